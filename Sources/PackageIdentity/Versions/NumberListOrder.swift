/// The order of lists of numbers, from left to right, where a list beats its own beginning (`1.0` before `1.0.0`).
///
/// Hackage, GHC and vers' `intdot` cut at dots, R's packages (CRAN, Bioconductor) at dots and hyphens.
enum NumberListOrder {
  static func check(_ text: VersionBytes, allowsHyphens: Bool) throws(VersionFlaw) {
    var index = 0
    while true {
      let end = text.digitsEnd(index)
      guard end > index else { throw .malformed(index, "a digit") }
      if end == text.count { return }
      guard text[end] == .dot || (allowsHyphens && text[end] == .hyphen) else {
        throw .malformed(end, "a dot or the end")
      }
      index = end + 1
    }
  }

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      let iEnd = a.digitsEnd(i)
      let jEnd = b.digitsEnd(j)
      let number = VersionBytes.numericOrder(a.slice(i, iEnd), b.slice(j, jEnd))
      if number != 0 { return number }
      i = iEnd + 1
      j = jEnd + 1
    }
    return i < a.count ? 1 : j < b.count ? -1 : 0
  }
}
