import Sandbox

/// What the worker hands to the warden on its standard input, one line of JSON.
struct WardenOrder: Sendable, Codable {
  var plan: SandboxPlan
  /// An empty folder of the host on which the warden mounts the plan's private file system.
  var mountPoint: String
  /// The ordinary user as whom everything runs; the caller's own where `nil`.
  var user: UInt32?
  var group: ControlGroup?
}

/// What the warden answers on its standard output, one line of JSON.
struct WardenAnswer: Sendable, Codable {
  var observation: SandboxObservation?
  var failure: String?
}
