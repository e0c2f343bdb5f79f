package import Clearinghouse
import Formats
import Replay
package import Storage

/// What every engine must do. A test target opens a store and calls each of these; what does not hold throws.
package struct StoreContract: Sendable {
  package struct Broken: Error, CustomStringConvertible {
    package let description: String
  }

  private let store: Store

  package init(_ store: Store) { self.store = store }

  private func expect(_ holds: Bool, _ what: String) throws {
    if !holds { throw Broken(description: what) }
  }

  package static func claim(_ number: Int) -> Finding.Claim {
    let hex = String(number, radix: 16)
    let digest = ContentDigest(String(repeating: "0", count: 64 - hex.count) + hex)
    return Finding.Claim(
      bundle: digest ?? ContentDigest(bytes: []), title: "finding \(number)", description: "", credit: "x",
      purl: "pkg:generic/x@1", target: "pkg:generic/x", version: "1", weaknesses: [], severity: nil, aliases: [],
      tlp: "CLEAR", embargoUntil: nil, machine: nil, oracles: [], remedies: [])
  }

  @discardableResult
  package func receive(_ number: Int) async throws -> Identifier<Finding> {
    var claim = Self.claim(number)
    claim.bundle = try await store.blobs.put(Array("bundle \(number)".utf8))
    let (id, final) = (Identifier<Finding>(bundle: claim.bundle), claim)
    try await store.transact(as: "test") { transaction in
      try transaction.append([Finding.Entry.received(id: id, claim: final)], to: id)
      try transaction.enqueue(.replay(finding: id))
    }
    return id
  }

  package func keepsWhatIsCommitted() async throws {
    let id = try await receive(1)
    let state = try await store.read { try $0.load(Finding.self, id) }
    try expect(state?.claim.title == "finding 1", "a committed finding is not there")
    try expect(try await store.fsck().isClean, "a fresh store is not clean")
  }

  package func rollsBackWhatThrows() async throws {
    struct Stop: Error {}
    let before = try await store.read { try $0.journalHead().sequence }
    let claim = Self.claim(2)
    let id = Identifier<Finding>(bundle: claim.bundle)
    do {
      try await store.transact(as: "test") { transaction in
        try transaction.append([Finding.Entry.received(id: id, claim: claim)], to: id)
        try transaction.enqueue(.replay(finding: id))
        throw Stop()
      }
    } catch is Stop {}
    let (state, head) = try await store.read { (try $0.load(Finding.self, id), try $0.journalHead().sequence) }
    try expect(state == nil && head == before, "a transaction that threw left something")
  }

  /// Transactions that come together are numbered in a row and none takes another with it.
  package func manyAtOnce() async throws {
    struct Stop: Error {}
    let start = try await store.read { try $0.journalHead().sequence }
    let store = store
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 100..<200 {
        group.addTask {
          if number % 10 == 0 {
            do { try await store.transact(as: "test") { _ in throw Stop() } } catch is Stop {}
          } else {
            try await receive(number)
          }
        }
      }
      try await group.waitForAll()
    }
    let head = try await store.read { try $0.journalHead().sequence }
    try expect(head == start + 90, "90 of 100 transactions should be there, not \(head - start)")
    try expect(try await store.fsck().isClean, "the store is not clean after transactions at once")
  }

  /// Each effect is claimed by one owner at a time, and ends once.
  package func effectsAreClaimedOnce() async throws {
    let id = try await receive(300)
    try await receive(300)
    var claimed: [ClaimedEffect] = []
    while let effect = try await store.claim(owner: "owner \(claimed.count)", lease: 60) { claimed.append(effect) }
    let own = claimed.filter { $0.effect == .replay(finding: id) }
    try expect(own.count == 1, "the effect was claimed \(own.count) times")
    guard let effect = own.first else { return }
    try await store.releaseLeases()
    guard let again = try await claim(effect.effect) else {
      throw Broken(description: "a free effect cannot be claimed")
    }
    do {
      try await store.transact(as: "test") { try $0.complete(effect, outcome: "late") }
      throw Broken(description: "an owner whose lease was lost ended the effect")
    } catch is LeaseLost {}
    try await store.transact(as: "test") { try $0.complete(again, outcome: "done") }
    try expect(try await claim(effect.effect) == nil, "an effect that is done was claimed again")
  }

  private func claim(_ wanted: Effect) async throws -> ClaimedEffect? {
    while let effect = try await store.claim(owner: "again", lease: 60) {
      if effect.effect == wanted { return effect }
    }
    return nil
  }

  package func postponedEffectsWait() async throws {
    let id = try await receive(400)
    guard let effect = try await claim(.replay(finding: id)) else { throw Broken(description: "nothing to claim") }
    try await store.postpone(effect, seconds: 3_600, reason: "later")
    try await store.releaseLeases()
    try expect(try await claim(.replay(finding: id)) == nil, "a postponed effect was claimed at once")
  }

  /// What somebody changes behind the journal's back is found.
  package func fsckFindsChanges(_ tamper: @Sendable (String) async throws -> Void) async throws {
    let changes: [@Sendable (Identifier<Finding>) -> String] = [
      { "UPDATE finding SET stage = 'judged' WHERE id = '\($0)'" },
      { "UPDATE finding SET state = replace(state, 'finding 50', 'finding 60') WHERE id = '\($0)'" },
      { "UPDATE journal SET actor = 'nobody' WHERE entity = '\($0)'" },
      { "DELETE FROM effect WHERE id = 'replay/\($0)'" },
      { "DELETE FROM finding WHERE id = '\($0)'" },
      { "DELETE FROM journal WHERE entity = '\($0)'" },
    ]
    for (number, change) in changes.enumerated() {
      let statement = change(try await receive(500 + number))
      let before = try await store.fsck().problems.count
      try await tamper(statement)
      try expect(try await store.fsck().problems.count > before, "fsck did not find: \(statement)")
    }
  }
}
