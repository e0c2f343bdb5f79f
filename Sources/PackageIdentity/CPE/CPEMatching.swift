extension CPE {
  /// How two sets of products lie to each other (NISTIR 7696, 6.1).
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    case disjoint = "DISJOINT"
    case subset = "SUBSET"
    case superset = "SUPERSET"
    case equal = "EQUAL"
    /// The specification gives no answer: the target has wildcards, or the attributes disagree.
    case undefined = "UNDEFINED"
  }

  /// How a source's value lies to a target's (table 6-2 and 7.3).
  public static func relation(of source: Value, to target: Value) -> Relation {
    if case .text(let text) = target, text.hasWildcards { return .undefined }
    if source == target { return .equal }
    switch (source, target) {
    case (.any, _): return .superset
    case (_, .any): return .subset
    case (.text(let pattern), .text(let text)): return pattern.covers(text) ? .superset : .disjoint
    default: return .disjoint
    }
  }

  /// How the source lies to the target in one attribute.
  public static func relation(of source: CPE, to target: CPE, in attribute: Attribute) -> Relation {
    relation(of: source[attribute], to: target[attribute])
  }

  /// How the source, as a whole, lies to the target (table 6-4).
  public static func relation(of source: CPE, to target: CPE) -> Relation {
    let relations = Attribute.allCases.map { relation(of: source, to: target, in: $0) }
    if relations.contains(.disjoint) { return .disjoint }
    if relations.contains(.undefined) { return .undefined }
    switch (relations.contains(.subset), relations.contains(.superset)) {
    case (false, false): return .equal
    case (true, false): return .subset
    case (false, true): return .superset
    case (true, true): return .undefined
    }
  }

  /// Whether every product of the target is named by this source: EQUAL or SUPERSET.
  public func matches(_ target: CPE) -> Bool {
    let relation = Self.relation(of: self, to: target)
    return relation == .equal || relation == .superset
  }
}

extension CPE.Text {
  /// Whether the text, which has no wildcards, is one that this pattern stands for.
  func covers(_ text: CPE.Text) -> Bool {
    let pattern = folded
    let subject = text.folded
    guard pattern.count <= subject.count else { return false }
    for start in 0...(subject.count - pattern.count) {
      let rest = subject.count - pattern.count - start
      guard leading.covers(start), trailing.covers(rest) else { continue }
      if subject[start..<(start + pattern.count)].elementsEqual(pattern) { return true }
    }
    return false
  }
}
