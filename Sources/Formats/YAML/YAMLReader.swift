/// Reads the part of YAML 1.2 that machines write: block mappings and sequences, plain and quoted texts, literal and
/// folded blocks, and flow collections on one line. Anchors, aliases, tags and several documents are refused.
///
/// Plain words follow the core schema: `true`, `null` and numbers are what they look like.
public struct YAMLReader: Sendable {
  struct Line: Sendable {
    let number: Int
    let indent: Int
    let text: Substring
  }

  /// Bytes of text.
  public static let sizeLimit = 64 << 20
  static let depthLimit = 64

  var lines: [Line] = []
  /// All lines as they came, for blocks of text.
  let raw: [Substring]
  var place = 0

  public static func read(_ bytes: [UInt8]) throws(FormatError) -> WireValue {
    guard bytes.count <= sizeLimit else { throw FormatError("", "the text has more than \(sizeLimit) bytes") }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FormatError("", "the text is not valid UTF-8")
    }
    var reader = try YAMLReader(text)
    guard let first = reader.lines.first else { return .null }
    let value = try reader.block(indent: first.indent, depth: 0)
    if reader.place < reader.lines.count { throw reader.error("the line is set in where no block is open") }
    return value
  }

  private init(_ text: String) throws(FormatError) {
    raw = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in raw.enumerated() {
      let indent = line.prefix { $0 == " " }.count
      let rest = line.dropFirst(indent)
      if rest.allSatisfy(\.isWhitespace) || rest.hasPrefix("#") { continue }
      if rest == "---", lines.isEmpty { continue }
      guard rest.first != "\t" else { throw FormatError("line \(index + 1)", "a tab sets the line in; use spaces") }
      lines.append(Line(number: index + 1, indent: indent, text: rest))
    }
  }

  var line: Line? { place < lines.count ? lines[place] : nil }

  func error(_ message: String) -> FormatError {
    FormatError("line \(line?.number ?? raw.count)", message)
  }

  /// A mapping, a sequence, or one text, whose lines all are set in so far.
  mutating func block(indent: Int, depth: Int) throws(FormatError) -> WireValue {
    guard depth < Self.depthLimit else { throw error("blocks are nested more than \(Self.depthLimit) deep") }
    guard let line else { return .null }
    if line.text == "-" || line.text.hasPrefix("- ") { return try sequence(indent: indent, depth: depth) }
    if Self.keyEnd(line.text) != nil { return try mapping(indent: indent, depth: depth) }
    place += 1
    return try scalar(line.text, indent: indent, depth: depth)
  }

  private mutating func sequence(indent: Int, depth: Int) throws(FormatError) -> WireValue {
    var items: [WireValue] = []
    while let line, line.indent == indent, line.text == "-" || line.text.hasPrefix("- ") {
      let rest = line.text.dropFirst(1)
      let space = rest.prefix { $0 == " " }.count
      if rest.count == space {
        place += 1
        items.append(try inner(above: indent, depth: depth))
      } else {
        // What follows the hyphen is a block of its own, set in to where it begins.
        lines[place] = Line(number: line.number, indent: indent + 1 + space, text: rest.dropFirst(space))
        items.append(try block(indent: indent + 1 + space, depth: depth + 1))
      }
    }
    return .array(items)
  }

  private mutating func mapping(indent: Int, depth: Int) throws(FormatError) -> WireValue {
    var members: [WireObject.Member] = []
    var seen: Set<String> = []
    while let line, line.indent == indent, let end = Self.keyEnd(line.text) {
      let key = try Self.key(line.text[..<end], line.number)
      guard seen.insert(key).inserted else { throw error("the key '\(key.prefix(40))' comes twice") }
      let rest = line.text[line.text.index(after: end)...].drop { $0 == " " }
      place += 1
      let value: WireValue
      if rest.isEmpty || rest.hasPrefix("#") {
        // A sequence may stand under its key without being set in.
        let next = self.line
        let isFlush = next?.indent == indent && (next?.text == "-" || next?.text.hasPrefix("- ") == true)
        value = isFlush ? try sequence(indent: indent, depth: depth + 1) : try inner(above: indent, depth: depth)
      } else {
        value = try scalar(rest, indent: indent, depth: depth)
      }
      members.append(WireObject.Member(key: key, value: value))
    }
    if let line, line.indent > indent { throw error("the line is set in where no block is open") }
    return .object(WireObject(unchecked: members))
  }

  private mutating func inner(above indent: Int, depth: Int) throws(FormatError) -> WireValue {
    guard let line, line.indent > indent else { return .null }
    return try block(indent: line.indent, depth: depth + 1)
  }

  /// Where the colon after a key is: outside quotes, before a space or the end.
  static func keyEnd(_ text: Substring) -> Substring.Index? {
    var quote: Character?
    var place = text.startIndex
    if text.first == "[" || text.first == "{" || text.first == "#" { return nil }
    if text.first == "\"" || text.first == "'" { quote = text.first }
    while place < text.endIndex {
      let character = text[place]
      if place != text.startIndex, character == quote { quote = nil }
      let next = text.index(after: place)
      if quote == nil, character == ":", next == text.endIndex || text[next] == " " { return place }
      place = next
    }
    return nil
  }

  private static func key(_ text: Substring, _ number: Int) throws(FormatError) -> String {
    guard let first = text.first, first == "\"" || first == "'" else { return String(text) }
    guard text.count > 1, text.last == first else { throw FormatError("line \(number)", "a key's quote is not closed") }
    return String(text.dropFirst().dropLast())
  }
}
