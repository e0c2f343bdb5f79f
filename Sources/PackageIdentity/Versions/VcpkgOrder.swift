/// The order of vcpkg's ports: a version in its maker's form, then after `#` the port's own number (absent, 0).
enum VcpkgOrder: VersionOrder {
  static func check(_ text: VersionBytes) throws(VersionFlaw) {
    let hash = text.last(.hash) ?? text.count
    if hash < text.count, !text.from(hash + 1).isNumber { throw .malformed(hash + 1, "a number") }
    guard hash > 0 else { throw .malformed(0, "a version") }
    try GenericOrder.check(text.to(hash))
  }

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    let i = a.last(.hash) ?? a.count
    let j = b.last(.hash) ?? b.count
    let version = GenericOrder.compare(a.to(i), b.to(j))
    return version != 0 ? version : VersionBytes.numericOrder(a.from(i + 1), b.from(j + 1))
  }
}
