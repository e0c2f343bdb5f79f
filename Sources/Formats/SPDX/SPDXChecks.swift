/// Whether a document is SPDX 2.2 or 2.3 in its JSON form, or 3.0 in JSON-LD.
public enum SPDXChecks {
  static let rule = "spdx-2"
  static let findingLimit = 200

  public static func check(_ document: WireValue) -> [FormatDiagnostic] {
    if SPDX3Document.recognises(document) { return SPDX3Rules.check(document) }
    var findings = SPDXFindings()
    guard let version = findings.text(document, "spdxVersion", at: "") else { return findings.list }
    guard version == "SPDX-2.2" || version == "SPDX-2.3" else {
      findings.report("/spdxVersion", "the version '\(version.prefix(40))' is not known", "use SPDX-2.2 or SPDX-2.3")
      return findings.list
    }
    SPDXDocumentRules.check(document, &findings)
    let isOld = version == "SPDX-2.2"
    for (index, package) in (document["packages"]?.array ?? []).enumerated() {
      SPDXPackageRules.check(package, at: "/packages/\(index)", isOld: isOld, &findings)
    }
    for (index, file) in (document["files"]?.array ?? []).enumerated() {
      SPDXPackageRules.checkFile(file, at: "/files/\(index)", isOld: isOld, &findings)
    }
    SPDXRelationshipRules.check(document, &findings)
    return findings.list
  }
}

/// Collects what is found, up to a number.
struct SPDXFindings {
  private(set) var list: [FormatDiagnostic] = []

  mutating func report(
    _ place: String, _ message: String, _ remedy: String, rule: String = SPDXChecks.rule,
    severity: FormatDiagnostic.Severity = .error
  ) {
    guard list.count < SPDXChecks.findingLimit else { return }
    list.append(FormatDiagnostic(rule: rule, severity: severity, place: place, message: message, remedy: remedy))
  }

  /// The text of a member that must be there.
  mutating func text(_ object: WireValue, _ name: String, at place: String) -> String? {
    guard let value = object[name] else {
      report(place, "the member '\(name)' is missing", "add '\(name)'")
      return nil
    }
    guard let text = value.string, !text.isEmpty else {
      report("\(place)/\(name)", "a text is expected", "write one character or more")
      return nil
    }
    return text
  }
}
