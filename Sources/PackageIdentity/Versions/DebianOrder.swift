/// The order of Debian packages: `[epoch:]upstream[-revision]`, as deb-version(7) and dpkg order them.
enum DebianOrder: VersionOrder {
  static func check(_ text: VersionBytes) throws(VersionFlaw) {
    let epoch = text.first(.colon)
    if let epoch {
      guard epoch > 0, text.digitsEnd(0) == epoch else { throw .malformed(0, "a number before the colon") }
      // dpkg keeps the epoch in an int.
      guard text.to(epoch).withoutLeadingZeros.count <= 9 else { throw .malformed(0, "an epoch below 1000000000") }
      guard epoch + 1 < text.count else { throw .malformed(text.count, "a version after the epoch") }
    }
    let start = epoch.map { $0 + 1 } ?? 0
    for index in start..<text.count {
      let byte = text[index]
      if byte <= 0x20 || byte >= 0x7f { throw .malformed(index, "a printable ASCII character") }
    }
    if let hyphen = text.last(.hyphen), hyphen >= start {
      guard hyphen + 1 < text.count else { throw .malformed(text.count, "a revision after the hyphen") }
      guard hyphen > start else { throw .malformed(hyphen, "an upstream version before the hyphen") }
    }
  }

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    let x = Parts(a)
    let y = Parts(b)
    let epoch = VersionBytes.numericOrder(x.epoch, y.epoch)
    if epoch != 0 { return epoch }
    let upstream = orderPart(x.upstream, y.upstream)
    if upstream != 0 { return upstream }
    return orderPart(x.revision, y.revision)
  }

  /// One version cut at its first colon and its last hyphen.
  private struct Parts {
    let epoch: VersionBytes
    let upstream: VersionBytes
    let revision: VersionBytes

    @inline(__always)
    init(_ text: VersionBytes) {
      let colon = text.first(.colon)
      let rest = text.from(colon.map { $0 + 1 } ?? 0)
      epoch = text.to(colon ?? 0)
      let hyphen = rest.last(.hyphen) ?? rest.count
      upstream = rest.to(hyphen)
      revision = rest.from(hyphen + 1)
    }
  }

  /// The weight of a byte among non-digits: a tilde before the end, the end before letters, letters before the rest.
  @inline(__always)
  private static func weight(_ byte: UInt8) -> Int {
    if byte == 0 || byte.isDigit { return 0 }
    if byte.isLetter { return Int(byte) }
    return byte == .tilde ? -1 : Int(byte) + 256
  }

  /// deb-version(7), "Sorting algorithm": runs of non-digits and of digits in turn.
  @inline(__always)
  static func orderPart(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    var i = 0
    var j = 0
    while i < a.count || j < b.count {
      while (i < a.count && !a[i].isDigit) || (j < b.count && !b[j].isDigit) {
        let x = weight(a[i])
        let y = weight(b[j])
        if x != y { return x < y ? -1 : 1 }
        i += 1
        j += 1
      }
      let iEnd = a.digitsEnd(i)
      let jEnd = b.digitsEnd(j)
      let number = VersionBytes.numericOrder(a.slice(i, iEnd), b.slice(j, jEnd))
      if number != 0 { return number }
      i = iEnd
      j = jEnd
    }
    return 0
  }
}
