import AsyncHTTPClient
import Formats
import Foundation
import NIOCore
import NIOHTTP1

/// The server's interface for machines, from the command's side.
struct ServerClient: Sendable {
  let address: String

  init(_ address: String) { self.address = address }

  func get(_ path: String) async throws -> WireValue { try await send(.GET, path, nil, nil) }

  func post(_ path: String, _ body: WireValue = [:]) async throws -> WireValue {
    try await send(.POST, path, Array(body.compactJSON.utf8), "application/json")
  }

  func put(_ path: String, _ body: WireValue) async throws -> WireValue {
    try await send(.PUT, path, Array(body.compactJSON.utf8), "application/json")
  }

  func post(_ path: String, bytes: [UInt8], type: String) async throws -> WireValue {
    try await send(.POST, path, bytes, type)
  }

  private func send(_ method: HTTPMethod, _ path: String, _ body: [UInt8]?, _ type: String?) async throws -> WireValue {
    var request = HTTPClientRequest(url: address + path)
    request.method = method
    if let type { request.headers.add(name: "Content-Type", value: type) }
    if let body { request.body = .bytes(ByteBuffer(bytes: body)) }
    let response: HTTPClientResponse
    do { response = try await HTTPClient.shared.execute(request, timeout: .seconds(120)) } catch {
      throw ExitStatus.impossible(
        "the server at \(address) does not answer (\(error)); start it with: clearinghouse serve")
    }
    let bytes = Array(try await response.body.collect(upTo: 64 << 20).readableBytesView)
    let wire = bytes.isEmpty ? WireValue.null : try WireValue(parsing: bytes)
    guard (200..<300).contains(response.status.code) else {
      let error = wire["error"]
      let place = error?["place"]?.string.map { "\($0): " } ?? ""
      let message = "\(place)\(error?["message"]?.string ?? "the server answered \(response.status.code)")"
      throw response.status.code < 500 ? ExitStatus.refused(message) : ExitStatus.impossible(message)
    }
    return wire
  }
}
