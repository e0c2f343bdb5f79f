/// A version of PEP 440, cut into its parts. Every part is a run of the text: nothing is copied.
struct PEP440 {
  /// The phases before a release, in their order.
  enum Phase: Int { case alpha, beta, candidate }

  private(set) var epoch: VersionBytes
  private(set) var release: VersionBytes
  private(set) var phase: Phase?
  private(set) var phaseNumber: VersionBytes
  private(set) var post: VersionBytes?
  private(set) var development: VersionBytes?
  private(set) var local: VersionBytes?

  /// Reads `text` (without white space around it) by PEP 440, Appendix B, and its normalizations.
  init?(_ text: VersionBytes) {
    let none = text.slice(0, 0)
    (epoch, release, phaseNumber) = (none, none, none)
    var at = text[0].lowered == 0x76 ? 1 : 0
    let first = text.digitsEnd(at)
    guard first > at else { return nil }
    if text[first] == .exclamation {
      epoch = text.slice(at, first)
      at = first + 1
    }
    let end = SemverOrder.numbersEnd(text, at)
    guard end > at, text[at].isDigit else { return nil }
    release = text.slice(at, end)
    at = end
    readPhase(text, &at)
    readPost(text, &at)
    readDevelopment(text, &at)
    guard readLocal(text, &at), at == text.count else { return nil }
  }

  @inline(__always)
  private static func separatorEnd(_ text: VersionBytes, _ at: Int) -> Int {
    let byte = text[at]
    return byte == .dot || byte == .hyphen || byte == .underscore ? at + 1 : at
  }

  /// A number that may follow a word, with or without a separator; absent, it is 0, and the separator is read still.
  @inline(__always)
  private static func readNumber(_ text: VersionBytes, _ at: inout Int) -> VersionBytes {
    let start = separatorEnd(text, at)
    let end = text.digitsEnd(start)
    at = end
    return text.slice(start, end)
  }

  private mutating func readPhase(_ text: VersionBytes, _ at: inout Int) {
    let start = Self.separatorEnd(text, at)
    let length: Int
    switch text[start].lowered {
    case 0x61:
      length = text.starts("alpha", at: start) ? 5 : 1
      phase = .alpha
    case 0x62:
      length = text.starts("beta", at: start) ? 4 : 1
      phase = .beta
    case 0x63:
      length = 1
      phase = .candidate
    case 0x72:
      guard text.starts("rc", at: start) else { return }
      length = 2
      phase = .candidate
    case 0x70:
      if text.starts("preview", at: start) {
        length = 7
      } else if text.starts("pre", at: start) {
        length = 3
      } else {
        return
      }
      phase = .candidate
    default: return
    }
    at = start + length
    phaseNumber = Self.readNumber(text, &at)
  }

  private mutating func readPost(_ text: VersionBytes, _ at: inout Int) {
    if text[at] == .hyphen, text[at + 1].isDigit {
      let end = text.digitsEnd(at + 1)
      post = text.slice(at + 1, end)
      at = end
      return
    }
    let start = Self.separatorEnd(text, at)
    let length: Int
    if text.starts("post", at: start) {
      length = 4
    } else if text.starts("rev", at: start) {
      length = 3
    } else if text[start].lowered == 0x72 {
      length = 1
    } else {
      return
    }
    at = start + length
    post = Self.readNumber(text, &at)
  }

  private mutating func readDevelopment(_ text: VersionBytes, _ at: inout Int) {
    let start = Self.separatorEnd(text, at)
    guard text.starts("dev", at: start) else { return }
    at = start + 3
    development = Self.readNumber(text, &at)
  }

  /// `+` and runs of letters and digits between single separators. False where it is ill formed.
  private mutating func readLocal(_ text: VersionBytes, _ at: inout Int) -> Bool {
    guard text[at] == .plus else { return true }
    let start = at + 1
    at = start
    while true {
      guard text[at].isAlphanumeric else { return false }
      while text[at].isAlphanumeric { at += 1 }
      let next = Self.separatorEnd(text, at)
      if next == at { break }
      at = next
    }
    local = text.slice(start, at)
    return true
  }
}

extension PEP440 {
  /// PEP 440, "Summary of permitted suffixes and relative ordering".
  static func compare(_ a: PEP440, _ b: PEP440) -> Int {
    let epoch = VersionBytes.numericOrder(a.epoch, b.epoch)
    if epoch != 0 { return epoch }
    var i = 0
    var j = 0
    let release = SemverOrder.orderNumbers(a.release, &i, b.release, &j)
    if release != 0 { return release }
    if a.phaseRank != b.phaseRank { return a.phaseRank < b.phaseRank ? -1 : 1 }
    let phaseNumber = VersionBytes.numericOrder(a.phaseNumber, b.phaseNumber)
    if phaseNumber != 0 { return phaseNumber }
    let post = orderOptional(a.post, b.post, absent: -1)
    if post != 0 { return post }
    let development = orderOptional(a.development, b.development, absent: 1)
    if development != 0 { return development }
    return orderLocal(a.local, b.local)
  }

  /// A development release of a release itself comes before its alphas; a final release after its candidates.
  private var phaseRank: Int {
    if let phase { return phase.rawValue }
    return post == nil && development != nil ? -1 : 3
  }

  @inline(__always)
  private static func orderOptional(_ a: VersionBytes?, _ b: VersionBytes?, absent: Int) -> Int {
    switch (a, b) {
    case (nil, nil): 0
    case (nil, _): absent
    case (_, nil): -absent
    case (let first?, let second?): VersionBytes.numericOrder(first, second)
    }
  }

  /// Local segments from left to right: words below numbers, words without regard to case, fewer below more.
  private static func orderLocal(_ a: VersionBytes?, _ b: VersionBytes?) -> Int {
    guard let a, let b else { return a == nil ? (b == nil ? 0 : -1) : 1 }
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      let iEnd = segmentEnd(a, i)
      let jEnd = segmentEnd(b, j)
      let x = a.slice(i, iEnd)
      let y = b.slice(j, jEnd)
      let isWord = (!x.isNumber, !y.isNumber)
      if isWord.0 != isWord.1 { return isWord.0 ? -1 : 1 }
      let segment = isWord.0 ? VersionBytes.loweredOrder(x, y) : VersionBytes.numericOrder(x, y)
      if segment != 0 { return segment }
      i = iEnd + 1
      j = jEnd + 1
    }
    return i < a.count ? 1 : j < b.count ? -1 : 0
  }

  private static func segmentEnd(_ text: VersionBytes, _ start: Int) -> Int {
    var end = start
    while text[end].isAlphanumeric { end += 1 }
    return end
  }
}
