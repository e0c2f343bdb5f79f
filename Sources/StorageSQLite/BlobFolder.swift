import Crypto
import Foundation
package import Formats
import Glibc
import Storage

/// Blobs as files named by their digest, two levels deep. A file gets its name only after its content is on the disk,
/// and the folder is synced before the name is told.
package struct BlobFolder: BlobStore {
  private let root: String

  package init(root: String) throws {
    self.root = root
    try FileManager.default.createDirectory(
      atPath: root, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  package func put(_ bytes: [UInt8]) async throws -> ContentDigest {
    let digest = ContentDigest(bytes: SHA256.hash(data: bytes))
    let path = path(of: digest)
    if access(path, F_OK) == 0 { return digest }
    let folder = (path as NSString).deletingLastPathComponent
    if mkdir(folder, 0o700) == 0 { try sync(folder: root) } else if errno != EEXIST { throw failure("mkdir", folder) }
    let draft = "\(root)/.draft-\(UUID().uuidString)"
    do {
      try write(bytes, to: draft)
      guard rename(draft, path) == 0 else { throw failure("rename", path) }
    } catch {
      unlink(draft)
      throw error
    }
    try sync(folder: folder)
    return digest
  }

  package func get(_ digest: ContentDigest) async throws -> [UInt8]? {
    let path = path(of: digest)
    guard access(path, F_OK) == 0 else { return nil }
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    guard ContentDigest(bytes: SHA256.hash(data: bytes)) == digest else {
      throw StorageError("the content is not what its name says; restore \(path) from a backup")
    }
    return bytes
  }

  package func list() async throws -> [ContentDigest] {
    var digests: [ContentDigest] = []
    for folder in try FileManager.default.contentsOfDirectory(atPath: root) where folder.count == 2 {
      for name in try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)") {
        if let digest = ContentDigest(folder + name) { digests.append(digest) }
      }
    }
    return digests
  }

  private func path(of digest: ContentDigest) -> String {
    "\(root)/\(digest.hex.prefix(2))/\(digest.hex.dropFirst(2))"
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure("open", path) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw failure("write", path) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw failure("fsync", path) }
  }

  private func sync(folder: String) throws {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("open", folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure("fsync", folder) }
  }

  private func failure(_ call: String, _ path: String) -> StorageError {
    let reason = String(cString: strerror(errno))
    let remedy = errno == ENOSPC ? "; free space on the disk of the data folder" : ""
    return StorageError("\(call) of \(path): \(reason)\(remedy)")
  }
}
