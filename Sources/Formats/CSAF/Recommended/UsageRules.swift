/// Tests 6.2.1 to 6.2.3, 6.2.16, 6.2.17, 6.2.27: what a document should say of its products.
enum CSAFUsageRules {
  static let rules = [
    CSAFRule("6.2.1", findUnused), CSAFRule("6.2.2", findUnremedied), CSAFRule("6.2.3", findUnscored),
    CSAFRule("6.2.16", findUnidentified), CSAFRule("6.2.17", findCVEAmongIDs),
  ]
  static let newRules = [
    CSAFRule("6.2.27", findDiscouragedCombination), CSAFRule("6.2.40", findUnboundDescription),
  ]

  /// 6.2.1 Unused Definition of Product ID.
  static func findUnused(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.profile != .informationalAdvisory else { return [] }
    let used = Set(document.productReferences.compactMap { $0.text.map(ExactText.init) })
    return document.tree.products.compactMap { product in
      guard let id = product.id, !used.contains(ExactText(id)) else { return nil }
      return CSAFFinding(
        "\(product.node.place)/product_id", "nothing refers to the product '\(id)'", "use the product or remove it")
    }
  }

  private static func findUncovered(
    _ document: CSAFDocument, _ statuses: [CSAFStatus], _ message: String, _ remedy: String,
    covered: (Node) -> [String]
  ) -> [CSAFFinding] {
    document.vulnerabilities.flatMap { vulnerability in
      let known = Set(covered(vulnerability).map(ExactText.init))
      return document.products(statuses, in: vulnerability).compactMap { node -> CSAFFinding? in
        guard let id = node.text, !known.contains(ExactText(id)) else { return nil }
        return CSAFFinding(node.place, "'\(id)' has no \(message)", remedy)
      }
    }
  }

  private static let affected: [CSAFStatus] = [.firstAffected, .knownAffected, .lastAffected]

  /// 6.2.2 Missing Remediation.
  static func findUnremedied(_ document: CSAFDocument) -> [CSAFFinding] {
    findUncovered(
      document, affected + [.underInvestigation], "remediation", "add one, if only of category none_available"
    ) { $0.items("remediations").flatMap(document.products(of:)) }
  }

  /// 6.2.3 Missing Metric; Missing Score in CSAF 2.0.
  static func findUnscored(_ document: CSAFDocument) -> [CSAFFinding] {
    findUncovered(document, affected, "score", "add a score for the product") { vulnerability in
      document.metrics(of: vulnerability).flatMap(\.products)
    }
  }

  /// 6.2.16 Missing Product Identification Helper.
  static func findUnidentified(_ document: CSAFDocument) -> [CSAFFinding] {
    document.tree.products.compactMap { product in
      guard product.helper == nil else { return nil }
      return CSAFFinding(
        product.node.place, "nothing but its name identifies '\(product.id ?? "")'",
        "add a product_identification_helper, such as a Package-URL")
    }
  }

  /// 6.2.17 CVE in Field IDs.
  static func findCVEAmongIDs(_ document: CSAFDocument) -> [CSAFFinding] {
    document.vulnerabilities.flatMap { $0.items("ids") }.compactMap { item in
      guard let text = item.text("text"), TextPatterns.isCVE(Array(text.utf8)) else { return nil }
      return CSAFFinding("\(item.place)/text", "\(text) is a CVE", "move it to the member cve")
    }
  }

  /// 6.2.27 Discouraged Product Status Remediation Combination.
  static func findDiscouragedCombination(_ document: CSAFDocument) -> [CSAFFinding] {
    CSAFProductStatusRules.findCombination(document, .discouraged)
  }

  /// 6.2.40 Product Description without Product Reference.
  static func findUnboundDescription(_ document: CSAFDocument) -> [CSAFFinding] {
    guard let title = CSAFTranslations.find("Product Description", in: document.language) else {
      return [CSAFTranslations.note(document, "/document/notes")]
    }
    return (document.header?.items("notes") ?? []).compactMap { note in
      guard note.text("category") == "description", note.text("title") == title, note["group_ids"] == nil,
        note["product_ids"] == nil
      else { return nil }
      return CSAFFinding(note.place, "the description names no product", "add product_ids or group_ids")
    }
  }
}
