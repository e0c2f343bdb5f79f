import NIOHTTP1
package import AsyncHTTPClient
import Crypto
package import Formats
import Foundation
import NIOCore
package import Workflows

/// Sends notices signed as Standard Webhooks has it (standard-webhooks.com, "Signature scheme", symmetric `v1`).
package struct WebhookSender: NoticeSender {
  private let client: HTTPClient

  package init(client: HTTPClient) { self.client = client }

  package func send(_ notice: Notice, at time: Timestamp) async throws {
    let seconds = time.microseconds / 1_000_000
    var request = HTTPClientRequest(url: notice.url)
    request.method = .POST
    request.headers.add(name: "Content-Type", value: "application/json")
    request.headers.add(name: "User-Agent", value: "clearinghouse")
    request.headers.add(name: "webhook-id", value: notice.id)
    request.headers.add(name: "webhook-timestamp", value: "\(seconds)")
    request.headers.add(name: "webhook-signature", value: WebhookSender.signature(notice, seconds: seconds))
    request.body = .bytes(ByteBuffer(string: notice.body))
    let response = try await client.execute(request, timeout: .seconds(15))
    _ = try await response.body.collect(upTo: 64 << 10)
    guard (200..<300).contains(response.status.code) else {
      throw AcquisitionFailure("the webhook answered \(response.status.code)", isTransient: true)
    }
  }

  static func signature(_ notice: Notice, seconds: Int64) -> String {
    let text = "\(notice.id).\(seconds).\(notice.body)"
    let code = HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: SymmetricKey(data: notice.secret))
    return "v1," + Base64.encode(Array(code))
  }
}

/// The receiver's side of Standard Webhooks.
package enum WebhookCheck {
  package static func isGood(id: String, seconds: String, body: String, signature: String, secret: [UInt8]) -> Bool {
    let key = SymmetricKey(data: secret)
    let message = Data("\(id).\(seconds).\(body)".utf8)
    return signature.split(separator: " ").contains { part in
      guard part.hasPrefix("v1,"), let code = Base64.decode(String(part.dropFirst(3))) else { return false }
      return HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: message, using: key)
    }
  }
}
