extension CPE {
  /// What an attribute says (NISTIR 7695, 5.3).
  public enum Value: Hashable, Sendable {
    /// The logical value ANY: no restriction.
    case any
    /// The logical value NA: the attribute has no meaning for this product.
    case notApplicable
    case text(Text)
  }

  /// Wildcards at one end of a text.
  public enum Wildcard: Hashable, Sendable {
    case none
    /// So many question marks: each stands for one character or for none.
    case upTo(Int)
    /// An asterisk: any number of characters.
    case unlimited

    /// Whether the wildcard can stand for so many characters.
    func covers(_ count: Int) -> Bool {
      switch self {
      case .none: count == 0
      case .upTo(let limit): count <= limit
      case .unlimited: true
      }
    }
  }

  /// A text without its escapes, between wildcards.
  public struct Text: Sendable {
    public let leading: Wildcard
    /// Printable ASCII, in the case it was written in.
    public let literal: String
    public let trailing: Wildcard

    /// Whether any wildcard stands in the text.
    public var hasWildcards: Bool { leading != .none || trailing != .none }

    /// The literal's octets in lowercase, as comparisons take them.
    var folded: [UInt8] { literal.utf8.map(Ascii.lowercase) }
  }
}

extension CPE.Text {
  /// A text without wildcards, from its plain characters: one or more of printable ASCII.
  public init(literal: String) throws(CPEError) {
    guard !literal.isEmpty, literal.utf8.allSatisfy({ $0 >= 0x21 && $0 <= 0x7E }) else {
      throw CPEError(
        code: .characterForbidden, attribute: nil, offset: 0,
        message: "\"\(literal)\" is empty or not printable ASCII.",
        remedy: "Write a space as an underscore, and no other script.")
    }
    self.init(leading: .none, literal: literal, trailing: .none)
  }
}

extension CPE.Text: Hashable {
  public static func == (left: CPE.Text, right: CPE.Text) -> Bool {
    left.leading == right.leading && left.trailing == right.trailing && left.folded == right.folded
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(leading)
    hasher.combine(folded)
    hasher.combine(trailing)
  }
}

extension CPE.Value {
  /// 6.2.2: letters, digits, `_`, `.` and `-` stand unquoted, all else behind a backslash.
  var formattedComponent: String {
    switch self {
    case .any: return "*"
    case .notApplicable: return "-"
    case .text(let text): return text.written(wildcards: ("?", "*")) { Self.quoted($0, plain: "._-") }
    }
  }

  /// 5.3.2: only letters, digits and `_` stand unquoted.
  var wellFormedValue: String {
    switch self {
    case .any: return "ANY"
    case .notApplicable: return "NA"
    case .text(let text): return "\"" + text.written(wildcards: ("?", "*")) { Self.quoted($0, plain: "_") } + "\""
    }
  }

  /// 6.1.2: all but letters, digits, `_`, `.` and `-` is percent-encoded; wildcards are %01 and %02.
  var uriComponent: String {
    switch self {
    case .any: return ""
    case .notApplicable: return "-"
    case .text(let text):
      return text.written(wildcards: ("%01", "%02")) { byte in
        guard !Ascii.isAlphanumeric(byte) && !"._-".utf8.contains(byte) else { return [byte] }
        let digits = [Ascii.hexDigit(byte >> 4), Ascii.hexDigit(byte & 15)]
        return [Ascii.percent] + digits.map(Ascii.lowercase)
      }
    }
  }

  private static func quoted(_ byte: UInt8, plain: String) -> [UInt8] {
    Ascii.isAlphanumeric(byte) || plain.utf8.contains(byte) ? [byte] : [UInt8(ascii: "\\"), byte]
  }
}

extension CPE.Text {
  func written(wildcards: (one: String, many: String), _ octets: (UInt8) -> [UInt8]) -> String {
    func mark(_ wildcard: CPE.Wildcard) -> String {
      switch wildcard {
      case .none: ""
      case .upTo(let count): String(repeating: wildcards.one, count: max(0, count))
      case .unlimited: wildcards.many
      }
    }
    return mark(leading) + String(decoding: literal.utf8.flatMap(octets), as: UTF8.self) + mark(trailing)
  }
}
