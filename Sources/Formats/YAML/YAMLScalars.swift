extension YAMLReader {
  /// What stands behind a key or hyphen; it may go on in the lines below that are set in further.
  mutating func scalar(_ text: Substring, indent: Int, depth: Int) throws(FormatError) -> WireValue {
    switch text.first {
    case "|", ">": return .string(blockText(isFolded: text.first == ">", style: text, indent: indent))
    case "&", "*", "!", "%", "@", "`":
      place -= 1
      throw error("anchors, aliases, tags and directives are not read; write the value out")
    case "[", "{":
      var flow = YAMLFlow(text)
      return try flow.read()
    case "\"", "'":
      var whole = text
      while !Self.isClosed(whole), let next = line, next.indent > indent || next.text.last == text.first {
        whole += " " + next.text
        place += 1
      }
      var flow = YAMLFlow(whole)
      return try flow.read()
    default:
      var whole = String(Self.withoutComment(text))
      while let next = line, next.indent > indent, Self.keyEnd(next.text) == nil, !next.text.hasPrefix("- ") {
        whole += " " + Self.withoutComment(next.text)
        place += 1
      }
      return Self.plain(whole)
    }
  }

  private static func isClosed(_ text: Substring) -> Bool {
    guard let quote = text.first else { return true }
    var isEscaped = false
    var count = 0
    for character in text.dropFirst() {
      if quote == "\"", character == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      if character == quote, !isEscaped { count += 1 }
      isEscaped = false
    }
    return count % 2 == 1
  }

  static func withoutComment(_ text: Substring) -> Substring {
    let bare = text.firstRange(of: " #").map { text[..<$0.lowerBound] } ?? text
    guard let last = bare.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return bare[...last]
  }

  /// The core schema (YAML 1.2.2, section 10.3.2).
  static func plain(_ text: String) -> WireValue {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: break
    }
    guard let first = text.first, first.isNumber || first == "-" || first == "+" else { return .string(text) }
    if let integer = Int64(text) { return .number(WireNumber(integer)) }
    if text.allSatisfy({ $0.isNumber || ".-+eE".contains($0) }), let double = Double(text),
      let number = WireNumber(double)
    {
      return .number(number)
    }
    return .string(text)
  }

  /// A literal or folded block: all lines that are set in further than its key, empty ones included.
  private mutating func blockText(isFolded: Bool, style: Substring, indent: Int) -> String {
    let header = place > 0 ? lines[place - 1].number : 0
    var texts: [Substring] = []
    var width: Int?
    for line in raw[min(header, raw.count)...] {
      let spaces = line.prefix { $0 == " " }.count
      if line.allSatisfy(\.isWhitespace) {
        texts.append("")
        continue
      }
      guard spaces > indent else { break }
      let margin = width ?? spaces
      width = margin
      texts.append(line.dropFirst(min(margin, spaces)))
    }
    let last = header + texts.count
    while let next = line, next.number <= last { place += 1 }
    while texts.last == "" { texts.removeLast() }
    let text = texts.joined(separator: isFolded ? " " : "\n")
    return style.contains("-") ? text : text + "\n"
  }
}

/// Flow collections and quoted texts.
struct YAMLFlow {
  private var rest: Substring
  private var depth = 0

  init(_ text: Substring) { rest = text }

  mutating func read() throws(FormatError) -> WireValue {
    let value = try value()
    skip()
    guard rest.isEmpty || rest.hasPrefix("#") else { throw fault("something follows the value") }
    return value
  }

  private func fault(_ message: String) -> FormatError { FormatError("'\(rest.prefix(30))'", message) }

  private mutating func skip() { rest = rest.drop { $0 == " " } }

  private mutating func take(_ character: Character) -> Bool {
    skip()
    guard rest.first == character else { return false }
    rest = rest.dropFirst()
    return true
  }

  private mutating func value() throws(FormatError) -> WireValue {
    skip()
    depth += 1
    defer { depth -= 1 }
    guard depth < YAMLReader.depthLimit else { throw fault("values are nested too deeply") }
    if take("[") {
      var items: [WireValue] = []
      while !take("]") {
        guard !rest.isEmpty else { throw fault("']' is expected on the same line") }
        items.append(try value())
        if !take(","), !rest.hasPrefix("]") { throw fault("',' or ']' is expected") }
      }
      return .array(items)
    }
    if take("{") {
      var members: [WireObject.Member] = []
      var seen: Set<String> = []
      while !take("}") {
        guard !rest.isEmpty else { throw fault("'}' is expected on the same line") }
        let key = try value()
        let name = key.string ?? key.compactJSON
        guard seen.insert(name).inserted else { throw fault("a key comes twice") }
        members.append(WireObject.Member(key: name, value: take(":") ? try value() : .null))
        if !take(","), !rest.hasPrefix("}") { throw fault("',' or '}' is expected") }
      }
      return .object(WireObject(unchecked: members))
    }
    if rest.first == "\"" || rest.first == "'" { return .string(try quoted()) }
    let word = rest.prefix { !",]}:".contains($0) }
    rest = rest.dropFirst(word.count)
    guard !word.isEmpty else { throw fault("a value is expected") }
    return YAMLReader.plain(String(YAMLReader.withoutComment(word)))
  }

  private mutating func quoted() throws(FormatError) -> String {
    let quote = rest.removeFirst()
    var text = ""
    while let character = rest.popFirst() {
      if character == quote {
        // Two single quotes are one.
        guard quote == "'", rest.first == "'" else { return text }
        rest = rest.dropFirst()
        text.append("'")
      } else if quote == "\"", character == "\\" {
        try escape(into: &text)
      } else {
        text.append(character)
      }
    }
    throw fault("a quote is not closed")
  }

  private mutating func escape(into text: inout String) throws(FormatError) {
    guard let letter = rest.popFirst() else { throw fault("a quote is not closed") }
    switch letter {
    case "n": text += "\n"
    case "t": text += "\t"
    case "r": text += "\r"
    case "0": text += "\0"
    case "\"", "\\", "/", " ": text.append(letter)
    case "x", "u", "U":
      let digits = rest.prefix(letter == "x" ? 2 : letter == "u" ? 4 : 8)
      guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else {
        throw fault("an escape names no character")
      }
      rest = rest.dropFirst(digits.count)
      text.unicodeScalars.append(scalar)
    default: throw fault("an unknown escape")
    }
  }
}
