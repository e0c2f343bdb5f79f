/// The order of NuGet: up to four numbers (absent ones are 0), then a pre-release in any case; metadata is no part.
enum NuGetOrder: VersionOrder {
  static func check(_ text: VersionBytes) throws(VersionFlaw) {
    try SemverOrder.check(text)
  }

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    var i = SemverOrder.prefixEnd(a)
    var j = SemverOrder.prefixEnd(b)
    let numbers = SemverOrder.orderNumbers(a, &i, b, &j)
    if numbers != 0 { return numbers }
    let x = SemverOrder.prerelease(a, i)
    let y = SemverOrder.prerelease(b, j)
    if x.count == 0 || y.count == 0 { return x.count == y.count ? 0 : x.count == 0 ? 1 : -1 }
    return SemverOrder.orderIdentifiers(x, y, ignoringCase: true)
  }
}
