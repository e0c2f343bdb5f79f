/// The order of RPM packages: `[epoch:]version[-release]`, as rpm-version(7) and rpmvercmp order them.
enum RPMOrder: VersionOrder {
  /// RPM orders every text; white space inside is a separator as any other byte is.
  static func check(_ text: VersionBytes) throws(VersionFlaw) {}

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    let x = RPMParts(a)
    let y = RPMParts(b)
    let epoch = VersionBytes.numericOrder(x.epoch, y.epoch)
    if epoch != 0 { return epoch }
    let version = orderPart(x.version, y.version)
    if version != 0 { return version }
    switch (x.release, y.release) {
    case (nil, nil): return 0
    case (nil, _): return -1
    case (_, nil): return 1
    case (let first?, let second?): return orderPart(first, second)
    }
  }

  /// One of rpmvercmp's steps: a decision, or where to go on.
  static func orderPart(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    var i = 0
    var j = 0
    while i < a.count || j < b.count {
      while i < a.count, isSeparator(a[i]) { i += 1 }
      while j < b.count, isSeparator(b[j]) { j += 1 }
      if a[i] == .tilde || b[j] == .tilde {
        // A tilde sorts before everything, even before the end.
        if a[i] != .tilde { return 1 }
        if b[j] != .tilde { return -1 }
        i += 1
        j += 1
        continue
      }
      if a[i] == .caret || b[j] == .caret {
        // A caret sorts after the end and before everything else.
        if i >= a.count { return -1 }
        if j >= b.count { return 1 }
        if a[i] != .caret { return 1 }
        if b[j] != .caret { return -1 }
        i += 1
        j += 1
        continue
      }
      guard i < a.count, j < b.count else { break }
      let segment = RPMParts.orderSegment(a, &i, b, &j)
      if segment != 0 { return segment }
    }
    if i >= a.count { return j >= b.count ? 0 : -1 }
    return 1
  }

  @inline(__always)
  private static func isSeparator(_ byte: UInt8) -> Bool {
    !byte.isAlphanumeric && byte != .tilde && byte != .caret
  }
}

/// A version cut as RPM and pacman do: digits before a colon, then up to the last hyphen, then the rest.
struct RPMParts {
  let epoch: VersionBytes
  let version: VersionBytes
  let release: VersionBytes?

  @inline(__always)
  init(_ text: VersionBytes) {
    let digits = text.digitsEnd(0)
    let hasEpoch = text[digits] == .colon
    epoch = text.to(hasEpoch ? digits : 0)
    let rest = text.from(hasEpoch ? digits + 1 : 0)
    if let hyphen = rest.last(.hyphen) {
      version = rest.to(hyphen)
      release = rest.from(hyphen + 1)
    } else {
      version = rest
      release = nil
    }
  }

  /// Compares the run of digits or letters at `i` with the one at `j` and moves both offsets past them.
  ///
  /// A number beats letters and beats nothing.
  @inline(__always)
  static func orderSegment(_ a: VersionBytes, _ i: inout Int, _ b: VersionBytes, _ j: inout Int) -> Int {
    let isNumber = a[i].isDigit
    let iEnd = isNumber ? a.digitsEnd(i) : a.lettersEnd(i)
    let jEnd = isNumber ? b.digitsEnd(j) : b.lettersEnd(j)
    if jEnd == j { return isNumber ? 1 : -1 }
    let x = a.slice(i, iEnd)
    let y = b.slice(j, jEnd)
    i = iEnd
    j = jEnd
    return isNumber ? VersionBytes.numericOrder(x, y) : VersionBytes.order(x, y)
  }
}
