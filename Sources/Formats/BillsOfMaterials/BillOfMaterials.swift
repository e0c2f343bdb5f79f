/// What a bill of materials says, whichever standard it follows.
public struct BillOfMaterials: Sendable, Equatable {
  public enum Format: String, Sendable, Codable { case cycloneDX = "CycloneDX", spdx = "SPDX" }

  public struct Hash: Sendable, Hashable, Codable {
    /// As CycloneDX spells it, e.g. `SHA-256`.
    public var algorithm: String
    /// Hexadecimal digits as they came.
    public var value: String

    public init(algorithm: String, value: String) {
      self.algorithm = algorithm
      self.value = value
    }
  }

  public struct Component: Sendable, Hashable, Codable {
    /// `bom-ref` or SPDX identifier; `nil` where there is none.
    public var reference: String?
    /// The place in `components` of the one that holds this one.
    public var parent: Int?
    /// The standard's own word, e.g. `library` or `FILE`.
    public var type: String?
    public var group: String?
    public var name: String
    public var version: String?
    /// In the order of the document, as they came.
    public var purls: [String] = []
    /// CPE 2.2 and 2.3 names, as they came.
    public var cpes: [String] = []
    public var hashes: [Hash] = []
    /// Identifiers, expressions or names; SPDX's `NOASSERTION` and `NONE` are left out.
    public var licenses: [String] = []
    public var supplier: String?
    public var scope: String?

    public init(name: String, version: String? = nil) {
      self.name = name
      self.version = version
    }
  }

  /// One edge between the references of two components or documents.
  public struct Dependency: Sendable, Hashable, Codable {
    public var from: String
    /// `dependsOn`, `provides`, or the relationship's type in SPDX.
    public var kind: String
    public var to: String

    public init(from: String, kind: String, to: String) {
      self.from = from
      self.kind = kind
      self.to = to
    }
  }

  public var format: Format
  /// `1.6`, `SPDX-2.3`, `3.0.1`.
  public var specificationVersion: String
  /// Serial number or document namespace.
  public var identifier: String?
  public var name: String?
  /// As it came; RFC 3339 by both standards.
  public var created: String?
  /// What the document describes as a whole (CycloneDX `metadata.component`).
  public var subject: Component?
  /// All components, each before those that it holds.
  public var components: [Component] = []
  public var dependencies: [Dependency] = []
  /// Vulnerabilities in CycloneDX's JSON form, nothing lost.
  public var vulnerabilities: [WireValue] = []

  public init(format: Format, specificationVersion: String) {
    self.format = format
    self.specificationVersion = specificationVersion
  }

  /// The most components that are read.
  public static let componentLimit = 500_000
}
