public import Bundles
public import Sandbox

/// What a replay showed of a finding.
public enum ReplayVerdict: String, Sendable, Codable, CaseIterable {
  case reproduced
  case flaky
  case notReproduced = "not-reproduced"
  case cannotBuild = "cannot-build"
  case outOfLimits = "out-of-limits"

  public var title: String {
    switch self {
    case .reproduced: "reproduced"
    case .flaky: "flaky"
    case .notReproduced: "not reproduced"
    case .cannotBuild: "cannot build"
    case .outOfLimits: "out of limits"
    }
  }
}

/// One reproducer's runs, counted.
public struct ReproducerResult: Sendable, Codable, Equatable {
  public var name: String
  public var runs: Int
  /// Runs in which the oracle saw the flaw.
  public var shown: Int
  public var needed: Int
  /// The oracle fired even without the target, so what it saw was not the target's.
  public var shownWithoutTarget: Bool
  /// Runs that ended at a limit which was not the oracle's.
  public var limited: Int
}

/// A judgement with what it rests on.
public struct ReplayJudgement: Sendable, Codable, Equatable {
  public var verdict: ReplayVerdict
  public var reproducers: [ReproducerResult]
  public var signature: CrashSignature?
  public var report: SanitizerReport?
  /// The project's own tests on the untouched source; `nil` where none were given.
  public var testsPassed: Bool?
  /// In one sentence.
  public var reason: String
}

/// Judges what the sandbox saw. Pure, and it believes nothing that the output says of itself: a report counts only
/// where the program also died, a frame lies in the target's code, and the same run without the target stays silent.
public struct Judge: Sendable {
  public let manifest: Manifest

  public init(_ manifest: Manifest) { self.manifest = manifest }

  public func judge(_ observation: SandboxObservation) -> ReplayJudgement {
    if let ended = failedPreparation(observation) {
      let isLimit = ended.isLimit
      return ReplayJudgement(
        verdict: isLimit ? .outOfLimits : .cannotBuild, reproducers: [], signature: nil, report: nil, testsPassed: nil,
        reason: "the step \(ended.name) \(ended.endText)")
    }
    let results = manifest.reproducers.map { result($0, observation) }
    let report = firstReport(observation)
    return ReplayJudgement(
      verdict: verdict(results), reproducers: results, signature: report.flatMap(CrashSignature.init), report: report,
      testsPassed: observation[StepName.tests.text].map(\.succeeded), reason: reason(results))
  }

  /// The step of unpacking, patching or building that failed or is missing.
  func failedPreparation(_ observation: SandboxObservation) -> StepObservation? {
    let preparations = observation.steps.filter { step in
      step.name == StepName.unpack.text || step.name == StepName.remedy.text || step.name.hasPrefix("build-")
    }
    return preparations.first { !$0.succeeded }
  }

  func result(_ reproducer: Manifest.Reproducer, _ observation: SandboxObservation) -> ReproducerResult {
    let runs = (1...reproducer.runs).compactMap { observation[StepName.run(reproducer.name, $0).text] }
    let control = observation[StepName.control(reproducer.name).text]
    return ReproducerResult(
      name: reproducer.name, runs: runs.count, shown: runs.filter { reproducer.oracle.sees($0) }.count,
      needed: reproducer.atLeast,
      shownWithoutTarget: control.map { reproducer.oracle.sees($0, needsTargetFrames: false) } ?? false,
      limited: runs.filter { !reproducer.oracle.sees($0) && $0.isLimit }.count)
  }

  private func verdict(_ results: [ReproducerResult]) -> ReplayVerdict {
    if results.contains(where: \.shownWithoutTarget) { return .notReproduced }
    if results.allSatisfy({ $0.shown >= $0.needed }) { return .reproduced }
    if results.contains(where: { $0.shown > 0 }) { return .flaky }
    return results.contains { $0.limited > 0 } ? .outOfLimits : .notReproduced
  }

  private func reason(_ results: [ReproducerResult]) -> String {
    if let forged = results.first(where: \.shownWithoutTarget) {
      return "\(forged.name) shows the same without the target, so what it shows is not the target's"
    }
    let parts = results.map { result in
      let limit = result.limited > 0 ? ", \(result.limited) ended at a limit" : ""
      return "\(result.name) showed it in \(result.shown) of \(result.runs) runs (needed \(result.needed)\(limit))"
    }
    return parts.joined(separator: "; ")
  }

  private func firstReport(_ observation: SandboxObservation) -> SanitizerReport? {
    for reproducer in manifest.reproducers {
      guard case .sanitizer = reproducer.oracle else { continue }
      for run in 1...reproducer.runs {
        guard let step = observation[StepName.run(reproducer.name, run).text], reproducer.oracle.sees(step) else {
          continue
        }
        if let report = step.sanitizerReport { return report }
      }
    }
    return nil
  }
}

extension Oracle {
  /// Whether the observation shows the flaw.
  /// - Parameter needsTargetFrames: a sanitizer report must have a frame in the target; a control has no target.
  public func sees(_ step: StepObservation, needsTargetFrames: Bool = true) -> Bool {
    switch self {
    case .sanitizer(let kinds):
      guard let report = step.sanitizerReport else { return false }
      let isKind = kinds.isEmpty || kinds.contains(report.kind)
      return isKind && step.died && (!needsTargetFrames || !report.targetFrames.isEmpty)
    case .signal(let names):
      guard let name = step.signalName else { return false }
      return names.isEmpty || names.contains(name)
    case .hang: return step.end == .stopped(.wall)
    case .secret, .write, .command: return step.canaryTouched
    case .output(let exit, let standardOutput, let standardError):
      guard case .exited(let status) = step.end else { return false }
      return (exit == nil || exit == status)
        && (standardOutput.map(step.standardOutput.contains) ?? true)
        && (standardError.map(step.standardError.contains) ?? true)
    }
  }
}

extension StepObservation {
  /// The first report that a sanitizer wrote. What a program prints is no report, whatever it looks like.
  public var sanitizerReport: SanitizerReport? { sanitizerReports.lazy.compactMap(SanitizerReport.init(in:)).first }

  var isLimit: Bool {
    if case .stopped = end { return true }
    return !limitsMet.isEmpty && !succeeded
  }

  var died: Bool {
    switch end {
    case .exited(let status): status != 0
    case .signalled: true
    case .stopped: false
    }
  }

  /// A shell and bubblewrap report a signal as 128 plus its number.
  var signalName: String? {
    let number: Int
    switch end {
    case .exited(let status): number = status - 128
    case .signalled(let signal): number = signal
    case .stopped: return nil
    }
    return [4: "SIGILL", 5: "SIGTRAP", 6: "SIGABRT", 7: "SIGBUS", 8: "SIGFPE", 11: "SIGSEGV", 31: "SIGSYS"][number]
  }

  var endText: String {
    switch end {
    case .exited(let status): "ended with status \(status)"
    case .signalled(let number): "was ended by signal \(number)"
    case .stopped(let limit): "was stopped at its limit of \(limit.rawValue)"
    }
  }
}
