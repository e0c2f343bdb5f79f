package import Formats

/// An organisation that runs software and wants to be told what to do first.
package struct Operator: Aggregate {
  package static let kind = "operator"

  package let id: Identifier<Operator>
  package let name: String
  package let enrolledAt: Timestamp
  package private(set) var webhook: Webhook?
  package private(set) var inventory: Inventory?

  /// Where notices go. The secret that signs them is a blob that only the delivery reads.
  package struct Webhook: Codable, Sendable, Equatable {
    package var url: String
    package var secret: ContentDigest

    package init(url: String, secret: ContentDigest) {
      self.url = url
      self.secret = secret
    }
  }

  /// The newest inventory, and how it differs from the one before.
  package struct Inventory: Codable, Sendable, Equatable {
    package var digest: ContentDigest
    package var kind: InventoryDocument.Kind
    package var components: Int
    package var skipped: Int
    package var added: Int
    package var removed: Int
    package var at: Timestamp

    package init(
      digest: ContentDigest, kind: InventoryDocument.Kind, components: Int, skipped: Int, added: Int, removed: Int,
      at: Timestamp
    ) {
      self.digest = digest
      self.kind = kind
      self.components = components
      self.skipped = skipped
      self.added = added
      self.removed = removed
      self.at = at
    }
  }

  package enum Entry: Codable, Sendable, Equatable {
    case enrolled(id: Identifier<Operator>, name: String)
    case webhookSet(webhook: Webhook)
    case inventoryUploaded(inventory: Inventory)
  }

  package init?(first entry: Entry, at time: Timestamp) {
    guard case .enrolled(let id, let name) = entry else { return nil }
    self.id = id
    self.name = name
    enrolledAt = time
    webhook = nil
    inventory = nil
  }

  package mutating func apply(_ entry: Entry, at time: Timestamp) {
    switch entry {
    case .enrolled: break
    case .webhookSet(let webhook): self.webhook = webhook
    case .inventoryUploaded(let inventory): self.inventory = inventory
    }
  }

  package static func enrol(_ id: String, name: String) throws(Refusal) -> [Entry] {
    let isSlug = id.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    guard isSlug, (2...40).contains(id.count), id.first != "-" else {
      throw Refusal(.invalid, "an operator's identifier has 2 to 40 of a-z, 0-9 and '-', e.g. 'river-water'")
    }
    guard (1...200).contains(name.count) else { throw Refusal(.invalid, "an operator needs a name") }
    return [.enrolled(id: Identifier(id), name: name)]
  }

  package func upload(_ inventory: Inventory) -> [Entry] {
    self.inventory?.digest == inventory.digest ? [] : [.inventoryUploaded(inventory: inventory)]
  }
}
