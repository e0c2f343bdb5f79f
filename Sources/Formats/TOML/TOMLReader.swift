/// Reads TOML 1.0 into the same values as JSON: tables are objects, dates and times are texts.
///
/// What is not checked: that a table is not defined twice. A key that comes twice keeps its first value.
public struct TOMLReader: Sendable {
  /// Bytes of text.
  public static let sizeLimit = 64 << 20
  /// Nested arrays and inline tables.
  static let depthLimit = 64

  let bytes: [UInt8]
  var place = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  public static func read(_ text: [UInt8]) throws(FormatError) -> WireValue {
    guard text.count <= sizeLimit else { throw FormatError("", "the text has more than \(sizeLimit) bytes") }
    guard String(validating: text, as: UTF8.self) != nil else { throw FormatError("", "the text is not valid UTF-8") }
    var reader = TOMLReader(text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text)
    return try reader.document()
  }

  private mutating func document() throws(FormatError) -> WireValue {
    let root = TOMLTable()
    var current = root
    while true {
      skipBlank()
      guard let byte = peek else { return root.value(depth: 0) }
      if byte == UInt8(ascii: "[") {
        current = try header(root)
      } else {
        let path = try keyPath()
        guard take("=") else { throw error("'=' is expected after a key") }
        let value = try value(depth: 0)
        guard let last = path.last, path.count <= Self.depthLimit else { throw error("a key is nested too deeply") }
        let table = path.dropLast().reduce(current) { $0.table($1) }
        table.set(last, value)
      }
      try endLine()
    }
  }

  /// `[a.b]` or `[[a.b]]`.
  private mutating func header(_ root: TOMLTable) throws(FormatError) -> TOMLTable {
    place += 1
    let isArray = take("[")
    let path = try keyPath()
    guard take("]"), !isArray || take("]") else { throw error("']' is expected at the end of a table's name") }
    guard let last = path.last, path.count <= Self.depthLimit else { throw error("a table is nested too deeply") }
    let parent = path.dropLast().reduce(root) { $0.table($1) }
    return isArray ? parent.appendTable(last) : parent.table(last)
  }

  var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  func error(_ message: String) -> FormatError {
    let line = bytes.prefix(place).reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    return FormatError("line \(line)", message)
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x09 { place += 1 }
  }

  /// Spaces, line ends and comments.
  mutating func skipBlank() {
    while let byte = peek {
      if byte == UInt8(ascii: "#") {
        while let byte = peek, byte != 0x0A { place += byte == 0x0A ? 0 : 1 }
      } else if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        place += 1
      } else {
        return
      }
    }
  }

  private mutating func endLine() throws(FormatError) {
    skipSpace()
    guard let byte = peek else { return }
    guard byte == 0x0A || byte == 0x0D || byte == UInt8(ascii: "#") else {
      throw error("the end of the line is expected after a value")
    }
    skipBlank()
  }

  mutating func keyPath() throws(FormatError) -> [String] {
    var path: [String] = []
    repeat {
      skipSpace()
      path.append(try key())
      skipSpace()
    } while take(".")
    return path
  }

  private mutating func key() throws(FormatError) -> String {
    guard let first = peek else { throw error("a key is expected") }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return try string() }
    let start = place
    while let byte = peek, Self.isBare(byte) { place += 1 }
    guard place > start else { throw error("a key is expected") }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
