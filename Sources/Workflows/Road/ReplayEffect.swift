import Bundles
import Clearinghouse
import Formats
import Replay
import Storage

extension Worker {
  /// Replays a finding, keeps what was seen, and decides what follows.
  func replay(_ id: Identifier<Finding>, _ claimed: ClaimedEffect) async throws {
    guard let finding = try await load(id, claimed) else { return }
    guard finding.judgement == nil else { return try await done(claimed, "it has been judged") }
    let judgement = try await judgement(of: finding, attempt: claimed.attempt)
    try await store.transact(as: "worker") { transaction in
      guard let current = try transaction.view.load(Finding.self, id) else { return }
      let judged = try transaction.append(try current.judge(judgement), to: id)
      if let judged, judgement.verdict == .reproduced { try place(judged, transaction) }
      try transaction.complete(claimed, outcome: judgement.verdict.title)
    }
  }

  private func judgement(of finding: Finding, attempt: Int) async throws -> Finding.Judgement {
    do {
      let trial = try await runner.replay(try await clearing.bundle(of: finding))
      let judgement = trial.judgement
      return Finding.Judgement(
        verdict: judgement.verdict, reason: judgement.reason, reproducers: judgement.reproducers,
        signature: judgement.signature, testsPassed: judgement.testsPassed,
        observation: try await store.blobs.put(trial.observation),
        certificate: try await store.blobs.put(Array(trial.certificate.wire.canonicalJSON.utf8)))
    } catch let failure as AcquisitionFailure where !failure.isTransient || attempt >= Worker.mostAttempts {
      return Finding.Judgement(
        verdict: .cannotBuild, reason: failure.description, reproducers: [], signature: nil, testsPassed: nil,
        observation: nil, certificate: nil)
    }
  }

  /// A reproduced finding joins the vulnerability with its signature, waits for a comparison with those that have a
  /// proved patch for the same target, or opens a new one.
  private func place(_ finding: Finding, _ transaction: StoreTransaction) throws {
    let others = try transaction.view.all(
      Vulnerability.self, where: "target = $1 AND merged_into IS NULL", [.text(finding.claim.target)],
      order: "number")
    if let signature = finding.judgement?.signature,
      let same = others.first(where: { $0.opening.signature == signature })
    {
      return try join(finding, same, .signature, transaction)
    }
    try open(finding, transaction)
    // Whether one of the others is the same flaw is seen by trying its patch; the two are merged then.
    for other in others where other.provedPatch != nil {
      try transaction.enqueue(.compare(finding: finding.id, vulnerability: other.id))
    }
  }

  private func open(_ finding: Finding, _ transaction: StoreTransaction) throws {
    let year = transaction.now.date.year
    let last = try transaction.view.query(
      "SELECT coalesce(max(number), 0) AS n FROM vulnerability WHERE id LIKE $1", [.text("CLH-\(year)-%")])
    let id = Identifier<Vulnerability>(year: year, number: Int(last.first?.integer("n") ?? 0) + 1)
    try transaction.append(try Vulnerability.open(id, for: finding), to: id)
    try transaction.append(try finding.join(id, basis: .first), to: finding.id)
    try enqueueTrials(finding, id, transaction)
  }

  func join(
    _ finding: Finding, _ vulnerability: Vulnerability, _ basis: Finding.Basis, _ transaction: StoreTransaction
  ) throws {
    try transaction.append(try vulnerability.admit(finding, basis: basis), to: vulnerability.id)
    try transaction.append(try finding.join(vulnerability.id, basis: basis), to: finding.id)
    try enqueueTrials(finding, vulnerability.id, transaction)
    if vulnerability.firstProof != nil {
      try transaction.enqueue(.draft(vulnerability: vulnerability.id, cause: finding.id.text))
    }
  }

  private func enqueueTrials(
    _ finding: Finding, _ vulnerability: Identifier<Vulnerability>, _ transaction: StoreTransaction
  ) throws {
    for candidate in finding.claim.remedies {
      try transaction.enqueue(.prove(vulnerability: vulnerability, finding: finding.id, remedy: candidate.number))
    }
  }
}

extension Vulnerability {
  /// A verified remedy that is a patch. A fixed version is no measure of sameness: it mends many flaws at once.
  var provedPatch: VerifiedRemedy? {
    verifiedRemedies.first { if case .patch = $0.candidate.kind { true } else { false } }
  }
}
