/// Percent-encoding as ECMA-427 5.4 orders it: letters, digits, `.`, `-`, `_`, `~` and `:` stay, all else is encoded.
enum PercentEncoding {
  /// Where and why a text could not be decoded.
  enum Fault: Error, Hashable, Sendable {
    /// A `%` without two hexadecimal digits, at this index of the bytes.
    case triplet(at: Int)
    /// The decoded octets, begun at this index, are not UTF-8.
    case notUTF8(at: Int)
  }

  /// The canonical encoding of one component or segment.
  static func encode(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for byte in text.utf8 { append(byte, to: &out) }
    return String(decoding: out, as: UTF8.self)
  }

  /// The text that a percent-encoded slice stands for. `+` is a plus sign, never a space.
  static func decode(_ bytes: ArraySlice<UInt8>) throws(Fault) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      guard byte == Ascii.percent else {
        out.append(byte)
        index += 1
        continue
      }
      guard bytes.endIndex - index > 2, let high = Ascii.hexValue(bytes[index + 1]),
        let low = Ascii.hexValue(bytes[index + 2])
      else { throw .triplet(at: index) }
      out.append(high << 4 | low)
      index += 3
    }
    guard let text = String(validating: out, as: UTF8.self) else { throw .notUTF8(at: bytes.startIndex) }
    return text
  }

  private static func append(_ byte: UInt8, to out: inout [UInt8]) {
    if Ascii.isAlphanumeric(byte) || byte == Ascii.colon || "-._~".utf8.contains(byte) {
      out.append(byte)
    } else {
      out.append(Ascii.percent)
      out.append(Ascii.hexDigit(byte >> 4))
      out.append(Ascii.hexDigit(byte & 15))
    }
  }
}

/// The ASCII octets that the grammars of this target speak of.
enum Ascii {
  static let percent = UInt8(ascii: "%")
  static let slash = UInt8(ascii: "/")
  static let colon = UInt8(ascii: ":")

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
  static func isUppercase(_ byte: UInt8) -> Bool { byte >= 65 && byte <= 90 }
  static func isLowercase(_ byte: UInt8) -> Bool { byte >= 97 && byte <= 122 }
  static func isLetter(_ byte: UInt8) -> Bool { isUppercase(byte) || isLowercase(byte) }
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
  static func isWhitespace(_ byte: UInt8) -> Bool { byte == 32 || (byte >= 9 && byte <= 13) }
  static func isHexDigit(_ byte: UInt8) -> Bool { hexValue(byte) != nil }
  static func lowercase(_ byte: UInt8) -> UInt8 { isUppercase(byte) ? byte | 0x20 : byte }

  static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }

  /// The uppercase digit of a value below sixteen.
  static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 55 + (value & 15) }
}
