import Clearinghouse
import Formats
package import Hummingbird
package import Logging
import NIOCore
import Pages
import Storage
package import Workflows

/// The pages and the interface for machines, over one clearing.
package struct WebServer: Sendable {
  let clearing: Clearing
  let renderer: Renderer
  /// Base64 of the public key that signs receipts and certificates.
  let publicKey: String

  package init(clearing: Clearing, publicKey: String) throws {
    self.clearing = clearing
    self.publicKey = publicKey
    renderer = try Renderer()
  }

  var store: Store { clearing.store }

  package func router() -> Router<BasicRequestContext> {
    let router = Router()
    router.add(middleware: SafeHeaders())
    router.add(middleware: Refusals(renderer: renderer))
    addStaticRoutes(router)
    addPageRoutes(router)
    addFindingRoutes(router)
    addAdvisoryRoutes(router)
    addOperatorRoutes(router)
    addJournalRoutes(router)
    return router
  }

  package func application(
    host: String, port: Int, logger: Logger, onRunning: @escaping @Sendable (Int) async -> Void
  ) -> some ApplicationProtocol {
    Application(
      router: router(),
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: port), serverName: nil, backlog: 1024, reuseAddress: true),
      onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? port) }, logger: logger)
  }

  private func addStaticRoutes(_ router: Router<BasicRequestContext>) {
    let files: [(String, String, [UInt8])] = [
      ("/static/style.css", "text/css; charset=utf-8", Renderer.styleSheet),
      ("/static/live.js", "text/javascript; charset=utf-8", Renderer.liveScript),
      ("/static/icon.svg", "image/svg+xml", Renderer.icon),
    ]
    for (path, type, bytes) in files {
      router.get(RouterPath(path)) { _, _ in
        Response(
          status: .ok, headers: [.contentType: type, .cacheControl: "public, max-age=300"],
          body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
      }
    }
    router.get("/api/v1/ping") { _, _ in Response(status: .noContent) }
    let publicKey = publicKey
    router.get("/api/v1/key") { _, _ in
      Answer.json(["algorithm": "Ed25519", "publicKey": .string(publicKey)])
    }
  }
}
