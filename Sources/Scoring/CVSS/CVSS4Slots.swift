/// The slots of the version 4.0 grammar.
enum CVSS4Slot {
  static let attackVector = 0
  static let attackComplexity = 1
  static let attackRequirements = 2
  static let privilegesRequired = 3
  static let userInteraction = 4
  static let vulnerableConfidentiality = 5
  static let vulnerableIntegrity = 6
  static let vulnerableAvailability = 7
  static let subsequentConfidentiality = 8
  static let subsequentIntegrity = 9
  static let subsequentAvailability = 10
  static let exploitMaturity = 11
  static let confidentialityRequirement = 12
  static let integrityRequirement = 13
  static let availabilityRequirement = 14
  /// The modified metrics repeat the base metrics' order, this many slots later.
  static let modified = 15

  static let base = 0..<11
  static let baseAndThreat = 0..<12
  static let threat = 11..<12
  static let environmental = 12..<26
}

/// The severity levels of a vector's effective metrics: 0 is the most severe value of the metric.
///
/// Effective means what the specification's scoring uses: the modified metric before the base metric, and the
/// worst case for exploit maturity and the requirements where they are not defined.
struct CVSS4Levels {
  let attackVector, privilegesRequired, userInteraction: Int
  let attackComplexity, attackRequirements: Int
  let vulnerableConfidentiality, vulnerableIntegrity, vulnerableAvailability: Int
  /// Counted with Safety as 0, so that High is 1, Low 2 and None 3; confidentiality never is 0.
  let subsequentConfidentiality, subsequentIntegrity, subsequentAvailability: Int
  let exploitMaturity: Int
  let confidentialityRequirement, integrityRequirement, availabilityRequirement: Int

  init(_ vector: CVSSVector) {
    func effective(_ slot: Int) -> Int {
      let code = vector.code(slot + CVSS4Slot.modified)
      return code == 0 ? vector.code(slot) : code
    }
    func subsequent(_ slot: Int) -> Int {
      // Code 4 is Safety, the only value above High.
      effective(slot) & 3
    }
    attackVector = effective(CVSS4Slot.attackVector) - 1
    privilegesRequired = effective(CVSS4Slot.privilegesRequired) - 1
    userInteraction = effective(CVSS4Slot.userInteraction) - 1
    attackComplexity = effective(CVSS4Slot.attackComplexity) - 1
    attackRequirements = effective(CVSS4Slot.attackRequirements) - 1
    vulnerableConfidentiality = effective(CVSS4Slot.vulnerableConfidentiality) - 1
    vulnerableIntegrity = effective(CVSS4Slot.vulnerableIntegrity) - 1
    vulnerableAvailability = effective(CVSS4Slot.vulnerableAvailability) - 1
    subsequentConfidentiality = subsequent(CVSS4Slot.subsequentConfidentiality)
    subsequentIntegrity = subsequent(CVSS4Slot.subsequentIntegrity)
    subsequentAvailability = subsequent(CVSS4Slot.subsequentAvailability)
    exploitMaturity = max(0, vector.code(CVSS4Slot.exploitMaturity) - 1)
    confidentialityRequirement = max(0, vector.code(CVSS4Slot.confidentialityRequirement) - 1)
    integrityRequirement = max(0, vector.code(CVSS4Slot.integrityRequirement) - 1)
    availabilityRequirement = max(0, vector.code(CVSS4Slot.availabilityRequirement) - 1)
  }

  /// Whether no system is harmed at all, which scores 0.0 whatever the other metrics say.
  var isHarmless: Bool {
    vulnerableConfidentiality == 2 && vulnerableIntegrity == 2 && vulnerableAvailability == 2
      && subsequentConfidentiality == 3 && subsequentIntegrity == 3 && subsequentAvailability == 3
  }
}
