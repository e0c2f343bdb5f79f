/// Everything that is to happen to hostile software, decided before it starts. A plan is data: whoever runs it needs
/// no credentials, no store and no network.
///
/// A step sees `/src` (the source tree), `/bundle` and `/materials` (read-only), `/work` (its private current folder),
/// `/canary`, `/reports`, where sanitizers write their logs, and the host's `/usr`, read-only.
public struct SandboxPlan: Sendable, Codable, Equatable {
  /// A file or folder of the host, shown read-only.
  public struct Material: Sendable, Codable, Equatable {
    /// Where it lies on the host: absolute.
    public var hostPath: String
    /// Where steps see it: `/bundle` or below `/materials`.
    public var path: String

    public init(hostPath: String, path: String) {
      self.hostPath = hostPath
      self.path = path
    }
  }

  public var materials: [Material]
  public var steps: [SandboxStep]
  /// Bytes that `/src` and all `/work` folders may hold together.
  public var treeLimit: Int64
  /// Files and folders that they may hold together.
  public var treeEntries: Int64

  public init(
    materials: [Material], steps: [SandboxStep], treeLimit: Int64 = 2 << 30, treeEntries: Int64 = 200_000
  ) {
    self.materials = materials
    self.steps = steps
    self.treeLimit = treeLimit
    self.treeEntries = treeEntries
  }
}

/// One program, run once.
public struct SandboxStep: Sendable, Codable, Equatable {
  public enum Source: String, Sendable, Codable {
    /// `/src` may be written; the next steps see what was written.
    case writable
    case readOnly
    /// `/src` is an empty folder: the control, which shows what a reproducer does without its target.
    case absent
  }

  public enum Canary: Sendable, Codable, Equatable {
    /// A file below `/canary` that holds the token.
    case secret(path: String)
    /// A path below `/canary` that must stay as it is.
    case write(path: String)
    /// A program on the path that must not run.
    case command(name: String)
  }

  /// Unique within the plan.
  public var name: String
  public var command: [String]
  public var environment: [String: String]
  /// Absolute, inside the sandbox.
  public var directory: String
  /// A path inside the sandbox, below `/bundle`; otherwise standard input is empty.
  public var standardInput: String?
  /// Paths below `/bundle` copied into `/work` before the start.
  public var copiedFiles: [String]
  public var source: Source
  public var canary: Canary?
  /// The random text that only this run's canary holds.
  public var token: String
  public var limits: SandboxLimits
  /// A step of preparation that fails ends the plan.
  public var endsPlanOnFailure: Bool

  public init(
    name: String, command: [String], environment: [String: String] = [:], directory: String = "/work",
    standardInput: String? = nil, copiedFiles: [String] = [], source: Source, canary: Canary? = nil,
    token: String = "", limits: SandboxLimits = SandboxLimits(), endsPlanOnFailure: Bool = false
  ) {
    self.name = name
    self.command = command
    self.environment = environment
    self.directory = directory
    self.standardInput = standardInput
    self.copiedFiles = copiedFiles
    self.source = source
    self.canary = canary
    self.token = token
    self.limits = limits
    self.endsPlanOnFailure = endsPlanOnFailure
  }
}

/// What one step may use.
public struct SandboxLimits: Sendable, Codable, Equatable {
  /// Seconds on the wall clock.
  public var wall: Double
  /// Seconds of processor time of any one process.
  public var cpu: Int
  /// Bytes of memory of all processes together.
  public var memory: Int64
  /// Processes and threads at a time.
  public var processes: Int
  /// Bytes of standard output and standard error together; what comes after ends the step.
  public var output: Int
  /// Bytes of any one file.
  public var fileSize: Int64

  public init(
    wall: Double = 60, cpu: Int = 120, memory: Int64 = 2 << 30, processes: Int = 256, output: Int = 1 << 20,
    fileSize: Int64 = 1 << 30
  ) {
    self.wall = wall
    self.cpu = cpu
    self.memory = memory
    self.processes = processes
    self.output = output
    self.fileSize = fileSize
  }
}
