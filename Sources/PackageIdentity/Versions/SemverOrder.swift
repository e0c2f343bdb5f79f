/// The order of Semantic Versioning 2.0.0, clause 11: three numbers, then a pre-release; build metadata is no part.
///
/// Read as its ecosystems read it: a leading `v` or `=`, fewer than three numbers (the absent ones are 0), further
/// numbers (a fourth one of four-part versions counts), numbers of any size, and npm's loose `1.2.3beta`.
enum SemverOrder: VersionOrder {
  static func check(_ text: VersionBytes) throws(VersionFlaw) {
    let start = prefixEnd(text)
    guard text[start].isDigit else { throw .malformed(start, "a number") }
    try checkTail(text, numbersEnd(text, start))
  }

  /// The pre-release and the build metadata: letters, digits, hyphens and dots.
  static func checkTail(_ text: VersionBytes, _ end: Int) throws(VersionFlaw) {
    var sawPlus = false
    for index in end..<text.count {
      let byte = text[index]
      if byte == .plus, !sawPlus {
        sawPlus = true
      } else if !byte.isAlphanumeric && byte != .hyphen && byte != .dot && byte != .underscore {
        // The underscore and the tilde are common outside the grammar and sort as any other byte.
        guard byte == .tilde || sawPlus && byte > 0x20 && byte < 0x7f else {
          throw .malformed(index, "a letter, a digit, a hyphen, a dot or a plus")
        }
      }
    }
  }

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    var i = prefixEnd(a)
    var j = prefixEnd(b)
    let numbers = orderNumbers(a, &i, b, &j)
    if numbers != 0 { return numbers }
    return orderPrerelease(prerelease(a, i), prerelease(b, j))
  }

  /// The offset after `v`, `V`, `=` and blanks between them.
  @inline(__always)
  static func prefixEnd(_ text: VersionBytes) -> Int {
    if text[0].isDigit { return 0 }
    var index = 0
    while text[index] == 0x3d || text[index].lowered == 0x76 || text[index] == 0x20 { index += 1 }
    return index
  }

  /// The offset after the dotted numbers.
  @inline(__always)
  static func numbersEnd(_ text: VersionBytes, _ start: Int) -> Int {
    var end = text.digitsEnd(start)
    while text[end] == .dot, text[end + 1].isDigit { end = text.digitsEnd(end + 1) }
    return end
  }

  /// Compares the dotted numbers, absent ones as 0, and moves both offsets after them.
  @inline(__always)
  static func orderNumbers(_ a: VersionBytes, _ i: inout Int, _ b: VersionBytes, _ j: inout Int) -> Int {
    while true {
      let iEnd = a.digitsEnd(i)
      let jEnd = b.digitsEnd(j)
      let number = VersionBytes.numericOrder(a.slice(i, iEnd), b.slice(j, jEnd))
      if number != 0 { return number }
      i = a[iEnd] == .dot && a[iEnd + 1].isDigit ? iEnd + 1 : iEnd
      j = b[jEnd] == .dot && b[jEnd + 1].isDigit ? jEnd + 1 : jEnd
      if i == iEnd, j == jEnd { return 0 }
    }
  }

  /// The pre-release that begins at `start`, without its mark and without the build metadata.
  ///
  /// A hyphen with nothing after it is itself the pre-release, as npm reads it.
  @inline(__always)
  static func prerelease(_ text: VersionBytes, _ start: Int) -> VersionBytes {
    guard start < text.count, text[start] != .plus else { return text.slice(0, 0) }
    let end = text.first(.plus, from: start) ?? text.count
    let mark = text[start] == .hyphen || text[start] == .dot || text[start] == .underscore
    return text.slice(mark && start + 1 < end ? start + 1 : start, end)
  }

  /// Clause 11.3 and 11.4: none beats some; identifiers from left to right, numbers below words, fewer below more.
  @inline(__always)
  static func orderPrerelease(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    if a.count == 0 || b.count == 0 { return a.count == b.count ? 0 : a.count == 0 ? 1 : -1 }
    return orderIdentifiers(a, b)
  }

  static func orderIdentifiers(_ a: VersionBytes, _ b: VersionBytes, ignoringCase: Bool = false) -> Int {
    var i = 0
    var j = 0
    while i <= a.count, j <= b.count {
      let iEnd = a.first(.dot, from: i) ?? a.count
      let jEnd = b.first(.dot, from: j) ?? b.count
      let identifier = orderIdentifier(a.slice(i, iEnd), b.slice(j, jEnd), ignoringCase)
      if identifier != 0 { return identifier }
      i = iEnd + 1
      j = jEnd + 1
    }
    return i > a.count ? (j > b.count ? 0 : -1) : 1
  }

  @inline(__always)
  private static func orderIdentifier(_ a: VersionBytes, _ b: VersionBytes, _ ignoringCase: Bool) -> Int {
    switch (a.isNumber, b.isNumber) {
    case (true, true): VersionBytes.numericOrder(a, b)
    case (true, false): -1
    case (false, true): 1
    case (false, false): ignoringCase ? VersionBytes.loweredOrder(a, b) : VersionBytes.order(a, b)
    }
  }
}
