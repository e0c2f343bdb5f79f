/// The SHA-256 digest of some content, as 64 lower-case hexadecimal digits. It names bundles, blobs and observations.
public struct ContentDigest: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  public let hex: String

  /// `nil` unless the text is 64 hexadecimal digits, with or without `sha256:` before it.
  public init?(_ text: String) {
    let digits = text.hasPrefix("sha256:") ? text.dropFirst(7) : text[...]
    guard digits.utf8.count == 64, digits.utf8.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }) else {
      return nil
    }
    hex = digits.lowercased()
  }

  /// Takes the 32 bytes that a hash function gave.
  public init<Bytes: Sequence<UInt8>>(bytes: Bytes) {
    hex = bytes.map { byte in byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16) }.joined()
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let digest = ContentDigest(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a SHA-256 digest: \(text)")
    }
    self = digest
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hex)
  }

  public var description: String { hex }

  /// The first twelve digits, for people.
  public var short: String { String(hex.prefix(12)) }

  public static func < (left: ContentDigest, right: ContentDigest) -> Bool { left.hex < right.hex }
}
