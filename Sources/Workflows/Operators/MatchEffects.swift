import Bundles
import Clearinghouse
import Exchange
import Formats
import Matching
import Storage

extension Worker {
  /// Matches one advisory against all inventories.
  func match(advisory id: Identifier<Advisory>, _ claimed: ClaimedEffect) async throws {
    try await store.transact(as: "worker") { transaction in
      guard let advisory = try transaction.view.load(Advisory.self, id), advisory.publishedAt != nil else {
        return try transaction.complete(claimed, outcome: "not published")
      }
      let rows = try transaction.view.query(
        """
        SELECT DISTINCT component.operator FROM component JOIN affected ON affected.package = component.package
        WHERE affected.advisory = $1 ORDER BY component.operator
        """, [.text(id.text)])
      var found = 0
      for owner in rows.compactMap({ $0.text("operator") }) {
        found += try expose(Identifier(owner), [advisory], transaction)
      }
      try transaction.complete(claimed, outcome: "\(found) exposures")
    }
  }

  /// Matches one operator's newest inventory against all published advisories, and clears what it no longer shows.
  func match(
    inventory: ContentDigest, of id: Identifier<Operator>, _ claimed: ClaimedEffect
  ) async throws {
    try await store.transact(as: "worker") { transaction in
      guard let owner = try transaction.view.load(Operator.self, id), owner.inventory?.digest == inventory else {
        return try transaction.complete(claimed, outcome: "a newer inventory came")
      }
      let rows = try transaction.view.query(
        """
        SELECT DISTINCT affected.advisory FROM component JOIN affected ON affected.package = component.package
        WHERE component.operator = $1 ORDER BY affected.advisory
        """, [.text(id.text)])
      let advisories = try rows.compactMap { $0.text("advisory") }.compactMap {
        try transaction.view.load(Advisory.self, Identifier($0))
      }
      let found = try expose(id, advisories, transaction)
      let cleared = try clear(id, inventory, transaction)
      try transaction.complete(claimed, outcome: "\(found) exposures found, \(cleared) cleared")
    }
  }

  private func expose(
    _ id: Identifier<Operator>, _ advisories: [Advisory], _ transaction: StoreTransaction
  ) throws -> Int {
    var found = 0
    for advisory in advisories where advisory.publishedAt != nil {
      for hit in try hits(id, advisory, transaction) {
        let exposureID = Identifier<Exposure>(
          digest: ContentDigest(hashing: "\(id)\n\(advisory.id)\n\(hit.component.purl)"))
        let entries: [Exposure.Entry]
        if let known = try transaction.view.load(Exposure.self, exposureID) {
          entries = known.findAgain()
        } else {
          entries = [
            .found(
              id: exposureID, operatorID: id, advisory: advisory.id, component: hit.component,
              reason: hit.match.reason, fixedVersion: hit.match.fixedVersion)
          ]
        }
        guard !entries.isEmpty else { continue }
        try transaction.append(entries, to: exposureID)
        try transaction.enqueue(
          .notify(id, exposure: exposureID, event: "exposure.found/\(transaction.now.microseconds)"))
        found += 1
      }
    }
    return found
  }

  private func hits(
    _ id: Identifier<Operator>, _ advisory: Advisory, _ transaction: StoreTransaction
  ) throws -> [(component: InventoryDocument.Component, match: AffectedMatch)] {
    var hits: [(component: InventoryDocument.Component, match: AffectedMatch)] = []
    for affected in advisory.content.affected {
      let entry = AdvisoryToOSV.affected(affected)
      let rows = try transaction.view.query(
        "SELECT purl, name, version FROM component WHERE operator = $1 AND package = $2 ORDER BY purl",
        [.text(id.text), .text(PackageKey.key(of: entry))])
      for row in rows {
        guard let purl = row.text("purl"), let name = row.text("name"), let version = row.text("version"),
          let match = entry.match(version: version)
        else { continue }
        hits.append((InventoryDocument.Component(purl: purl, name: name, version: version), match))
      }
    }
    return hits
  }

  private func clear(
    _ id: Identifier<Operator>, _ inventory: ContentDigest, _ transaction: StoreTransaction
  ) throws -> Int {
    let open = try transaction.view.all(
      Exposure.self, where: "operator = $1 AND remediated_at IS NULL", [.text(id.text)])
    var cleared = 0
    for exposure in open {
      guard let advisory = try transaction.view.load(Advisory.self, exposure.advisory) else { continue }
      let still = try hits(id, advisory, transaction).contains { $0.component.purl == exposure.component.purl }
      if still { continue }
      try transaction.append(exposure.clear(by: inventory), to: exposure.id)
      try transaction.enqueue(
        .notify(id, exposure: exposure.id, event: "exposure.remediated/\(transaction.now.microseconds)"))
      cleared += 1
    }
    return cleared
  }
}
