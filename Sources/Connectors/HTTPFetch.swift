import NIOHTTP1
import AsyncHTTPClient
import Foundation
import NIOCore
import Workflows

/// Fetches over HTTP within a limit of size and time.
struct HTTPFetch: Sendable {
  let client: HTTPClient

  func get(_ url: String, accept: String = "*/*", limit: Int) async throws(AcquisitionFailure) -> [UInt8] {
    var request = HTTPClientRequest(url: url)
    request.headers.add(name: "Accept", value: accept)
    request.headers.add(name: "User-Agent", value: "clearinghouse")
    do {
      let response = try await client.execute(request, timeout: .minutes(5))
      guard response.status == .ok else {
        let isTransient = response.status.code >= 500 || response.status == .tooManyRequests
        throw AcquisitionFailure("\(Self.withoutHost(url)) answered \(response.status.code)", isTransient: isTransient)
      }
      let body = try await response.body.collect(upTo: limit)
      return Array(body.readableBytesView)
    } catch let failure as AcquisitionFailure {
      throw failure
    } catch is NIOTooManyBytesError {
      throw AcquisitionFailure("\(Self.withoutHost(url)) is larger than \(limit) bytes")
    } catch {
      throw AcquisitionFailure("\(Self.withoutHost(url)) cannot be fetched: \(error)", isTransient: true)
    }
  }

  /// Addresses may carry the credentials of a private registry, so only the path is told.
  private static func withoutHost(_ url: String) -> String { URL(string: url)?.path ?? "the address" }
}
