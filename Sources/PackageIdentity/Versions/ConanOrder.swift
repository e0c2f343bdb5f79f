/// The order of Conan 2's recipes: items cut at dots (absent ones count for nothing), a pre-release after the first
/// hyphen, a build after the last plus; a build is more than none.
///
/// An item that is no number is compared as text, even with a number, so texts that mix both kinds in one place may
/// have no consistent order: Conan's own rule.
enum ConanOrder: VersionOrder {
  static func check(_ text: VersionBytes) throws(VersionFlaw) {
    for index in 0..<text.count where text[index] <= 0x20 {
      throw .malformed(index, "no white space")
    }
  }

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    let x = Parts(a)
    let y = Parts(b)
    let items = orderItems(x.items, y.items)
    if items != 0 { return items }
    switch (x.prerelease, y.prerelease) {
    case (_?, nil): return -1
    case (nil, _?): return 1
    case (let first?, let second?):
      let order = orderItems(first, second)
      if order != 0 { return order }
    case (nil, nil): break
    }
    switch (x.build, y.build) {
    case (nil, nil): return 0
    case (nil, _): return -1
    case (_, nil): return 1
    case (let first?, let second?): return orderItems(first, second)
    }
  }

  private struct Parts {
    let items: VersionBytes
    let prerelease: VersionBytes?
    let build: VersionBytes?

    init(_ text: VersionBytes) {
      let plus = text.last(.plus)
      build = plus.map { text.from($0 + 1) }
      let rest = text.to(plus ?? text.count)
      let hyphen = rest.first(.hyphen)
      prerelease = hyphen.map { rest.from($0 + 1) }
      items = rest.to(hyphen ?? rest.count)
    }
  }

  private static func orderItems(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    let aCount = significantCount(a)
    let bCount = significantCount(b)
    var i = 0
    var j = 0
    while i < aCount, j < bCount {
      let iEnd = a.first(.dot, from: i) ?? a.count
      let jEnd = b.first(.dot, from: j) ?? b.count
      let x = a.slice(i, iEnd)
      let y = b.slice(j, jEnd)
      let order = x.isNumber && y.isNumber ? VersionBytes.numericOrder(x, y) : orderTexts(x, y)
      if order != 0 { return order }
      i = iEnd + 1
      j = jEnd + 1
    }
    return i < aCount ? 1 : j < bCount ? -1 : 0
  }

  /// A number among texts stands there as it prints: without leading zeros.
  private static func orderTexts(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    VersionBytes.order(printed(a), printed(b))
  }

  private static func printed(_ item: VersionBytes) -> VersionBytes {
    guard item.isNumber else { return item }
    let number = item.withoutLeadingZeros
    return number.count > 0 ? number : item.from(item.count - 1)
  }

  /// The length without the items at the end that are zero; an empty item is a text.
  private static func significantCount(_ text: VersionBytes) -> Int {
    var end = text.count
    while true {
      var start = end
      while start > 0, text[start - 1] != .dot { start -= 1 }
      guard text.slice(start, end).isZero else { return start == end && end == 0 ? 1 : end + 1 }
      if start == 0 { return 0 }
      end = start - 1
    }
  }
}
