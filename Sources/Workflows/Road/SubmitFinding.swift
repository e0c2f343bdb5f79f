package import Bundles
package import Clearinghouse
import Exchange
package import Formats
import Storage

/// What a submitter gets at once.
package struct Receipt: Sendable {
  /// The handling identifier.
  package let finding: Identifier<Finding>
  /// False where the same bundle had been received before.
  package let isNew: Bool
  /// A signed statement that this bundle was received, and when.
  package let envelope: DSSEEnvelope
}

extension Clearing {
  package static let receiptType = "urn:clearinghouse:attestation:receipt:1"

  /// Takes a bundle in. The same bundle gives the same identifier, however often it comes.
  package func submit(_ bundle: FindingBundle, as actor: String) async throws -> Receipt {
    let claim = try ManifestToClaim.claim(bundle)
    let id = Identifier<Finding>(bundle: bundle.digest)
    // The point of no return is the commit below; the blob is durable before a row names it.
    _ = try await store.blobs.put(bundle.archive)
    let (finding, isNew) = try await store.transact(as: actor) { transaction -> (Finding, Bool) in
      if let known = try transaction.view.load(Finding.self, id) { return (known, false) }
      guard let finding = try transaction.append([Finding.Entry.received(id: id, claim: claim)], to: id) else {
        throw StorageError("\(id) was not saved")
      }
      try transaction.enqueue(.replay(finding: id))
      return (finding, true)
    }
    let statement = InTotoStatement(
      subjects: [InTotoStatement.Subject(name: "finding-bundle", digest: bundle.digest)],
      predicateType: Clearing.receiptType,
      predicate: ["finding": .string(id.text), "receivedAt": .string(finding.receivedAt.description)])
    return Receipt(finding: id, isNew: isNew, envelope: try signer.sign(statement))
  }

  /// Reads a stored bundle again.
  func bundle(of finding: Finding) async throws -> FindingBundle {
    guard let bytes = try await store.blobs.get(finding.claim.bundle) else {
      throw StorageError("the bundle of \(finding.id) is missing; run 'clearinghouse fsck'")
    }
    return try FindingBundle(archive: bytes)
  }
}
