/// The order of Go modules: Semantic Versioning with pseudo-versions; `+incompatible` is no part.
///
/// The standard library's and toolchain's own spellings are read as their modules spell them: `go1.21rc2` as
/// `1.21.0-rc.2`.
enum GoOrder: VersionOrder {
  static func check(_ text: VersionBytes) throws(VersionFlaw) {
    let start = prefixEnd(text)
    guard text[start].isDigit else { throw .malformed(start, "a number") }
    try SemverOrder.checkTail(text, SemverOrder.numbersEnd(text, start))
  }

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    var i = prefixEnd(a)
    var j = prefixEnd(b)
    let numbers = SemverOrder.orderNumbers(a, &i, b, &j)
    if numbers != 0 { return numbers }
    let x = SemverOrder.prerelease(a, i)
    let y = SemverOrder.prerelease(b, j)
    guard a[i].isLower || b[j].isLower else { return SemverOrder.orderPrerelease(x, y) }
    if x.count == 0 || y.count == 0 { return x.count == y.count ? 0 : x.count == 0 ? 1 : -1 }
    return orderToolchain(Identifiers(x, splitsWord: a[i].isLower), Identifiers(y, splitsWord: b[j].isLower))
  }

  @inline(__always)
  private static func prefixEnd(_ text: VersionBytes) -> Int {
    text[0] == 0x67 && text[1] == 0x6f ? 2 : SemverOrder.prefixEnd(text)
  }

  private static func orderToolchain(_ a: Identifiers, _ b: Identifiers) -> Int {
    var (a, b) = (a, b)
    while true {
      let first = a.next()
      let second = b.next()
      guard let first, let second else { return first == nil ? (second == nil ? 0 : -1) : 1 }
      let order = SemverOrder.orderIdentifiers(first, second)
      if order != 0 { return order }
    }
  }

  /// The identifiers of a pre-release; of the toolchain's `rc2`, the word and the number.
  private struct Identifiers {
    private let text: VersionBytes
    private var at = 0
    private let splitsWord: Bool

    init(_ text: VersionBytes, splitsWord: Bool) {
      self.text = text
      self.splitsWord = splitsWord
    }

    mutating func next() -> VersionBytes? {
      guard at <= text.count else { return nil }
      let start = at
      let wordEnd = text.lettersEnd(0)
      if splitsWord, start == 0, text[wordEnd].isDigit {
        at = wordEnd
        return text.to(wordEnd)
      }
      let end = text.first(.dot, from: start) ?? text.count
      at = end + 1
      return text.slice(start, end)
    }
  }
}
