/// The metrics of CVSS 3.0 and 3.1, which share them (specification 3.1, Table 15), in the preferred order.
enum CVSS3Metrics {
  static let all: [CVSSMetric] = base + temporal + environmental

  private static let base: [CVSSMetric] = [
    CVSSMetric(
      "AV", "Attack Vector", "attackVector", .base,
      ["N": "Network", "A": "Adjacent Network", "L": "Local", "P": "Physical"]),
    CVSSMetric("AC", "Attack Complexity", "attackComplexity", .base, ["L": "Low", "H": "High"]),
    CVSSMetric(
      "PR", "Privileges Required", "privilegesRequired", .base, ["N": "None", "L": "Low", "H": "High"]),
    CVSSMetric("UI", "User Interaction", "userInteraction", .base, ["N": "None", "R": "Required"]),
    CVSSMetric("S", "Scope", "scope", .base, ["U": "Unchanged", "C": "Changed"]),
    CVSSMetric(
      "C", "Confidentiality", "confidentialityImpact", .base, ["N": "None", "L": "Low", "H": "High"]),
    CVSSMetric("I", "Integrity", "integrityImpact", .base, ["N": "None", "L": "Low", "H": "High"]),
    CVSSMetric("A", "Availability", "availabilityImpact", .base, ["N": "None", "L": "Low", "H": "High"]),
  ]

  private static let temporal: [CVSSMetric] = [
    CVSSMetric(
      "E", "Exploit Code Maturity", "exploitCodeMaturity", .temporal,
      ["H": "High", "F": "Functional", "P": "Proof-of-Concept", "U": "Unproven", "X": "Not Defined"]),
    CVSSMetric(
      "RL", "Remediation Level", "remediationLevel", .temporal,
      ["U": "Unavailable", "W": "Workaround", "T": "Temporary Fix", "O": "Official Fix", "X": "Not Defined"]),
    CVSSMetric(
      "RC", "Report Confidence", "reportConfidence", .temporal,
      ["C": "Confirmed", "R": "Reasonable", "U": "Unknown", "X": "Not Defined"]),
  ]

  private static let environmental: [CVSSMetric] = [
    requirement("CR", "Confidentiality Requirement", "confidentialityRequirement"),
    requirement("IR", "Integrity Requirement", "integrityRequirement"),
    requirement("AR", "Availability Requirement", "availabilityRequirement"),
    CVSSMetric(
      "MAV", "Modified Attack Vector", "modifiedAttackVector", .environmental,
      ["N": "Network", "A": "Adjacent Network", "L": "Local", "P": "Physical", "X": "Not Defined"]),
    CVSSMetric(
      "MAC", "Modified Attack Complexity", "modifiedAttackComplexity", .environmental,
      ["L": "Low", "H": "High", "X": "Not Defined"]),
    modifiedLevel("MPR", "Modified Privileges Required", "modifiedPrivilegesRequired"),
    CVSSMetric(
      "MUI", "Modified User Interaction", "modifiedUserInteraction", .environmental,
      ["N": "None", "R": "Required", "X": "Not Defined"]),
    CVSSMetric(
      "MS", "Modified Scope", "modifiedScope", .environmental,
      ["U": "Unchanged", "C": "Changed", "X": "Not Defined"]),
    modifiedLevel("MC", "Modified Confidentiality", "modifiedConfidentialityImpact"),
    modifiedLevel("MI", "Modified Integrity", "modifiedIntegrityImpact"),
    modifiedLevel("MA", "Modified Availability", "modifiedAvailabilityImpact"),
  ]

  private static func requirement(_ abbreviation: String, _ name: String, _ property: String) -> CVSSMetric {
    CVSSMetric(
      abbreviation, name, property, .environmental,
      ["L": "Low", "M": "Medium", "H": "High", "X": "Not Defined"])
  }

  private static func modifiedLevel(_ abbreviation: String, _ name: String, _ property: String) -> CVSSMetric {
    CVSSMetric(
      abbreviation, name, property, .environmental,
      ["N": "None", "L": "Low", "H": "High", "X": "Not Defined"])
  }
}
