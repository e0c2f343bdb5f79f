import Connectors
import Formats
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// An operator's own end of a webhook: it believes only what is signed with its secret.
final class WebhookReceiver: @unchecked Sendable {
  let secret: [UInt8] = (0..<32).map { _ in UInt8.random(in: 0...255) }
  private(set) var address = ""
  private let lock = NSLock()
  private var good: Set<String> = []
  private var bad = 0
  private var task: Task<Void, any Error>?

  var received: (good: Int, bad: Int) { lock.withLock { (good.count, bad) } }

  static func start() async throws -> WebhookReceiver {
    let receiver = WebhookReceiver()
    let router = Router()
    router.post("/notices") { request, _ in
      let body = try await request.body.collect(upTo: 1 << 20)
      return Response(status: receiver.take(request, String(buffer: body)) ? .noContent : .unauthorized)
    }
    var logger = Logger(label: "webhook")
    logger.logLevel = .error
    let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
    let application = Application(
      router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { continuation.yield($0.localAddress?.port ?? 0) }, logger: logger)
    receiver.task = Task { try await application.run() }
    for await port in ports {
      receiver.address = "http://127.0.0.1:\(port)/notices"
      break
    }
    return receiver
  }

  private func take(_ request: Request, _ body: String) -> Bool {
    func header(_ name: String) -> String { HTTPField.Name(name).flatMap { request.headers[$0] } ?? "" }
    let id = header("webhook-id")
    let isGood = WebhookCheck.isGood(
      id: id, seconds: header("webhook-timestamp"), body: body, signature: header("webhook-signature"), secret: secret)
    lock.withLock { if isGood { good.insert(id) } else { bad += 1 } }
    return isGood
  }

  func stop() { task?.cancel() }
}
