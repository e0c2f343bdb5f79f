/// The order of Alpine's packages: `number{.number}[letter]{_suffix[number]}[~hash][-rN]`, as apk-tools orders them.
///
/// apk orders ill-formed versions too: what follows the last well-formed part makes a version older than one
/// that ends there, and two such remainders are equal.
enum ApkOrder: VersionOrder {
  static func check(_ text: VersionBytes) throws(VersionFlaw) {
    for index in 0..<text.count where text[index] <= 0x20 || text[index] >= 0x7f {
      throw .malformed(index, "a printable ASCII character")
    }
  }

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    var i = 0
    var j = 0
    let numbers = orderNumbers(a, &i, b, &j)
    if numbers != 0 { return numbers }
    let letters = orderLetters(a, &i, b, &j)
    if letters != 0 { return letters }
    let suffixes = orderSuffixes(a, &i, b, &j)
    if suffixes != 0 { return suffixes }
    let hashes = orderHashes(a, &i, b, &j)
    if hashes != 0 { return hashes }
    return orderRevisions(a, i, b, j)
  }

  /// The dotted numbers. The first one has a value; a later one with a leading zero is ordered as text, as a
  /// decimal fraction is.
  private static func orderNumbers(_ a: VersionBytes, _ i: inout Int, _ b: VersionBytes, _ j: inout Int) -> Int {
    var isFirst = true
    while true {
      let iEnd = a.digitsEnd(i)
      let jEnd = b.digitsEnd(j)
      let x = a.slice(i, iEnd)
      let y = b.slice(j, jEnd)
      let isText = !isFirst && x.count > 0 && y.count > 0 && (x[0] == .zero || y[0] == .zero)
      let number = isText ? VersionBytes.order(x, y) : VersionBytes.numericOrder(x, y)
      if number != 0 { return number }
      i = iEnd
      j = jEnd
      isFirst = false
      let aGoesOn = continues(a, i)
      let bGoesOn = continues(b, j)
      if aGoesOn != bGoesOn { return aGoesOn ? 1 : -1 }
      guard aGoesOn else { return 0 }
      i += 1
      j += 1
    }
  }

  /// Whether another number follows; `.r1` is a misspelt revision instead.
  @inline(__always)
  private static func continues(_ text: VersionBytes, _ index: Int) -> Bool {
    text[index] == .dot && !(text[index + 1] == 0x72 && text[index + 2].isDigit)
  }

  /// The letter after the numbers, and the numbers that apk 2 still accepted after it (`6.6.2p1`).
  private static func orderLetters(_ a: VersionBytes, _ i: inout Int, _ b: VersionBytes, _ j: inout Int) -> Int {
    let x = a[i].isLower ? a[i] : 0
    let y = b[j].isLower ? b[j] : 0
    if x != y { return x < y ? -1 : 1 }
    guard x != 0 else { return 0 }
    i += 1
    j += 1
    guard a[i].isDigit || b[j].isDigit else { return 0 }
    if !a[i].isDigit { return -1 }
    if !b[j].isDigit { return 1 }
    return orderNumbers(a, &i, b, &j)
  }

  private static func orderSuffixes(_ a: VersionBytes, _ i: inout Int, _ b: VersionBytes, _ j: inout Int) -> Int {
    while true {
      let x = Suffix(a, i)
      let y = Suffix(b, j)
      if x.rank != y.rank { return x.rank < y.rank ? -1 : 1 }
      guard x.rank != Suffix.none else { return 0 }
      if x.hasNumber != y.hasNumber {
        // A number beats the end; but a further suffix on the side without one decides by its kind.
        let further = x.hasNumber ? Suffix(b, y.end) : Suffix(a, x.end)
        let winner = further.rank > Suffix.none ? -1 : 1
        return x.hasNumber ? winner : -winner
      }
      let number = VersionBytes.numericOrder(a.slice(x.wordEnd, x.end), b.slice(y.wordEnd, y.end))
      if number != 0 { return number }
      i = x.end
      j = y.end
    }
  }

  private static func orderHashes(_ a: VersionBytes, _ i: inout Int, _ b: VersionBytes, _ j: inout Int) -> Int {
    let x = hash(a, &i)
    let y = hash(b, &j)
    if x.count == 0 || y.count == 0 { return x.count == y.count ? 0 : x.count == 0 ? -1 : 1 }
    return VersionBytes.order(x, y)
  }

  private static func hash(_ text: VersionBytes, _ index: inout Int) -> VersionBytes {
    guard text[index] == .tilde else { return text.slice(0, 0) }
    var end = index + 1
    while text[end].isDigit || (text[end].lowered.isLower && text[end].lowered <= 0x66) { end += 1 }
    let found = text.slice(index + 1, end)
    if found.count > 0 { index = end }
    return found
  }

  private static func orderRevisions(_ a: VersionBytes, _ i: Int, _ b: VersionBytes, _ j: Int) -> Int {
    let x = Revision(a, i)
    let y = Revision(b, j)
    if x.hasRemainder != y.hasRemainder { return x.hasRemainder ? -1 : 1 }
    if !x.hasRemainder, x.isPresent != y.isPresent { return x.isPresent ? 1 : -1 }
    return VersionBytes.numericOrder(x.number, y.number)
  }

  /// `_alpha` and its kin: a rank, and a number that may be absent.
  private struct Suffix {
    static let none = 5

    let rank: Int
    let wordEnd: Int
    let end: Int
    var hasNumber: Bool { end > wordEnd }

    init(_ text: VersionBytes, _ start: Int) {
      var wordEnd = start + 1
      while text[start] == .underscore, text[wordEnd].isLower { wordEnd += 1 }
      let rank = text[start] == .underscore ? Self.rank(text.slice(start + 1, wordEnd)) : Self.none
      self.rank = rank
      self.wordEnd = rank == Self.none ? start : wordEnd
      self.end = rank == Self.none ? start : text.digitsEnd(wordEnd)
    }

    private static func rank(_ word: VersionBytes) -> Int {
      switch word[0] {
      case 0x61: word.spells("alpha") ? 1 : none
      case 0x62: word.spells("beta") ? 2 : none
      case 0x70: word.count == 1 ? 10 : word.spells("pre") ? 3 : none
      case 0x72: word.spells("rc") ? 4 : none
      case 0x63: word.spells("cvs") ? 6 : none
      case 0x73: word.spells("svn") ? 7 : none
      case 0x67: word.spells("git") ? 8 : none
      case 0x68: word.spells("hg") ? 9 : none
      default: none
      }
    }
  }

  /// `-rN` and what follows it.
  private struct Revision {
    let isPresent: Bool
    let number: VersionBytes
    let hasRemainder: Bool

    init(_ text: VersionBytes, _ start: Int) {
      let mark = text[start] == .hyphen || text[start] == .dot
      isPresent = mark && text[start + 1] == 0x72
      let digits = isPresent ? start + 2 : start
      let end = isPresent ? text.digitsEnd(digits) : start
      number = text.slice(digits, end)
      hasRemainder = end < text.count
    }
  }
}
