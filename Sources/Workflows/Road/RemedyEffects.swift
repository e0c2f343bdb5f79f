import Bundles
import Clearinghouse
import Exchange
import Formats
import Replay
import Storage

extension Worker {
  /// Tries a remedy that a finding proposes, and drafts the advisory when it fixes.
  func prove(
    _ vulnerabilityID: Identifier<Vulnerability>, _ findingID: Identifier<Finding>, _ number: Int,
    _ claimed: ClaimedEffect
  ) async throws {
    guard let finding = try await load(findingID, claimed) else { return }
    guard let candidate = finding.claim.remedies.first(where: { $0.number == number }) else {
      return try await done(claimed, "there is no such remedy")
    }
    let (judgement, certificate) = try await trial(candidate, of: finding, attempt: claimed.attempt)
    let trial = RemedyTrial(finding: findingID, candidate: candidate, judgement: judgement, certificate: certificate)
    try await store.transact(as: "worker") { transaction in
      try note(trial, in: vulnerabilityID, transaction)
      try transaction.complete(claimed, outcome: judgement.verdict.title)
    }
  }

  /// Notes the trial where the finding now belongs: its vulnerability may have been merged meanwhile.
  private func note(
    _ trial: RemedyTrial, in id: Identifier<Vulnerability>, _ transaction: StoreTransaction
  ) throws {
    let home = try transaction.view.load(Finding.self, trial.finding)?.vulnerability ?? id
    guard let vulnerability = try transaction.view.load(Vulnerability.self, home) else { return }
    let noted = try transaction.append(vulnerability.note(trial), to: home)
    guard trial.judgement.verdict == .fixes, let noted else { return }
    try transaction.enqueue(.draft(vulnerability: home, cause: "\(trial.finding)/\(trial.candidate.number)"))
    let others = try transaction.view.all(
      Vulnerability.self, where: "target = $1 AND merged_into IS NULL AND id <> $2",
      [.text(vulnerability.opening.target), .text(home.text)], order: "number")
    for other in others {
      guard let first = other.findings.first else { continue }
      if case .patch = trial.candidate.kind {
        if noted.provedPatch?.finding == trial.finding {
          try transaction.enqueue(.compare(finding: first.finding, vulnerability: home))
        }
      } else if noted.hasSameRelease(as: other) {
        try unite(first.finding, home, transaction)
      }
    }
  }

  private func trial(
    _ candidate: RemedyCandidate, of finding: Finding, attempt: Int
  ) async throws -> (RemedyJudgement, ContentDigest?) {
    let bundle = try await clearing.bundle(of: finding)
    do {
      let trial = try await runner.tryRemedy(
        try change(candidate.number, in: bundle), of: bundle, purpose: "remedy \(candidate.number)",
        testsPassedBefore: finding.judgement?.testsPassed)
      _ = try await store.blobs.put(trial.observation)
      let certificate = try await store.blobs.put(Array(trial.certificate.wire.canonicalJSON.utf8))
      return (trial.judgement, certificate)
    } catch let failure as AcquisitionFailure where !failure.isTransient || attempt >= Worker.mostAttempts {
      return (
        RemedyJudgement(verdict: .doesNotBuild, reproducers: [], tests: .notGiven, reason: failure.description), nil
      )
    }
  }

  private func change(_ number: Int, in bundle: FindingBundle) throws -> ReplayRunner.Change {
    guard number >= 1, number <= bundle.manifest.remedies.count else {
      throw StorageError("the bundle \(bundle.digest) has no remedy \(number)")
    }
    return try ReplayRunner.Change(bundle.manifest.remedies[number - 1], of: bundle)
  }

