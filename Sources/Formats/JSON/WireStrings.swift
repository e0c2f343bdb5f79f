extension WireParser {
  /// Reads a string whose opening quote is at the place.
  mutating func string() throws(WireError) -> String {
    place += 1
    let start = place
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        let text = try utf8(bytes[start..<place], at: start)
        place += 1
        return text
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
      guard byte >= 0x20 else { throw malformed("a control character in a string must be escaped") }
      place += 1
    }
    throw malformed("the text ends inside a string")
  }

  /// The slow way, for a string with escapes; the place is at the first backslash.
  private mutating func escapedString(from start: Int) throws(WireError) -> String {
    var unescaped = Array(bytes[start..<place])
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        let text = try utf8(unescaped[...], at: start)
        place += 1
        return text
      }
      if byte == UInt8(ascii: "\\") {
        try escape(into: &unescaped)
      } else {
        guard byte >= 0x20 else { throw malformed("a control character in a string must be escaped") }
        unescaped.append(byte)
        place += 1
      }
    }
    throw malformed("the text ends inside a string")
  }

  private mutating func escape(into unescaped: inout [UInt8]) throws(WireError) {
    place += 1
    guard place < bytes.count else { throw malformed("the text ends inside a string") }
    let letter = bytes[place]
    place += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unescaped.append(letter)
    case UInt8(ascii: "b"): unescaped.append(0x08)
    case UInt8(ascii: "f"): unescaped.append(0x0C)
    case UInt8(ascii: "n"): unescaped.append(0x0A)
    case UInt8(ascii: "r"): unescaped.append(0x0D)
    case UInt8(ascii: "t"): unescaped.append(0x09)
    case UInt8(ascii: "u"): unescaped.append(contentsOf: String(try scalar()).utf8)
    default:
      place -= 1
      throw malformed("an unknown escape in a string")
    }
  }

  /// The scalar after `\u`, with its low surrogate where it is a high one.
  private mutating func scalar() throws(WireError) -> Unicode.Scalar {
    let high = try codeUnit()
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard (0xD800..<0xDC00).contains(high), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw malformed("a surrogate stands alone; write the pair or the character")
    }
    let low = try codeUnit()
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
    else { throw malformed("a high surrogate needs a low one after it") }
    return scalar
  }

  private mutating func codeUnit() throws(WireError) -> UInt32 {
    guard place + 4 <= bytes.count else { throw malformed("four hexadecimal digits are expected after \\u") }
    var value: UInt32 = 0
    for byte in bytes[place..<place + 4] {
      guard let digit = Character(UnicodeScalar(byte)).hexDigitValue else {
        throw malformed("four hexadecimal digits are expected after \\u")
      }
      value = value << 4 | UInt32(digit)
    }
    place += 4
    return value
  }

  private func utf8(_ bytes: ArraySlice<UInt8>, at start: Int) throws(WireError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw WireError(code: .invalidUTF8, offset: start, message: "a string is not valid UTF-8")
    }
    return text
  }
}
