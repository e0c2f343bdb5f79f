/// The order of Python's packages: PEP 440, and below all of it the legacy order of setuptools.
enum PyPIOrder: VersionOrder {
  static func check(_ text: VersionBytes) throws(VersionFlaw) {
    guard text.trimmed.count > 0 else { throw .malformed(0, "a version") }
  }

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    let x = PEP440(a.trimmed)
    let y = PEP440(b.trimmed)
    switch (x, y) {
    case (let first?, let second?): return PEP440.compare(first, second)
    case (nil, _?): return -1
    case (_?, nil): return 1
    case (nil, nil): return PyPILegacyOrder.compare(a.trimmed, b.trimmed)
    }
  }
}
