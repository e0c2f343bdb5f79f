package import Clearinghouse
package import Formats

/// Something that must happen outside the store, because of what was decided. It is enqueued in the transaction that
/// decided it, may be tried more than once, and its result comes back as a command.
package enum Effect: Codable, Sendable, Equatable {
  case replay(finding: Identifier<Finding>)
  /// Does the patch proved for the vulnerability silence the finding?
  case compare(finding: Identifier<Finding>, vulnerability: Identifier<Vulnerability>)
  /// Tries the finding's remedy of this number.
  case prove(vulnerability: Identifier<Vulnerability>, finding: Identifier<Finding>, remedy: Int)
  case draft(vulnerability: Identifier<Vulnerability>, cause: String)
  case matchAdvisory(Identifier<Advisory>, cause: String)
  case matchInventory(Identifier<Operator>, inventory: ContentDigest)
  case notify(Identifier<Operator>, exposure: Identifier<Exposure>, event: String)

  /// The same effect has the same identifier, so that it is enqueued once.
  package var id: String {
    switch self {
    case .replay(let finding): "replay/\(finding)"
    case .compare(let finding, let vulnerability): "compare/\(finding)/\(vulnerability)"
    case .prove(let vulnerability, let finding, let remedy): "prove/\(vulnerability)/\(finding)/\(remedy)"
    case .draft(let vulnerability, let cause): "draft/\(vulnerability)/\(cause)"
    case .matchAdvisory(let advisory, let cause): "match-advisory/\(advisory)/\(cause)"
    case .matchInventory(let operatorID, let inventory): "match-inventory/\(operatorID)/\(inventory)"
    case .notify(let operatorID, let exposure, let event): "notify/\(operatorID)/\(exposure)/\(event)"
    }
  }

  package var kind: String { String(id.prefix { $0 != "/" }) }
}

/// An effect that a worker holds until its lease ends.
package struct ClaimedEffect: Sendable {
  package let effect: Effect
  /// How often it has been started, this time included.
  package let attempt: Int
  package let owner: String
}
