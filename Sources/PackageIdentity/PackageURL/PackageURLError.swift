/// Why a text, or a set of components, is no Package-URL (ECMA-427).
public struct PackageURLError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The rule that was broken.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    case tooLong = "purl-too-long"
    case schemeMissing = "purl-scheme-missing"
    case typeMissing = "purl-type-missing"
    case typeInvalid = "purl-type-invalid"
    case nameMissing = "purl-name-missing"
    case namespaceRequired = "purl-namespace-required"
    case namespaceProhibited = "purl-namespace-prohibited"
    case namespaceTooDeep = "purl-namespace-too-deep"
    case slashInSegment = "purl-slash-in-segment"
    case characterForbidden = "purl-character-forbidden"
    case percentEncodingInvalid = "purl-percent-encoding-invalid"
    case notUTF8 = "purl-not-utf8"
    case qualifierKeyInvalid = "purl-qualifier-key-invalid"
    case qualifierDuplicated = "purl-qualifier-duplicated"
    case qualifierRequired = "purl-qualifier-required"
  }

  /// The component at fault.
  public enum Component: String, Hashable, Sendable {
    case scheme, type, namespace, name, version, qualifiers, subpath
  }

  public let code: Code
  public let component: Component
  /// The place in the text, in UTF-8 bytes from its start; `nil` when the components were given one by one.
  public let offset: Int?
  /// What is wrong, in one sentence.
  public let message: String
  /// What to do about it, in one sentence.
  public let remedy: String

  public var description: String {
    let place = offset.map { " at byte \($0)" } ?? ""
    return "\(code.rawValue): \(component.rawValue)\(place): \(message) \(remedy)"
  }
}

/// A remark about a valid Package-URL that its reader should know (ECMA-427 5.7 and annex B).
public enum PackageURLWarning: Hashable, Sendable, CustomStringConvertible {
  /// The type is not registered, so no rules of its own were applied (5.7).
  case typeNotRegistered(String)
  /// A version and a `vers` qualifier exclude each other (B.3.6).
  case versionBesideVers
  /// An item of the `checksum` qualifier is not `algorithm:hexadecimal`, both lowercase (B.3.1).
  case checksumMalformed(String)

  public var description: String {
    switch self {
    case .typeNotRegistered(let type):
      "The type \"\(type)\" is not registered. Check its spelling, or register it."
    case .versionBesideVers:
      "The version and the qualifier \"vers\" exclude each other. Keep one of them."
    case .checksumMalformed(let item):
      "The checksum \"\(item)\" is malformed. Write algorithm:hexadecimal in lowercase."
    }
  }
}
