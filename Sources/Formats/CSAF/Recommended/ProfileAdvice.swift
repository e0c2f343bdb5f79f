/// Tests 6.2.39.1 to 6.2.39.5: profiles.
enum CSAFProfileAdvice {
  static let newRules = [
    CSAFRule("6.2.39.1", findMissingFix), CSAFRule("6.2.39.2", findMissingWithdrawalReason),
    CSAFRule("6.2.39.3", findMissingSupersessionReason), CSAFRule("6.2.39.4", findMissingSuccessor),
    CSAFRule("6.2.39.5", findExtension),
  ]

  /// 6.2.39.1 Missing Fixed Product.
  static func findMissingFix(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.profile == .securityAdvisory else { return [] }
    return document.vulnerabilities.flatMap { vulnerability -> [CSAFFinding] in
      var categories: [ExactText: Set<String>] = [:]
      for remediation in vulnerability.items("remediations") {
        for product in document.products(of: remediation) {
          categories[ExactText(product), default: []].insert(remediation.text("category") ?? "")
        }
      }
      let affected = document.products([.firstAffected, .knownAffected, .lastAffected], in: vulnerability)
      let fixed = document.products([.firstFixed, .fixed], in: vulnerability)
      return CSAFLaterProfileRules.findUncorresponded(document, affected, among: fixed).compactMap { node in
        let known = categories[ExactText(node.text ?? ""), default: []]
        let lacksFix = !known.isDisjoint(with: ["fix_planned", "no_fix_planned", "none_available"])
        guard known.contains("vendor_fix") || !lacksFix else { return nil }
        return CSAFFinding(
          node.place, "no fixed version of '\(node.text ?? "")' is listed", "list it in fixed or say that there is none"
        )
      }
    }
  }

  private static func check(
    _ document: CSAFDocument, _ profile: CSAFProfile, _ title: String, _ find: (String) -> [CSAFFinding]
  ) -> [CSAFFinding] {
    guard document.profile == profile, !document.isEnglish else { return [] }
    guard let translated = CSAFTranslations.find(title, in: document.language) else {
      return [CSAFTranslations.note(document, "/document/notes")]
    }
    return find(translated)
  }

  /// 6.2.39.2 Language Specific Reasoning for Withdrawal.
  static func findMissingWithdrawalReason(_ document: CSAFDocument) -> [CSAFFinding] {
    check(document, .withdrawn, "Reasoning for Withdrawal") {
      CSAFNoteSearch.requireOne(document, title: $0, category: "description")
    }
  }

  /// 6.2.39.3 Language Specific Reasoning for Supersession.
  static func findMissingSupersessionReason(_ document: CSAFDocument) -> [CSAFFinding] {
    check(document, .superseded, "Reasoning for Supersession") {
      CSAFNoteSearch.requireOne(document, title: $0, category: "description")
    }
  }

  /// 6.2.39.4 Language Specific Superseding Document.
  static func findMissingSuccessor(_ document: CSAFDocument) -> [CSAFFinding] {
    check(document, .superseded, "Superseding Document") { title in
      // OASIS's German example has another form of the word.
      let found = CSAFLaterProfileRules.findMissingSuccessor(document, prefix: title)
      return title == "Ersetzendes Dokument" && !found.isEmpty
        ? CSAFLaterProfileRules.findMissingSuccessor(document, prefix: "Ersetztes Dokument") : found
    }
  }

  /// 6.2.39.5 Extension in Superseded or Withdrawn Document.
  static func findExtension(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.profile == .withdrawn || document.profile == .superseded else { return [] }
    return [document.root["x_extensions"], document.header?["x_extensions"]].compactMap { node in
      node.map { CSAFFinding($0.place, "\(document.category) has an extension", "remove it") }
    }
  }
}
