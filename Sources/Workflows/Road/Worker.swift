import Clearinghouse
import Formats
import Logging
import Storage

/// Does what the outbox asks for, one effect at a time; several may run beside each other.
package struct Worker: Sendable {
  package let clearing: Clearing
  package let runner: ReplayRunner
  package let sender: any NoticeSender
  /// Seconds for which an effect is held; a worker that dies gives it free after that.
  static let lease: Int64 = 3_600
  static let mostAttempts = 4

  var store: Store { clearing.store }

  package init(clearing: Clearing, runner: ReplayRunner, sender: any NoticeSender) {
    self.clearing = clearing
    self.runner = runner
    self.sender = sender
  }

  /// Takes and does one effect; false where none waits.
  package func step(owner: String) async throws -> Bool {
    guard let claimed = try await store.claim(owner: owner, lease: Worker.lease) else { return false }
    var logger = clearing.logger
    logger[metadataKey: "effect"] = "\(claimed.effect.id)"
    do {
      try await perform(claimed)
    } catch is LeaseLost {
      logger.notice("another worker took the effect over")
    } catch {
      // Ten seconds, a minute, six minutes: what does not go away by itself is left for a person to see.
      let pause = Worker.pauses[min(claimed.attempt, Worker.pauses.count) - 1]
      logger.warning("the effect failed and will be tried again", metadata: ["error": "\(error)"])
      try await store.postpone(claimed, seconds: pause, reason: "\(error)")
    }
    return true
  }

  private static let pauses: [Int64] = [10, 60, 360, 3_600]

  private func perform(_ claimed: ClaimedEffect) async throws {
    switch claimed.effect {
    case .replay(let finding): try await replay(finding, claimed)
    case .compare(let finding, let vulnerability): try await compare(finding, vulnerability, claimed)
    case .prove(let vulnerability, let finding, let remedy):
      try await prove(vulnerability, finding, remedy, claimed)
    case .draft(let vulnerability, _): try await draft(vulnerability, claimed)
    case .matchAdvisory(let advisory, _): try await match(advisory: advisory, claimed)
    case .matchInventory(let owner, let inventory): try await match(inventory: inventory, of: owner, claimed)
    case .notify(let owner, let exposure, let event): try await notify(owner, exposure, event, claimed)
    }
  }

  /// Loads what an effect names; without it the effect is done.
  func load<State: StoredAggregate>(_ id: Identifier<State>, _ claimed: ClaimedEffect) async throws -> State? {
    let state = try await store.read { try $0.load(State.self, id) }
    if state == nil { try await done(claimed, "\(id) is unknown") }
    return state
  }

  func done(_ claimed: ClaimedEffect, _ outcome: String) async throws {
    _ = try await store.transact(as: "worker") { try $0.complete(claimed, outcome: outcome) }
  }
}
