/// The order of Maven's artifacts, as the POM reference's "Version Order Specification" has it: every text has a place.
///
/// `.word` sorts below `-word`, as in Maven before its issue MNG-7644; the published suites expect that still.
///
/// A version is a list of items; a hyphen or a change between digits and letters opens a list inside the list.
/// Zeros and release words at the end of each list count for nothing.
enum MavenOrder: VersionOrder {
  static func check(_ text: VersionBytes) throws(VersionFlaw) {}

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    var x = MavenItems(a)
    var y = MavenItems(b)
    while true {
      let first = x.next()
      let second = y.next()
      switch (first, second) {
      case (.end, .end): return 0
      case (.end, _): return -orderAgainstNothing(second, &y)
      case (_, .end): return orderAgainstNothing(first, &x)
      case (.list, .list): continue
      case (.number, .list), (.number, .word): return 1
      case (.list, .number), (.word, .number): return -1
      // A word sorts below a list: 1.any < 1-1.
      case (.word, .list): return -1
      case (.list, .word): return 1
      case (.number(let p), .number(let q)):
        let order = VersionBytes.numericOrder(p, q)
        if order != 0 { return order }
      case (.word(let p), .word(let q)):
        let order = MavenQualifier.order(p, q)
        if order != 0 { return order }
      }
    }
  }

  /// The first of the remaining items that differs from nothing decides.
  private static func orderAgainstNothing(_ item: MavenItems.Item, _ items: inout MavenItems) -> Int {
    var item = item
    while true {
      switch item {
      case .end: return 0
      case .list: break
      case .number(let number): if !number.withoutLeadingZeros.isNothing { return 1 }
      case .word(let word):
        if word.rank != MavenQualifier.release { return word.rank < MavenQualifier.release ? -1 : 1 }
      }
      item = items.next()
    }
  }
}

extension VersionBytes {
  fileprivate var isNothing: Bool { count == 0 }
}

/// A word of a Maven version, with its rank among the known ones.
struct MavenQualifier {
  static let release = 5
  private static let unknown = 7

  let text: VersionBytes
  let rank: Int

  init(_ text: VersionBytes, isBeforeDigit: Bool) {
    self.text = text
    self.rank = Self.rank(text, isBeforeDigit)
  }

  static func order(_ a: MavenQualifier, _ b: MavenQualifier) -> Int {
    if a.rank != b.rank { return a.rank < b.rank ? -1 : 1 }
    return a.rank == unknown ? VersionBytes.loweredOrder(a.text, b.text) : 0
  }

  private static func rank(_ text: VersionBytes, _ isBeforeDigit: Bool) -> Int {
    switch text[0].lowered {
    case 0x61: text.spells("alpha") || (isBeforeDigit && text.count == 1) ? 0 : unknown
    case 0x62: text.spells("beta") || (isBeforeDigit && text.count == 1) ? 1 : unknown
    case 0x6d: text.spells("milestone") || (isBeforeDigit && text.count == 1) ? 2 : unknown
    case 0x63: text.spells("cr") ? 3 : unknown
    case 0x72: text.spells("rc") ? 3 : text.spells("release") ? release : unknown
    case 0x73: text.spells("snapshot") ? 4 : text.spells("sp") ? 6 : unknown
    case 0x67: text.spells("ga") ? release : unknown
    case 0x66: text.spells("final") ? release : unknown
    default: unknown
    }
  }
}
