import Bundles
package import Clearinghouse
import Formats
import Matching
import PackageIdentity
import Storage

/// How an inventory differs from the one before.
package struct InventoryReceipt: Sendable, Codable, Equatable {
  package var inventory: Operator.Inventory
  /// False where the same inventory was there already.
  package var isNew: Bool
}

extension Clearing {
  package func enrol(_ id: String, name: String, as actor: String) async throws -> Operator {
    let entries = try Operator.enrol(id, name: name)
    return try await store.transact(as: actor) { transaction in
      if let known = try transaction.view.load(Operator.self, Identifier(id)) {
        guard known.name == name else { throw Refusal(.conflict, "the operator '\(id)' is enrolled as \(known.name)") }
        return known
      }
      guard let enrolled = try transaction.append(entries, to: Identifier<Operator>(id)) else {
        throw StorageError("\(id) was not saved")
      }
      return enrolled
    }
  }

  package func setWebhook(
    of id: Identifier<Operator>, url: String, secret: [UInt8], as actor: String
  ) async throws -> Operator {
    guard url.hasPrefix("https://") || url.hasPrefix("http://"), url.utf8.count <= 1_000 else {
      throw Refusal(.invalid, "a webhook needs an https:// or http:// address")
    }
    guard (24...64).contains(secret.count) else {
      throw Refusal(.invalid, "a webhook's secret has 24 to 64 bytes, given as whsec_ and base64")
    }
    let digest = try await store.blobs.put(secret)
    return try await store.transact(as: actor) { transaction in
      let owner = try known(id, transaction)
      let webhook = Operator.Webhook(url: url, secret: digest)
      if owner.webhook == webhook { return owner }
      return try transaction.append([.webhookSet(webhook: webhook)], to: id) ?? owner
    }
  }

  /// Takes an inventory in: the whole of it replaces the one before, and the difference is told.
  package func upload(
    _ bytes: [UInt8], for id: Identifier<Operator>, as actor: String
  ) async throws -> InventoryReceipt {
    let document = try InventoryDocument(bytes)
    let digest = try await store.blobs.put(bytes)
    let components = KeyedComponents(document)
    return try await store.transact(as: actor) { transaction in
      let owner = try known(id, transaction)
      if let current = owner.inventory, current.digest == digest {
        return InventoryReceipt(inventory: current, isNew: false)
      }
      let (added, removed) = try replace(components, of: id, transaction)
      let inventory = Operator.Inventory(
        digest: digest, kind: document.kind, components: document.components.count,
        skipped: document.skipped + components.malformed, added: added, removed: removed, at: transaction.now)
      try transaction.append(owner.upload(inventory), to: id)
      try transaction.enqueue(.matchInventory(id, inventory: digest))
      return InventoryReceipt(inventory: inventory, isNew: true)
    }
  }

  private func replace(
    _ components: KeyedComponents, of id: Identifier<Operator>, _ transaction: StoreTransaction
  ) throws -> (added: Int, removed: Int) {
    var old: Set<String> = []
    for row in try transaction.view.query("SELECT DISTINCT purl FROM component WHERE operator = $1", [.text(id.text)]) {
      if let purl = row.text("purl") { old.insert(purl) }
    }
    let new = Set(components.rows.map(\.component.purl))
    for purl in old.subtracting(new) {
      try transaction.execute("DELETE FROM component WHERE operator = $1 AND purl = $2", [.text(id.text), .text(purl)])
    }
    for row in components.rows where !old.contains(row.component.purl) {
      try transaction.execute(
        """
        INSERT INTO component (operator, package, purl, name, version) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (operator, package, purl) DO NOTHING
        """,
        [
          .text(id.text), .text(row.key), .text(row.component.purl), .text(row.component.name),
          .text(row.component.version),
        ])
    }
    return (new.subtracting(old).count, old.subtracting(new).count)
  }

  func known(_ id: Identifier<Operator>, _ transaction: StoreTransaction) throws -> Operator {
    guard let owner = try transaction.view.load(Operator.self, id) else {
      throw Refusal(.notFound, "there is no operator '\(id)'; enrol it first")
    }
    return owner
  }
}

/// Components under the names by which matching finds them.
struct KeyedComponents: Sendable {
  var rows: [(key: String, component: InventoryDocument.Component)] = []
  /// Components whose purl cannot be read.
  var malformed = 0

  init(_ document: InventoryDocument) {
    for component in document.components {
      do throws(PackageURLError) {
        for key in PackageKey.keys(of: try PackageURL(component.purl)) { rows.append((key, component)) }
      } catch {
        malformed += 1
      }
    }
  }
}
