/// Why a bundle is refused: which rule, where (a path, a JSON pointer or a byte offset), and what to do about it.
public struct BundleError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Code: String, Sendable, CaseIterable {
    case malformedArchive = "malformed-archive"
    case forbiddenPath = "forbidden-path"
    case forbiddenEntry = "forbidden-entry"
    case tooLarge = "too-large"
    case missingManifest = "missing-manifest"
    case malformedManifest = "malformed-manifest"
    case invalidManifest = "invalid-manifest"
    case missingFile = "missing-file"
  }

  public let code: Code
  public let place: String
  public let message: String

  public init(_ code: Code, at place: String, _ message: String) {
    self.code = code
    self.place = place
    self.message = message
  }

  public var description: String { "\(code.rawValue) at \(place): \(message)" }
}

/// What a bundle may hold at most.
public struct BundleLimits: Sendable {
  /// Bytes as sent, compressed or not.
  public var archiveSize = 32 << 20
  /// Bytes of all files together once unpacked.
  public var totalSize = 64 << 20
  public var entries = 4_096
  /// Folders above a file.
  public var depth = 16
  /// Bytes of one path.
  public var pathLength = 512
  /// Bytes of the manifest.
  public var manifestSize = 1 << 20

  public init() {}
}
