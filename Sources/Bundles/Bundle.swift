public import Formats

/// A finding with all that is needed to replay it: a checked tree of files and the manifest among them.
public struct FindingBundle: Sendable {
  public enum Content: Sendable, Equatable {
    case file([UInt8], isExecutable: Bool)
    /// Relative, and inside the bundle.
    case link(target: String)
  }

  /// By path, sorted; folders are implied.
  public let entries: [BundlePath: Content]
  public let manifest: Manifest
  /// SHA-256 of the archive in its one canonical form: the same files give the same digest, however they were packed.
  public let digest: ContentDigest
  /// The bundle in that form.
  public let archive: [UInt8]

  /// Reads a bundle as it was sent: `.tar`, `.tar.gz` or `.tar.zst`.
  public init(archive bytes: [UInt8], limits: BundleLimits = BundleLimits()) throws(BundleError) {
    guard bytes.count <= limits.archiveSize else {
      throw BundleError(.tooLarge, at: "archive", "at most \(limits.archiveSize) bytes may be sent")
    }
    let slack = limits.entries * 1_536 + 10_240
    let plain = try Decompression.plain(bytes, limit: limits.totalSize + slack)
    var reader = TarReader(plain)
    var tree = BundleTree(limits: limits)
    while let entry = try reader.next() {
      let path = BundleTree.relative(entry.path)
      switch entry.kind {
      case .folder: try tree.addFolder(path)
      case .file: try tree.add(path, .file(Array(entry.content), isExecutable: entry.isExecutable))
      case .link(let target): try tree.add(path, .link(target: target))
      }
    }
    try self.init(tree: tree, limits: limits)
  }

  /// Takes the files of a folder that somebody else has read, by path.
  public init(files: [(path: String, content: Content)], limits: BundleLimits = BundleLimits()) throws(BundleError) {
    var tree = BundleTree(limits: limits)
    for file in files { try tree.add(file.path, file.content) }
    try self.init(tree: tree, limits: limits)
  }

  /// The content of a file of the bundle; a link is none.
  public func file(_ path: String) throws(BundleError) -> [UInt8] {
    guard case .file(let bytes, _)? = entries[try BundlePath(path)] else {
      throw BundleError(.missingFile, at: path, "the bundle \(digest) has no such file; add it")
    }
    return bytes
  }

  private init(tree: BundleTree, limits: BundleLimits) throws(BundleError) {
    let rooted = try tree.rooted()
    entries = rooted
    manifest = try Manifest(in: rooted, limits: limits)
    archive = FindingBundle.canonicalArchive(rooted)
    digest = ContentDigest(hashing: archive)
    try manifest.checkFiles(rooted)
  }

  private static func canonicalArchive(_ entries: [BundlePath: Content]) -> [UInt8] {
    var writer = TarWriter()
    for (path, content) in entries.sorted(by: { $0.key < $1.key }) {
      switch content {
      case .file(let bytes, let isExecutable):
        let mode = isExecutable ? 0o755 : 0o644
        writer.append(path: path.text, mode: mode, type: UInt8(ascii: "0"), content: bytes)
      case .link(let target):
        writer.append(path: path.text, mode: 0o777, type: UInt8(ascii: "2"), target: target)
      }
    }
    writer.finish()
    return writer.bytes
  }
}
