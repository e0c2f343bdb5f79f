/// An order for versions whose maker fixed none: runs of digits by value, words by their letters in any case.
///
/// What a reader expects: `1.9 < 1.10`, `1.0-rc1 < 1.0 < 1.0a < 1.0.1`, `12 < 12L < 13`. Separators only separate.
enum GenericOrder: VersionOrder {
  static func check(_ text: VersionBytes) throws(VersionFlaw) {
    guard Pieces.nextStart(text, 0) < text.count else { throw .malformed(0, "a letter or a digit") }
  }

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    var i = leadEnd(a)
    var j = leadEnd(b)
    while true {
      i = Pieces.nextStart(a, i)
      j = Pieces.nextStart(b, j)
      let x = Pieces.piece(a, i)
      let y = Pieces.piece(b, j)
      let p = rank(x)
      let q = rank(y)
      if p != q { return p < q ? -1 : 1 }
      if p == end { return 0 }
      let order = p == number ? VersionBytes.numericOrder(x, y) : VersionBytes.loweredOrder(x, y)
      if order != 0 { return order }
      i += x.count
      j += y.count
    }
  }

  /// A lone `v` before a digit says nothing.
  private static func leadEnd(_ text: VersionBytes) -> Int {
    text[0].lowered == 0x76 && text[1].isDigit ? 1 : 0
  }

  private static let end = 1
  private static let number = 3

  /// Words of a pre-release are below the end, other words above it and below numbers.
  private static func rank(_ piece: VersionBytes) -> Int {
    if piece.count == 0 { return end }
    if piece[0].isDigit { return number }
    let isEarly =
      piece.spells("alpha") || piece.spells("beta") || piece.spells("rc") || piece.spells("pre")
      || piece.spells("preview") || piece.spells("dev") || piece.spells("snapshot")
    return isEarly ? 0 : 2
  }

  private enum Pieces {
    static func nextStart(_ text: VersionBytes, _ from: Int) -> Int {
      var index = from
      while index < text.count, !isPart(text[index]) { index += 1 }
      return index
    }

    /// The run of digits or of letters at `start`; bytes outside ASCII are letters.
    static func piece(_ text: VersionBytes, _ start: Int) -> VersionBytes {
      if text[start].isDigit { return text.slice(start, text.digitsEnd(start)) }
      var end = start
      while end < text.count, isPart(text[end]), !text[end].isDigit { end += 1 }
      return text.slice(start, end)
    }

    @inline(__always)
    private static func isPart(_ byte: UInt8) -> Bool { byte.isAlphanumeric || byte >= 0x80 }
  }
}
