/// The parts of a PEP 440 version, for writing it in its normal form (appendix B's grammar).
struct PEP440Spelling {
  var epoch = "0"
  var release: [String] = []
  /// `a`, `b` or `rc`, and its number.
  var pre: (letter: String, number: String)?
  var post: String?
  var dev: String?
  var local = ""

  var isPrerelease: Bool { pre != nil || dev != nil }

  /// The normal form.
  var normalized: String {
    var text = epoch == "0" ? "" : epoch + "!"
    text += release.joined(separator: ".")
    if let pre { text += pre.letter + pre.number }
    if let post { text += ".post" + post }
    if let dev { text += ".dev" + dev }
    return local.isEmpty ? text : text + "+" + local
  }

  init?(_ text: String) {
    var scanner = Scanner(rest: text.utf8.map(Ascii.lowercase)[...])
    scanner.trim()
    _ = scanner.take("v")
    guard let first = scanner.digits() else { return nil }
    if scanner.take("!") {
      epoch = first
      guard let number = scanner.digits() else { return nil }
      release = [number]
    } else {
      release = [first]
    }
    while let number = scanner.digits(after: ".") { release.append(number) }
    pre = scanner.pre()
    post = scanner.post()
    dev = scanner.mark(["dev"]).map(\.number)
    if scanner.take("+") {
      let mapped = scanner.rest.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") ? UInt8(ascii: ".") : $0 }
      guard !mapped.isEmpty, mapped.allSatisfy({ Ascii.isAlphanumeric($0) || $0 == UInt8(ascii: ".") }) else {
        return nil
      }
      local = String(decoding: mapped, as: UTF8.self)
      scanner.rest = []
    }
    if !scanner.rest.isEmpty { return nil }
  }

  /// Reads from the front; what does not match is left.
  private struct Scanner {
    var rest: ArraySlice<UInt8>

    mutating func trim() {
      rest = rest.drop(while: Ascii.isWhitespace)
      while let last = rest.last, Ascii.isWhitespace(last) { rest.removeLast() }
    }

    mutating func take(_ word: String) -> Bool {
      guard rest.starts(with: word.utf8) else { return false }
      rest = rest.dropFirst(word.utf8.count)
      return true
    }

    /// Digits without leading zeros.
    mutating func digits() -> String? {
      let run = rest.prefix(while: Ascii.isDigit)
      guard !run.isEmpty else { return nil }
      rest = rest[run.endIndex...]
      let significant = run.drop { $0 == UInt8(ascii: "0") }
      return significant.isEmpty ? "0" : String(decoding: significant, as: UTF8.self)
    }

    mutating func digits(after word: String) -> String? {
      var ahead = self
      guard ahead.take(word), let number = ahead.digits() else { return nil }
      self = ahead
      return number
    }

    /// Perhaps a separator, one of the words, perhaps a separator and a number; a missing number is zero.
    mutating func mark(_ words: [String]) -> (word: String, number: String)? {
      var ahead = self
      ahead.skipSeparator()
      guard let word = words.first(where: { ahead.take($0) }) else { return nil }
      var numbered = ahead
      numbered.skipSeparator()
      if let number = numbered.digits() {
        self = numbered
        return (word, number)
      }
      self = ahead
      return (word, "0")
    }

    mutating func skipSeparator() {
      if let first = rest.first, ".-_".utf8.contains(first) { rest = rest.dropFirst() }
    }

    mutating func pre() -> (letter: String, number: String)? {
      guard let mark = mark(["alpha", "beta", "preview", "pre", "rc", "a", "b", "c"]) else { return nil }
      switch mark.word {
      case "alpha", "a": return ("a", mark.number)
      case "beta", "b": return ("b", mark.number)
      default: return ("rc", mark.number)
      }
    }

    mutating func post() -> String? {
      digits(after: "-") ?? mark(["post", "rev", "r"])?.number
    }
  }
}
