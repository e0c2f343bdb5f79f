/// The macrovector of a version 4.0 vector: the level it takes in each of the six equivalence sets
/// (specification 4.0, section 8.2, tables 24 to 29). Level 0 is the most severe.
public struct CVSSMacroVector: Hashable, Sendable, CustomStringConvertible {
  /// Attack vector, privileges required, user interaction; 0 to 2.
  public let eq1: Int
  /// Attack complexity, attack requirements; 0 or 1.
  public let eq2: Int
  /// Impact on the vulnerable system; 0 to 2.
  public let eq3: Int
  /// Impact on subsequent systems; 0 to 2.
  public let eq4: Int
  /// Exploit maturity; 0 to 2.
  public let eq5: Int
  /// Security requirements together with the impact on the vulnerable system; 0 or 1, and 1 where `eq3` is 2.
  public let eq6: Int

  init(_ levels: CVSS4Levels) {
    eq1 = Self.eq1(levels)
    eq2 = levels.attackComplexity == 0 && levels.attackRequirements == 0 ? 0 : 1
    eq3 = Self.eq3(levels)
    eq4 = Self.eq4(levels)
    eq5 = levels.exploitMaturity
    let critical =
      (levels.confidentialityRequirement == 0 && levels.vulnerableConfidentiality == 0)
      || (levels.integrityRequirement == 0 && levels.vulnerableIntegrity == 0)
      || (levels.availabilityRequirement == 0 && levels.vulnerableAvailability == 0)
    eq6 = critical ? 0 : 1
  }

  private static func eq1(_ levels: CVSS4Levels) -> Int {
    let network = levels.attackVector == 0
    let unprivileged = levels.privilegesRequired == 0
    let passive = levels.userInteraction == 0
    if network, unprivileged, passive { return 0 }
    return (network || unprivileged || passive) && levels.attackVector != 3 ? 1 : 2
  }

  private static func eq3(_ levels: CVSS4Levels) -> Int {
    let confidentiality = levels.vulnerableConfidentiality == 0
    let integrity = levels.vulnerableIntegrity == 0
    if confidentiality, integrity { return 0 }
    return confidentiality || integrity || levels.vulnerableAvailability == 0 ? 1 : 2
  }

  private static func eq4(_ levels: CVSS4Levels) -> Int {
    if levels.subsequentIntegrity == 0 || levels.subsequentAvailability == 0 { return 0 }
    let high =
      levels.subsequentConfidentiality == 1 || levels.subsequentIntegrity == 1 || levels.subsequentAvailability == 1
    return high ? 1 : 2
  }

  /// The six levels as digits, for instance `000200`.
  public var description: String { "\(eq1)\(eq2)\(eq3)\(eq4)\(eq5)\(eq6)" }
}
