/// The order of Dart's pub: Semantic Versioning, but build metadata counts, and any beats none.
enum PubOrder: VersionOrder {
  static func check(_ text: VersionBytes) throws(VersionFlaw) {
    try SemverOrder.check(text)
  }

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    let precedence = SemverOrder.compare(a, b)
    if precedence != 0 { return precedence }
    let x = build(a)
    let y = build(b)
    if x.count == 0 || y.count == 0 { return x.count == y.count ? 0 : x.count == 0 ? -1 : 1 }
    return SemverOrder.orderIdentifiers(x, y)
  }

  private static func build(_ text: VersionBytes) -> VersionBytes {
    text.from(text.first(.plus).map { $0 + 1 } ?? text.count)
  }
}
