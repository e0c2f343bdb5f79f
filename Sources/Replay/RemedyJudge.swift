import Bundles
public import Sandbox

/// What a trial showed of a candidate remedy.
public enum RemedyVerdict: String, Sendable, Codable, CaseIterable {
  case fixes
  case doesNotFix = "does-not-fix"
  case breaksTests = "breaks-tests"
  case doesNotApply = "does-not-apply"
  case doesNotBuild = "does-not-build"
  case outOfLimits = "out-of-limits"

  public var title: String {
    switch self {
    case .fixes: "fixes"
    case .doesNotFix: "does not fix"
    case .breaksTests: "breaks tests"
    case .doesNotApply: "does not apply"
    case .doesNotBuild: "does not build"
    case .outOfLimits: "out of limits"
    }
  }
}

public struct RemedyJudgement: Sendable, Codable, Equatable {
  public enum Tests: String, Sendable, Codable {
    case passed, failed
    case notGiven = "not-given"
    /// They failed on the untouched source too, so they say nothing.
    case failedBefore = "failed-before"
  }

  public var verdict: RemedyVerdict
  public var reproducers: [ReproducerResult]
  public var tests: Tests
  public var reason: String

  public init(verdict: RemedyVerdict, reproducers: [ReproducerResult], tests: Tests, reason: String) {
    self.verdict = verdict
    self.reproducers = reproducers
    self.tests = tests
    self.reason = reason
  }
}

extension Judge {
  /// Judges a trial of a remedy: the reproducers must fall silent in every run, and the project's tests must pass
  /// where they passed before.
  public func judgeRemedy(_ observation: SandboxObservation, testsPassedBefore: Bool?) -> RemedyJudgement {
    if let ended = failedPreparation(observation) {
      let verdict: RemedyVerdict =
        ended.isLimit ? .outOfLimits : ended.name == StepName.remedy.text ? .doesNotApply : .doesNotBuild
      return RemedyJudgement(
        verdict: verdict, reproducers: [], tests: .notGiven, reason: "the step \(ended.name) \(ended.endText)")
    }
    let results = manifest.reproducers.map { result($0, observation) }
    let tests = self.tests(observation, testsPassedBefore)
    let (verdict, reason) = weigh(results, tests)
    return RemedyJudgement(verdict: verdict, reproducers: results, tests: tests, reason: reason)
  }

  private func tests(_ observation: SandboxObservation, _ before: Bool?) -> RemedyJudgement.Tests {
    guard let step = observation[StepName.tests.text] else { return .notGiven }
    if step.succeeded { return .passed }
    return before == false ? .failedBefore : .failed
  }

  private func weigh(_ results: [ReproducerResult], _ tests: RemedyJudgement.Tests) -> (RemedyVerdict, String) {
    if let loud = results.first(where: { $0.shown > 0 }) {
      return (.doesNotFix, "\(loud.name) still shows the flaw in \(loud.shown) of \(loud.runs) runs")
    }
    if let limited = results.first(where: { $0.limited > 0 }) {
      return (.outOfLimits, "\(limited.name) ended at a limit in \(limited.limited) of \(limited.runs) runs")
    }
    let runs = results.reduce(0) { $0 + $1.runs }
    if tests == .failed { return (.breaksTests, "silent in \(runs) runs, but the project's tests fail") }
    return (.fixes, "silent in all \(runs) runs; the project's tests: \(tests.rawValue)")
  }
}
