/// Tests on what is said of a product in one vulnerability: 6.1.6, 6.1.29, 6.1.32, 6.1.33, 6.1.35, 6.1.36.
enum CSAFProductStatusRules {
  static let rules = [
    CSAFRule("6.1.6", findContradictingStatus), CSAFRule("6.1.29", findRemediationWithoutProduct),
    CSAFRule("6.1.32", findFlagWithoutProduct), CSAFRule("6.1.33", findMultipleJustifications),
  ]
  static let newRules = [
    CSAFRule("6.1.35", findContradictingRemediations), CSAFRule("6.1.36", findContradictingCombination),
  ]

  /// 6.1.6 Contradicting Product Status.
  static func findContradictingStatus(_ document: CSAFDocument) -> [CSAFFinding] {
    document.vulnerabilities.flatMap { vulnerability in
      var groups: [ExactText: CSAFStatus.Group] = [:]
      var findings: [CSAFFinding] = []
      for status in CSAFStatus.allCases where status.group != .recommended {
        for node in document.products([status], in: vulnerability) {
          guard let id = node.text else { continue }
          if let other = groups[ExactText(id)], other != status.group {
            findings.append(
              CSAFFinding(
                node.place, "'\(id)' is in the contradicting groups \(other.rawValue) and \(status.group.rawValue)",
                "keep the product in one group"))
          } else {
            groups[ExactText(id)] = status.group
          }
        }
      }
      return findings
    }
  }

  /// 6.1.29 Remediation without Product Reference.
  static func findRemediationWithoutProduct(_ document: CSAFDocument) -> [CSAFFinding] {
    findWithoutProduct(document, "remediations", "remediation")
  }

  /// 6.1.32 Flag without Product Reference.
  static func findFlagWithoutProduct(_ document: CSAFDocument) -> [CSAFFinding] {
    findWithoutProduct(document, "flags", "flag")
  }

  private static func findWithoutProduct(_ document: CSAFDocument, _ list: String, _ word: String) -> [CSAFFinding] {
    document.vulnerabilities.flatMap { $0.items(list) }.compactMap { item in
      guard item["product_ids"] == nil, item["group_ids"] == nil else { return nil }
      return CSAFFinding(
        item.place, "the \(word) names neither products nor groups", "add product_ids or group_ids")
    }
  }

  /// 6.1.33 Multiple Flags with VEX Justification Codes per Product. All labels of CSAF 2.0 and 2.1 are such codes.
  static func findMultipleJustifications(_ document: CSAFDocument) -> [CSAFFinding] {
    document.vulnerabilities.flatMap { vulnerability in
      var flagged: Set<ExactText> = []
      var findings: [CSAFFinding] = []
      for flag in vulnerability.items("flags") {
        let products = Set(document.products(of: flag).map(ExactText.init))
        for product in products where flagged.contains(product) {
          findings.append(
            CSAFFinding(
              flag.place, "'\(product.text)' already has a flag with a justification", "keep one flag for each product")
          )
        }
        flagged.formUnion(products)
      }
      return findings
    }
  }

  /// 6.1.35 Contradicting Remediations (table 1 of section 3.2.4.14.1).
  static func findContradictingRemediations(_ document: CSAFDocument) -> [CSAFFinding] {
    document.vulnerabilities.flatMap { vulnerability in
      var categories: [ExactText: Set<String>] = [:]
      var findings: [CSAFFinding] = []
      for remediation in vulnerability.items("remediations") {
        guard let category = remediation.text("category") else { continue }
        for product in Set(document.products(of: remediation).map(ExactText.init)) {
          let others = categories[product, default: []].filter { contradicts($0, category) }
          if let other = others.min() {
            findings.append(
              CSAFFinding(
                remediation.place, "'\(product.text)' has the contradicting remediations \(other) and \(category)",
                "keep one of the two for the product"))
          }
          categories[product, default: []].insert(category)
        }
      }
      return findings
    }
  }

  /// Whether two categories must not meet on one product.
  static func contradicts(_ left: String, _ right: String) -> Bool {
    guard left != right else { return false }
    let alone: Set = ["optional_patch", "none_available"]
    let exclusive: Set = ["vendor_fix", "fix_planned", "no_fix_planned"]
    return alone.contains(left) || alone.contains(right) || exclusive.contains(left) && exclusive.contains(right)
  }

  /// 6.1.36 Contradicting Product Status Remediation Combination (table 2 of section 3.2.4.14.1).
  static func findContradictingCombination(_ document: CSAFDocument) -> [CSAFFinding] {
    findCombination(document, .prohibited)
  }

  /// How table 2 judges a remediation for a product of a status group.
  enum Judgement: Sendable { case allowed, discouraged, prohibited }

  static func judge(_ category: String, _ group: CSAFStatus.Group) -> Judgement {
    switch (category, group) {
    case (_, .recommended): return .allowed
    case ("optional_patch", .affected): return .prohibited
    case ("optional_patch", .fixed): return .discouraged
    case ("optional_patch", _), (_, .affected): return .allowed
    case (_, .fixed): return .prohibited
    case ("fix_planned", .notAffected), ("no_fix_planned", .notAffected): return .discouraged
    case (_, .notAffected): return .prohibited
    case ("none_available", _), ("no_fix_planned", _): return .allowed
    case ("workaround", _), ("mitigation", _), ("vendor_fix", _), ("fix_planned", _): return .discouraged
    default: return .allowed
    }
  }

  /// The remediations whose combination with a product's status is judged so.
  static func findCombination(_ document: CSAFDocument, _ judgement: Judgement) -> [CSAFFinding] {
    document.vulnerabilities.flatMap { vulnerability in
      var groups: [ExactText: Set<CSAFStatus.Group>] = [:]
      for status in CSAFStatus.allCases {
        for node in document.products([status], in: vulnerability) {
          if let id = node.text { groups[ExactText(id), default: []].insert(status.group) }
        }
      }
      return vulnerability.items("remediations").flatMap { remediation -> [CSAFFinding] in
        guard let category = remediation.text("category") else { return [] }
        let products = Set(document.products(of: remediation).map(ExactText.init))
        return products.sorted { $0.text < $1.text }.flatMap { product in
          groups[product, default: []].filter { judge(category, $0) == judgement }.map { group in
            CSAFFinding(
              remediation.place, "\(category) does not go with '\(product.text)' in the group \(group.rawValue)",
              "change the remediation or the product's status")
          }
        }
      }
    }
  }
}
