/// What was seen of a plan's steps, in order. A plan that ended early has fewer steps than were planned.
public struct SandboxObservation: Sendable, Codable, Equatable {
  public var steps: [StepObservation]

  public init(steps: [StepObservation]) { self.steps = steps }

  public subscript(name: String) -> StepObservation? { steps.first { $0.name == name } }
}

/// What was seen of one step.
public struct StepObservation: Sendable, Codable, Equatable {
  public enum End: Sendable, Codable, Equatable {
    case exited(status: Int)
    case signalled(number: Int)
    /// Stopped from outside because a limit was reached.
    case stopped(Limit)
  }

  public enum Limit: String, Sendable, Codable, CaseIterable {
    case wall, memory, processes, output, disk
  }

  public var name: String
  public var end: End
  /// Limits that were met, whether or not they ended the step: a refused fork, a full disk.
  public var limitsMet: [Limit]
  /// Seconds on the wall clock.
  public var wallSeconds: Double
  /// As UTF-8, with U+FFFD for what is none.
  public var standardOutput: String
  public var standardError: String
  /// What sanitizers wrote to their own log files, which a program's output cannot imitate.
  public var sanitizerReports: [String]
  /// The canary's token was in the output or in a file left behind, the path was written, or the command was run.
  public var canaryTouched: Bool

  public init(
    name: String, end: End, limitsMet: [Limit] = [], wallSeconds: Double = 0, standardOutput: String = "",
    standardError: String = "", sanitizerReports: [String] = [], canaryTouched: Bool = false
  ) {
    self.name = name
    self.end = end
    self.limitsMet = limitsMet
    self.wallSeconds = wallSeconds
    self.standardOutput = standardOutput
    self.standardError = standardError
    self.sanitizerReports = sanitizerReports
    self.canaryTouched = canaryTouched
  }

  public var succeeded: Bool { end == .exited(status: 0) }
}
