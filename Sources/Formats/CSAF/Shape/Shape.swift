/// What a JSON value must look like: the part of JSON Schema that CSAF's schemas use, as Swift values.
indirect enum Shape: Sendable {
  case anything
  case text(TextForm)
  case choice([String])
  case flag
  /// Between two bounds, both allowed.
  case number(ClosedRange<Double>)
  case list(of: Shape, atLeast: Int = 1, distinct: Bool = false)
  case object(ObjectShape)
  /// A shape that contains itself.
  case later(@Sendable () -> Shape)

  /// A list of product or group identifiers and the like.
  static let names = Shape.list(of: .text(.filled), distinct: true)
  static let filled = Shape.text(.filled)
  static let uri = Shape.text(.uri)
  static let moment = Shape.text(.dateTime)
}

/// The members that an object may and must have.
struct ObjectShape: Sendable {
  let members: [String: Shape]
  let required: [String]
  /// Whether members that the schema does not name are allowed.
  let isOpen: Bool
  /// Whether it is no business of the schema which members there are.
  let isFree: Bool
  let counts: ClosedRange<Int>

  init(
    _ members: [String: Shape], required: [String] = [], isOpen: Bool = false, isFree: Bool = false,
    counts: ClosedRange<Int> = 0...Int.max
  ) {
    self.members = members
    self.required = required
    self.isOpen = isOpen
    self.isFree = isFree
    self.counts = counts
  }
}

/// What a string must look like.
struct TextForm: Sendable {
  /// Continues "the text is not ...".
  let description: String
  let matches: @Sendable (String) -> Bool

  init(_ description: String, _ matches: @escaping @Sendable (String) -> Bool) {
    self.description = description
    self.matches = matches
  }

  /// A form that bytes decide.
  init(_ description: String, bytes: @escaping @Sendable ([UInt8]) -> Bool) {
    self.init(description) { bytes(Array($0.utf8)) }
  }

  static let any = TextForm("a text") { (_: String) in true }
  static let filled = TextForm("one character or more") { !$0.isEmpty }
  static let uri = TextForm("an absolute URI (RFC 3986)", bytes: TextPatterns.isURI)
  static let dateTime = TextForm(
    "a date and time of RFC 3339, such as 2026-06-02T14:00:00Z",
    bytes: {
      RFC3339.parse($0) != nil
    })
}
