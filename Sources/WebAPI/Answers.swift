import Clearinghouse
import Formats
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Storage

/// The forms that answers have.
enum Answer {
  static func json(_ wire: WireValue, status: HTTPResponse.Status = .ok) -> Response {
    text(wire.compactJSON + "\n", type: "application/json", status: status)
  }

  /// A list of states that are JSON already.
  static func states(_ name: String, _ states: [String]) -> Response {
    text("{\"\(name)\":[\(states.joined(separator: ","))]}\n", type: "application/json")
  }

  static func html(_ page: String, status: HTTPResponse.Status = .ok) -> Response {
    text(page, type: "text/html; charset=utf-8", status: status)
  }

  static func text(_ text: String, type: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  static func seeOther(_ path: String) -> Response {
    Response(status: .seeOther, headers: [.location: path])
  }

  static let missing = Refusal(.notFound, "there is nothing here")
}

extension Encodable {
  /// As JSON with sorted members. Never inlined: Swift 6.3's optimiser crashes when it splits an asynchronous function
  /// that holds it.
  @inline(never)
  func wire() throws -> WireValue { try WireValue(parsing: try StoredJSON.encode(self)) }
}

extension Request {
  /// The whole body, within a limit.
  func bytes(upTo limit: Int) async throws -> [UInt8] {
    if let length = headers[.contentLength].flatMap({ Int($0) }), length > limit { throw BodyTooLarge(limit: limit) }
    var bytes: [UInt8] = []
    for try await chunk in body {
      bytes.append(contentsOf: chunk.readableBytesView)
      if bytes.count > limit { throw BodyTooLarge(limit: limit) }
    }
    return bytes
  }

  func json(upTo limit: Int = 64 << 10) async throws -> WireValue {
    let bytes = try await bytes(upTo: limit)
    do throws(WireError) { return try WireValue(parsing: bytes) } catch {
      throw Refusal(.invalid, "the body is no JSON: \(error)")
    }
  }

  /// The fields of an HTML form.
  func form() async throws -> [String: String] {
    let text = String(decoding: try await bytes(upTo: 16 << 10), as: UTF8.self)
    var fields: [String: String] = [:]
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1).map {
        $0.replacingOccurrences(of: "+", with: " ").removingPercentEncoding ?? ""
      }
      if parts.count == 2 { fields[parts[0]] = parts[1] }
    }
    return fields
  }

  /// Who acts, as far as that is known before there are accounts.
  var actor: String {
    let name = headers[HTTPField.Name("Clearinghouse-Actor") ?? .from] ?? ""
    let safe = name.filter { $0.isLetter || $0.isNumber || " .@-_".contains($0) }
    return safe.isEmpty ? "api" : String(safe.prefix(100))
  }
}

struct BodyTooLarge: Error {
  let limit: Int
}
