/// The metrics of CVSS 2.0 (A Complete Guide to CVSS 2.0, sections 2.1 to 2.3) in the order of its vector.
enum CVSS2Metrics {
  static let all: [CVSSMetric] = base + temporal + environmental

  private static let base: [CVSSMetric] = [
    CVSSMetric(
      "AV", "Access Vector", "accessVector", .base,
      ["N": "Network", "A": "Adjacent Network", "L": "Local"]),
    CVSSMetric(
      "AC", "Access Complexity", "accessComplexity", .base,
      ["L": "Low", "M": "Medium", "H": "High"]),
    CVSSMetric(
      "Au", "Authentication", "authentication", .base,
      ["N": "None", "S": "Single", "M": "Multiple"]),
    impact("C", "Confidentiality Impact", "confidentialityImpact"),
    impact("I", "Integrity Impact", "integrityImpact"),
    impact("A", "Availability Impact", "availabilityImpact"),
  ]

  private static let temporal: [CVSSMetric] = [
    CVSSMetric(
      "E", "Exploitability", "exploitability", .temporal,
      ["H": "High", "F": "Functional", "POC": "Proof-of-Concept", "U": "Unproven", "ND": "Not Defined"]),
    CVSSMetric(
      "RL", "Remediation Level", "remediationLevel", .temporal,
      [
        "U": "Unavailable", "W": "Workaround", "TF": "Temporary Fix", "OF": "Official Fix", "ND": "Not Defined",
      ]),
    CVSSMetric(
      "RC", "Report Confidence", "reportConfidence", .temporal,
      ["C": "Confirmed", "UR": "Uncorroborated", "UC": "Unconfirmed", "ND": "Not Defined"]),
  ]

  private static let environmental: [CVSSMetric] = [
    CVSSMetric(
      "CDP", "Collateral Damage Potential", "collateralDamagePotential", .environmental,
      [
        "N": "None", "L": "Low", "LM": "Low-Medium", "MH": "Medium-High", "H": "High", "ND": "Not Defined",
      ]),
    CVSSMetric(
      "TD", "Target Distribution", "targetDistribution", .environmental,
      ["N": "None", "L": "Low", "M": "Medium", "H": "High", "ND": "Not Defined"]),
    requirement("CR", "Confidentiality Requirement", "confidentialityRequirement"),
    requirement("IR", "Integrity Requirement", "integrityRequirement"),
    requirement("AR", "Availability Requirement", "availabilityRequirement"),
  ]

  private static func impact(_ abbreviation: String, _ name: String, _ property: String) -> CVSSMetric {
    CVSSMetric(abbreviation, name, property, .base, ["N": "None", "P": "Partial", "C": "Complete"])
  }

  private static func requirement(_ abbreviation: String, _ name: String, _ property: String) -> CVSSMetric {
    CVSSMetric(
      abbreviation, name, property, .environmental,
      ["L": "Low", "M": "Medium", "H": "High", "ND": "Not Defined"])
  }
}
