/// The grammar of patterns (STIX 2.1, part 9).
enum STIXPattern {
  /// The longest pattern that is read, in UTF-8 bytes.
  static let sizeLimit = 1 << 20

  /// Refuses a pattern that the grammar does not give; the place is a byte of the pattern.
  static func check(_ text: String) throws(FormatError) {
    guard text.utf8.count <= sizeLimit else { throw FormatError("", "the pattern is too long") }
    var lexer = STIXPatternLexer(text)
    var parser = STIXPatternParser(try lexer.tokens())
    try parser.pattern()
  }
}

struct STIXPatternToken: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case word(String)
    /// A text in single quotes.
    case text(String)
    /// `t'...'`, `b'...'` or `h'...'`.
    case literal(Character, String)
    case number(isInteger: Bool)
    case sign(String)
  }

  let kind: Kind
  /// In bytes.
  let offset: Int
}

struct STIXPatternLexer {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  private func fault(_ message: String, at offset: Int? = nil) -> FormatError {
    FormatError("byte \(offset ?? place)", message)
  }

  mutating func tokens() throws(FormatError) -> [STIXPatternToken] {
    var tokens: [STIXPatternToken] = []
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        place += 1
        continue
      }
      let start = place
      tokens.append(STIXPatternToken(kind: try token(byte), offset: start))
    }
    return tokens
  }

  private mutating func token(_ byte: UInt8) throws(FormatError) -> STIXPatternToken.Kind {
    if byte == UInt8(ascii: "'") { return .text(try quoted()) }
    let next = place + 1 < bytes.count ? bytes[place + 1] : 0
    if next == UInt8(ascii: "'"), "tbh".utf8.contains(byte) {
      place += 1
      return .literal(Character(UnicodeScalar(byte)), try quoted())
    }
    if isDigit(byte) || ((byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")) && isDigit(next)) { return number() }
    if isWord(byte) {
      let start = place
      // Hyphens belong to the names of types and members.
      while place < bytes.count, isWord(bytes[place]) || isDigit(bytes[place]) || bytes[place] == UInt8(ascii: "-") {
        place += 1
      }
      return .word(String(decoding: bytes[start..<place], as: UTF8.self))
    }
    for sign in ["!=", "<>", "<=", ">=", "==", "[", "]", "(", ")", ":", ".", ",", "=", "<", ">", "*"] {
      if bytes[place...].starts(with: sign.utf8) {
        place += sign.utf8.count
        return .sign(sign)
      }
    }
    throw fault("a character that patterns do not have")
  }

  private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private func isWord(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "_")
  }

  private mutating func number() -> STIXPatternToken.Kind {
    place += 1
    var isInteger = true
    while place < bytes.count {
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0
      if bytes[place] == UInt8(ascii: "."), isDigit(next), isInteger {
        isInteger = false
      } else if !isDigit(bytes[place]) {
        break
      }
      place += 1
    }
    return .number(isInteger: isInteger)
  }

  /// A backslash takes the next character as it is: only a quote and a backslash need it.
  private mutating func quoted() throws(FormatError) -> String {
    let start = place
    place += 1
    var out: [UInt8] = []
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "'"):
        place += 1
        return String(decoding: out, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard place + 1 < bytes.count, "'\\".utf8.contains(bytes[place + 1]) else {
          throw fault("a backslash stands before a quote or a backslash only; double it")
        }
        out.append(bytes[place + 1])
        place += 2
      default:
        out.append(bytes[place])
        place += 1
      }
    }
    throw fault("a quote is not closed", at: start)
  }
}
