/// A value of a document and where it stands.
struct Node: Sendable {
  let value: WireValue
  /// A JSON pointer (RFC 6901).
  let place: String

  init(_ value: WireValue, at place: String = "") {
    self.value = value
    self.place = place
  }

  /// A member of an object; `nil` where there is none.
  subscript(key: String) -> Node? {
    value.object?[key].map { Node($0, at: Node.pointer(place, key)) }
  }

  /// A member of a member, and so on.
  func find(_ path: String...) -> Node? {
    path.reduce(self as Node?) { $0?[$1] }
  }

  /// The items of a member that is a list; none where it is missing or no list.
  func items(_ key: String) -> [Node] {
    guard let elements = value.object?[key]?.array else { return [] }
    let list = Node.pointer(place, key)
    return elements.enumerated().map { Node($0.element, at: "\(list)/\($0.offset)") }
  }

  /// The members of an object.
  var members: [(key: String, node: Node)] {
    (value.object?.members ?? []).map { ($0.key, Node($0.value, at: Node.pointer(place, $0.key))) }
  }

  var text: String? { value.string }

  /// The text of a member.
  func text(_ key: String) -> String? { value.object?[key]?.string }

  /// The texts of a member that is a list of texts.
  func texts(_ key: String) -> [String] { (value.object?[key]?.array ?? []).compactMap(\.string) }

  func moment(_ key: String) -> RFC3339.Moment? { text(key).flatMap { RFC3339.parse($0) } }

  /// The pointer to a member.
  static func pointer(_ place: String, _ key: String) -> String {
    guard key.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
      return "\(place)/\(key)"
    }
    var escaped = ""
    for scalar in key.unicodeScalars {
      switch scalar {
      case "~": escaped += "~0"
      case "/": escaped += "~1"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return "\(place)/\(escaped)"
  }
}

/// A text that equals another only if every code point does; Swift's own strings also take canonical equivalents for
/// equal.
struct ExactText: Hashable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ExactText, right: ExactText) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
