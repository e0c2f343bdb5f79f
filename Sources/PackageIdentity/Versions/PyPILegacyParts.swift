extension PyPILegacyOrder {
  /// The parts of a legacy version, one after the other, without a list of them.
  struct Parts {
    private let text: VersionBytes
    private var at = 0
    private var isFinished = false
    /// Up to here the hyphens, or the zeros, of the present run are known to stay.
    private var keptHyphens = 0
    private var keptZeros = 0

    init(_ text: VersionBytes) {
      self.text = text
    }

    /// The next part; after `*final`, the end for ever.
    mutating func next() -> Part {
      while true {
        skipDots()
        let end = tokenEnd(at)
        if end == at { return finish() }
        let token = text.slice(at, end)
        if text[at] == .hyphen {
          if at >= keptHyphens, dropsHyphens() { continue }
          at = end
          return Part(kind: .word, text: token, spelling: "final-")
        }
        if isZero(token) {
          if at >= keptZeros, dropsZeros() { continue }
          at = end
          return Part(kind: .number, text: token, spelling: nil)
        }
        at = end
        let isNumber = token[0].isDigit
        return Part(kind: isNumber ? .number : .word, text: token, spelling: isNumber ? nil : Self.spelling(token))
      }
    }

    private mutating func finish() -> Part {
      defer { isFinished = true }
      return Part(kind: isFinished ? .end : .word, text: text.slice(0, 0), spelling: "final")
    }

    private mutating func skipDots() {
      while text[at] == .dot { at += 1 }
    }

    /// The offset after the token at `start`: digits, letters, one dot, one hyphen, or a run of anything else.
    private func tokenEnd(_ start: Int) -> Int {
      guard start < text.count else { return start }
      let byte = text[start]
      if byte.isDigit { return text.digitsEnd(start) }
      if byte.isLetter { return text.lettersEnd(start) }
      if byte == .dot || byte == .hyphen { return start + 1 }
      var end = start + 1
      while end < text.count, !text[end].isAlphanumeric, text[end] != .dot, text[end] != .hyphen { end += 1 }
      return end
    }

    /// A part that reads `00000000` once padded.
    private func isZero(_ token: VersionBytes) -> Bool {
      token.count <= 8 && token.isZero
    }

    /// Hyphens right before a word that sorts below `final` fall away, with the zeros between them.
    private mutating func dropsHyphens() -> Bool {
      var index = at
      var endsWithHyphen = false
      while index < text.count {
        let end = tokenEnd(index)
        let token = text.slice(index, end)
        if text[index] == .hyphen {
          endsWithHyphen = true
        } else if isZero(token) {
          endsWithHyphen = false
        } else if text[index] != .dot {
          break
        }
        index = end
      }
      let word = text.slice(index, tokenEnd(index))
      if endsWithHyphen, word.count > 0, !word[0].isDigit, Self.sortsBelowFinal(word) {
        at = index
        return true
      }
      keptHyphens = index
      return false
    }

    /// Zeros before a word, a hyphen or the end fall away.
    private mutating func dropsZeros() -> Bool {
      var index = at
      while index < text.count {
        let end = tokenEnd(index)
        guard text[index] == .dot || isZero(text.slice(index, end)) else { break }
        index = end
      }
      if text[index].isDigit {
        keptZeros = index
        return false
      }
      at = index
      return true
    }

    private static func spelling(_ word: VersionBytes) -> StaticString? {
      if word.spells("pre") || word.spells("preview") || word.spells("rc") { return "c" }
      return word.spells("dev") ? "@" : nil
    }

    private static func sortsBelowFinal(_ word: VersionBytes) -> Bool {
      let part = Part(kind: .word, text: word, spelling: spelling(word))
      return Part.order(part, Part(kind: .word, text: word, spelling: "final")) < 0
    }
  }
}
