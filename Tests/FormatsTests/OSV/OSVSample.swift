import Formats

/// A record that breaks no rule, and ways to break it.
enum OSVSample {
  static let text = """
    {"schema_version": "1.7.3", "id": "GHSA-vp9c-fpxx-744v", "modified": "2026-01-02T03:04:05Z",
     "published": "2026-01-01T00:00:00Z", "aliases": ["CVE-2026-12345"], "related": ["PYSEC-2026-1"],
     "summary": "Overflow in parser", "details": "It overflows.",
     "severity": [{"type": "CVSS_V3", "score": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}],
     "affected": [{"package": {"ecosystem": "PyPI", "name": "example", "purl": "pkg:pypi/example"},
       "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "1.2"}]}],
       "versions": ["1.0", "1.1"]}],
     "references": [{"type": "FIX", "url": "https://example.org/fix"}],
     "credits": [{"name": "Ada", "contact": ["mailto:ada@example.org"], "type": "FINDER"}]}
    """

  /// The findings after one replacement in the text.
  static func findings(_ old: String = "", _ new: String = "") throws -> [FormatDiagnostic] {
    let changed = old.isEmpty ? text : text.replacing(old, with: new)
    return OSVChecks.check(try WireValue(parsing: changed))
  }

  /// `rule place`, for each finding.
  static func rules(_ old: String = "", _ new: String = "") throws -> [String] {
    try findings(old, new).map { "\($0.rule) \($0.place)" }
  }

  /// The findings of a record whose only affected entry is the given one.
  static func affected(_ entry: String) throws -> [String] {
    let record = """
      {"id": "OSV-2026-1", "modified": "2026-01-02T03:04:05Z", "affected": [\(entry)]}
      """
    return OSVChecks.check(try WireValue(parsing: record)).map { "\($0.severity.rawValue) \($0.rule) \($0.place)" }
  }

  /// One range of semantic versions with the given events.
  static func events(_ events: String, type: String = "SEMVER", ecosystem: String = "Go") throws -> [String] {
    try affected(
      """
      {"package": {"ecosystem": "\(ecosystem)", "name": "example.org/a"}, "versions": ["1.0.0"],
       "ranges": [{"type": "\(type)", "events": \(events)}]}
      """
    ).filter { !$0.contains("osv-versions") }
  }
}
