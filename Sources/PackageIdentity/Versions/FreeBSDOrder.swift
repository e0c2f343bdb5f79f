/// The order of FreeBSD's packages: `version[_revision][,epoch]`, as pkg-version(8) orders them.
///
/// A version is a row of components: a number, a letter and the letter's own number. `pl`, `alpha`, `beta`, `pre`
/// and `rc` begin a component of their own, which is less than none: `1.0.rc1 < 1.0 < 1.0a`.
enum FreeBSDOrder: VersionOrder {
  static func check(_ text: VersionBytes) throws(VersionFlaw) {
    for index in 0..<text.count {
      let byte = text[index]
      // pkg reads what precedes a hyphen as the package's name.
      guard byte > 0x20, byte < 0x7f, byte != .hyphen else { throw .malformed(index, "no blank and no hyphen") }
    }
  }

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    let x = Parts(a)
    let y = Parts(b)
    let epoch = VersionBytes.numericOrder(x.epoch, y.epoch)
    if epoch != 0 { return epoch }
    let version = orderComponents(x.version, y.version)
    return version != 0 ? version : VersionBytes.numericOrder(x.revision, y.revision)
  }

  private struct Parts {
    let version: VersionBytes
    let revision: VersionBytes
    let epoch: VersionBytes

    init(_ text: VersionBytes) {
      let mark = text.last(.underscore)
      let comma = text.last(.comma)
      revision = Self.number(text, after: mark)
      epoch = Self.number(text, after: comma.flatMap { $0 > mark ?? -1 ? $0 : nil })
      version = text.to(mark ?? comma ?? text.count)
    }

    private static func number(_ text: VersionBytes, after mark: Int?) -> VersionBytes {
      guard let mark else { return text.slice(0, 0) }
      return text.slice(mark + 1, text.digitsEnd(mark + 1))
    }
  }

  private static func orderComponents(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    var i = 0
    var j = 0
    while i < a.count || j < b.count {
      let aBlocks = i >= a.count || a[i] == .plus
      let bBlocks = j >= b.count || b[j] == .plus
      if aBlocks, bBlocks {
        i += 1
        j += 1
        continue
      }
      let x = aBlocks ? Component(none: a) : Component(a, &i)
      let y = bBlocks ? Component(none: b) : Component(b, &j)
      let order = Component.order(x, y)
      if order != 0 { return order }
    }
    return 0
  }

  private struct Component {
    /// -2 for a star, -1 for none, 0 for digits.
    private var kind = 0
    private var number: VersionBytes
    private var letter = 0
    /// -1 for a letter without a number.
    private var patchKind = 0
    private var patch: VersionBytes

    /// The component that a shorter version has: 0.
    init(none text: VersionBytes) {
      number = text.slice(0, 0)
      patch = number
    }

    /// Reads the component at `at` and moves past it and the separators after it.
    init(_ text: VersionBytes, _ at: inout Int) {
      self.init(none: text)
      if text[at].isDigit {
        let end = text.digitsEnd(at)
        number = text.slice(at, end)
        at = end
      } else if text[at] == 0x2a {
        kind = -2
        while at < text.count, text[at] != .plus { at += 1 }
      } else {
        kind = -1
      }
      if text[at].isLetter, readLetter(text, &at) {
        let end = text.digitsEnd(at)
        patchKind = end > at ? 0 : -1
        patch = text.slice(at, end)
        at = end
      }
      while at < text.count, !text[at].isAlphanumeric, text[at] != .plus, text[at] != 0x2a { at += 1 }
    }

    /// False where a stage follows a number: it is a component of its own.
    private mutating func readLetter(_ text: VersionBytes, _ at: inout Int) -> Bool {
      let end = text.lettersEnd(at)
      if end - at > 1, let stage = Self.stage(text.slice(at, end)) {
        guard kind == -1 else { return false }
        letter = stage
      } else {
        letter = Int(text[at].lowered) - 0x60
      }
      at = end
      return true
    }

    private static func stage(_ word: VersionBytes) -> Int? {
      if word.spells("pl") { return 0 }
      let isStage = word.spells("alpha") || word.spells("beta") || word.spells("pre") || word.spells("rc")
      return isStage ? Int(word[0].lowered) - 0x60 : nil
    }

    static func order(_ a: Component, _ b: Component) -> Int {
      if a.kind != b.kind { return a.kind < b.kind ? -1 : 1 }
      let number = VersionBytes.numericOrder(a.number, b.number)
      if number != 0 { return number }
      if a.letter != b.letter { return a.letter < b.letter ? -1 : 1 }
      if a.patchKind != b.patchKind { return a.patchKind < b.patchKind ? -1 : 1 }
      return VersionBytes.numericOrder(a.patch, b.patch)
    }
  }
}
