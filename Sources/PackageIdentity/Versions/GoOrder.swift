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
    guard a[i].isLower || b[j].isLower else {
      return SemverOrder.orderPrerelease(SemverOrder.prerelease(a, i), SemverOrder.prerelease(b, j))
    }
    return orderToolchain(SemverOrder.prerelease(a, i), SemverOrder.prerelease(b, j))
  }

  @inline(__always)
  private static func prefixEnd(_ text: VersionBytes) -> Int {
    text[0] == 0x67 && text[1] == 0x6f ? 2 : SemverOrder.prefixEnd(text)
  }

  /// `rc2` beside `rc.2`: the word first, then its number.
  private static func orderToolchain(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    if a.count == 0 || b.count == 0 { return a.count == b.count ? 0 : a.count == 0 ? 1 : -1 }
    if a[0].isDigit || b[0].isDigit { return SemverOrder.orderIdentifiers(a, b) }
    let iEnd = a.lettersEnd(0)
    let jEnd = b.lettersEnd(0)
    let word = VersionBytes.order(a.to(iEnd), b.to(jEnd))
    if word != 0 { return word }
    let x = a.from(a[iEnd] == .dot ? iEnd + 1 : iEnd)
    let y = b.from(b[jEnd] == .dot ? jEnd + 1 : jEnd)
    if x.count == 0 || y.count == 0 { return x.count == y.count ? 0 : x.count == 0 ? -1 : 1 }
    return SemverOrder.orderIdentifiers(x, y)
  }
}
