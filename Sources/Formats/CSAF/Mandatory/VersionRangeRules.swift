/// Tests 6.1.50 and 6.1.59: names of version ranges.
enum CSAFVersionRangeRules {
  static let newRules = [CSAFRule("6.1.50", findInvalidRange)]
  static let lastRules = [CSAFRule("6.1.59", findSingleVersion)]

  /// The branches of category `product_version_range`.
  static func ranges(_ document: CSAFDocument) -> [CSAFBranch] {
    document.tree.branches.filter { $0.category == "product_version_range" }
  }

  static func read(_ branch: CSAFBranch) -> Result<CSAFVersionRange, CSAFVersionRange.Refusal> {
    do throws(CSAFVersionRange.Refusal) { return .success(try CSAFVersionRange(branch.name)) } catch {
      return .failure(error)
    }
  }

  /// 6.1.50 Product Version Range Rules.
  static func findInvalidRange(_ document: CSAFDocument) -> [CSAFFinding] {
    ranges(document).compactMap { branch in
      let place = "\(branch.node.place)/name"
      switch read(branch) {
      case .failure(let refusal): return CSAFFinding(place, refusal.message, refusal.remedy)
      case .success(let range):
        if let refusal = range.canonicalRefusal { return CSAFFinding(place, refusal.message, refusal.remedy) }
        guard let type = range.type, range.scheme == nil else { return nil }
        return CSAFFinding(
          place, "the order of versions of the type '\(type)' is not known here",
          "check the constraints' order by hand",
          isNotice: true)
      }
    }
  }

  /// 6.1.59 Single Version as Product Version Range.
  static func findSingleVersion(_ document: CSAFDocument) -> [CSAFFinding] {
    ranges(document).compactMap { branch in
      let isSingle =
        switch read(branch) {
        case .success(let range): range.isSingleVersion
        case .failure: isBareVersion(branch.name)
        }
      guard isSingle else { return nil }
      return CSAFFinding(
        "\(branch.node.place)/name", "'\(branch.name.prefix(60))' is one version", "use the category product_version")
    }
  }

  /// A text without comparator, separator and space.
  private static func isBareVersion(_ name: String) -> Bool {
    !name.hasPrefix("vers:") && !name.isEmpty
      && !name.unicodeScalars.contains { $0.properties.isWhitespace || "<>=!*|".unicodeScalars.contains($0) }
  }
}
