/// The order of Perl's modules, as version.pm reads them: a decimal (`1.5` is `1.500`) or a dotted list (`v1.5.0`).
///
/// A text is dotted when it begins with `v` or has two dots or more. Underscores of decimals are passed over.
enum CPANOrder: VersionOrder {
  static func check(_ text: VersionBytes) throws(VersionFlaw) {
    var parts = Parts(text)
    let start = parts.start
    guard text[start].isDigit || (text[start] == .dot && text[start + 1].isDigit) else {
      throw .malformed(start, "a digit")
    }
    for index in start..<text.count {
      let byte = text[index]
      let isSeparator = byte == .dot || (byte == .underscore && !parts.isDotted)
      guard byte.isDigit || isSeparator else { throw .malformed(index, "a digit or a dot") }
      if byte == .dot, text[index + 1] == .dot { throw .malformed(index + 1, "a digit") }
    }
    // version.pm keeps each number in 31 bits.
    while let value = parts.next() {
      guard value <= Parts.largest else { throw .malformed(start, "numbers of at most nine digits") }
    }
  }

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    var x = Parts(a)
    var y = Parts(b)
    while true {
      let first = x.next()
      let second = y.next()
      if first == nil, second == nil { return 0 }
      let p = first ?? 0
      let q = second ?? 0
      if p != q { return p < q ? -1 : 1 }
    }
  }

  /// The numbers of a version: those between the dots, or the digits after a decimal's point in groups of three.
  private struct Parts {
    static let largest = 999_999_999

    let start: Int
    let isDotted: Bool
    private let text: VersionBytes
    private var at: Int
    private var isFraction = false

    init(_ text: VersionBytes) {
      self.text = text
      start = text[0] == 0x76 ? 1 : 0
      at = start
      let firstDot = text.first(.dot)
      let hasTwoDots = firstDot.map { text.first(.dot, from: $0 + 1) != nil } ?? false
      isDotted = start == 1 || hasTwoDots
    }

    mutating func next() -> Int? {
      guard at < text.count else { return nil }
      if isFraction { return group() }
      var value = 0
      while text[at].isDigit {
        value = min(value * 10 + Int(text[at] - .zero), Self.largest + 1)
        at += 1
      }
      if text[at] == .dot {
        at += 1
        isFraction = !isDotted
      } else if at < text.count {
        // An underscore in the whole part of a decimal.
        at += 1
        isFraction = true
      }
      return value
    }

    private mutating func group() -> Int {
      var value = 0
      var count = 0
      while count < 3, at < text.count {
        if text[at].isDigit {
          value = value * 10 + Int(text[at] - .zero)
          count += 1
        }
        at += 1
      }
      while count < 3 {
        value *= 10
        count += 1
      }
      return value
    }
  }
}
