/// The order of Gentoo's packages: the Package Manager Specification, section 3.3, algorithms 3.1 to 3.7.
enum GentooOrder: VersionOrder {
  static func check(_ text: VersionBytes) throws(VersionFlaw) {
    guard text[0].isDigit else { throw .malformed(0, "a digit") }
    var at = SemverOrder.numbersEnd(text, 0)
    if text[at].isLower { at += 1 }
    while text[at] == .underscore {
      guard let suffix = Suffix(text, at) else { throw .malformed(at, "_alpha, _beta, _pre, _rc or _p") }
      at = suffix.end
    }
    if text[at] == .hyphen, text[at + 1] == 0x72, text[at + 2].isDigit { at = text.digitsEnd(at + 2) }
    guard at == text.count else { throw .malformed(at, "a number, a letter, a suffix or a revision") }
  }

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    var i = a.digitsEnd(0)
    var j = b.digitsEnd(0)
    let first = VersionBytes.numericOrder(a.to(i), b.to(j))
    if first != 0 { return first }
    let numbers = orderNumbers(a, &i, b, &j)
    if numbers != 0 { return numbers }
    let x = a[i].isLower ? a[i] : 0
    let y = b[j].isLower ? b[j] : 0
    if x != y { return x < y ? -1 : 1 }
    if x != 0 { (i, j) = (i + 1, j + 1) }
    let suffixes = orderSuffixes(a, &i, b, &j)
    if suffixes != 0 { return suffixes }
    return VersionBytes.numericOrder(a.from(i + 2), b.from(j + 2))
  }

  /// Algorithms 3.2 and 3.3: a number with a leading zero is ordered as a fraction, its trailing zeros left out.
  private static func orderNumbers(_ a: VersionBytes, _ i: inout Int, _ b: VersionBytes, _ j: inout Int) -> Int {
    while a[i] == .dot || b[j] == .dot {
      guard a[i] == .dot else { return -1 }
      guard b[j] == .dot else { return 1 }
      let iEnd = a.digitsEnd(i + 1)
      let jEnd = b.digitsEnd(j + 1)
      let x = a.slice(i + 1, iEnd)
      let y = b.slice(j + 1, jEnd)
      let isFraction = x[0] == .zero || y[0] == .zero
      let order =
        isFraction
        ? VersionBytes.order(withoutTrailingZeros(x), withoutTrailingZeros(y)) : VersionBytes.numericOrder(x, y)
      if order != 0 { return order }
      i = iEnd
      j = jEnd
    }
    return 0
  }

  private static func withoutTrailingZeros(_ digits: VersionBytes) -> VersionBytes {
    var end = digits.count
    while end > 0, digits[end - 1] == .zero { end -= 1 }
    return digits.to(end)
  }

  /// Algorithms 3.5 and 3.6.
  private static func orderSuffixes(_ a: VersionBytes, _ i: inout Int, _ b: VersionBytes, _ j: inout Int) -> Int {
    while true {
      let x = Suffix(a, i)
      let y = Suffix(b, j)
      guard let x, let y else {
        if let x { return x.rank == Suffix.patch ? 1 : -1 }
        if let y { return y.rank == Suffix.patch ? -1 : 1 }
        return 0
      }
      if x.rank != y.rank { return x.rank < y.rank ? -1 : 1 }
      let number = VersionBytes.numericOrder(x.number, y.number)
      if number != 0 { return number }
      i = x.end
      j = y.end
    }
  }

  private struct Suffix {
    static let patch = 4

    let rank: Int
    let number: VersionBytes
    let end: Int

    init?(_ text: VersionBytes, _ start: Int) {
      guard text[start] == .underscore else { return nil }
      let wordEnd = text.lettersEnd(start + 1)
      let word = text.slice(start + 1, wordEnd)
      for index in 0..<word.count where !word[index].isLower { return nil }
      if word.spells("alpha") {
        rank = 0
      } else if word.spells("beta") {
        rank = 1
      } else if word.spells("pre") {
        rank = 2
      } else if word.spells("rc") {
        rank = 3
      } else if word.spells("p") {
        rank = Self.patch
      } else {
        return nil
      }
      end = text.digitsEnd(wordEnd)
      number = text.slice(wordEnd, end)
    }
  }
}
