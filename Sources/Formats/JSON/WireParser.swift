/// Why a text is not acceptable JSON: the place as a byte offset, and what to do about it.
public struct WireError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Code: String, Sendable {
    case malformed, tooDeep, tooLarge, duplicateKey, invalidUTF8
  }

  public let code: Code
  /// In bytes from the start of the text.
  public let offset: Int
  public let message: String

  public var description: String { "\(message) (at byte \(offset))" }
}

/// What a reader accepts at most.
public struct WireLimits: Sendable {
  /// Bytes of text.
  public var size: Int
  /// Nested arrays and objects.
  public var depth: Int

  public init(size: Int = 64 << 20, depth: Int = 128) {
    self.size = size
    self.depth = depth
  }
}

extension WireValue {
  /// Reads one JSON text (RFC 8259) whole. Duplicate keys, lone surrogates, control characters in strings and
  /// anything after the value are refused.
  public init(parsing bytes: [UInt8], limits: WireLimits = WireLimits()) throws(WireError) {
    guard bytes.count <= limits.size else {
      throw WireError(
        code: .tooLarge, offset: limits.size,
        message: "the text has \(bytes.count) bytes; at most \(limits.size) are read")
    }
    var parser = WireParser(bytes: bytes, depthLimit: limits.depth)
    self = try parser.document()
  }

  public init(parsing text: String, limits: WireLimits = WireLimits()) throws(WireError) {
    try self.init(parsing: Array(text.utf8), limits: limits)
  }
}

struct WireParser {
  let bytes: [UInt8]
  let depthLimit: Int
  var place = 0
  var depth = 0

  init(bytes: [UInt8], depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  mutating func document() throws(WireError) -> WireValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    let value = try self.value()
    skipSpace()
    guard place == bytes.count else { throw malformed("something follows the JSON value; remove it") }
    return value
  }

  private mutating func value() throws(WireError) -> WireValue {
    skipSpace()
    guard place < bytes.count else { throw malformed("the text ends where a value is expected") }
    switch bytes[place] {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: throw malformed("a value is expected here")
    }
  }

  private mutating func object() throws(WireError) -> WireValue {
    try enter()
    var members: [WireObject.Member] = []
    var seen: Set<[UInt8]> = []
    if !closes(UInt8(ascii: "}")) {
      while true {
        skipSpace()
        let start = place
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
          throw malformed("a member's name in quotes is expected here")
        }
        let key = try string()
        guard seen.insert(Array(key.utf8)).inserted else {
          throw WireError(code: .duplicateKey, offset: start, message: "the key \"\(key)\" comes twice; keep one")
        }
        skipSpace()
        guard take(UInt8(ascii: ":")) else { throw malformed("':' is expected after a member's name") }
        members.append(WireObject.Member(key: key, value: try value()))
        if try !goesOn(until: UInt8(ascii: "}")) { break }
      }
    }
    depth -= 1
    return .object(WireObject(unchecked: members))
  }

  private mutating func array() throws(WireError) -> WireValue {
    try enter()
    var elements: [WireValue] = []
    if !closes(UInt8(ascii: "]")) {
      repeat { elements.append(try value()) } while try goesOn(until: UInt8(ascii: "]"))
    }
    depth -= 1
    return .array(elements)
  }

  private mutating func enter() throws(WireError) {
    depth += 1
    guard depth <= depthLimit else {
      throw WireError(code: .tooDeep, offset: place, message: "more than \(depthLimit) nested arrays and objects")
    }
    place += 1
  }

  private mutating func closes(_ end: UInt8) -> Bool {
    skipSpace()
    return take(end)
  }

  /// After an element: a comma goes on, the end closes.
  private mutating func goesOn(until end: UInt8) throws(WireError) -> Bool {
    skipSpace()
    if take(UInt8(ascii: ",")) { return true }
    if take(end) { return false }
    throw malformed("',' or '\(Character(UnicodeScalar(end)))' is expected here")
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func skipSpace() {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x09, 0x0A, 0x0D: place += 1
      default: return
      }
    }
  }

  private mutating func word(_ word: StaticString, _ value: WireValue) throws(WireError) -> WireValue {
    let letters = word.description.utf8
    guard bytes[place...].starts(with: letters) else { throw malformed("'\(word)' is expected here") }
    place += letters.count
    return value
  }

  private mutating func number() throws(WireError) -> WireNumber {
    let start = place
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) {
      guard digits() else { throw malformed("a digit is expected here") }
    }
    if take(UInt8(ascii: ".")) {
      guard digits() else { throw malformed("a digit is expected after the point") }
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      guard digits() else { throw malformed("a digit is expected in the exponent") }
    }
    guard place - start <= 1024 else { throw malformed("a number has at most 1024 characters") }
    return WireNumber(unchecked: String(decoding: bytes[start..<place], as: UTF8.self))
  }

  private mutating func digits() -> Bool {
    let start = place
    while place < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) { place += 1 }
    return place > start
  }

  func malformed(_ message: String) -> WireError {
    WireError(code: .malformed, offset: place, message: message)
  }
}
