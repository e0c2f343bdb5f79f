package import Clearinghouse
import Exchange
import Matching
import Storage

extension Clearing {
  package func review(_ id: Identifier<Advisory>, by reviewer: String) async throws -> Advisory {
    try await store.transact(as: reviewer) { transaction in
      let advisory = try known(id, transaction)
      return try transaction.append(try advisory.review(by: reviewer), to: id) ?? advisory
    }
  }

  /// Publishes a reviewed advisory when its embargo is over.
  package func publish(_ id: Identifier<Advisory>, as actor: String) async throws -> Advisory {
    try await store.transact(as: actor) { transaction in
      let advisory = try known(id, transaction)
      guard let vulnerability = try transaction.view.load(Vulnerability.self, advisory.vulnerability) else {
        throw Refusal(.notFound, "\(advisory.vulnerability) is unknown")
      }
      let clearance = try vulnerability.clearPublication(now: transaction.now)
      let entries = try advisory.publish(clearance)
      let published = try transaction.append(entries, to: id) ?? advisory
      if !entries.isEmpty { try announce(published, cause: "published", transaction) }
      return published
    }
  }

  /// Makes the packages of a published advisory known to matching.
  func announce(_ advisory: Advisory, cause: String, _ transaction: StoreTransaction) throws {
    try transaction.execute("DELETE FROM affected WHERE advisory = $1", [.text(advisory.id.text)])
    for affected in advisory.content.affected {
      let key = PackageKey.key(of: AdvisoryToOSV.affected(affected))
      try transaction.execute(
        "INSERT INTO affected (advisory, package) VALUES ($1, $2) ON CONFLICT (advisory, package) DO NOTHING",
        [.text(advisory.id.text), .text(key)])
    }
    try transaction.enqueue(.matchAdvisory(advisory.id, cause: cause))
  }

  private func known(_ id: Identifier<Advisory>, _ transaction: StoreTransaction) throws -> Advisory {
    guard let advisory = try transaction.view.load(Advisory.self, id) else {
      throw Refusal(.notFound, "there is no advisory \(id); it is drafted when a remedy has been proved")
    }
    return advisory
  }
}
