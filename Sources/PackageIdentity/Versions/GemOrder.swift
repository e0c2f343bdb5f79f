/// The order of RubyGems, as `Gem::Version` orders them: numbers and words; a word is a pre-release.
///
/// A hyphen reads as the word `pre`. Zeros before the first word and at the end count for nothing.
enum GemOrder: VersionOrder {
  static func check(_ text: VersionBytes) throws(VersionFlaw) {
    let trimmed = text.trimmed
    guard trimmed.count > 0 else { throw .malformed(0, "a number") }
    let lead = text.count - text.from(0).leadingSpaceless.count
    for index in 0..<trimmed.count {
      let byte = trimmed[index]
      let isKnown = byte.isAlphanumeric || byte == .dot || byte == .hyphen || byte == .underscore || byte == .plus
      guard isKnown else { throw .malformed(lead + index, "a letter, a digit, a dot or a hyphen") }
    }
  }

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    var x = Segments(a)
    var y = Segments(b)
    while true {
      let first = x.next()
      let second = y.next()
      guard first.isPresent || second.isPresent else { return 0 }
      if first.isWord != second.isWord { return first.isWord ? -1 : 1 }
      let order =
        first.isWord ? orderWords(first, second) : VersionBytes.numericOrder(first.text, second.text)
      if order != 0 { return order }
    }
  }

  private static func orderWords(_ a: Segment, _ b: Segment) -> Int {
    var index = 0
    while true {
      let x = a.byte(index)
      let y = b.byte(index)
      if x != y { return x < y ? -1 : 1 }
      if x == 0 { return 0 }
      index += 1
    }
  }

  /// A number, a word, or nothing, which compares as 0.
  private struct Segment {
    let text: VersionBytes
    let isWord: Bool
    let isPresent: Bool

    /// A byte of a word; the hyphen spells `pre`.
    func byte(_ index: Int) -> UInt8 {
      guard text[0] == .hyphen else { return text[index] }
      switch index {
      case 0: return 0x70
      case 1: return 0x72
      case 2: return 0x65
      default: return 0
      }
    }
  }

  private struct Segments {
    private let text: VersionBytes
    private var at = 0
    private var sawWord = false
    private var keptZeros = 0

    init(_ text: VersionBytes) {
      self.text = text
    }

    mutating func next() -> Segment {
      while at < text.count {
        let byte = text[at]
        if byte == .hyphen {
          sawWord = true
          at += 1
          return Segment(text: text.slice(at - 1, at), isWord: true, isPresent: true)
        }
        guard byte.isAlphanumeric else {
          at += 1
          continue
        }
        let end = byte.isDigit ? text.digitsEnd(at) : text.lettersEnd(at)
        let run = text.slice(at, end)
        if byte.isDigit, !sawWord, at >= keptZeros, run.isZero, dropsZeros() { continue }
        if !byte.isDigit { sawWord = true }
        at = end
        return Segment(text: run, isWord: !byte.isDigit, isPresent: true)
      }
      return Segment(text: text.slice(0, 0), isWord: false, isPresent: false)
    }

    /// Moves past zeros that stand before the first word or the end.
    private mutating func dropsZeros() -> Bool {
      var index = at
      while index < text.count, text[index] != .hyphen, !text[index].isLetter {
        let end = text[index].isDigit ? text.digitsEnd(index) : index + 1
        if text[index].isDigit, !text.slice(index, end).isZero {
          keptZeros = index
          return false
        }
        index = end
      }
      at = index
      return true
    }
  }
}

extension VersionBytes {
  /// The run without white space before it.
  fileprivate var leadingSpaceless: VersionBytes {
    var index = 0
    while self[index].isSpace { index += 1 }
    return from(index)
  }
}
