/// What one test of section 6 found at one place.
struct CSAFFinding: Sendable {
  let place: String
  let message: String
  let remedy: String
  /// Where a test says less than its rank, such as that it could not be run.
  let isNotice: Bool

  init(_ place: String, _ message: String, _ remedy: String, isNotice: Bool = false) {
    self.place = place
    self.message = message
    self.remedy = remedy
    self.isNotice = isNotice
  }
}

/// One test of section 6: its clause and the function that runs it.
struct CSAFRule: Sendable {
  let clause: String
  let run: @Sendable (CSAFDocument) -> [CSAFFinding]

  init(_ clause: String, _ run: @escaping @Sendable (CSAFDocument) -> [CSAFFinding]) {
    self.clause = clause
    self.run = run
  }

  /// Findings that a test may give at most; more would tell nothing new.
  static let findingLimit = 500

  /// Mandatory tests find errors, recommended ones warnings, informative ones information.
  var severity: FormatDiagnostic.Severity {
    clause.hasPrefix("6.1.") ? .error : clause.hasPrefix("6.2.") ? .warning : .information
  }

  func diagnose(_ document: CSAFDocument) -> [FormatDiagnostic] {
    run(document).prefix(Self.findingLimit).map { finding in
      FormatDiagnostic(
        rule: finding.isNotice ? "csaf-\(clause)-notice" : "csaf-\(clause)",
        severity: finding.isNotice ? .information : severity, place: finding.place, message: finding.message,
        remedy: finding.remedy)
    }
  }
}
