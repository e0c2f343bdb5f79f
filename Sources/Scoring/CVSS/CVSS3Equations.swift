/// The equations of CVSS 3.0 and 3.1 (specification 3.1, section 7). Scores are in tenths.
struct CVSS3Equations {
  private let vector: CVSSVector
  private let isPoint1: Bool

  init(_ vector: CVSSVector) {
    self.vector = vector
    isPoint1 = vector.version == .v3Point1
  }

  /// The slots of the grammar. The modified metrics repeat the base metrics' order, `modified` slots later.
  enum Slot {
    static let attackVector = 0
    static let attackComplexity = 1
    static let privilegesRequired = 2
    static let userInteraction = 3
    static let scope = 4
    static let confidentiality = 5
    static let integrity = 6
    static let availability = 7
    static let exploitCodeMaturity = 8
    static let remediationLevel = 9
    static let reportConfidence = 10
    static let confidentialityRequirement = 11
    static let integrityRequirement = 12
    static let availabilityRequirement = 13
    static let modified = 14
    static let temporalSlots = 8..<11
    static let environmentalSlots = 11..<22
  }

  /// Section 7.1.
  var base: Int {
    let unharmed =
      (1 - Self.impactWeight(vector.code(Slot.confidentiality)))
      * (1 - Self.impactWeight(vector.code(Slot.integrity)))
      * (1 - Self.impactWeight(vector.code(Slot.availability)))
    let subscore = 1 - unharmed
    let scopeChanged = vector.code(Slot.scope) == 2
    let impact = scopeChanged ? 7.52 * (subscore - 0.029) - 3.25 * Self.power15(subscore - 0.02) : 6.42 * subscore
    return combined(impact: impact, exploitability: exploitability(modified: false), scopeChanged: scopeChanged)
  }

  /// Section 7.2.
  var temporal: Int { weakened(base) }

  /// Section 7.3.
  var environmental: Int {
    let unharmed =
      (1 - modifiedImpact(Slot.confidentiality, Slot.confidentialityRequirement))
      * (1 - modifiedImpact(Slot.integrity, Slot.integrityRequirement))
      * (1 - modifiedImpact(Slot.availability, Slot.availabilityRequirement))
    let subscore = min(1 - unharmed, 0.915)
    let scopeChanged = effectiveCode(Slot.scope) == 2
    let impact: Double
    if !scopeChanged {
      impact = 6.42 * subscore
    } else if isPoint1 {
      impact = 7.52 * (subscore - 0.029) - 3.25 * Self.power13(subscore * 0.9731 - 0.02)
    } else {
      impact = 7.52 * (subscore - 0.029) - 3.25 * Self.power15(subscore - 0.02)
    }
    return weakened(
      combined(impact: impact, exploitability: exploitability(modified: true), scopeChanged: scopeChanged))
  }

  private func combined(impact: Double, exploitability: Double, scopeChanged: Bool) -> Int {
    guard impact > 0 else { return 0 }
    let sum = impact + exploitability
    return roundUp(min(scopeChanged ? 1.08 * sum : sum, 10))
  }

  private func weakened(_ tenths: Int) -> Int {
    roundUp(Double(tenths) / 10 * exploitCodeMaturity * remediationLevel * reportConfidence)
  }

  private func roundUp(_ score: Double) -> Int {
    isPoint1 ? CVSSRounding.upwardByIntegers(score) : CVSSRounding.upward(score)
  }

  private func exploitability(modified: Bool) -> Double {
    let codes = { (slot: Int) in modified ? effectiveCode(slot) : vector.code(slot) }
    let scopeChanged = codes(Slot.scope) == 2
    return 8.22 * Self.attackVectorWeight(codes(Slot.attackVector))
      * (codes(Slot.attackComplexity) == 1 ? 0.77 : 0.44)
      * Self.privilegesWeight(codes(Slot.privilegesRequired), scopeChanged: scopeChanged)
      * (codes(Slot.userInteraction) == 1 ? 0.85 : 0.62)
  }

  /// The modified metric's code, or the base metric's where that is not defined.
  private func effectiveCode(_ slot: Int) -> Int {
    let code = vector.code(slot + Slot.modified)
    return code == 0 ? vector.code(slot) : code
  }

  private func modifiedImpact(_ slot: Int, _ requirementSlot: Int) -> Double {
    Self.impactWeight(effectiveCode(slot)) * Self.requirementWeight(vector.code(requirementSlot))
  }

  // MARK: Weights, by code (section 7.4)

  private static func attackVectorWeight(_ code: Int) -> Double {
    switch code {
    case 1: 0.85
    case 2: 0.62
    case 3: 0.55
    default: 0.2
    }
  }

  private static func privilegesWeight(_ code: Int, scopeChanged: Bool) -> Double {
    switch code {
    case 1: 0.85
    case 2: scopeChanged ? 0.68 : 0.62
    default: scopeChanged ? 0.5 : 0.27
    }
  }

  private static func impactWeight(_ code: Int) -> Double {
    switch code {
    case 1: 0
    case 2: 0.22
    default: 0.56
    }
  }

  private static func requirementWeight(_ code: Int) -> Double {
    switch code {
    case 1: 0.5
    case 3: 1.5
    default: 1
    }
  }

  private var exploitCodeMaturity: Double {
    switch vector.code(Slot.exploitCodeMaturity) {
    case 2: 0.97
    case 3: 0.94
    case 4: 0.91
    default: 1
    }
  }

  private var remediationLevel: Double {
    switch vector.code(Slot.remediationLevel) {
    case 2: 0.97
    case 3: 0.96
    case 4: 0.95
    default: 1
    }
  }

  private var reportConfidence: Double {
    switch vector.code(Slot.reportConfidence) {
    case 2: 0.96
    case 3: 0.92
    default: 1
    }
  }

  // MARK: Powers, without the C library

  private static func power13(_ value: Double) -> Double {
    let square = value * value
    let fourth = square * square
    return fourth * fourth * fourth * value
  }

  private static func power15(_ value: Double) -> Double {
    power13(value) * value * value
  }
}
