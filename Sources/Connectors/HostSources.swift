package import AsyncHTTPClient
package import Bundles
import Formats
import Foundation
package import Replay
package import Workflows

/// Sources by way of this host: its pip and apt configuration, git, plain addresses, and the bundle itself.
package struct HostSources: SourceAcquirer {
  private let client: HTTPClient
  private let cache: SourceCache
  private let debian: DebianSources
  private let folder: String

  /// - Parameter folder: where fetched files are kept.
  package init(folder: String, client: HTTPClient) throws {
    self.client = client
    self.folder = folder
    cache = try SourceCache(folder: folder + "/files")
    debian = DebianSources(folder: folder + "/apt", cache: cache)
  }

  package func acquire(
    _ reference: SourceReference, for bundle: FindingBundle
  ) async throws(AcquisitionFailure) -> PreparedSource {
    switch reference {
    case .pypi(let name, let version, let digest):
      return try await PythonIndex(client: client, cache: cache).acquire(name: name, version: version, pinned: digest)
    case .debian(let package, let version, let without):
      return try await debian.acquire(package: package, version: version, without: without)
    case .git(let repository, let commit):
      return try await GitSources(folder: folder, cache: cache).acquire(repository: repository, commit: commit)
    case .archiveURL(let url, let digest):
      if !cache.holds(digest) {
        let found = try cache.add(try await HTTPFetch(client: client).get(url, limit: 512 << 20))
        guard found == digest else {
          throw AcquisitionFailure(
            "the archive has sha256 \(found.short)..., not \(digest.short)... as the manifest pins")
        }
      }
      return archive(url.split(separator: "/").last.map(String.init) ?? "archive", digest)
    case .archivePath(let path, let digest):
      let found = try cache.add(try content(of: path, in: bundle))
      guard found == digest else {
        throw AcquisitionFailure("\(path) has sha256 \(found.short)..., not \(digest.short)... as the manifest pins")
      }
      return archive(path.split(separator: "/").last.map(String.init) ?? "archive", digest)
    case .directory(let path):
      return PreparedSource(
        form: .folder(path: path), files: [], digest: ContentDigest(hashing: "\(bundle.digest)\n\(path)"))
    }
  }

  package func place(_ source: PreparedSource, in folder: String) async throws(AcquisitionFailure) {
    for file in source.files { try cache.copy(file.digest, to: "\(folder)/\(file.name)") }
  }

  private func archive(_ name: String, _ digest: ContentDigest) -> PreparedSource {
    let safe = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "._-+".contains($0)) }
    return PreparedSource(
      form: .archive(file: safe, dropsTopFolder: true), files: [PreparedSource.File(name: safe, digest: digest)],
      digest: digest)
  }

  private func content(of path: String, in bundle: FindingBundle) throws(AcquisitionFailure) -> [UInt8] {
    do throws(BundleError) { return try bundle.file(path) } catch { throw AcquisitionFailure("\(error)") }
  }
}
