/// Pairs of sibling branches whose versions overlap, and where products of both have a status (definitions of section
/// 6.2.50).
enum CSAFRangePairs {
  struct Pair: Sendable {
    let left: CSAFBranch
    let right: CSAFBranch
  }

  /// Siblings that are compared with each other at most; a list of more says nothing to a reader anyway.
  private static let siblingLimit = 200
  private static let pairLimit = 2_000
  /// Comparisons in a document at most.
  private static let comparisonLimit = 20_000

  /// Ranges that overlap with a sibling range, which is a vers or not and a leaf or not. The left one is a leaf.
  static func findRanges(_ document: CSAFDocument, isVers: Bool?, isLeaf: Bool) -> [Pair] {
    find(document) { left, right in
      guard right.branch.category == "product_version_range", isLeaf ? right.branch.isLeaf : right.branch.hasBranches,
        let first = left.range, let second = right.range, isVers.map({ $0 == (second.type != nil) }) ?? true
      else { return false }
      return first.overlaps(second) ?? false
    }
  }

  /// Ranges that hold a sibling version.
  static func findVersions(_ document: CSAFDocument, isLeaf: Bool) -> [Pair] {
    find(document) { left, right in
      guard right.branch.category == "product_version", isLeaf ? right.branch.isLeaf : right.branch.hasBranches else {
        return false
      }
      return left.range?.contains(version: right.branch.name) ?? false
    }
  }

  private struct Sibling {
    let branch: CSAFBranch
    let range: CSAFVersionRange?
  }

  private static func find(_ document: CSAFDocument, where matches: (Sibling, Sibling) -> Bool) -> [Pair] {
    var pairs: [Pair] = []
    var comparisons = 0
    for level in document.tree.siblings {
      let siblings = level.prefix(siblingLimit).map { index in
        let branch = document.tree.branches[index]
        return Sibling(branch: branch, range: range(branch))
      }
      for (index, left) in siblings.enumerated() where left.range != nil {
        for (other, right) in siblings.enumerated() where other != index {
          // Two ranges are met from both sides; one is enough.
          if right.range != nil, other < index, left.branch.isLeaf == right.branch.isLeaf { continue }
          comparisons += 1
          guard pairs.count < pairLimit, comparisons < comparisonLimit else { return pairs }
          if matches(left, right) { pairs.append(Pair(left: left.branch, right: right.branch)) }
        }
      }
    }
    return pairs
  }

  private static func range(_ branch: CSAFBranch) -> CSAFVersionRange? {
    guard branch.category == "product_version_range", case .success(let range) = CSAFVersionRangeRules.read(branch)
    else { return nil }
    return range.constraints.count <= 50 ? range : nil
  }

  /// The pairs whose products' status groups in one vulnerability stand so to each other, with the place of the right
  /// one's status.
  static func findStatuses(
    _ document: CSAFDocument, _ pairs: [Pair], where matches: (CSAFStatus.Group, CSAFStatus.Group) -> Bool
  ) -> [(place: String, pair: Pair)] {
    guard !pairs.isEmpty else { return [] }
    return document.vulnerabilities.flatMap { vulnerability in
      var states: [ExactText: (group: CSAFStatus.Group, place: String)] = [:]
      for status in CSAFStatus.allCases where status.group != .recommended {
        for node in document.products([status], in: vulnerability) {
          states[ExactText(node.text ?? "")] = (status.group, node.place)
        }
      }
      return pairs.compactMap { pair -> (place: String, pair: Pair)? in
        guard let left = pair.left.productID.flatMap({ states[ExactText($0)] }),
          let right = pair.right.productID.flatMap({ states[ExactText($0)] }), matches(left.group, right.group)
        else { return nil }
        return (right.place, pair)
      }
    }
  }
}
