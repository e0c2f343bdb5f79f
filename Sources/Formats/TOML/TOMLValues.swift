extension TOMLReader {
  mutating func value(depth: Int) throws(FormatError) -> WireValue {
    guard depth < Self.depthLimit else { throw error("values are nested more than \(Self.depthLimit) deep") }
    skipBlank()
    switch peek {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .string(try string())
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "{"): return try inlineTable(depth)
    default: return try word()
    }
  }

  private mutating func array(_ depth: Int) throws(FormatError) -> WireValue {
    place += 1
    var items: [WireValue] = []
    while true {
      skipBlank()
      if take("]") { return .array(items) }
      items.append(try value(depth: depth + 1))
      skipBlank()
      if !take(",") {
        guard take("]") else { throw error("',' or ']' is expected in an array") }
        return .array(items)
      }
    }
  }

  private mutating func inlineTable(_ depth: Int) throws(FormatError) -> WireValue {
    place += 1
    let table = TOMLTable()
    while true {
      skipBlank()
      if take("}") { return table.value(depth: 0) }
      let path = try keyPath()
      guard take("=") else { throw error("'=' is expected after a key") }
      let value = try value(depth: depth + 1)
      guard let last = path.last, path.count <= Self.depthLimit else { throw error("a key is nested too deeply") }
      path.dropLast().reduce(table) { $0.table($1) }.set(last, value)
      skipBlank()
      if !take(",") {
        guard take("}") else { throw error("',' or '}' is expected in an inline table") }
        return table.value(depth: 0)
      }
    }
  }

  /// A number, a truth value, or a date, which stays a text.
  private mutating func word() throws(FormatError) -> WireValue {
    let start = place
    while let byte = peek, Self.isBare(byte) || "+.:".utf8.contains(byte) { place += 1 }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    guard !text.isEmpty else { throw error("a value is expected") }
    if text == "true" || text == "false" { return .bool(text == "true") }
    let digits = text.replacing("_", with: "")
    if let integer = Int64(digits) { return .number(WireNumber(integer)) }
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] where digits.hasPrefix(prefix) {
      if let integer = Int64(digits.dropFirst(2), radix: radix) { return .number(WireNumber(integer)) }
    }
    if let double = Double(digits), let number = WireNumber(double) { return .number(number) }
    return .string(text)
  }

  /// All four kinds of strings (TOML 1.0, String).
  mutating func string() throws(FormatError) -> String {
    let quote = peek ?? UInt8(ascii: "\"")
    let isLong = bytes[place...].starts(with: [quote, quote, quote])
    place += isLong ? 3 : 1
    if isLong {
      if peek == 0x0D { place += 1 }
      if peek == 0x0A { place += 1 }
    }
    var out: [UInt8] = []
    while let byte = peek {
      if byte == quote, !isLong || bytes[place...].starts(with: [quote, quote, quote]) {
        place += isLong ? 3 : 1
        // Up to two quotes may stand right before the closing three.
        while isLong, peek == quote {
          out.append(quote)
          place += 1
        }
        return String(decoding: out, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        try escape(into: &out, isLong: isLong)
      } else {
        guard byte != 0x0A || isLong else { break }
        out.append(byte)
        place += 1
      }
    }
    throw error("a string is not closed")
  }

  private mutating func escape(into out: inout [UInt8], isLong: Bool) throws(FormatError) {
    place += 1
    guard let letter = peek else { throw error("a string is not closed") }
    place += 1
    switch letter {
    case UInt8(ascii: "b"): out.append(0x08)
    case UInt8(ascii: "t"): out.append(0x09)
    case UInt8(ascii: "n"): out.append(0x0A)
    case UInt8(ascii: "f"): out.append(0x0C)
    case UInt8(ascii: "r"): out.append(0x0D)
    case UInt8(ascii: "e"): out.append(0x1B)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): out.append(letter)
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let count = letter == UInt8(ascii: "u") ? 4 : 8
      let digits = String(decoding: bytes[place...].prefix(count), as: UTF8.self)
      guard digits.utf8.count == count, let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
        throw error("\(count) hexadecimal digits of a character are expected")
      }
      place += count
      out += Array(String(scalar).utf8)
    case _ where isLong && XMLScanner.isSpace(letter):
      // A backslash at the end of a line takes away all space that follows.
      while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { place += 1 }
    default: throw error("an unknown escape in a string")
    }
  }
}
