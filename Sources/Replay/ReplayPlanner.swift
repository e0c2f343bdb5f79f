public import Bundles
import Formats
public import Sandbox

/// Plans a replay: unpack, build, run each reproducer afresh so many times, run it once without the target, and last
/// the project's own tests. Pure: the same bundle, source and seed give the same plan.
public struct ReplayPlanner: Sendable {
  public var manifest: Manifest
  /// Where the bundle's files lie on the host.
  public var bundleFolder: String
  public var source: PreparedSource
  /// Where the source's files lie on the host.
  public var materialsFolder: String
  /// A remedy's patch, by its path in the sandbox.
  public var patch: (path: String, strip: Int)?
  /// Random text from which the canaries' tokens come.
  public var seed: String

  public init(
    manifest: Manifest, bundleFolder: String, source: PreparedSource, materialsFolder: String,
    patch: (path: String, strip: Int)? = nil, seed: String
  ) {
    self.manifest = manifest
    self.bundleFolder = bundleFolder
    self.source = source
    self.materialsFolder = materialsFolder
    self.patch = patch
    self.seed = seed
  }

  public func plan() -> SandboxPlan {
    var steps = [unpackStep]
    if let patch { steps.append(patchStep(patch)) }
    steps += buildSteps
    for reproducer in manifest.reproducers {
      for run in 1...reproducer.runs { steps.append(step(reproducer, .run(reproducer.name, run))) }
      steps.append(step(reproducer, .control(reproducer.name)))
    }
    if let tests = manifest.tests { steps.append(testStep(tests)) }
    return SandboxPlan(
      materials: [
        SandboxPlan.Material(hostPath: bundleFolder, path: "/bundle"),
        SandboxPlan.Material(hostPath: materialsFolder, path: "/materials"),
      ],
      steps: steps)
  }

  private var unpackStep: SandboxStep {
    let script: String
    var arguments: [String] = []
    switch source.form {
    case .archive(let file, let dropsTopFolder):
      script = ReplayScripts.archive
      arguments = ["/materials/\(file)", dropsTopFolder ? "1" : "0"]
    case .debian(let descriptor, let without):
      script = ReplayScripts.debian
      arguments = ["/materials/\(descriptor)"] + without
    case .folder(let path):
      script = ReplayScripts.folder
      arguments = ["/bundle/\(path)"]
    }
    return SandboxStep(
      name: StepName.unpack.text, command: ["/bin/sh", "-eu", "-c", script, "unpack"] + arguments,
      environment: Self.environment, source: .writable, limits: SandboxLimits(wall: 300), endsPlanOnFailure: true)
  }

  private func patchStep(_ patch: (path: String, strip: Int)) -> SandboxStep {
    SandboxStep(
      name: StepName.remedy.text,
      command: [
        "/usr/bin/patch", "--batch", "--forward", "--no-backup-if-mismatch", "-p\(patch.strip)", "-d", "/src", "-i",
        patch.path,
      ],
      environment: Self.environment, source: .writable, endsPlanOnFailure: true)
  }

  private var buildSteps: [SandboxStep] {
    manifest.build.steps.enumerated().map { index, step in
      SandboxStep(
        name: StepName.build(index + 1).text, command: step.run,
        environment: Self.environment.merging(manifest.build.environment) { $1 }.merging(step.environment) { $1 },
        directory: Self.directory(step.directory), source: .writable,
        limits: limits(manifest.build.limits, wall: 300), endsPlanOnFailure: true)
    }
  }

  private func step(_ reproducer: Manifest.Reproducer, _ name: StepName) -> SandboxStep {
    var limits = limits(reproducer.limits, wall: 30)
    if case .hang(let seconds) = reproducer.oracle { limits.wall = seconds }
    var isControl = false
    if case .control = name { isControl = true }
    return SandboxStep(
      name: name.text, command: reproducer.command,
      environment: Self.environment.merging(reproducer.environment) { $1 },
      standardInput: reproducer.standardInput.map { "/bundle/\($0)" },
      copiedFiles: reproducer.files.map { "/bundle/\($0)" }, source: isControl ? .absent : .readOnly,
      canary: reproducer.oracle.canary, token: token(name), limits: limits)
  }

  private func testStep(_ tests: Manifest.TestCommand) -> SandboxStep {
    SandboxStep(
      name: StepName.tests.text, command: tests.command,
      environment: Self.environment.merging(tests.environment) { $1 }, directory: Self.directory(tests.directory),
      source: .writable, limits: limits(tests.limits, wall: 300))
  }

  private func limits(_ wish: Manifest.Limits, wall: Double) -> SandboxLimits {
    var limits = SandboxLimits(wall: wish.wall ?? wall)
    if let memory = wish.memory { limits.memory = memory }
    if let processes = wish.processes { limits.processes = processes }
    if let output = wish.output { limits.output = output }
    limits.cpu = Int(limits.wall) * 4 + 4
    return limits
  }

  private func token(_ name: StepName) -> String {
    "canary-" + ContentDigest(hashing: "\(seed)/\(name.text)").hex.prefix(32)
  }

  private static func directory(_ path: String) -> String { path.isEmpty ? "/src" : "/src/\(path)" }

  /// What every step finds in its environment. Leaks are no flaw here, and their search would need ptrace.
  static let environment = [
    "ASAN_OPTIONS": "detect_leaks=0:allocator_may_return_null=1:handle_abort=0:log_path=/reports/asan",
    "UBSAN_OPTIONS": "print_stacktrace=1:halt_on_error=1:log_path=/reports/ubsan",
    "HOME": "/work", "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin", "TMPDIR": "/tmp",
    "PYTHONDONTWRITEBYTECODE": "1", "SOURCE_DATE_EPOCH": "1767225600",
  ]
}

/// The names of a plan's steps, from which the judge reads what each was for.
public enum StepName: Sendable, Equatable {
  case unpack, remedy, tests
  case build(Int)
  case run(String, Int)
  case control(String)

  public var text: String {
    switch self {
    case .unpack: "unpack"
    case .remedy: "remedy"
    case .tests: "tests"
    case .build(let number): "build-\(number)"
    case .run(let reproducer, let number): "run-\(reproducer)-\(number)"
    case .control(let reproducer): "control-\(reproducer)"
    }
  }
}

extension Oracle {
  var canary: SandboxStep.Canary? {
    switch self {
    case .secret(let path): .secret(path: path)
    case .write(let path): .write(path: path)
    case .command(let name): .command(name: name)
    case .sanitizer, .signal, .hang, .output: nil
    }
  }
}
