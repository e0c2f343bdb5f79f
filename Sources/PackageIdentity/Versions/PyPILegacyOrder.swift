/// The order that setuptools gave to versions outside PEP 440, as `packaging` kept it up to 21.3.
///
/// A version is a list of parts: runs of digits (padded to eight, after `*` nothing), words (a `*` before them),
/// dots dropped. `pre`, `preview`, `-`, `rc` and `dev` have their own spellings, `*final` ends each list.
enum PyPILegacyOrder {
  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    var x = Parts(a)
    var y = Parts(b)
    while true {
      let first = x.next()
      let second = y.next()
      let order = Part.order(first, second)
      if order != 0 { return order }
      if first.kind == .end { return 0 }
    }
  }

  /// One part; kinds in the order of their first byte.
  struct Part {
    enum Kind: Int {
      /// No further part: a shorter list comes first.
      case end
      /// A word; its texts begin with `*`.
      case word
      /// Digits, padded with zeros to eight.
      case number
    }

    let kind: Kind
    let text: VersionBytes
    let spelling: StaticString?

    static func order(_ a: Part, _ b: Part) -> Int {
      if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue ? -1 : 1 }
      switch a.kind {
      case .end: return 0
      case .number: return orderPadded(a.text, b.text)
      case .word: return orderWords(a, b)
      }
    }

    /// Texts of digits padded to eight: by bytes, so beyond eight digits not by value.
    private static func orderPadded(_ a: VersionBytes, _ b: VersionBytes) -> Int {
      var index = 0
      let (aPad, bPad) = (max(0, 8 - a.count), max(0, 8 - b.count))
      while index < a.count + aPad, index < b.count + bPad {
        let x = index < aPad ? .zero : a[index - aPad]
        let y = index < bPad ? .zero : b[index - bPad]
        if x != y { return x < y ? -1 : 1 }
        index += 1
      }
      let (aLength, bLength) = (a.count + aPad, b.count + bPad)
      return aLength == bLength ? 0 : aLength < bLength ? -1 : 1
    }

    private static func orderWords(_ a: Part, _ b: Part) -> Int {
      var index = 0
      while true {
        let x = a.byte(index)
        let y = b.byte(index)
        if x != y { return x < y ? -1 : 1 }
        if x == 0 { return 0 }
        index += 1
      }
    }

    private func byte(_ index: Int) -> UInt8 {
      guard let spelling else { return text[index].lowered }
      return index < spelling.utf8CodeUnitCount ? spelling.utf8Start[index] : 0
    }
  }
}
