/// What may stand inside an element: XML Schema's particles (XSD 1.0, section 3.9).
struct BOMParticle: Sendable {
  indirect enum Term: Sendable {
    case element(String, type: String)
    /// An element of another namespace.
    case foreign
    case sequence([BOMParticle])
    case choice([BOMParticle])
  }

  let term: Term
  let isOptional: Bool
  let isRepeated: Bool
}

/// The type of an element or attribute of the XML form.
enum BOMMarkupType: Sendable {
  struct Element: Sendable {
    enum Wildcard: Sendable { case none, foreign, any }
    var attributes: [String: (type: String, isRequired: Bool)] = [:]
    var wildcard = Wildcard.none
    /// The type of the text, where the element holds text only.
    var text: String?
    var content = BOMParticle(term: .sequence([]), isOptional: false, isRepeated: false)
  }

  case element(Element)
  case choice([String])
  /// Of another type, with facets such as `minLength` or `pattern`.
  case restriction(of: String, facets: [String: String])
  case union([String])
}

/// The types of one version's XML form, read from the tables.
///
/// `NAME (` opens a type of elements, with `?` or `*` after it where its whole content is optional or repeats; its
/// members are `@attribute:type`, with `!` where required, `@other` and `@*` where other attributes are allowed, and
/// particles in their order. `NAME text T` opens a type of text with attributes, `NAME = T facet=value` restricts a
/// type, `NAME | A B` unites types, and `NAME : a b` lists the texts allowed.
struct BOMMarkup: Sendable {
  private(set) var types: [String: BOMMarkupType] = [:]

  static let all: [CycloneDXVersion: BOMMarkup] = Dictionary(
    uniqueKeysWithValues: CycloneDXVersion.allCases.map { ($0, BOMMarkup($0)) })
  static let none = BOMMarkup()

  private init() {}

  private init(_ version: CycloneDXVersion) {
    let tables = [Self.xmlFirst, Self.xmlSecond, Self.xmlThird, Self.xmlFourth, Self.xmlFifth]
    for definition in ShapeNotation.definitions(of: tables, for: version.number) { add(definition) }
  }

  private mutating func add(_ definition: ShapeNotation.Definition) {
    guard definition.head.count > 1 else { return }
    let name = String(definition.head[0])
    let rest = definition.head.dropFirst(2)
    switch definition.head[1] {
    case "(", "text": types[name] = .element(Self.element(definition))
    case "=":
      var facets: [String: String] = [:]
      for facet in rest.dropFirst() {
        let parts = facet.split(separator: "=", maxSplits: 1)
        if parts.count == 2 { facets[String(parts[0])] = String(parts[1]) }
      }
      types[name] = .restriction(of: String(rest.first ?? "xs:string"), facets: facets)
    case "|": types[name] = .union(rest.map(String.init))
    default:
      var words = rest.map(String.init)
      if case .choice(let before)? = types[name] { words = before + words }
      types[name] = .choice(words)
    }
  }

  private static func element(_ definition: ShapeNotation.Definition) -> BOMMarkupType.Element {
    var element = BOMMarkupType.Element()
    let mark = definition.head.count > 2 ? definition.head[2] : ""
    if definition.head[1] == "text" { element.text = String(mark) }
    var particles: [BOMParticle] = []
    for words in definition.members {
      let line = words.joined(separator: " ")
      switch line {
      case "@other": element.wildcard = .foreign
      case "@*": element.wildcard = .any
      case _ where line.hasPrefix("@"):
        let parts = line.dropFirst().split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { continue }
        let isRequired = parts[0].hasSuffix("!")
        let name = isRequired ? parts[0].dropLast() : parts[0]
        element.attributes[String(name)] = (String(parts[1]), isRequired)
      default:
        var reader = BOMParticleReader(line)
        particles.append(reader.particle())
      }
    }
    element.content = BOMParticle(
      term: .sequence(particles), isOptional: mark == "?" || mark == "*", isRepeated: mark == "*")
    return element
  }
}

/// Reads `name:type?`, `any*`, `(a:t b:t)` and `(a:t | b:t)*`.
struct BOMParticleReader {
  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  mutating func particle() -> BOMParticle {
    let term: BOMParticle.Term
    if take("(") {
      var items: [BOMParticle] = []
      var isChoice = false
      while !rest.isEmpty, !take(")") {
        rest = rest.drop { $0 == " " }
        if take("|") { isChoice = true } else if rest.first != ")" { items.append(particle()) }
      }
      term = isChoice ? .choice(items) : .sequence(items)
    } else {
      let word = rest.prefix { !" ()|?*+".contains($0) }
      // A character that no particle begins with would otherwise be read for ever.
      rest = rest.dropFirst(max(word.count, 1))
      let parts = word.split(separator: ":", maxSplits: 1)
      term = parts.count == 2 ? .element(String(parts[0]), type: String(parts[1])) : .foreign
    }
    let mark = rest.first
    if let mark, "?*+".contains(mark) { rest = rest.dropFirst() }
    return BOMParticle(term: term, isOptional: mark == "?" || mark == "*", isRepeated: mark == "*" || mark == "+")
  }

  private mutating func take(_ character: Character) -> Bool {
    guard rest.first == character else { return false }
    rest = rest.dropFirst()
    return true
  }
}
