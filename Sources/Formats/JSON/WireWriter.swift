extension WireValue {
  /// On one line, members in their own order.
  public var compactJSON: String {
    var writer = WireWriter(indent: nil)
    writer.write(self, level: 0)
    return writer.text
  }

  /// Two spaces a level, members in their own order.
  public var indentedJSON: String {
    var writer = WireWriter(indent: 2)
    writer.write(self, level: 0)
    return writer.text
  }

  /// Members sorted by UTF-16 code units, no space, shortest escapes (RFC 8785, JSON Canonicalization Scheme).
  /// Numbers keep their spelling where they are integers below 2^53, which is all that this product signs.
  public var canonicalJSON: String { sorted.compactJSON }

  private var sorted: WireValue {
    switch self {
    case .array(let elements): return .array(elements.map(\.sorted))
    case .object(let object):
      let members = object.members.map { WireObject.Member(key: $0.key, value: $0.value.sorted) }
      return .object(
        WireObject(unchecked: members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }))
    case .number(let number):
      guard number.integer == nil, let double = number.double, let shortest = WireNumber(double) else { return self }
      return .number(shortest)
    default: return self
    }
  }
}

struct WireWriter {
  let indent: Int?
  var text = ""

  mutating func write(_ value: WireValue, level: Int) {
    switch value {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .number(let number): text += number.text
    case .string(let string): write(string)
    case .array(let elements):
      list("[", "]", elements.isEmpty, level) { writer in
        for (index, element) in elements.enumerated() {
          writer.separate(index, level + 1)
          writer.write(element, level: level + 1)
        }
      }
    case .object(let object):
      list("{", "}", object.isEmpty, level) { writer in
        for (index, member) in object.members.enumerated() {
          writer.separate(index, level + 1)
          writer.write(member.key)
          writer.text += writer.indent == nil ? ":" : ": "
          writer.write(member.value, level: level + 1)
        }
      }
    }
  }

  private mutating func list(
    _ open: String, _ close: String, _ isEmpty: Bool, _ level: Int, _ body: (inout WireWriter) -> Void
  ) {
    text += open
    body(&self)
    if !isEmpty { newLine(level) }
    text += close
  }

  private mutating func separate(_ index: Int, _ level: Int) {
    if index > 0 { text += "," }
    newLine(level)
  }

  private mutating func newLine(_ level: Int) {
    guard let indent else { return }
    text += "\n" + String(repeating: " ", count: indent * level)
  }

  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{8}": text += "\\b"
      case "\u{C}": text += "\\f"
      case let control where control.value < 0x20:
        let hex = String(control.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
