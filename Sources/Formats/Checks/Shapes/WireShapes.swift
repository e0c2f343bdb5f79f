/// What a JSON value must look like.
indirect enum WireShape: Sendable {
  case anything
  case object
  case flag
  case number(isInteger: Bool, least: Double, most: Double)
  case text(ShapeText)
  case length(ClosedRange<Int>)
  case constant(String)
  case reference(String)
  /// An object whose members may have any name and are all alike.
  case map(WireShape)
  case list(WireShape, least: Int, most: Int, isDistinct: Bool)
  /// Exactly one must fit.
  case one([WireShape])
  /// One or more must fit.
  case some([WireShape])
}

/// A named definition of a table.
enum WireDefinition: Sendable {
  case shape(WireShape)
  case choice([String])
  /// Too many texts to list in a table; the text says what they are.
  case vocabulary(Set<String>, String)
  case object(WireObjectShape)
}

struct WireObjectShape: Sendable {
  struct Member: Sendable {
    let shape: WireShape
    let isRequired: Bool
  }

  /// Whether members that are not listed are allowed.
  let isOpen: Bool
  var members: [String: Member] = [:]
  /// Each list holds alternatives of which exactly one must be there whole.
  var exclusive: [[[String]]] = []
  /// Each list holds alternatives of which one or more must be there whole.
  var alternative: [[[String]]] = []
}

/// The definitions of one version of a standard, read from its tables.
///
/// `NAME { closed` opens an object, whose members' lines are `name shape` or `name! shape` where required;
/// `one:a/b+c` on its first line asks for `a` or for `b` with `c`, not both, `some:` for either. `NAME = shape` gives a
/// shape a name and `NAME : a b` lists the texts allowed. Shapes: `[x]` is a list, with `+` not empty, `=1` of one item,
/// `!` of distinct items; `a^b` is exactly one of the two, `a|b` either; `text<1..9>` bounds a length and
/// `number<0..1>` a value; `{x}` is an object of any members that are all `x`.
struct WireShapes: Sendable {
  private(set) var definitions: [String: WireDefinition] = [:]

  static let none = WireShapes()

  private init() {}

  init(tables: [String], number: Int = 0) {
    for definition in ShapeNotation.definitions(of: tables, for: number) { add(definition) }
  }

  mutating func addVocabulary(_ name: String, _ words: Set<String>, _ description: String) {
    definitions[name] = .vocabulary(words, description)
  }

  private mutating func add(_ definition: ShapeNotation.Definition) {
    guard definition.head.count > 2 else { return }
    let name = String(definition.head[0])
    switch definition.head[1] {
    case "{": definitions[name] = .object(Self.object(definition))
    case "=": definitions[name] = .shape(WireShape(definition.head[2]))
    default:
      var words = definition.head.dropFirst(2).map(String.init)
      if case .choice(let before)? = definitions[name] { words = before + words }
      definitions[name] = .choice(words)
    }
  }

  private static func object(_ definition: ShapeNotation.Definition) -> WireObjectShape {
    var object = WireObjectShape(isOpen: definition.head[2] == "open")
    for rule in definition.head.dropFirst(3) {
      let alternatives = rule.drop { $0 != ":" }.dropFirst().split(separator: "/").map {
        $0.split(separator: "+").map(String.init)
      }
      if rule.hasPrefix("one:") {
        object.exclusive.append(alternatives)
      } else {
        object.alternative.append(alternatives)
      }
    }
    for words in definition.members where words.count == 2 {
      let isRequired = words[0].hasSuffix("!")
      object.members[String(isRequired ? words[0].dropLast() : words[0])] = WireObjectShape.Member(
        shape: WireShape(words[1]), isRequired: isRequired)
    }
    return object
  }
}

extension WireShape {
  /// Reads the notation; what it does not know is the name of a definition.
  init(_ text: Substring) {
    for (separator, make) in [("|" as Character, Self.some), ("^", Self.one)] {
      let parts = Self.split(text, at: separator)
      if parts.count > 1 {
        self = make(parts.map { WireShape($0) })
        return
      }
    }
    if text.hasPrefix("("), text.hasSuffix(")") {
      self.init(text.dropFirst().dropLast())
    } else if text.hasPrefix("{"), text.hasSuffix("}") {
      self = .map(WireShape(text.dropFirst().dropLast()))
    } else if text.hasPrefix("["), let end = text.lastIndex(of: "]") {
      let marks = text[text.index(after: end)...]
      self = .list(
        WireShape(text[text.index(after: text.startIndex)..<end]),
        least: marks.contains("+") || marks.contains("=") ? 1 : 0,
        most: marks.contains("=") ? 1 : Int.max, isDistinct: marks.contains("!"))
    } else if text.hasPrefix("'") {
      self = .constant(String(text.filter { $0 != "'" }))
    } else {
      self = Self.simple(text)
    }
  }

  private static func simple(_ text: Substring) -> WireShape {
    let name = text.prefix { $0 != "<" }
    let bounds = text.dropFirst(name.count + 1).dropLast().split(separator: ".", omittingEmptySubsequences: false)
    let least = bounds.first.flatMap { Double($0) }
    let most = bounds.count > 2 ? Double(bounds[2]) : nil
    switch name {
    case "any": return .anything
    case "object": return .object
    case "flag": return .flag
    case "number", "integer":
      return .number(isInteger: name == "integer", least: least ?? -.infinity, most: most ?? .infinity)
    case "text" where text.contains("<"): return .length(Int(least ?? 0)...Int(most ?? 65_536))
    default: return ShapeText(rawValue: String(name)).map { .text($0) } ?? .reference(String(name))
    }
  }

  /// At the top level only.
  private static func split(_ text: Substring, at separator: Character) -> [Substring] {
    var parts: [Substring] = []
    var depth = 0
    var start = text.startIndex
    for place in text.indices {
      switch text[place] {
      case "(", "[", "{": depth += 1
      case ")", "]", "}": depth -= 1
      case separator where depth == 0:
        parts.append(text[start..<place])
        start = text.index(after: place)
      default: break
      }
    }
    return parts + [text[start...]]
  }
}
