/// Rules of a record as a whole.
enum OSVRecordRules {
  static func check(_ record: WireValue, _ findings: inout FindingList) {
    checkAffectedExists(record, &findings)
    checkSummary(record, &findings)
    checkContacts(record, &findings)
    checkSchemaVersion(record, &findings)
  }

  /// REC:001, affected-data-exists: every record has affected data; a withdrawn one need not.
  static func checkAffectedExists(_ record: WireValue, _ findings: inout FindingList) {
    guard record["withdrawn"] == nil, record["affected"]?.array?.isEmpty ?? true else { return }
    findings.warning(
      "osv-REC:001", at: "/affected", "The record names no affected package",
      remedy: "Add the affected packages, or withdraw the record.")
  }

  /// "summary, details fields": one line, best of at most 120 characters.
  static func checkSummary(_ record: WireValue, _ findings: inout FindingList) {
    guard let summary = record["summary"]?.string else { return }
    if summary.unicodeScalars.contains(where: { $0 == "\n" || $0 == "\r" }) {
      findings.warning(
        "osv-summary-line", at: "/summary", "The summary has several lines", remedy: "Move all but one to details.")
    } else if summary.unicodeScalars.count > 120 {
      findings.information(
        "osv-summary-length", at: "/summary", "The summary has \(summary.unicodeScalars.count) characters",
        remedy: "Keep it under 120 and move the rest to details.")
    }
  }

  /// "credits[].contact[] field": fully qualified, plain-text URLs.
  static func checkContacts(_ record: WireValue, _ findings: inout FindingList) {
    for (index, credit) in (record["credits"]?.array ?? []).enumerated() {
      for (number, contact) in (credit["contact"]?.array ?? []).enumerated() {
        guard let text = contact.string, !TextGrammar.isURI(text) else { continue }
        findings.warning(
          "osv-credit-contact", at: "/credits/\(index)/contact/\(number)", "'\(excerpt(text))' is no URL",
          remedy: "Write a full URL, e.g. mailto: or https:.")
      }
    }
  }

  /// "id, modified fields": versions above 1.0.0 must be declared. Told where a member shows that it is one.
  static func checkSchemaVersion(_ record: WireValue, _ findings: inout FindingList) {
    guard record["schema_version"] == nil else { return }
    let later = ["severity", "credits", "upstream"].first { record[$0] != nil && record[$0]?.array?.isEmpty != true }
    guard let later else { return }
    findings.information(
      "osv-schema-version", at: "/\(later)", "'\(later)' came after version 1.0.0, which is assumed without a version",
      remedy: "Declare schema_version.")
  }
}
