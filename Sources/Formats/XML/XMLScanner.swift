/// The text of a document, valid UTF-8 with line feeds only, and a place in it.
struct XMLScanner: Sendable {
  let bytes: [UInt8]
  private(set) var place = 0
  /// The line of `lineStart`, kept so that telling a position costs no second pass.
  private var line = 1
  private var lineStart = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place >= bytes.count }
  var peek: UInt8? { place < bytes.count ? bytes[place] : nil }
  var position: (line: Int, column: Int) { (line, place - lineStart + 1) }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  func error(_ code: XMLError.Code, _ message: String) -> XMLError {
    XMLError(code: code, line: position.line, column: position.column, message: message)
  }

  func malformed(_ message: String) -> XMLError { error(.malformed, message) }

  mutating func advance(_ count: Int) {
    let end = min(place + count, bytes.count)
    while place < end {
      if bytes[place] == 0x0A {
        line += 1
        lineStart = place + 1
      }
      place += 1
    }
  }

  func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { buffer in bytes[place...].starts(with: buffer) }
  }

  mutating func take(_ text: StaticString) -> Bool {
    guard starts(with: text) else { return false }
    advance(text.utf8CodeUnitCount)
    return true
  }

  @discardableResult mutating func skipSpace() -> Bool {
    let start = place
    while let byte = peek, Self.isSpace(byte) { advance(1) }
    return place > start
  }

  /// Moves behind the next occurrence and gives what stood before it.
  mutating func read(until end: StaticString, _ what: String) throws(XMLError) -> ArraySlice<UInt8> {
    let start = place
    while !isAtEnd {
      if starts(with: end) {
        let slice = bytes[start..<place]
        advance(end.utf8CodeUnitCount)
        return slice
      }
      advance(1)
    }
    throw malformed("the text ends inside \(what)")
  }

  /// A name (2.3). Beyond ASCII all letters are taken, the few excluded scalars of production 4 included.
  mutating func readName() throws(XMLError) -> ArraySlice<UInt8> {
    let start = place
    guard let first = peek, Self.isNameStart(first) else { throw malformed("a name is expected here") }
    while let byte = peek, Self.isNamePart(byte) { advance(1) }
    return bytes[start..<place]
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...: true
    default: false
    }
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    isNameStart(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }
}
