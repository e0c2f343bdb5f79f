import PackageIdentity
import Testing

/// NISTIR 7696: the table of attribute relations and the rule for whole names.
@Suite struct CPEMatchingTests {
  /// A name whose version is the given component.
  static func name(_ version: String, product: String = "p") throws -> CPE {
    try CPE("cpe:2.3:a:v:\(product):\(version):*:*:*:*:*:*:*")
  }

  @Test(arguments: [
    // Table 6-2, row by row: source, target, relation.
    ("*", "*", CPE.Relation.equal), ("*", "-", .superset), ("*", "i", .superset), ("*", "m?", .undefined),
    ("-", "*", .subset), ("-", "-", .equal), ("-", "i", .disjoint), ("-", "m?", .undefined),
    ("i", "i", .equal), ("i", "k", .disjoint), ("i", "m?", .undefined), ("i", "-", .disjoint), ("i", "*", .subset),
    ("m*", "m2", .superset), ("m*", "k2", .disjoint), ("m*", "*", .subset), ("m*", "-", .disjoint),
    ("m*", "m*", .undefined),
    // Wildcards: * any number of characters, ? one or none.
    ("8.*", "8.0", .superset), ("8.*", "8.", .superset), ("*8", "1.8", .superset), ("*.*", "1.8", .superset),
    ("8?", "8", .superset), ("8?", "81", .superset), ("8?", "812", .disjoint), ("8??", "812", .superset),
    ("?8", "18", .superset), ("?8", "118", .disjoint), ("??8*", "118.4", .superset), ("*ab?", "abxab", .superset),
    ("ABC*", "abcd", .superset), (#"8\**"#, #"8\*x"#, .superset), (#"8\**"#, "8x", .disjoint),
  ])
  func relatesValues(source: String, target: String, relation: CPE.Relation) throws {
    #expect(CPE.relation(of: try Self.name(source), to: try Self.name(target), in: .version) == relation)
  }

  @Test(arguments: [
    (("*", "p"), ("1", "p"), CPE.Relation.superset), (("1", "p"), ("*", "p"), .subset),
    (("1", "p"), ("1", "p"), .equal),
    (("1", "p"), ("1", "q"), .disjoint), (("*", "p"), ("1", "q"), .disjoint), (("*", "p"), ("1", "*"), .undefined),
    (("1?", "p"), ("1?", "q"), .disjoint), (("1?", "p"), ("1?", "p"), .undefined),
  ])
  func relatesNames(source: (String, String), target: (String, String), relation: CPE.Relation) throws {
    let left = try Self.name(source.0, product: source.1)
    let right = try Self.name(target.0, product: target.1)
    #expect(CPE.relation(of: left, to: right) == relation)
    #expect(left.matches(right) == (relation == .equal || relation == .superset))
  }

  /// Section 7.3's worked examples of whole names.
  @Test func matchesTheWorkedExample() throws {
    let source = try CPE("cpe:2.3:a:Adobe:*:9.*:*:PalmOS:*:*:*:*:*")
    let target = try CPE("cpe:2.3:a:*:Reader:9.3.2:-:-:*:*:*:*:*")
    let relations = CPE.Attribute.allCases.map { CPE.relation(of: source, to: target, in: $0) }
    #expect(
      relations == [
        .equal, .subset, .superset, .superset, .superset, .disjoint, .equal, .equal, .equal, .equal, .equal,
      ])
    #expect(CPE.relation(of: source, to: target) == .disjoint)
  }

  /// Turning source and target round turns subset and superset round, where neither has wildcards.
  @Test func isAntisymmetric() throws {
    let names = try ["*", "-", "1", "2"].flatMap { version in
      try ["*", "-", "p", "q"].map { try Self.name(version, product: $0) }
    }
    for left in names {
      for right in names {
        let there = CPE.relation(of: left, to: right)
        let back = CPE.relation(of: right, to: left)
        switch there {
        case .subset: #expect(back == .superset)
        case .superset: #expect(back == .subset)
        default: #expect(back == there)
        }
      }
    }
  }
}
