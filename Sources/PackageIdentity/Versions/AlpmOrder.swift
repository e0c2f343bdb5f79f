/// The order of Arch Linux's packages: `[epoch:]version[-release]`, as pacman's `vercmp` orders them.
///
/// A release counts only when both have one, so `1-1` and `1-2` both equal `1`.
enum AlpmOrder: VersionOrder {
  static func check(_ text: VersionBytes) throws(VersionFlaw) {
    for index in 0..<text.count where text[index] <= 0x20 || text[index] >= 0x7f {
      throw .malformed(index, "a printable ASCII character")
    }
  }

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    let x = RPMParts(a)
    let y = RPMParts(b)
    let epoch = VersionBytes.numericOrder(x.epoch, y.epoch)
    if epoch != 0 { return epoch }
    let version = orderPart(x.version, y.version)
    if version != 0 { return version }
    guard let first = x.release, let second = y.release else { return 0 }
    return orderPart(first, second)
  }

  static func orderPart(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      let iStart = i
      let jStart = j
      while i < a.count, !a[i].isAlphanumeric { i += 1 }
      while j < b.count, !b[j].isAlphanumeric { j += 1 }
      guard i < a.count, j < b.count else { break }
      // More separators are more.
      if i - iStart != j - jStart { return i - iStart < j - jStart ? -1 : 1 }
      let segment = RPMParts.orderSegment(a, &i, b, &j)
      if segment != 0 { return segment }
    }
    if i >= a.count, j >= b.count { return 0 }
    // Letters that remain lose against the end; anything else wins.
    return (i >= a.count && !b[j].isLetter) || a[i].isLetter ? -1 : 1
  }
}
