/// Tests 6.1.27.12 to 6.1.27.19, which came with CSAF 2.1.
enum CSAFLaterProfileRules {
  static let newRules = [
    CSAFRule("6.1.27.12", findMissingAffected), CSAFRule("6.1.27.13", findUncorrespondedFix),
    CSAFRule("6.1.27.14", findMissingDescription), CSAFRule("6.1.27.15", findProductTree),
    CSAFRule("6.1.27.16", findShortHistory), CSAFRule("6.1.27.17", findMissingWithdrawalReason),
    CSAFRule("6.1.27.18", findMissingSupersessionReason), CSAFRule("6.1.27.19", findMissingSuccessor),
  ]

  private static func isEnded(_ document: CSAFDocument) -> Bool {
    document.profile == .withdrawn || document.profile == .superseded
  }

  /// 6.1.27.12 Affected Products.
  static func findMissingAffected(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.profile == .securityAdvisory else { return [] }
    return document.vulnerabilities.filter { $0.find("product_status", "known_affected") == nil }.map {
      CSAFFinding("\($0.place)/product_status", "no product is known to be affected", "add known_affected")
    }
  }

  /// 6.1.27.13 Corresponding Affected Products.
  static func findUncorrespondedFix(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.profile == .securityAdvisory else { return [] }
    return document.vulnerabilities.flatMap { vulnerability in
      findUncorresponded(
        document, document.products([.firstFixed, .fixed], in: vulnerability),
        among: document.products([.firstAffected, .knownAffected, .lastAffected], in: vulnerability)
      ).map {
        CSAFFinding($0.place, "no affected version of '\($0.text ?? "")' is listed", "list it in known_affected")
      }
    }
  }

  /// The products without a counterpart of another version in the second list.
  static func findUncorresponded(_ document: CSAFDocument, _ nodes: [Node], among others: [Node]) -> [Node] {
    let lines = CSAFProductLines(document.tree)
    let known = Set(others.flatMap { lines.find($0.text ?? "") })
    return nodes.filter { node in
      let own = lines.find(node.text ?? "")
      return !own.isEmpty && known.isDisjoint(with: own)
    }
  }

  /// 6.1.27.14 Document Notes.
  static func findMissingDescription(_ document: CSAFDocument) -> [CSAFFinding] {
    guard isEnded(document),
      !(document.header?.items("notes") ?? []).contains(where: { $0.text("category") == "description" })
    else { return [] }
    return [
      CSAFFinding("/document/notes", "no note says what became of the document", "add a note of category description")
    ]
  }

  /// 6.1.27.15 Product Tree.
  static func findProductTree(_ document: CSAFDocument) -> [CSAFFinding] {
    guard isEnded(document), let node = document.root["product_tree"] else { return [] }
    return [CSAFFinding(node.place, "\(document.category) has no product tree", "remove it")]
  }

  /// 6.1.27.16 Revision History.
  static func findShortHistory(_ document: CSAFDocument) -> [CSAFFinding] {
    guard isEnded(document), document.revisions.count < 2 else { return [] }
    return [
      CSAFFinding(
        "/document/tracking/revision_history", "the history lacks the revision that ended the document",
        "keep the earlier revisions and add one")
    ]
  }

  /// 6.1.27.17 Reasoning for Withdrawal.
  static func findMissingWithdrawalReason(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.profile == .withdrawn, document.isEnglish else { return [] }
    return CSAFNoteSearch.requireOne(document, title: "Reasoning for Withdrawal", category: "description")
  }

  /// 6.1.27.18 Reasoning for Supersession.
  static func findMissingSupersessionReason(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.profile == .superseded, document.isEnglish else { return [] }
    return CSAFNoteSearch.requireOne(document, title: "Reasoning for Supersession", category: "description")
  }

  /// 6.1.27.19 Reference to Superseding Document.
  static func findMissingSuccessor(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.profile == .superseded, document.isEnglish else { return [] }
    return findMissingSuccessor(document, prefix: "Superseding Document")
  }

  static func findMissingSuccessor(_ document: CSAFDocument, prefix: String) -> [CSAFFinding] {
    let isThere = (document.header?.items("references") ?? []).contains { reference in
      (reference.text("summary") ?? "").hasPrefix(prefix) && (reference.text("category") ?? "external") == "external"
    }
    guard !isThere else { return [] }
    return [
      CSAFFinding(
        "/document/references", "no external reference leads to the superseding document",
        "add one whose summary begins with '\(prefix)'")
    ]
  }
}
