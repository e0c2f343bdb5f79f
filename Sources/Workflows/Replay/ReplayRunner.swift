package import Bundles
package import Formats
package import Replay
package import Sandbox

/// Acquire, plan, run, judge, certify: the same road for a server's worker and for anyone with the command.
package struct ReplayRunner: Sendable {
  package let sandbox: any Sandbox
  package let acquirer: any SourceAcquirer
  package let workbench: any Workbench
  package let environment: any HostEnvironment
  package let signer: any StatementSigner
  package let now: @Sendable () -> Timestamp
  /// Fresh random text for each call.
  package let random: @Sendable () -> String

  package init(
    sandbox: any Sandbox, acquirer: any SourceAcquirer, workbench: any Workbench, environment: any HostEnvironment,
    signer: any StatementSigner, now: @escaping @Sendable () -> Timestamp, random: @escaping @Sendable () -> String
  ) {
    self.sandbox = sandbox
    self.acquirer = acquirer
    self.workbench = workbench
    self.environment = environment
    self.signer = signer
    self.now = now
    self.random = random
  }

  /// What is put in place of the untouched source.
  package enum Change: Sendable {
    case untouched
    case source(SourceReference)
    /// A unified diff, and how many leading folders its paths lose.
    case patch([UInt8], strip: Int)

    /// What a remedy of the bundle proposes.
    package init(_ remedy: Manifest.Remedy, of bundle: FindingBundle) throws(BundleError) {
      switch remedy.change {
      case .version(_, let source): self = .source(source)
      case .patch(let path, let strip): self = .patch(try bundle.file(path), strip: strip)
      }
    }
  }

  /// What one trial gave; the observation and the envelope are to be kept as blobs.
  package struct Trial<Judgement: Sendable>: Sendable {
    package let judgement: Judgement
    package let observation: [UInt8]
    package let certificate: DSSEEnvelope
  }

  /// Replays a finding on the untouched source.
  package func replay(
    _ bundle: FindingBundle, progress: @escaping @Sendable (String) -> Void = { _ in }
  ) async throws -> Trial<ReplayJudgement> {
    let run = try await run(bundle, .untouched, progress)
    let judgement = Judge(bundle.manifest).judge(run.observation)
    let certificate = ReplayCertificate(
      bundle: bundle.digest, source: run.source, environment: run.environment, plan: run.plan,
      observation: ContentDigest(hashing: run.observationBytes), purpose: "replay",
      verdict: judgement.verdict.rawValue, reason: judgement.reason, reproducers: judgement.reproducers,
      signature: judgement.signature, at: now())
    return Trial(
      judgement: judgement, observation: run.observationBytes, certificate: try signer.sign(certificate.statement))
  }

  /// Tries a remedy against the finding's own reproducers.
  package func tryRemedy(
    _ change: Change, of bundle: FindingBundle, purpose: String, testsPassedBefore: Bool?,
    progress: @escaping @Sendable (String) -> Void = { _ in }
  ) async throws -> Trial<RemedyJudgement> {
    let run = try await run(bundle, change, progress)
    let judgement = Judge(bundle.manifest).judgeRemedy(run.observation, testsPassedBefore: testsPassedBefore)
    let certificate = ReplayCertificate(
      bundle: bundle.digest, source: run.source, environment: run.environment, plan: run.plan,
      observation: ContentDigest(hashing: run.observationBytes), purpose: purpose,
      verdict: judgement.verdict.rawValue, reason: judgement.reason, reproducers: judgement.reproducers,
      signature: nil, at: now())
    return Trial(
      judgement: judgement, observation: run.observationBytes, certificate: try signer.sign(certificate.statement))
  }

  private struct Run {
    var observation: SandboxObservation
    var observationBytes: [UInt8]
    var source: ContentDigest
    var environment: ContentDigest
    var plan: ContentDigest
  }

  private func run(
    _ bundle: FindingBundle, _ change: Change, _ progress: @Sendable (String) -> Void
  ) async throws -> Run {
    let host = try await environment.describe(packages: bundle.manifest.packages)
    guard host.missing.isEmpty else {
      throw AcquisitionFailure(
        "this host lacks the Debian packages \(host.missing.joined(separator: ", ")), which the bundle needs")
    }
    var reference = bundle.manifest.source
    if case .source(let other) = change { reference = other }
    progress("acquiring \(reference.title)")
    let source = try await acquirer.acquire(reference, for: bundle)
    let folders = try await workbench.layOut(bundle)
    do {
      try await acquirer.place(source, in: folders.materials)
      var patch: (path: String, strip: Int)?
      if case .patch(let bytes, let strip) = change {
        try await workbench.write(bytes, named: "remedy.patch", to: folders)
        patch = ("/materials/remedy.patch", strip)
      }
      let planner = ReplayPlanner(
        manifest: bundle.manifest, bundleFolder: folders.bundle, source: source, materialsFolder: folders.materials,
        patch: patch, seed: random())
      progress("building and running in the sandbox")
      let plan = planner.plan()
      let observation = try await sandbox.run(plan)
      await workbench.clear(folders)
      return Run(
        observation: observation, observationBytes: Array(try StoredObservation.encode(observation).utf8),
        source: source.digest, environment: host.digest, plan: try StoredObservation.digest(of: plan))
    } catch {
      await workbench.clear(folders)
      throw error
    }
  }
}

extension SourceReference {
  /// For people.
  package var title: String {
    switch self {
    case .git(let repository, let commit): "\(repository) at \(commit.prefix(12))"
    case .archivePath(let path, _): "\(path) of the bundle"
    case .archiveURL(let url, _): url
    case .pypi(let name, let version, _): "\(name) \(version) from the Python index"
    case .debian(let package, let version, let without):
      "Debian source \(package) \(version)" + (without.isEmpty ? "" : " without \(without.joined(separator: ", "))")
    case .directory(let path): "\(path) of the bundle"
    }
  }
}
