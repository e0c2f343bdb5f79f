/// What a standard's JSON Schema says of a value, written down as a value. A check walks it beside a document.
indirect enum RecordShape: Sendable {
  case any
  case text(TextRule)
  case number(ClosedRange<Double>)
  case integer(minimum: Int64)
  case boolean
  case array(ListRule)
  case object(ObjectRule)
  case nullable(RecordShape)

  /// A text of any length.
  static let string = RecordShape.text(TextRule())
  /// An object of any members.
  static let anyObject = RecordShape.object(ObjectRule([], others: .allowed))

  /// A text of so many Unicode scalars.
  static func text(_ length: ClosedRange<Int>) -> RecordShape { .text(TextRule(length: length)) }

  /// A text of a grammar; `expected` completes "is no ...".
  static func text(
    _ length: ClosedRange<Int> = 0...Int.max, expected: String, _ holds: @escaping @Sendable (String) -> Bool
  ) -> RecordShape {
    .text(TextRule(length: length, expected: expected, holds: holds))
  }

  static func oneOf(_ words: String...) -> RecordShape { oneOf(words) }

  static func oneOf(_ words: [String]) -> RecordShape {
    let set = Set(words)
    return .text(TextRule(expected: "one of " + words.joined(separator: ", ")) { set.contains($0) })
  }

  static func list(_ element: RecordShape, _ count: ClosedRange<Int> = 0...Int.max, unique: Bool = false) -> RecordShape
  {
    .array(ListRule(element: element, count: count, isUnique: unique))
  }
}

/// What is asked of a text.
struct TextRule: Sendable {
  /// In Unicode scalars, as JSON Schema counts.
  var length: ClosedRange<Int> = 0...Int.max
  /// Completes "is no ...".
  var expected: String?
  var holds: @Sendable (String) -> Bool = { _ in true }
}

/// What is asked of an array.
struct ListRule: Sendable {
  let element: RecordShape
  let count: ClosedRange<Int>
  /// No two elements may be equal (JSON Schema `uniqueItems`).
  let isUnique: Bool
}

/// What is asked of an object.
struct ObjectRule: Sendable {
  /// What members beyond the named ones are.
  enum Others: Sendable {
    case allowed
    case forbidden
    /// Only names that begin with `x_` and have no dot.
    case extensions
    /// Any names, all of one shape.
    case each(RecordShape)
  }

  struct Member: Sendable {
    let key: String
    let shape: RecordShape
    let isRequired: Bool
  }

  let members: [Member]
  let others: Others
  let minimum: Int
  /// Of each inner list, one set of members at least must be complete.
  let alternatives: [[[String]]]
  private let places: [String: Int]

  init(_ members: [Member], others: Others = .forbidden, minimum: Int = 0, alternatives: [[[String]]] = []) {
    self.members = members
    self.others = others
    self.minimum = minimum
    self.alternatives = alternatives
    places = Dictionary(members.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func member(_ key: String) -> Member? { places[key].map { members[$0] } }
}

extension ObjectRule.Member {
  static func needed(_ key: String, _ shape: RecordShape) -> Self { Self(key: key, shape: shape, isRequired: true) }
  static func optional(_ key: String, _ shape: RecordShape) -> Self { Self(key: key, shape: shape, isRequired: false) }
}
