/// Whether a document is a SARIF 2.1.0 log: the schema's shapes, and rules of the standard's text that schemas cannot
/// tell.
public enum SARIFChecks {
  public static func check(_ log: WireValue) -> [FormatDiagnostic] {
    var checker = WireShapeChecker(SARIFShapes.all, rule: "sarif-2.1.0-schema")
    checker.check(log, .reference("sarif"))
    var findings = checker.findings
    for (index, run) in (log["runs"]?.array ?? []).enumerated() {
      guard findings.count < 500 else { break }
      var rules = SARIFRules(run: run, place: "/runs/\(index)")
      rules.check()
      findings += rules.findings
    }
    return findings
  }
}
