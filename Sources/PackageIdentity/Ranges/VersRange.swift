/// A version range specifier (vers): `vers:type/constraint|constraint`.
///
/// Reading checks the syntax; `validate()` also checks the order and the sequence of the constraints, which documents
/// written before the standard often break.
public struct VersRange: Hashable, Sendable {
  /// The longest text that is read, in UTF-8 bytes.
  public static let maximumLength = 262_144

  /// The version range's type, lowercase: a Package-URL type, or a scheme of its own such as `semver`.
  public let type: String
  /// In the order they were written; empty for an asterisk.
  public let constraints: [VersionConstraint]
  /// Whether the range is an asterisk: any version (of type `none`: no version).
  public let isAsterisk: Bool
  /// The intervals of the comparators that bound, made once; `nil` where they cannot be made.
  let preparedBounds: VersionIntervals?

  /// Reads a text (standard, "How to parse").
  public init(_ text: String) throws(RangeError) {
    var reader = VersReader(text)
    self = try reader.read()
  }

  /// Reads a text and validates it.
  public init(validating text: String) throws(RangeError) {
    try self.init(text)
    try validate()
  }

  /// Builds from decoded constraints; none of them means an asterisk.
  public init(type: String, constraints: [VersionConstraint]) throws(RangeError) {
    self.init(read: type.lowercased(), constraints: constraints)
    try VersReader.check(type: self.type, at: 5)
    try VersReader.check(self)
  }

  init(read type: String, constraints: [VersionConstraint]) {
    self.type = type
    self.constraints = constraints
    isAsterisk = constraints.isEmpty
    preparedBounds = Self.prepare(constraints, scheme: VersionScheme(named: type))
  }

  /// The range that contains no version.
  public static let none = VersRange(read: "none", constraints: [])

  /// The order of the type's versions, or `nil` for a type without one.
  public var scheme: VersionScheme? { VersionScheme(named: type) }

  /// Whether the type is one whose order is known here; a careful reader is told of the others (5.3.2).
  public var isTypeKnown: Bool { scheme != nil || type == "all" || type == "none" }

  /// Checks what 5.4 demands beyond syntax: constraints in order, each version once, comparators alternating.
  public func validate() throws(RangeError) {
    guard !isAsterisk, let scheme else { return }
    for (index, constraint) in constraints.enumerated() {
      let place = RangeError.Place.pointer("/constraints/\(index)")
      try scheme.check(constraint.version, at: place)
      guard index > 0 else { continue }
      let order = try scheme.order(constraints[index - 1].version, constraint.version, at: place)
      if order == 0 {
        throw RangeError(
          .versionDuplicated, place, "The version \"\(constraint.version)\" occurs twice.", "Merge its constraints.")
      }
      if order > 0 {
        throw RangeError(
          .orderInvalid, place, "The version \"\(constraint.version)\" stands behind a later one.",
          "Sort the constraints by version.")
      }
    }
    try validateSequence()
  }

  /// The two rules of 5.4 for neighbours, with `!=` left out.
  private func validateSequence() throws(RangeError) {
    var previous: VersionConstraint.Comparator?
    var previousBound: VersionConstraint.Comparator?
    for (index, constraint) in constraints.enumerated() where constraint.comparator != .unequal {
      let comparator = constraint.comparator
      let clash = previous == .equal && comparator.isUpper
      let repeats =
        comparator != .equal && previousBound.map { $0.isUpper == comparator.isUpper } ?? false
      if clash || repeats {
        throw RangeError(
          .sequenceInvalid, .pointer("/constraints/\(index)"),
          "The comparator \"\(comparator.rawValue)\" of \"\(constraint.version)\" cannot follow the one before it.",
          "Simplify the range.")
      }
      previous = comparator
      if comparator != .equal { previousBound = comparator }
    }
  }
}

extension VersRange: CustomStringConvertible {
  /// The text, with the constraints in their own order.
  public var description: String {
    if isAsterisk { return "vers:\(type)/*" }
    let parts = constraints.map { $0.comparator.rawValue + VersReader.encode($0.version) }
    return "vers:\(type)/" + parts.joined(separator: "|")
  }
}

extension VersRange: Codable {
  /// Reads one string.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    try self.init(try container.decode(String.self))
  }

  /// Writes one string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
