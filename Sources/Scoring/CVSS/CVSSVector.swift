/// A CVSS vector of any version, packed into two words.
///
/// Two vectors are equal when they say the same: the order of metrics and metrics spelled out as not defined do
/// not count. Parsing and scoring allocate nothing.
public struct CVSSVector: Hashable, Sendable {
  public let version: CVSSVersion
  /// The codes of the grammar's slots 0 to 15 and 16 to 31, four bits each.
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0

  init(empty version: CVSSVersion) {
    self.version = version
  }

  /// Reads a vector string.
  ///
  /// Accepts what the specifications accept: any order in versions 2.0, 3.0 and 3.1, the order of Table 23 in
  /// version 4.0, each metric once, every base metric present, abbreviations in their exact case.
  public init(_ text: String) throws(CVSSError) {
    self = try CVSSParser.parse(text.utf8.span, ordering: .specification)
  }

  /// Reads a vector string from its UTF-8 bytes.
  public init(utf8 bytes: Span<UInt8>) throws(CVSSError) {
    self = try CVSSParser.parse(bytes, ordering: .specification)
  }

  /// Reads a vector string from its UTF-8 bytes.
  public init(utf8 bytes: [UInt8]) throws(CVSSError) {
    self = try CVSSParser.parse(bytes.span, ordering: .specification)
  }

  /// Reads a vector string whose metrics may stand in any order even in version 4.0, as some publishers write it.
  public init(anyOrder text: String) throws(CVSSError) {
    self = try CVSSParser.parse(text.utf8.span, ordering: .any)
  }

  @inline(__always)
  func code(_ slot: Int) -> Int {
    let word = slot < 16 ? low : high
    return Int(truncatingIfNeeded: (word >> UInt64(truncatingIfNeeded: (slot & 15) * 4)) & 0xF)
  }

  @inline(__always)
  mutating func set(_ code: UInt64, at slot: Int) {
    let shift = UInt64(truncatingIfNeeded: (slot & 15) * 4)
    if slot < 16 {
      low = low & ~(0xF << shift) | code << shift
    } else {
      high = high & ~(0xF << shift) | code << shift
    }
  }

  /// The vector with the slots outside a range that begins at 0 and ends before 16 left open.
  @inline(__always)
  func keeping(_ slots: Range<Int>) -> CVSSVector {
    var kept = CVSSVector(empty: version)
    kept.low = low & Self.mask(slots)
    return kept
  }

  /// Whether any slot of a range has a defined value.
  @inline(__always)
  func definesAny(of slots: Range<Int>) -> Bool {
    let inLow = low & Self.mask(slots.clamped(to: 0..<16))
    let above = slots.clamped(to: 16..<32)
    let inHigh = above.isEmpty ? 0 : high & Self.mask(above.lowerBound - 16..<above.upperBound - 16)
    return inLow | inHigh != 0
  }

  /// The bits of slots in one word. Shifts beyond the word give zero.
  @inline(__always)
  private static func mask(_ slots: Range<Int>) -> UInt64 {
    let below = { (slot: Int) -> UInt64 in (1 << (slot * 4)) &- 1 }
    return below(slots.upperBound) & ~below(slots.lowerBound)
  }

  /// Whether any metric of a group has a defined value.
  public func defines(_ group: CVSSMetricGroup) -> Bool {
    let metrics = CVSSGrammar.of(version).metrics
    return metrics.indices.contains { metrics[$0].group == group && code($0) != 0 }
  }
}

extension CVSSVector: CustomStringConvertible {
  /// The canonical vector string: the label, then the defined metrics in the specification's order.
  public var description: String {
    let grammar = CVSSGrammar.of(version)
    var fields: [String] = []
    for (slot, metric) in grammar.metrics.enumerated() where code(slot) != 0 {
      guard let value = grammar.value(slot: slot, code: code(slot)) else { continue }
      fields.append("\(metric.abbreviation):\(value.abbreviation)")
    }
    return version.label + fields.joined(separator: "/")
  }
}
