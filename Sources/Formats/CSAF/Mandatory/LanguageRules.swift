/// Tests 6.1.12, 6.1.15 and 6.1.28: languages.
enum CSAFLanguageRules {
  static let rules = [
    CSAFRule("6.1.12", findUnknownLanguage), CSAFRule("6.1.15", findTranslatorWithoutSource),
    CSAFRule("6.1.28", findSameLanguages),
  ]

  /// `lang` and `source_lang`.
  static func languages(_ document: CSAFDocument) -> [Node] {
    ["lang", "source_lang"].compactMap { document.header?[$0] }.filter { $0.text != nil }
  }

  /// 6.1.12 Language.
  static func findUnknownLanguage(_ document: CSAFDocument) -> [CSAFFinding] {
    languages(document).compactMap { node in
      guard let text = node.text, !LanguageTags.isRegistered(text) else { return nil }
      return CSAFFinding(
        node.place, "'\(text.prefix(40))' is not made of registered subtags",
        "use a tag of RFC 5646, such as en or de-CH")
    }
  }

  /// 6.1.15 Translator.
  static func findTranslatorWithoutSource(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.header?["publisher"]?.text("category") == "translator", document.header?["source_lang"] == nil else {
      return []
    }
    return [
      CSAFFinding(
        "/document/source_lang", "a translation does not say its source language", "add the language of the original")
    ]
  }

  /// 6.1.28 Translation.
  static func findSameLanguages(_ document: CSAFDocument) -> [CSAFFinding] {
    guard let language = document.language, let source = document.header?.text("source_lang"),
      language.lowercased() == source.lowercased()
    else { return [] }
    return [
      CSAFFinding(
        "/document/source_lang", "the document would be translated from \(source) to itself",
        "correct one of the languages or remove source_lang")
    ]
  }
}
