/// The order of Composer's packages and of PHP: `version_compare`, a leading `v` left out.
///
/// Every text has a place: words outside the known ones come before `dev`.
enum ComposerOrder: VersionOrder {
  static func check(_ text: VersionBytes) throws(VersionFlaw) {}

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    var x = Parts(a)
    var y = Parts(b)
    while true {
      let first = x.next()
      let second = y.next()
      guard let first, let second else {
        if let first { return orderAgainstNothing(first, &x) }
        if let second { return -orderAgainstNothing(second, &y) }
        return 0
      }
      if first.isNumber, second.isNumber {
        let order = VersionBytes.numericOrder(first, second)
        if order != 0 { return order }
      } else {
        let p = rank(first)
        let q = rank(second)
        if p != q { return p < q ? -1 : 1 }
      }
    }
  }

  /// What the parts that the other version lacks decide: a digit is more, a word is as it ranks beside a number.
  private static func orderAgainstNothing(_ part: VersionBytes, _ parts: inout Parts) -> Int {
    var part = part
    while true {
      if part[0].isDigit { return 1 }
      let rank = rank(part)
      if rank != number { return rank < number ? -1 : 1 }
      guard let next = parts.next() else { return 0 }
      part = next
    }
  }

  private static let number = 4

  /// PHP looks for the first known form that the part begins with.
  private static func rank(_ part: VersionBytes) -> Int {
    switch part[0] {
    case 0x30...0x39, .hash: number
    case 0x64: begins(part, "dev") ? 0 : -1
    case 0x61: 1
    case 0x62: 2
    case 0x52: part[1] == 0x43 ? 3 : -1
    case 0x72: part[1] == 0x63 ? 3 : -1
    case 0x70: 5
    default: -1
    }
  }

  /// Known forms are spelt in small letters, but for `RC`.
  private static func begins(_ part: VersionBytes, _ word: StaticString) -> Bool {
    guard part.starts(word) else { return false }
    for index in 0..<word.utf8CodeUnitCount where !part[index].isLower { return false }
    return true
  }

  /// The parts of a version: runs of digits and of other bytes, cut at dots, hyphens, underscores and pluses.
  private struct Parts {
    private let text: VersionBytes
    private var at: Int

    init(_ text: VersionBytes) {
      self.text = text
      at = text[0].lowered == 0x76 && text[1].isDigit ? 1 : 0
    }

    /// The next part. Separators at the end leave one empty part, which ranks as an unknown word.
    mutating func next() -> VersionBytes? {
      let before = at
      while at < text.count, separates(at) { at += 1 }
      guard at < text.count else { return at > before ? text.slice(at, at) : nil }
      let start = at
      let isNumber = text[at].isDigit
      repeat { at += 1 } while at < text.count && text[at].isDigit == isNumber && !separates(at)
      return text.slice(start, at)
    }

    /// Other bytes separate too, unless they follow a digit: there they begin a word.
    @inline(__always)
    private func separates(_ index: Int) -> Bool {
      let byte = text[index]
      if byte.isAlphanumeric || byte == .hash { return false }
      if byte == .dot || byte == .hyphen || byte == .underscore || byte == .plus { return true }
      return index == 0 || !text[index - 1].isDigit
    }
  }
}
