/// The order of Homebrew's formulae: `version[_revision]`, tokens by their kind; `HEAD` is above every release.
enum HomebrewOrder: VersionOrder {
  static func check(_ text: VersionBytes) throws(VersionFlaw) {
    for index in 0..<text.count where text[index] <= 0x20 || text[index] >= 0x7f {
      throw .malformed(index, "a printable ASCII character")
    }
  }

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    let x = Parts(a)
    let y = Parts(b)
    if x.isHead != y.isHead { return x.isHead ? 1 : -1 }
    let version = x.isHead ? 0 : orderTokens(x.version, y.version)
    return version != 0 ? version : VersionBytes.numericOrder(x.revision, y.revision)
  }

  private struct Parts {
    let version: VersionBytes
    let revision: VersionBytes
    let isHead: Bool

    init(_ text: VersionBytes) {
      let mark = text.last(.underscore) ?? text.count
      let hasRevision = mark > 0 && text.from(mark + 1).isNumber
      version = hasRevision ? text.to(mark) : text
      revision = hasRevision ? text.from(mark + 1) : text.slice(0, 0)
      let isHeadWord = version.starts("head") && version[0] == 0x48 && version[1] == 0x45
      isHead = isHeadWord && version[2] == 0x41 && version[3] == 0x44 && (version.count == 4 || version[4] == .hyphen)
    }
  }

  private static func orderTokens(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    var i = 0
    var j = 0
    while true {
      let x = HomebrewToken(a, i)
      let y = HomebrewToken(b, j)
      let order = HomebrewToken.order(x, y)
      if order == 0 {
        if x.kind == .none, y.kind == .none { return 0 }
        (i, j) = (x.end, y.end)
      } else if x.kind == .number, y.kind != .number {
        // A zero is passed over: 1.0.rc1 and 1.rc1 are one.
        if !x.text.isZero { return 1 }
        i = x.end
      } else if x.kind != .number, y.kind == .number {
        if !y.text.isZero { return -1 }
        j = y.end
      } else {
        return order
      }
    }
  }
}

/// One token of a Homebrew version.
struct HomebrewToken {
  enum Kind: Int { case alpha, beta, pre, candidate, patch, post, none, number, word }

  let kind: Kind
  let text: VersionBytes
  let end: Int

  /// The first token at or after `from`.
  init(_ source: VersionBytes, _ from: Int) {
    var start = from
    while start < source.count, !Self.begins(source, start) { start += 1 }
    guard start < source.count else {
      (kind, text, end) = (.none, source.slice(0, 0), source.count)
      return
    }
    let (kind, end) = Self.read(source, start)
    self.kind = kind
    self.end = end
    text = source.slice(start, end)
  }

  private static func begins(_ source: VersionBytes, _ start: Int) -> Bool {
    source[start].isAlphanumeric || isPost(source, start)
  }

  /// Any byte, `post` and a digit.
  private static func isPost(_ source: VersionBytes, _ start: Int) -> Bool {
    source.starts("post", at: start + 1) && source[start + 5].isDigit
  }

  private static func read(_ source: VersionBytes, _ start: Int) -> (Kind, Int) {
    if source.starts("alpha", at: start) { return (.alpha, source.digitsEnd(start + 5)) }
    if source.starts("a", at: start), source[start + 1].isDigit { return (.alpha, source.digitsEnd(start + 1)) }
    if source.starts("beta", at: start) { return (.beta, source.digitsEnd(start + 4)) }
    if source.starts("b", at: start), source[start + 1].isDigit { return (.beta, source.digitsEnd(start + 1)) }
    if source.starts("pre", at: start) { return (.pre, source.digitsEnd(start + 3)) }
    if source.starts("rc", at: start) { return (.candidate, source.digitsEnd(start + 2)) }
    if source.starts("p", at: start) { return (.patch, source.digitsEnd(start + 1)) }
    if isPost(source, start) { return (.post, source.digitsEnd(start + 5)) }
    if source[start].isDigit { return (.number, source.digitsEnd(start)) }
    return (.word, source.lettersEnd(start))
  }

  static func order(_ a: HomebrewToken, _ b: HomebrewToken) -> Int {
    switch (a.kind, b.kind) {
    case (.none, .none): return 0
    case (.none, _): return orderNone(against: b)
    case (_, .none): return -orderNone(against: a)
    case (.number, .number): return VersionBytes.numericOrder(a.text, b.text)
    case (.number, _): return 1
    case (_, .number): return -1
    case (.word, _), (_, .word), (.patch, .post), (.post, .patch): return VersionBytes.order(a.text, b.text)
    default:
      if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue ? -1 : 1 }
      return VersionBytes.numericOrder(a.digits, b.digits)
    }
  }

  private static func orderNone(against other: HomebrewToken) -> Int {
    switch other.kind {
    case .number: other.text.isZero ? 0 : -1
    case .alpha, .beta, .pre, .candidate: 1
    default: -1
    }
  }

  /// The digits at the end.
  private var digits: VersionBytes {
    var start = text.count
    while start > 0, text[start - 1].isDigit { start -= 1 }
    return text.from(start)
  }
}
