import Crypto
import Foundation
import Formats
import Glibc
import Workflows

/// Fetched files, kept by their digest, so that the same source is fetched once.
package struct SourceCache: Sendable {
  let folder: String

  package init(folder: String) throws {
    self.folder = folder
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  func path(of digest: ContentDigest) -> String { "\(folder)/\(digest.hex)" }

  func holds(_ digest: ContentDigest) -> Bool { access(path(of: digest), F_OK) == 0 }

  /// Takes a file of somebody's making over, under its digest.
  func adopt(_ path: String) throws(AcquisitionFailure) -> ContentDigest {
    let digest = try digest(ofFile: path)
    guard rename(path, self.path(of: digest)) == 0 else {
      throw AcquisitionFailure("a fetched file cannot be kept: \(String(cString: strerror(errno)))", isTransient: true)
    }
    return digest
  }

  func add(_ bytes: [UInt8]) throws(AcquisitionFailure) -> ContentDigest {
    let draft = draftPath
    do { try Data(bytes).write(to: URL(fileURLWithPath: draft)) } catch {
      throw AcquisitionFailure("a fetched file cannot be written: \(error)", isTransient: true)
    }
    return try adopt(draft)
  }

  var draftPath: String { "\(folder)/.draft-\(UUID().uuidString)" }

  /// Copies a file to where a sandbox may read it; what is there is hashed again first.
  func copy(_ digest: ContentDigest, to target: String) throws(AcquisitionFailure) {
    guard try self.digest(ofFile: path(of: digest)) == digest else {
      unlink(path(of: digest))
      throw AcquisitionFailure(
        "a cached source was damaged and has been removed; it is fetched anew", isTransient: true)
    }
    do { try FileManager.default.copyItem(atPath: path(of: digest), toPath: target) } catch {
      throw AcquisitionFailure("a source cannot be copied: \(error)", isTransient: true)
    }
    chmod(target, 0o644)
  }

  /// Remembers under which digest a name was had, so that a pinned name needs no network the next time.
  func remember(_ name: String, _ value: String) throws(AcquisitionFailure) {
    let path = notePath(name)
    do { try Data(value.utf8).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
      throw AcquisitionFailure("a note on a source cannot be written: \(error)", isTransient: true)
    }
  }

  func recall(_ name: String) -> String? {
    FileManager.default.contents(atPath: notePath(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  private func notePath(_ name: String) -> String {
    "\(folder)/note-\(ContentDigest(bytes: SHA256.hash(data: Data(name.utf8))).hex)"
  }

  private func digest(ofFile path: String) throws(AcquisitionFailure) -> ContentDigest {
    var hash = SHA256()
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { handle.closeFile() }
      while let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty { hash.update(data: chunk) }
    } catch {
      throw AcquisitionFailure("a source cannot be read: \(error)", isTransient: true)
    }
    return ContentDigest(bytes: hash.finalize())
  }
}
