/// The equations of CVSS 2.0 (guide, section 3.2). Scores are in tenths.
struct CVSS2Equations {
  private let vector: CVSSVector

  init(_ vector: CVSSVector) { self.vector = vector }

  /// The slots of the grammar.
  enum Slot {
    static let accessVector = 0
    static let accessComplexity = 1
    static let authentication = 2
    static let confidentiality = 3
    static let integrity = 4
    static let availability = 5
    static let exploitability = 6
    static let remediationLevel = 7
    static let reportConfidence = 8
    static let collateralDamage = 9
    static let targetDistribution = 10
    static let confidentialityRequirement = 11
    static let integrityRequirement = 12
    static let availabilityRequirement = 13
    static let temporalSlots = 6..<9
    static let environmentalSlots = 9..<14
  }

  var base: Int { max(0, baseTenths(impact: impact)) }

  var temporal: Int { max(0, temporalTenths(base: base)) }

  /// Section 3.2.3. The adjusted scores in between may fall below zero; only the result is held at zero.
  var environmental: Int {
    let adjusted = Double(temporalTenths(base: baseTenths(impact: adjustedImpact))) / 10
    let raised = adjusted + (10 - adjusted) * collateralDamage
    return max(0, CVSSRounding.nearest(raised * targetDistribution))
  }

  private var impact: Double {
    10.41
      * (1 - (1 - impactWeight(Slot.confidentiality)) * (1 - impactWeight(Slot.integrity))
        * (1 - impactWeight(Slot.availability)))
  }

  private var adjustedImpact: Double {
    let confidentiality = impactWeight(Slot.confidentiality) * requirement(Slot.confidentialityRequirement)
    let integrity = impactWeight(Slot.integrity) * requirement(Slot.integrityRequirement)
    let availability = impactWeight(Slot.availability) * requirement(Slot.availabilityRequirement)
    return min(10, 10.41 * (1 - (1 - confidentiality) * (1 - integrity) * (1 - availability)))
  }

  private func baseTenths(impact: Double) -> Int {
    guard impact > 0 else { return 0 }
    return CVSSRounding.nearest((0.6 * impact + 0.4 * exploitability - 1.5) * 1.176)
  }

  private func temporalTenths(base: Int) -> Int {
    CVSSRounding.nearest(Double(base) / 10 * exploitabilityWeight * remediationLevel * reportConfidence)
  }

  private var exploitability: Double { 20 * accessVector * accessComplexity * authentication }

  // MARK: Weights, by code

  private var accessVector: Double {
    switch vector.code(Slot.accessVector) {
    case 1: 1
    case 2: 0.646
    default: 0.395
    }
  }

  private var accessComplexity: Double {
    switch vector.code(Slot.accessComplexity) {
    case 1: 0.71
    case 2: 0.61
    default: 0.35
    }
  }

  private var authentication: Double {
    switch vector.code(Slot.authentication) {
    case 1: 0.704
    case 2: 0.56
    default: 0.45
    }
  }

  private func impactWeight(_ slot: Int) -> Double {
    switch vector.code(slot) {
    case 1: 0
    case 2: 0.275
    default: 0.660
    }
  }

  private func requirement(_ slot: Int) -> Double {
    switch vector.code(slot) {
    case 1: 0.5
    case 3: 1.51
    default: 1
    }
  }

  private var exploitabilityWeight: Double {
    switch vector.code(Slot.exploitability) {
    case 2: 0.95
    case 3: 0.9
    case 4: 0.85
    default: 1
    }
  }

  private var remediationLevel: Double {
    switch vector.code(Slot.remediationLevel) {
    case 2: 0.95
    case 3: 0.9
    case 4: 0.87
    default: 1
    }
  }

  private var reportConfidence: Double {
    switch vector.code(Slot.reportConfidence) {
    case 2: 0.95
    case 3: 0.9
    default: 1
    }
  }

  private var collateralDamage: Double {
    switch vector.code(Slot.collateralDamage) {
    case 2: 0.1
    case 3: 0.3
    case 4: 0.4
    case 5: 0.5
    default: 0
    }
  }

  private var targetDistribution: Double {
    switch vector.code(Slot.targetDistribution) {
    case 1: 0
    case 2: 0.25
    case 3: 0.75
    default: 1
    }
  }
}
