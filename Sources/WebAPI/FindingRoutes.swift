import Bundles
import Clearinghouse
import Formats
import HTTPTypes
import Hummingbird
import Storage
import Workflows

extension WebServer {
  func addFindingRoutes(_ router: Router<BasicRequestContext>) {
    router.post("/api/v1/findings") { request, _ in
      let type = request.headers[.contentType] ?? ""
      var bytes = try await request.bytes(upTo: BundleLimits().archiveSize + 65_536)
      if type.hasPrefix("multipart/form-data") { bytes = try Multipart.file(bytes, contentType: type) }
      let bundle = try FindingBundle(archive: bytes)
      let receipt = try await clearing.submit(bundle, as: request.actor)
      return Answer.json(
        [
          "finding": .string(receipt.finding.text), "isNew": .bool(receipt.isNew),
          "bundle": .string(bundle.digest.hex), "receipt": receipt.envelope.wire,
        ], status: receipt.isNew ? .created : .ok)
    }
    router.get("/api/v1/findings/{id}") { _, context in
      let id = Identifier<Finding>(try context.parameters.require("id"))
      guard let finding = try await store.read({ try $0.load(Finding.self, id) }) else { throw Answer.missing }
      return Answer.json(try finding.wire())
    }
    router.get("/api/v1/certificates/{digest}") { _, context in
      guard let digest = ContentDigest(try context.parameters.require("digest")),
        try await isCertificate(digest), let bytes = try await store.blobs.get(digest)
      else { throw Answer.missing }
      return Answer.text(String(decoding: bytes, as: UTF8.self), type: "application/vnd.in-toto+json")
    }
    router.get("/api/v1/vulnerabilities/{id}") { _, context in
      let id = Identifier<Vulnerability>(try context.parameters.require("id"))
      guard let known = try await store.read({ try $0.load(Vulnerability.self, id) }) else { throw Answer.missing }
      return Answer.json(try known.wire())
    }
    router.get("/api/v1/vulnerabilities") { _, _ in
      Answer.states("vulnerabilities", try await states("SELECT state FROM vulnerability ORDER BY number"))
    }
    router.get("/api/v1/findings") { _, _ in
      Answer.states("findings", try await states("SELECT state FROM finding ORDER BY received_at, id"))
    }
  }

  /// Whole states as they are stored, which is as JSON.
  func states(_ query: String, _ arguments: [SQLValue] = []) async throws -> [String] {
    try await store.read { view in try view.query(query, arguments).compactMap { $0.text("state") } }
  }

  /// Only what an entry names as a certificate is given out; other blobs may hold what nobody may read.
  private func isCertificate(_ digest: ContentDigest) async throws -> Bool {
    try await store.read { view in
      let pattern = "%\"certificate\":\"\(digest.hex)\"%"
      for table in ["finding", "vulnerability"] {
        let rows = try view.query("SELECT id FROM \(table) WHERE state LIKE $1 LIMIT 1", [.text(pattern)])
        if !rows.isEmpty { return true }
      }
      return false
    }
  }
}
