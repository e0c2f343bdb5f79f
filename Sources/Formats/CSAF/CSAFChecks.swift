/// The checks of the Common Security Advisory Framework 2.0 and 2.1.
public enum CSAFChecks {
  /// Which of section 6's ranks are run.
  public enum Rank: Sendable, CaseIterable { case mandatory, recommended, informative }

  /// Checks a document against its version's schema (rule `csaf-schema`) and the tests of section 6 (rules such as
  /// `csaf-6.1.27.3`). A document without errors is valid. Tests that need a network, a dictionary or a clock (6.3.6,
  /// 6.3.7, 6.3.8, 6.3.16) are not run.
  ///
  /// A rule whose name ends in `-notice` tells that a test could not be decided here.
  /// - Parameters:
  ///   - ranks: the ranks to run; the schema is always checked.
  ///   - now: the moment that test 6.2.33 takes for the present; without it every disclosure counts as past.
  public static func check(
    _ document: WireValue, ranks: Set<Rank> = Set(Rank.allCases), now: Timestamp? = nil
  ) -> [FormatDiagnostic] {
    guard let version = CSAFVersion(rawValue: document["document"]?["csaf_version"]?.string ?? "") else {
      return [
        FormatDiagnostic(
          rule: "csaf-schema", severity: .error, place: "/document/csaf_version",
          message: "the document is of no known version of CSAF", remedy: "write \"2.0\" or \"2.1\"")
      ]
    }
    let shape = version == .v2Point0 ? CSAFShapes.document2Point0 : CSAFShapes.document2Point1
    var diagnostics = ShapeChecker.check(document, shape, rule: "csaf-schema")
    let model = CSAFDocument(document, version: version, now: now)
    if model.isTooWide {
      diagnostics.append(
        FormatDiagnostic(
          rule: "csaf-limit", severity: .warning, place: "/product_tree/product_groups",
          message: "the groups stand for more than 1,000,000 products and are not resolved",
          remedy: "split the document"))
    }
    for rule in rules(version, ranks) { diagnostics += rule.diagnose(model) }
    return diagnostics
  }

  /// The version that a document says it is of; `nil` for an unknown one.
  public static func version(of document: WireValue) -> CSAFVersion? {
    document["document"]?["csaf_version"]?.string.flatMap { CSAFVersion(rawValue: $0) }
  }

  static func rules(_ version: CSAFVersion, _ ranks: Set<Rank>) -> [CSAFRule] {
    let isNew = version == .v2Point1
    var rules: [CSAFRule] = []
    if ranks.contains(.mandatory) { rules += mandatory + (isNew ? mandatorySince2Point1 : []) }
    if ranks.contains(.recommended) {
      rules += recommended + (isNew ? recommendedSince2Point1 : recommendedUntil2Point0)
    }
    if ranks.contains(.informative) { rules += informative + (isNew ? informativeSince2Point1 : []) }
    return rules
  }

  private static let mandatory: [CSAFRule] =
    CSAFProductIDRules.rules + CSAFProductStatusRules.rules + CSAFScoreRules.rules + CSAFWeaknessRules.rules
    + CSAFLanguageRules.rules + CSAFIdentificationRules.rules + CSAFRevisionRules.rules + CSAFMomentRules.rules
    + CSAFCategoryRules.rules + CSAFProfileRules.rules + CSAFBranchRules.rules

  private static let mandatorySince2Point1: [CSAFRule] =
    CSAFLaterProfileRules.newRules + CSAFBranchRules.newRules + CSAFProductStatusRules.newRules
    + CSAFMomentRules.newRules + CSAFDistributionRules.newRules + CSAFIdentificationRules.newRules
    + CSAFSSVCRules.newRules + CSAFVersionRangeRules.newRules + CSAFDistributionRules.licenseRules
    + CSAFScoreRules.newRules + CSAFBranchRules.lastRules + CSAFVersionRangeRules.lastRules
    + CSAFExtensionRules.lastRules + CSAFIdentificationRules.lastRules
}
