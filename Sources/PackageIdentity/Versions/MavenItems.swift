/// The items of a Maven version, one after the other, without a tree of lists.
///
/// A list inside a list is always its last item, so the tree is a chain and one pass sees it all.
struct MavenItems {
  enum Item {
    /// A run of digits; empty for an item left out, which is 0.
    case number(VersionBytes)
    case word(MavenQualifier)
    /// The last item of the present list is a list, whose items follow.
    case list
    case end
  }

  private let text: VersionBytes
  private var at = 0
  private var expectsItem = true
  /// After this offset nothing counts.
  private let contentEnd: Int
  /// Up to this offset the present list's null items are known to stay.
  private var keptEnd = 0
  /// The present list has shown no item yet.
  private var isFreshList = false

  init(_ text: VersionBytes) {
    self.text = text
    contentEnd = Self.contentEnd(text)
  }

  mutating func next() -> Item {
    while at < contentEnd {
      guard expectsItem else {
        if text[at] == .dot {
          at += 1
          expectsItem = true
          continue
        }
        openList()
        // A list that holds but a list is that list: 1-ga-1 is 1-1.
        if isFreshList { continue }
        isFreshList = true
        return .list
      }
      let end = Self.itemEnd(text, at)
      if at >= keptEnd, Self.isNull(text, at, end), skipsNulls() { continue }
      defer {
        at = end
        expectsItem = false
        isFreshList = false
      }
      return item(end)
    }
    return .end
  }

  private mutating func openList() {
    if text[at] == .hyphen { at += 1 }
    expectsItem = true
  }

  private func item(_ end: Int) -> Item {
    let run = text.slice(at, end)
    if run.count == 0 || run[0].isDigit { return .number(run) }
    return .word(MavenQualifier(run, isBeforeDigit: text[end].isDigit))
  }

  /// Moves to the end of the present list when only null items are left in it.
  private mutating func skipsNulls() -> Bool {
    var index = at
    while true {
      let end = Self.itemEnd(text, index)
      if !Self.isNull(text, index, end) {
        keptEnd = index
        return false
      }
      guard text[end] == .dot else {
        at = end
        expectsItem = false
        return true
      }
      index = end + 1
    }
  }

  @inline(__always)
  private static func itemEnd(_ text: VersionBytes, _ start: Int) -> Int {
    if text[start].isDigit { return text.digitsEnd(start) }
    var end = start
    while end < text.count, text[end] != .dot, text[end] != .hyphen, !text[end].isDigit { end += 1 }
    return end
  }

  @inline(__always)
  private static func isNull(_ text: VersionBytes, _ start: Int, _ end: Int) -> Bool {
    let run = text.slice(start, end)
    if run.count == 0 || run[0].isDigit { return run.withoutLeadingZeros.count == 0 }
    return MavenQualifier(run, isBeforeDigit: text[end].isDigit).rank == MavenQualifier.release
  }

  /// The offset after the last item that is not null.
  private static func contentEnd(_ text: VersionBytes) -> Int {
    var end = 0
    var index = 0
    while index < text.count {
      if text[index] == .dot || text[index] == .hyphen {
        index += 1
        continue
      }
      let next = itemEnd(text, index)
      if !isNull(text, index, next) { end = next }
      index = next
    }
    return end
  }
}
