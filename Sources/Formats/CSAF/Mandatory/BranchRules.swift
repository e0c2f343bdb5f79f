/// Tests on branches: 6.1.31, 6.1.34, 6.1.57, 6.1.58.
enum CSAFBranchRules {
  static let rules = [CSAFRule("6.1.31", findRangeInVersion)]
  static let newRules = [CSAFRule("6.1.34", findDeepBranch)]
  static let lastRules = [CSAFRule("6.1.57", findStackedCategory), CSAFRule("6.1.58", findVersionBesideRange)]

  private static let keywords = ["after", "all", "before", "earlier", "later", "prior", "versions"]

  /// 6.1.31 Version Range in Product Version.
  static func findRangeInVersion(_ document: CSAFDocument) -> [CSAFFinding] {
    document.tree.branches.compactMap { branch in
      guard branch.category == "product_version", isRange(branch.name, isNew: document.isNew) else { return nil }
      return CSAFFinding(
        "\(branch.node.place)/name", "'\(branch.name.prefix(60))' is a range, not one version",
        "list the versions or use product_version_range")
    }
  }

  /// CSAF 2.0 looks for the keywords anywhere, CSAF 2.1 for whole words.
  private static func isRange(_ name: String, isNew: Bool) -> Bool {
    let lowered = name.lowercased()
    if lowered.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }) { return true }
    if isNew {
      let words = lowered.split(whereSeparator: \.isWhitespace)
      return words.contains { keywords.contains(String($0)) }
    }
    return keywords.contains { lowered.contains($0) }
  }

  /// 6.1.34 Branches Recursion Depth: at most 30.
  static func findDeepBranch(_ document: CSAFDocument) -> [CSAFFinding] {
    document.tree.branches.compactMap { branch in
      guard branch.depth > 30, branch.node["product"] != nil || branch.depth >= CSAFDocument.branchDepthLimit else {
        return nil
      }
      return CSAFFinding(
        "\(branch.node.place)/product", "the product is \(branch.depth) branches deep", "use at most 30 branches")
    }
  }

  /// 6.1.57 Stacked Branch Categories: each once on the way to a product, `product_family` apart.
  static func findStackedCategory(_ document: CSAFDocument) -> [CSAFFinding] {
    document.tree.branches.compactMap { branch in
      guard branch.node["product"] != nil else { return nil }
      var seen: Set<String> = []
      let categories = branch.ancestors.map(\.category) + [branch.category]
      guard let stacked = categories.first(where: { $0 != "product_family" && !seen.insert($0).inserted }) else {
        return nil
      }
      return CSAFFinding(
        "\(branch.node.place)/category", "the category \(stacked) comes twice on the way to the product",
        "merge the two branches")
    }
  }

  /// 6.1.58 Use of product_version in one Path with product_version_range.
  static func findVersionBesideRange(_ document: CSAFDocument) -> [CSAFFinding] {
    document.tree.branches.compactMap { branch in
      guard branch.node["product"] != nil else { return nil }
      let categories = Set(branch.ancestors.map(\.category) + [branch.category])
      guard categories.contains("product_version"), categories.contains("product_version_range") else { return nil }
      return CSAFFinding(
        "\(branch.node.place)/category", "a version and a version range lead to the product", "keep one of the two")
    }
  }
}