  /// Tries a vulnerability's proved patch against a finding of another: where it falls silent they are one flaw, and
  /// the later number gives way to the earlier.
  func compare(
    _ findingID: Identifier<Finding>, _ vulnerabilityID: Identifier<Vulnerability>, _ claimed: ClaimedEffect
  ) async throws {
    guard let finding = try await load(findingID, claimed), let known = try await load(vulnerabilityID, claimed),
      let patch = known.provedPatch
    else { return }
    guard let author = try await load(patch.finding, claimed) else { return }
    let change = try change(patch.candidate.number, in: try await clearing.bundle(of: author))
    let trial = try await runner.tryRemedy(
      change, of: try await clearing.bundle(of: finding), purpose: "comparison with \(vulnerabilityID)",
      testsPassedBefore: false)
    let isSame = trial.judgement.verdict == .fixes
    try await store.transact(as: "worker") { transaction in
      if isSame { try unite(findingID, vulnerabilityID, transaction) }
      try transaction.complete(claimed, outcome: isSame ? "one flaw" : "not shown to be one flaw")
    }
  }

  private func unite(
    _ findingID: Identifier<Finding>, _ vulnerabilityID: Identifier<Vulnerability>, _ transaction: StoreTransaction
  ) throws {
    guard let finding = try transaction.view.load(Finding.self, findingID), let home = finding.vulnerability,
      home != vulnerabilityID, let mine = try transaction.view.load(Vulnerability.self, home),
      let theirs = try transaction.view.load(Vulnerability.self, vulnerabilityID), mine.mergedInto == nil,
      theirs.mergedInto == nil
    else { return }
    let (survivor, other) = mine.openedAt <= theirs.openedAt && mine.id < theirs.id ? (mine, theirs) : (theirs, mine)
    // An advisory that is out keeps its number; people refer to it.
    if try transaction.view.load(Advisory.self, Identifier(other.id.text))?.publishedAt != nil { return }
    try transaction.append(try other.merge(into: survivor), to: other.id)
    for member in other.findings {
      guard let moving = try transaction.view.load(Finding.self, member.finding),
        let current = try transaction.view.load(Vulnerability.self, survivor.id)
      else { continue }
      try join(moving, current, .remedy, transaction)
    }
    for trial in other.trials {
      guard let current = try transaction.view.load(Vulnerability.self, survivor.id) else { continue }
      try transaction.append(current.note(trial), to: survivor.id)
    }
    try transaction.enqueue(.draft(vulnerability: survivor.id, cause: "merge/\(other.id)"))
  }

  /// Drafts the advisory anew from the evidence that there is now.
  func draft(_ id: Identifier<Vulnerability>, _ claimed: ClaimedEffect) async throws {
    try await store.transact(as: "worker") { transaction in
      guard let vulnerability = try transaction.view.load(Vulnerability.self, id), vulnerability.mergedInto == nil,
        vulnerability.firstProof != nil
      else { return try transaction.complete(claimed, outcome: "nothing to advise") }
      let content = EvidenceToAdvisory.content(vulnerability)
      let advisoryID = Identifier<Advisory>(id.text)
      if let advisory = try transaction.view.load(Advisory.self, advisoryID) {
        let entries = advisory.redraft(content)
        let redrafted = try transaction.append(entries, to: advisoryID)
        if !entries.isEmpty, let redrafted, redrafted.publishedAt != nil {
          try clearing.announce(redrafted, cause: claimed.effect.id, transaction)
        }
      } else {
        try transaction.append(try Advisory.draft(vulnerability, content), to: advisoryID)
      }
      try transaction.complete(claimed, outcome: "drafted")
    }
  }
}

extension Vulnerability {
  /// One release silences both, and their finders name the same flaw. A release mends many flaws at once, so it counts
  /// only together with an identifier that both carry.
  func hasSameRelease(as other: Vulnerability) -> Bool {
    let versions = other.verifiedRemedies.map(\.candidate.kind)
    let isShared = verifiedRemedies.contains { remedy in
      if case .version = remedy.candidate.kind { versions.contains(remedy.candidate.kind) } else { false }
    }
    return isShared && !Set(aliases).isDisjoint(with: other.aliases)
  }
}
