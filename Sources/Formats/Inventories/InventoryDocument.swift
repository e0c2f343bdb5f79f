/// The components that an operator says to run, in whichever of the accepted forms it came.
public struct InventoryDocument: Sendable, Equatable {
  public struct Component: Sendable, Hashable, Codable {
    /// Canonical where the format has one; otherwise made from name and version.
    public var purl: String
    public var name: String
    public var version: String

    public init(purl: String, name: String, version: String) {
      self.purl = purl
      self.name = name
      self.version = version
    }
  }

  public var kind: Kind
  public var components: [Component]
  /// Lines or elements that name no version or no package; they cannot be matched.
  public var skipped: Int

  public init(kind: Kind, components: [Component], skipped: Int) {
    self.kind = kind
    self.components = components
    self.skipped = skipped
  }

  /// The most components that one inventory may have.
  public static let componentLimit = 500_000

  /// Recognises the form by its content and reads it.
  /// - Parameter distribution: the `distro` qualifier for lists of a distribution's packages, e.g. `debian-12`. Lists
  ///   of `apk`, `pacman` and `rpm` that come with a Debian or Ubuntu here are taken for Alpine, Arch, and refused.
  public init(_ bytes: [UInt8], distribution: String = "debian-12") throws(FormatError) {
    try self.init(bytes, kind: try InventoryDocument.recognise(bytes), distribution: distribution)
  }

  /// Reads a form that the caller knows, e.g. by the file's name.
  public init(_ bytes: [UInt8], kind: Kind, distribution: String = "debian-12") throws(FormatError) {
    self = try InventoryDocument.read(bytes, kind, PackageListReader(distribution: distribution))
    guard components.count <= InventoryDocument.componentLimit else {
      throw FormatError("", "more than \(InventoryDocument.componentLimit) components; split the inventory")
    }
  }
}
