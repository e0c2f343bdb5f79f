/// Tests 6.3.19.1 to 6.3.19.5: overlapping ranges that do not contradict each other.
enum CSAFRangeNotes {
  static let newRules = [
    CSAFRule("6.3.19.1", findSameVers), CSAFRule("6.3.19.2", findSameSpecifiers),
    CSAFRule("6.3.19.3", findSameVersions), CSAFRule("6.3.19.4", findRangesInBranch),
    CSAFRule("6.3.19.5", findVersionsInBranch),
  ]

  /// 6.3.19.1 Overlapping Product Version Range with vers in Same Product Status Group.
  static func findSameVers(_ document: CSAFDocument) -> [CSAFFinding] {
    same(document, CSAFRangePairs.findRanges(document, isVers: true, isLeaf: true))
  }

  /// 6.3.19.2 Overlapping Product Version Range with vls in Same Product Status Group.
  static func findSameSpecifiers(_ document: CSAFDocument) -> [CSAFFinding] {
    same(document, CSAFRangePairs.findRanges(document, isVers: false, isLeaf: true))
  }

  /// 6.3.19.3 Overlapping Product Version Range with Product Version in Same Product Status Group.
  static func findSameVersions(_ document: CSAFDocument) -> [CSAFFinding] {
    same(document, CSAFRangePairs.findVersions(document, isLeaf: true))
  }

  private static func same(_ document: CSAFDocument, _ pairs: [CSAFRangePairs.Pair]) -> [CSAFFinding] {
    CSAFRangePairs.findStatuses(document, pairs) { $0 == $1 }.map { place, pair in
      CSAFFinding(place, "'\(pair.left.name)' and '\(pair.right.name)' overlap", "split the ranges")
    }
  }

  /// 6.3.19.4 Overlapping Product Version Range with Product Version Range in Branch.
  static func findRangesInBranch(_ document: CSAFDocument) -> [CSAFFinding] {
    overlaps(CSAFRangePairs.findRanges(document, isVers: nil, isLeaf: false))
  }

  /// 6.3.19.5 Overlapping Product Version Range with Product Version in Branch.
  static func findVersionsInBranch(_ document: CSAFDocument) -> [CSAFFinding] {
    overlaps(CSAFRangePairs.findVersions(document, isLeaf: false))
  }

  private static func overlaps(_ pairs: [CSAFRangePairs.Pair]) -> [CSAFFinding] {
    pairs.map { pair in
      CSAFFinding("\(pair.right.node.place)/name", "'\(pair.left.name)' overlaps with it", "split the ranges")
    }
  }
}
