package import Formats

/// An operator's component that an advisory affects, and what became of it.
package struct Exposure: Aggregate {
  package static let kind = "exposure"

  package let id: Identifier<Exposure>
  package let operatorID: Identifier<Operator>
  package let advisory: Identifier<Advisory>
  package let component: InventoryDocument.Component
  /// Why the component is affected, in one sentence.
  package let reason: String
  package let fixedVersion: String?
  package let foundAt: Timestamp
  package private(set) var stage: Stage

  package enum Stage: Codable, Sendable, Equatable {
    case open
    case acknowledged(at: Timestamp)
    /// The operator means to be done by then.
    case planned(for: Timestamp, at: Timestamp)
    /// The operator says that it is done; the next inventory shows.
    case reportedDone(at: Timestamp)
    /// A later inventory no longer shows it.
    case remediated(inventory: ContentDigest, at: Timestamp)

    package var title: String {
      switch self {
      case .open: "open"
      case .acknowledged: "acknowledged"
      case .planned: "planned"
      case .reportedDone: "reported done"
      case .remediated: "remediated"
      }
    }
  }

  package enum Entry: Codable, Sendable, Equatable {
    case found(
      id: Identifier<Exposure>, operatorID: Identifier<Operator>, advisory: Identifier<Advisory>,
      component: InventoryDocument.Component, reason: String, fixedVersion: String?)
    case acknowledged
    case planned(for: Timestamp)
    case reportedDone
    case remediated(inventory: ContentDigest)
    /// A later inventory shows it again.
    case reopened
  }

  package init?(first entry: Entry, at time: Timestamp) {
    guard case .found(let id, let operatorID, let advisory, let component, let reason, let fixedVersion) = entry else {
      return nil
    }
    self.id = id
    self.operatorID = operatorID
    self.advisory = advisory
    self.component = component
    self.reason = reason
    self.fixedVersion = fixedVersion
    foundAt = time
    stage = .open
  }

  package mutating func apply(_ entry: Entry, at time: Timestamp) {
    switch entry {
    case .found: break
    case .acknowledged: stage = .acknowledged(at: time)
    case .planned(let due): stage = .planned(for: due, at: time)
    case .reportedDone: stage = .reportedDone(at: time)
    case .remediated(let inventory): stage = .remediated(inventory: inventory, at: time)
    case .reopened: stage = .open
    }
  }

  package var isOpen: Bool { remediatedAt == nil }

  package var remediatedAt: Timestamp? {
    if case .remediated(_, let at) = stage { at } else { nil }
  }
}

/// What an operator may say of an exposure.
package enum ExposureAnswer: Sendable, Equatable {
  case acknowledge
  case plan(for: Timestamp)
  case reportDone
}

extension Exposure {
  package func answer(_ answer: ExposureAnswer, now: Timestamp) throws(Refusal) -> [Entry] {
    guard isOpen else { throw Refusal(.conflict, "the exposure is remediated; nothing is left to do") }
    switch (answer, stage) {
    case (.acknowledge, .open): return [.acknowledged]
    case (.acknowledge, _): return []
    case (.plan(let due), _):
      guard due > now else { throw Refusal(.invalid, "the planned day must lie ahead of \(now)") }
      return [.planned(for: due)]
    case (.reportDone, .reportedDone): return []
    case (.reportDone, _): return [.reportedDone]
    }
  }

  /// Only an inventory ends an exposure, and one that came after it was found.
  package func clear(by inventory: ContentDigest) -> [Entry] { isOpen ? [.remediated(inventory: inventory)] : [] }

  package func findAgain() -> [Entry] { isOpen ? [] : [.reopened] }
}
