/// A Package-URL (ECMA-427): `pkg:type/namespace/name@version?qualifiers#subpath`, always in its canonical form.
///
/// Two values are equal when their canonical texts are equal byte for byte.
public struct PackageURL: Sendable {
  /// One `key=value` pair.
  public struct Qualifier: Hashable, Sendable {
    /// Lowercase; letters, digits, `.`, `-`, `_`.
    public let key: String
    /// Decoded, never empty.
    public let value: String
  }

  /// The longest text that is read, in UTF-8 bytes.
  public static let maximumLength = 65_536

  /// Lowercase.
  public let type: String
  /// Decoded segments with `/` between, or `nil`.
  public let namespace: String?
  /// Decoded, never empty.
  public let name: String
  /// Decoded, never empty.
  public let version: String?
  /// Sorted by key, each key once.
  public let qualifiers: [Qualifier]
  /// Decoded segments with `/` between, or `nil`.
  public let subpath: String?
  /// The canonical text, ASCII only.
  public let description: String

  /// Reads a text from right to left, as ECMA-427's how-to-parse orders, and applies the type's rules.
  ///
  /// Forgiven and repaired: extra slashes, letters' case, empty qualifiers, unencoded characters. Refused: all that
  /// could be read in two ways or breaks a rule of a registered type.
  /// - Parameter tolerated: rules of registered types that this caller forgives, for documents written before them
  ///   (only `namespaceRequired`, `namespaceProhibited`, `namespaceTooDeep`, `characterForbidden` and
  ///   `qualifierRequired` can be forgiven).
  public init(_ text: String, tolerating tolerated: Set<PackageURLError.Code> = []) throws(PackageURLError) {
    self.init(checked: try PackageURLDraft(parsing: text).checked(tolerating: tolerated))
  }

  /// Builds from decoded components; empty ones count as absent, and keys are made lowercase.
  public init(
    type: String, namespace: String? = nil, name: String, version: String? = nil, qualifiers: [String: String] = [:],
    subpath: String? = nil
  ) throws(PackageURLError) {
    let draft = try PackageURLDraft(
      type: type, namespace: namespace, name: name, version: version, qualifiers: qualifiers, subpath: subpath)
    self.init(checked: try draft.checked(tolerating: []))
  }

  private init(checked draft: PackageURLDraft) {
    type = draft.type
    namespace = draft.namespace.isEmpty ? nil : draft.namespace.joined(separator: "/")
    name = draft.name
    version = draft.version
    qualifiers = draft.qualifiers
    subpath = draft.subpath.isEmpty ? nil : draft.subpath.joined(separator: "/")
    description = draft.canonicalText
  }

  /// The value of a qualifier, or `nil`.
  public func qualifier(_ key: String) -> String? { qualifiers.first { $0.key == key }?.value }

  /// Whether a text is a Package-URL in its canonical form.
  public static func isCanonical(_ text: String) -> Bool {
    do throws(PackageURLError) {
      return try PackageURL(text).description.utf8.elementsEqual(text.utf8)
    } catch {
      return false
    }
  }

  /// The same package in another version, or in none.
  public func with(version: String?) throws(PackageURLError) -> PackageURL {
    var values: [String: String] = [:]
    for qualifier in qualifiers { values[qualifier.key] = qualifier.value }
    return try PackageURL(
      type: type, namespace: namespace, name: name, version: version, qualifiers: values, subpath: subpath)
  }
}

extension PackageURL: Hashable, CustomStringConvertible {
  public static func == (left: PackageURL, right: PackageURL) -> Bool { left.description == right.description }
  public func hash(into hasher: inout Hasher) { hasher.combine(description) }
}

extension PackageURL: Comparable {
  /// The order of the canonical texts' bytes.
  public static func < (left: PackageURL, right: PackageURL) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }
}

extension PackageURL: Codable {
  /// Reads one string.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    try self.init(try container.decode(String.self))
  }

  /// Writes the canonical text as one string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
