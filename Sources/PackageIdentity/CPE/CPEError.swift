/// Why a text is no CPE 2.3 name (NISTIR 7695).
public struct CPEError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Code: String, Hashable, Sendable, CaseIterable {
    case prefixUnknown = "cpe-prefix-unknown"
    case tooLong = "cpe-too-long"
    case componentCount = "cpe-component-count"
    case componentEmpty = "cpe-component-empty"
    case partInvalid = "cpe-part-invalid"
    case languageInvalid = "cpe-language-invalid"
    case characterForbidden = "cpe-character-forbidden"
    case escapeInvalid = "cpe-escape-invalid"
    case wildcardMisplaced = "cpe-wildcard-misplaced"
    case hyphenAlone = "cpe-hyphen-alone"
    case editionMalformed = "cpe-edition-malformed"
  }

  public let code: Code
  /// The attribute at fault, where one is.
  public let attribute: CPE.Attribute?
  /// The place in the text, in UTF-8 bytes from its start.
  public let offset: Int
  public let message: String
  public let remedy: String

  public var description: String {
    let name = attribute.map { " in \($0.name)" } ?? ""
    return "\(code.rawValue): at byte \(offset)\(name): \(message) \(remedy)"
  }
}
