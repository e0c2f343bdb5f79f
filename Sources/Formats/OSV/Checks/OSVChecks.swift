/// Checks a vulnerability record in the Open Source Vulnerability format: the schema up to version 1.7, the rules of its
/// prose, and the rules of the database linter that need no network.
///
/// Rules named `osv-REC:…`, `osv-RNG:…` and `osv-PKG:…` are the linter's, under its codes; `osv-schema` is the JSON
/// Schema; the others are the prose.
public enum OSVChecks {
  public static func check(_ record: WireValue) -> [FormatDiagnostic] {
    var shape = RecordShapeCheck(rule: "osv-schema")
    if OSVSchemaVersion.isNewer(record) { shape.unknownMembers = .information }
    shape.check(record, OSVShapes.record, at: "")
    var findings = shape.findings
    guard record.object != nil else { return findings.items }
    OSVRecordRules.check(record, &findings)
    OSVIdentifierRules.check(record, &findings)
    OSVTimeRules.check(record, &findings)
    OSVSeverityRules.check(record, &findings)
    OSVPackageRules.check(record, &findings)
    OSVAffectedRules.check(record, &findings)
    return findings.items
  }
}

/// The member `schema_version`.
enum OSVSchemaVersion {
  /// The last version whose members are known here.
  static let known: (major: Int, minor: Int) = (1, 7)

  /// Whether a record declares a later minor version, of which a reader must pass over unknown members.
  static func isNewer(_ record: WireValue) -> Bool {
    guard let text = record["schema_version"]?.string, TextGrammar.isSemanticVersion(text) else { return false }
    let numbers = text.split(separator: ".", maxSplits: 2).prefix(2).map { Int($0) ?? Int.max }
    guard numbers.count == 2 else { return false }
    return (numbers[0], numbers[1]) > known
  }
}
