/// A name of a class of products after CPE 2.3 (NISTIR 7695): eleven attributes, each with a value.
///
/// Letters' case is kept for printing; equality, hashing and matching ignore it (NISTIR 7696, 7.3).
public struct CPE: Sendable {
  /// The attributes in the order of the formatted string.
  public enum Attribute: Int, Hashable, Sendable, CaseIterable {
    case part, vendor, product, version, update, edition, language
    case softwareEdition, targetSoftware, targetHardware, other

    /// The name in well-formed names.
    public var name: String {
      switch self {
      case .softwareEdition: "sw_edition"
      case .targetSoftware: "target_sw"
      case .targetHardware: "target_hw"
      default: "\(self)"
      }
    }
  }

  /// The longest text that is read, in UTF-8 bytes.
  public static let maximumLength = 8_192

  /// One value for each attribute, in their order.
  private let values: [Value]

  /// Reads a formatted string (`cpe:2.3:...`) or a URI (`cpe:/...`).
  public init(_ text: String) throws(CPEError) {
    var reader = CPEReader(text)
    values = try reader.readValues()
  }

  /// Builds from values; attributes that are not named are ANY.
  public init(_ values: [Attribute: Value]) throws(CPEError) {
    var list: [Value] = []
    for attribute in Attribute.allCases {
      let value = values[attribute] ?? .any
      try CPEReader.check(value, of: attribute, at: 0)
      list.append(value)
    }
    self.values = list
  }

  /// The value of an attribute.
  public subscript(attribute: Attribute) -> Value { values[attribute.rawValue] }

  /// The formatted string binding (NISTIR 7695, 6.2): `cpe:2.3:` and eleven components.
  public var formattedString: String {
    "cpe:2.3:" + values.map(\.formattedComponent).joined(separator: ":")
  }

  /// The well-formed name (5.2), every attribute written out.
  public var wellFormedName: String {
    let pairs = Attribute.allCases.map { "\($0.name)=\(self[$0].wellFormedValue)" }
    return "wfn:[" + pairs.joined(separator: ",") + "]"
  }

  /// The URI binding (6.1), which CPE 2.2 readers understand; the last four attributes travel inside the edition.
  public var uri: String {
    var components = Attribute.allCases.prefix(7).map { self[$0].uriComponent }
    let packed: [Attribute] = [.softwareEdition, .targetSoftware, .targetHardware, .other]
    if packed.contains(where: { self[$0] != .any }) {
      let parts = [Attribute.edition] + packed
      components[Attribute.edition.rawValue] = "~" + parts.map { self[$0].uriComponent }.joined(separator: "~")
    }
    while components.last?.isEmpty == true { components.removeLast() }
    return "cpe:/" + components.joined(separator: ":")
  }
}

extension CPE: Hashable, CustomStringConvertible {
  /// The formatted string.
  public var description: String { formattedString }
}

extension CPE: Codable {
  /// Reads one string, in either binding.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    try self.init(try container.decode(String.self))
  }

  /// Writes the formatted string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(formattedString)
  }
}
