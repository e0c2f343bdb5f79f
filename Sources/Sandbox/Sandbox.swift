/// A place where hostile software may run. Whoever conforms passes the contract suite.
public protocol Sandbox: Sendable {
  /// Shows by trying that this host contains what runs; throws what is missing and how to mend it.
  func prove() async throws(SandboxUnfit) -> SandboxProof

  /// Runs a plan's steps in order and tells what was seen. Only a failure of the sandbox itself throws.
  func run(_ plan: SandboxPlan) async throws(SandboxFailure) -> SandboxObservation
}

/// The host cannot contain hostile software.
public struct SandboxUnfit: Error, Sendable, CustomStringConvertible {
  public let missing: String
  public let remedy: String

  public init(missing: String, remedy: String) {
    self.missing = missing
    self.remedy = remedy
  }

  public var description: String { "the sandbox cannot be proved on this host: \(missing). \(remedy)" }
}

/// The sandbox itself failed; nothing can be said about what was to run.
public struct SandboxFailure: Error, Sendable, CustomStringConvertible {
  public let description: String

  public init(_ description: String) { self.description = description }
}

/// What was shown by trying, one line a property.
public struct SandboxProof: Sendable, Codable {
  public var lines: [String]
  /// How memory and processes are limited: `cgroup v2`, `cgroup v1` or `watcher`.
  public var accounting: String

  public init(lines: [String], accounting: String) {
    self.lines = lines
    self.accounting = accounting
  }
}
