/// One thing that a check found.
public struct FormatDiagnostic: Sendable, Equatable {
  public enum Severity: String, Sendable { case error, warning, information }
  /// The rule's own identifier, e.g. `csaf-6.1.27.3`, `osv-schema`, `cve-schema`.
  public let rule: String
  public let severity: Severity
  /// A JSON pointer (RFC 6901).
  public let place: String
  public let message: String
  /// What to do about it.
  public let remedy: String

  public init(rule: String, severity: Severity, place: String, message: String, remedy: String) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.message = message
    self.remedy = remedy
  }
}
