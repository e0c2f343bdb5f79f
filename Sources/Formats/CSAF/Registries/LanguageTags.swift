/// Language tags (RFC 5646) against the IANA registry of subtags.
enum LanguageTags {
  private static let twoLetter = pieces(twoLetterRow, of: 2)
  private static let threeLetter = pieces(threeLetterRow, of: 3)
  private static let scripts = pieces(scriptRow, of: 4)
  private static let extended = pieces(extendedRow, of: 3)
  private static let regions = Set(regionRow.lowercased().split(separator: " ").map(String.init))
  private static let variants = Set(variantRow.lowercased().split(separator: " ").map(String.init))
  private static let grandfathered = Set(grandfatheredRow.split(separator: " ").map(String.init))

  private static func pieces(_ row: String, of length: Int) -> Set<String> {
    let bytes = Array(row.utf8)
    return Set(
      stride(from: 0, to: bytes.count, by: length).map { start in
        String(decoding: bytes[start..<min(start + length, bytes.count)], as: UTF8.self)
      })
  }

  /// The pattern that CSAF's schemas put on languages.
  static func isWellFormed(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    return text == "i-default" || text == "i-mingo" || LanguageTag(text) != nil
  }

  /// Whether every subtag is registered, private use included. Case does not count.
  static func isRegistered(_ text: String) -> Bool {
    let lowered = text.lowercased()
    if grandfathered.contains(lowered) { return true }
    guard let tag = LanguageTag(lowered) else { return false }
    guard let language = tag.language else { return true }
    let isKnown = twoLetter.contains(language) || threeLetter.contains(language) || isPrivateLanguage(language)
    return isKnown && tag.extended.allSatisfy(extended.contains)
      && (tag.script.map { scripts.contains($0) || isPrivateScript($0) } ?? true)
      && (tag.region.map { regions.contains($0) || isPrivateRegion($0) } ?? true)
      && tag.variants.allSatisfy(variants.contains)
  }

  /// Whether a subtag is reserved for private use (RFC 5646, section 2.2 and the registry's ranges).
  static func isPrivate(_ text: String) -> Bool {
    guard let tag = LanguageTag(text.lowercased()) else { return false }
    return tag.hasPrivateUse || tag.language.map(isPrivateLanguage) ?? false
      || tag.script.map(isPrivateScript) ?? false || tag.region.map(isPrivateRegion) ?? false
  }

  /// Whether a document's language is English or not given, which several tests ask.
  static func isEnglishOrUnset(_ text: String?) -> Bool {
    guard let text else { return true }
    let lowered = text.lowercased()
    return lowered == "en" || lowered.hasPrefix("en-")
  }

  /// `qaa` to `qtz`.
  private static func isPrivateLanguage(_ text: String) -> Bool { text.utf8.count == 3 && "qaa"..."qtz" ~= text }
  /// `Qaaa` to `Qabx`.
  private static func isPrivateScript(_ text: String) -> Bool { text.utf8.count == 4 && "qaaa"..."qabx" ~= text }
  /// `AA`, `QM` to `QZ`, `XA` to `XZ`, `ZZ`.
  private static func isPrivateRegion(_ text: String) -> Bool {
    text == "aa" || text == "zz" || text.utf8.count == 2 && ("qm"..."qz" ~= text || "xa"..."xz" ~= text)
  }
}

/// A tag cut into its subtags; the text is in lower case.
struct LanguageTag: Sendable {
  var language: String?
  var extended: [String] = []
  var script: String?
  var region: String?
  var variants: [String] = []
  var hasPrivateUse = false

  /// `nil` where the tag breaks the grammar of RFC 5646, section 2.1, as CSAF's pattern has it.
  init?(_ text: String) {
    guard text.utf8.count <= 512, text.utf8.allSatisfy({ TextPatterns.isAlphanumeric($0) || $0 == 0x2D }) else {
      return nil
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 8 }) else { return nil }
    var rest = parts[...]
    if rest.first != "x" {
      guard let first = rest.popFirst(), first.utf8.count >= 2, Self.isLetters(first) else { return nil }
      language = first
      takeSubtags(&rest, mayExtend: first.utf8.count <= 3)
    }
    guard Self.skipExtensions(&rest) else { return nil }
    if rest.first == "x" {
      hasPrivateUse = true
      rest.removeFirst()
      guard !rest.isEmpty else { return nil }
      rest = []
    }
    guard rest.isEmpty else { return nil }
  }

  private mutating func takeSubtags(_ rest: inout ArraySlice<String>, mayExtend: Bool) {
    while mayExtend, extended.count < 3, let next = rest.first, next.utf8.count == 3, Self.isLetters(next) {
      extended.append(next)
      rest.removeFirst()
    }
    if let next = rest.first, next.utf8.count == 4, Self.isLetters(next) {
      script = next
      rest.removeFirst()
    }
    if let next = rest.first, Self.isRegion(next) {
      region = next
      rest.removeFirst()
    }
    while let next = rest.first, Self.isVariant(next) {
      variants.append(next)
      rest.removeFirst()
    }
  }

  /// Singletons other than `x`, each with subtags of two characters or more.
  private static func skipExtensions(_ rest: inout ArraySlice<String>) -> Bool {
    while let next = rest.first, next.utf8.count == 1, next != "x" {
      rest.removeFirst()
      let before = rest.count
      while let value = rest.first, value.utf8.count >= 2 { rest = rest.dropFirst(value.isEmpty ? 0 : 1) }
      guard rest.count < before else { return false }
    }
    return true
  }

  private static func isLetters(_ text: String) -> Bool { text.utf8.allSatisfy(TextPatterns.isLetter) }

  private static func isRegion(_ text: String) -> Bool {
    text.utf8.count == 2 && isLetters(text) || text.utf8.count == 3 && text.utf8.allSatisfy(TextPatterns.isDigit)
  }

  private static func isVariant(_ text: String) -> Bool {
    text.utf8.count >= 5 || text.utf8.count == 4 && (text.utf8.first.map(TextPatterns.isDigit) ?? false)
  }
}
