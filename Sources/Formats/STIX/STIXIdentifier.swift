/// `type--UUID` (STIX 2.1, 2.9).
public struct STIXIdentifier: Sendable, Hashable, CustomStringConvertible {
  public let type: String
  /// 36 characters as they came.
  public let uuid: String

  public var description: String { type + "--" + uuid }

  /// `nil` for anything else. The UUID is of RFC 4122, versions 1 to 5.
  public init?(_ text: String) {
    guard let split = text.firstRange(of: "--") else { return nil }
    let type = String(text[..<split.lowerBound])
    let uuid = String(text[split.upperBound...])
    guard STIXIdentifier.isType(type), STIXIdentifier.isUUID(Array(uuid.utf8)) else { return nil }
    self.type = type
    self.uuid = uuid
  }

  /// The digit that tells the version.
  public var version: Int { uuid.dropFirst(14).first?.hexDigitValue ?? 0 }

  /// Small letters, digits and hyphens, beginning with a letter (3.2 of the naming conventions).
  static func isType(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (3...250).contains(bytes.count), let first = bytes.first, (97...122).contains(first) else { return false }
    return bytes.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
      && !text.contains("--")
  }

  private static func isUUID(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 36 else { return false }
    for (index, byte) in bytes.enumerated() {
      if [8, 13, 18, 23].contains(index) {
        if byte != UInt8(ascii: "-") { return false }
      } else if !Character(UnicodeScalar(byte)).isHexDigit {
        return false
      }
    }
    return (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(bytes[14]) && "89abAB".utf8.contains(bytes[19])
  }
}
