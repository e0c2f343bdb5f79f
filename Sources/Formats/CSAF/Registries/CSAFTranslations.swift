/// Titles that the standard fixes in English, in other languages. The list of the OASIS CSAF TC is not published as
/// data; those that its examples show are here.
enum CSAFTranslations {
  private static let german = [
    "Reasoning for Withdrawal": "Begründung für die Zurückziehung",
    "Reasoning for Supersession": "Begründung für die Ersetzung",
    "Superseding Document": "Ersetzendes Dokument", "License": "Lizenz", "Product Description": "Produktbeschreibung",
  ]

  /// The title in a document's language; `nil` where no translation is known.
  static func find(_ title: String, in language: String?) -> String? {
    if LanguageTags.isEnglishOrUnset(language) { return title }
    let lowered = (language ?? "").lowercased()
    return lowered == "de" || lowered.hasPrefix("de-") ? german[title] : nil
  }

  static func note(_ document: CSAFDocument, _ place: String) -> CSAFFinding {
    CSAFFinding(
      place, "no translation of the title is known for the language '\(document.language ?? "")'",
      "check the title by hand", isNotice: true)
  }
}
