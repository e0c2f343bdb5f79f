public import Formats

/// A target's source as it was acquired: files that were fetched and pinned, not yet unpacked.
public struct PreparedSource: Sendable, Codable, Equatable {
  public enum Form: Sendable, Codable, Equatable {
    /// A tar or zip archive below `/materials`.
    case archive(file: String, dropsTopFolder: Bool)
    /// A Debian source package: its `.dsc` below `/materials`, and the quilt patches to leave out.
    case debian(descriptor: String, without: [String])
    /// A folder of the bundle.
    case folder(path: String)
  }

  /// A fetched file, by its content.
  public struct File: Sendable, Codable, Equatable {
    public var name: String
    public var digest: ContentDigest

    public init(name: String, digest: ContentDigest) {
      self.name = name
      self.digest = digest
    }
  }

  public var form: Form
  public var files: [File]
  /// Names the source as a whole: its form and the digests of its files.
  public var digest: ContentDigest

  public init(form: Form, files: [File], digest: ContentDigest) {
    self.form = form
    self.files = files
    self.digest = digest
  }
}
