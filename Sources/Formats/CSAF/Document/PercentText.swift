/// Percent-encoding (RFC 3986, section 2.1).
enum PercentText {
  /// The text with percent-encoded bytes decoded; what is malformed stays as it is.
  static func decode(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let value = byte(bytes[index + 1], bytes[index + 2])
      {
        decoded.append(value)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func byte(_ high: UInt8, _ low: UInt8) -> UInt8? {
    guard TextPatterns.isHexadecimal(high), TextPatterns.isHexadecimal(low) else { return nil }
    return UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16)
  }
}
