import PackageIdentity

/// Tests 6.2.48 to 6.2.51: branches of vendors and ranges.
enum CSAFRangeAdvice {
  static let newRules = [
    CSAFRule("6.2.48", findOpenSourceVendor), CSAFRule("6.2.49", findOpenAbove),
    CSAFRule("6.2.50.1", findContradictingVers), CSAFRule("6.2.50.2", findContradictingSpecifiers),
    CSAFRule("6.2.50.3", findContradictingVersions), CSAFRule("6.2.51", findUnknownType),
  ]

  /// 6.2.48 Misuse at Vendor Name.
  static func findOpenSourceVendor(_ document: CSAFDocument) -> [CSAFFinding] {
    document.tree.branches.compactMap { branch in
      guard branch.category == "vendor", foldInvisible(branch.name) == "opensource" else { return nil }
      return CSAFFinding("\(branch.node.place)/name", "open source is no vendor", "name the project or its maintainer")
    }
  }

  private static func foldInvisible(_ name: String) -> String {
    var visible = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .format, .control: continue
      default: visible.append(scalar)
      }
    }
    return CSAFCategoryRules.fold(String(visible))
  }

  /// 6.2.49 Upper Open Ended Product Version Range.
  static func findOpenAbove(_ document: CSAFDocument) -> [CSAFFinding] {
    CSAFVersionRangeRules.ranges(document).compactMap { branch in
      guard case .success(let range) = CSAFVersionRangeRules.read(branch), range.isOpenAbove else { return nil }
      return CSAFFinding(
        "\(branch.node.place)/name", "the range has no upper end", "end it at the last version that is known")
    }
  }

  /// 6.2.50.1 Overlapping Product Version Range with vers in Contradicting Product Status Group.
  static func findContradictingVers(_ document: CSAFDocument) -> [CSAFFinding] {
    contradictions(document, CSAFRangePairs.findRanges(document, isVers: true, isLeaf: true))
  }

  /// 6.2.50.2 Overlapping Product Version Range with vls in Contradicting Product Status Group.
  static func findContradictingSpecifiers(_ document: CSAFDocument) -> [CSAFFinding] {
    contradictions(document, CSAFRangePairs.findRanges(document, isVers: false, isLeaf: true))
  }

  /// 6.2.50.3 Overlapping Product Version Range with Product Version in Contradicting Product Status Group.
  static func findContradictingVersions(_ document: CSAFDocument) -> [CSAFFinding] {
    contradictions(document, CSAFRangePairs.findVersions(document, isLeaf: true))
  }

  private static func contradictions(_ document: CSAFDocument, _ pairs: [CSAFRangePairs.Pair]) -> [CSAFFinding] {
    CSAFRangePairs.findStatuses(document, pairs) { $0 != $1 }.map { place, pair in
      CSAFFinding(
        place, "'\(pair.left.name)' and '\(pair.right.name)' overlap and contradict each other",
        "split the ranges so that no version is in both")
    }
  }

  /// 6.2.51 Unknown VERS Type.
  static func findUnknownType(_ document: CSAFDocument) -> [CSAFFinding] {
    CSAFVersionRangeRules.ranges(document).compactMap { branch in
      guard branch.name.hasPrefix("vers:") else { return nil }
      let type = String(branch.name.dropFirst(5).prefix { $0 != "/" })
      guard !type.isEmpty, type != "all", type != "none" else { return nil }
      guard VersionScheme(named: type) == nil else { return nil }
      return CSAFFinding(
        "\(branch.node.place)/name", "the vers type '\(type.prefix(40))' is neither registered nor supported here",
        "use a registered type")
    }
  }
}
