/// The order of OpenSSL's releases: three numbers, then until 1.1.1 letters (`1.0.2a` after `1.0.2`, `0.9.8za` after
/// `0.9.8z`); `-dev`, `-alphaN`, `-betaN` and `-preN` come before the release.
enum OpenSSLOrder: VersionOrder {
  static func check(_ text: VersionBytes) throws(VersionFlaw) {
    guard text[0].isDigit else { throw .malformed(0, "a digit") }
    let end = SemverOrder.numbersEnd(text, 0)
    let lettersEnd = text.lettersEnd(end)
    guard lettersEnd < text.count else { return }
    guard text[lettersEnd] == .hyphen else { throw .malformed(lettersEnd, "a letter or a hyphen") }
    let word = text.lettersEnd(lettersEnd + 1)
    guard rank(text.slice(lettersEnd + 1, word)) != nil else {
      throw .malformed(lettersEnd + 1, "dev, alpha, beta or pre")
    }
    guard text.digitsEnd(word) == text.count else { throw .malformed(word, "a number or the end") }
  }

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    var i = 0
    var j = 0
    let numbers = SemverOrder.orderNumbers(a, &i, b, &j)
    if numbers != 0 { return numbers }
    let iEnd = a.lettersEnd(i)
    let jEnd = b.lettersEnd(j)
    let letters = VersionBytes.loweredOrder(a.slice(i, iEnd), b.slice(j, jEnd))
    if letters != 0 { return letters }
    let x = a.slice(iEnd + 1, a.lettersEnd(iEnd + 1))
    let y = b.slice(jEnd + 1, b.lettersEnd(jEnd + 1))
    let p = rank(x) ?? 3
    let q = rank(y) ?? 3
    if p != q { return p < q ? -1 : 1 }
    return VersionBytes.numericOrder(a.from(iEnd + 1 + x.count), b.from(jEnd + 1 + y.count))
  }

  private static func rank(_ word: VersionBytes) -> Int? {
    if word.spells("dev") { return 0 }
    if word.spells("alpha") { return 1 }
    return word.spells("beta") || word.spells("pre") ? 2 : nil
  }
}
