import Bundles
import Clearinghouse
import Formats
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Storage
import StorageSQLite
import Testing
import Workflows

@testable import WebAPI

/// Signs nothing that anybody would believe; receipts are not what is tested here.
private struct NoSigner: StatementSigner {
  func sign(_ statement: InTotoStatement) throws -> DSSEEnvelope {
    DSSEEnvelope(
      payloadType: InTotoStatement.payloadType, payload: Array(statement.wire.canonicalJSON.utf8),
      signatures: [DSSEEnvelope.Signature(keyIdentifier: nil, bytes: [0])])
  }
}

@Suite struct ServerTests {
  private func withServer(_ body: @Sendable (any TestClientProtocol, Store) async throws -> Void) async throws {
    let folder = NSTemporaryDirectory() + "web-\(UUID())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try await Store(
      engine: SQLiteEngine(path: folder + "/clearinghouse.sqlite"), blobs: BlobFolder(root: folder + "/blobs")
    ) { Timestamp(seconds: 1_780_000_000) }
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let clearing = Clearing(store: store, signer: NoSigner(), logger: logger)
    let router = try WebServer(clearing: clearing, publicKey: "KEY").router()
    try await Application(router: router, logger: logger).test(.router) { try await body($0, store) }
  }

  private func json(_ response: TestResponse) throws -> WireValue {
    try WireValue(parsing: Array(response.body.readableBytesView))
  }

  static let bundle: [UInt8] = {
    let manifest = """
      format: clearinghouse-finding/1
      title: A <b>flaw</b> & more
      description: It fails.
      finder: {name: "Ada <script>alert(1)</script>"}
      target: {purl: "pkg:generic/thing@1.0", source: {directory: {path: source}}}
      reproducers:
        - {name: run, command: [sh], oracle: {sanitizer: {}}}
      """
    let files: [(path: String, content: FindingBundle.Content)] = [
      ("finding.yaml", .file(Array(manifest.utf8), isExecutable: false)),
      ("source/a.c", .file([0x20], isExecutable: false)),
    ]
    do { return try FindingBundle(files: files).archive } catch { return [] }
  }()

  @Test func theSameBundleTwiceIsOneFinding() async throws {
    try await withServer { client, store in
      let body = ByteBuffer(bytes: Self.bundle)
      let first = try await client.executeRequest(uri: "/api/v1/findings", method: .post, headers: [:], body: body)
      let second = try await client.executeRequest(uri: "/api/v1/findings", method: .post, headers: [:], body: body)
      #expect(first.status == .created)
      #expect(second.status == .ok)
      #expect(try json(first)["finding"] == json(second)["finding"])
      #expect(try json(first)["receipt"]?["payload"] == json(second)["receipt"]?["payload"])
      #expect(try await store.read { try $0.funnel() }.found == 1)
      #expect(try await store.fsck().isClean)
    }
  }

  @Test func multipartIsTheSame() async throws {
    try await withServer { client, store in
      let mark = "----x7"
      var body = Array("--\(mark)\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhello\r\n".utf8)
      body += Array("--\(mark)\r\nContent-Disposition: form-data; name=\"bundle\"; filename=\"b.tar\"\r\n\r\n".utf8)
      body += Self.bundle + Array("\r\n--\(mark)--\r\n".utf8)
      let response = try await client.executeRequest(
        uri: "/api/v1/findings", method: .post, headers: [.contentType: "multipart/form-data; boundary=\(mark)"],
        body: ByteBuffer(bytes: body))
      #expect(response.status == .created)
      #expect(try await store.read { try $0.funnel() }.found == 1)
      let cut = try await client.executeRequest(
        uri: "/api/v1/findings", method: .post, headers: [.contentType: "multipart/form-data; boundary=\(mark)"],
        body: ByteBuffer(bytes: body.dropLast(40)))
      #expect(cut.status == .badRequest)
    }
  }

  @Test func badInputIsAnsweredWithPlaceAndRemedy() async throws {
    try await withServer { client, store in
      let response = try await client.executeRequest(
        uri: "/api/v1/findings", method: .post, headers: [:], body: ByteBuffer(string: "no archive"))
      #expect(response.status == .badRequest)
      let error = try json(response)["error"]
      #expect(error?["code"]?.string == "malformed-archive")
      #expect(error?["place"]?.string != nil)
      #expect(try await store.read { try $0.journalHead().sequence } == 0)
    }
  }

  /// Text from outside is shown as text on every page that shows it.
  @Test func pagesEscapeWhatTheyShow() async throws {
    try await withServer { client, store in
      _ = try await client.executeRequest(
        uri: "/api/v1/findings", method: .post, headers: [:], body: ByteBuffer(bytes: Self.bundle))
      let id = try await store.read { try $0.all(Finding.self) }.first?.id.text ?? ""
      for path in ["/", "/findings", "/findings/\(id)", "/vulnerabilities", "/operators", "/journal"] {
        let response = try await client.executeRequest(uri: path, method: .get, headers: [:], body: nil)
        let page = String(buffer: response.body)
        #expect(response.status == .ok, "\(path)")
        #expect(page.contains("</html>"))
        #expect(!page.contains("<script>alert") && !page.contains("<b>flaw"), "\(path)")
        #expect(response.headers[HTTPField.Name("Content-Security-Policy")!]?.contains("default-src 'none'") == true)
      }
      let page = try await client.executeRequest(uri: "/findings/\(id)", method: .get, headers: [:], body: nil)
      #expect(String(buffer: page.body).contains("A &lt;b&gt;flaw&lt;/b&gt; &amp; more"))
    }
  }

  @Test(arguments: [
    "/v1/vulns/CLH-2026-0001", "/api/v1/findings/CLF-x", "/api/v1/certificates/zz", "/findings/x", "/vulnerabilities/x",
    "/operators/x", "/api/v1/operators/x/exposures", "/nowhere",
  ])
  func whatIsNotThereIs404(_ path: String) async throws {
    try await withServer { client, _ in
      let response = try await client.executeRequest(uri: path, method: .get, headers: [:], body: nil)
      #expect(response.status == .notFound)
    }
  }

  /// Other blobs than certificates are nobody's to read: a bundle may be under embargo.
  @Test func onlyCertificatesAreGivenOut() async throws {
    try await withServer { client, store in
      _ = try await client.executeRequest(
        uri: "/api/v1/findings", method: .post, headers: [:], body: ByteBuffer(bytes: Self.bundle))
      for digest in try await store.blobs.list() {
        let response = try await client.executeRequest(
          uri: "/api/v1/certificates/\(digest)", method: .get, headers: [:], body: nil)
        #expect(response.status == .notFound)
      }
    }
  }

  @Test func formsOfOtherSitesAreRefused() async throws {
    try await withServer { client, _ in
      let response = try await client.executeRequest(
        uri: "/operators/a/exposures/b", method: .post, headers: [HTTPField.Name("Sec-Fetch-Site")!: "cross-site"],
        body: ByteBuffer(string: "answer=acknowledge"))
      #expect(response.status == .forbidden)
    }
  }

  @Test func operatorsAndInventories() async throws {
    try await withServer { client, store in
      func put(_ path: String, _ body: String) async throws -> TestResponse {
        try await client.executeRequest(uri: path, method: .put, headers: [:], body: ByteBuffer(string: body))
      }
      #expect(try await put("/api/v1/operators/river", "{\"name\":\"River\"}").status == .ok)
      #expect(try await put("/api/v1/operators/River!", "{\"name\":\"River\"}").status == .badRequest)
      #expect(try await put("/api/v1/operators/river", "{\"name\":\"Other\"}").status == .conflict)
      #expect(try await put("/api/v1/operators/river", "nonsense").status == .badRequest)
      let list = ByteBuffer(string: "ujson==5.1.0\nclick==8.1\n")
      let path = "/api/v1/operators/river/inventories"
      let first = try await client.executeRequest(uri: path, method: .post, headers: [:], body: list)
      #expect(first.status == .created)
      #expect(try json(first)["inventory"]?["added"]?.integer == 2)
      let again = try await client.executeRequest(uri: path, method: .post, headers: [:], body: list)
      #expect(again.status == .ok)
      let changed = try await client.executeRequest(
        uri: path, method: .post, headers: [:], body: ByteBuffer(string: "ujson==5.2.0\nclick==8.1\n"))
      #expect(try json(changed)["inventory"]?["added"]?.integer == 1)
      #expect(try json(changed)["inventory"]?["removed"]?.integer == 1)
      #expect(try await store.fsck().isClean)
    }
  }

  @Test func publishingWhatIsNotThereIsRefused() async throws {
    try await withServer { client, _ in
      for action in ["review", "publish"] {
        let response = try await client.executeRequest(
          uri: "/api/v1/advisories/CLH-2026-0001/\(action)", method: .post, headers: [:],
          body: ByteBuffer(string: "{\"reviewer\":\"x\"}"))
        #expect(response.status == .notFound)
      }
    }
  }
}
