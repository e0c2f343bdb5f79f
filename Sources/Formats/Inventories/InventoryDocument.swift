/// The components that an operator says to run, in whichever of the accepted forms it came.
public struct InventoryDocument: Sendable, Equatable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case cycloneDX = "CycloneDX"
    case spdx = "SPDX"
    case dpkg
    case pip

    /// For people.
    public var title: String {
      switch self {
      case .cycloneDX: "CycloneDX JSON"
      case .spdx: "SPDX JSON"
      case .dpkg: "dpkg-query -W"
      case .pip: "pip freeze"
      }
    }
  }

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
  /// - Parameter distribution: the `distro` qualifier for `dpkg-query` lists, e.g. `debian-12`.
  public init(_ bytes: [UInt8], distribution: String = "debian-12") throws(FormatError) {
    guard let first = bytes.first(where: { !InventoryDocument.isSpace($0) }) else {
      throw FormatError("", "the inventory is empty; send CycloneDX or SPDX JSON, dpkg-query -W or pip freeze")
    }
    if first == UInt8(ascii: "{") {
      let wire: WireValue
      do throws(WireError) { wire = try WireValue(parsing: bytes) } catch {
        throw FormatError("byte \(error.offset)", error.message)
      }
      if wire["bomFormat"]?.string == "CycloneDX" {
        self = try InventoryDocument(cycloneDX: wire)
      } else if wire["spdxVersion"]?.string != nil {
        self = try InventoryDocument(spdx: wire)
      } else {
        throw FormatError("/", "neither CycloneDX (bomFormat) nor SPDX (spdxVersion)")
      }
    } else {
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw FormatError("", "the list is not valid UTF-8")
      }
      self = try InventoryDocument(list: text, distribution: distribution)
    }
    guard components.count <= InventoryDocument.componentLimit else {
      throw FormatError("", "more than \(InventoryDocument.componentLimit) components; split the inventory")
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
