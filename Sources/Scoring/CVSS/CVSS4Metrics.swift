/// The metrics of CVSS 4.0 (specification, Table 23) in the order that a vector must keep.
///
/// The values stand from most to least severe, so that a value's place is its severity level, which the
/// interpolation counts in. Safety, above High, comes after the values that it shares with the unmodified metric.
enum CVSS4Metrics {
  static let all: [CVSSMetric] = base + threat + requirements + modified + supplemental

  private static let base: [CVSSMetric] = [
    CVSSMetric(
      "AV", "Attack Vector", "attackVector", .base,
      ["N": "Network", "A": "Adjacent", "L": "Local", "P": "Physical"]),
    CVSSMetric("AC", "Attack Complexity", "attackComplexity", .base, ["L": "Low", "H": "High"]),
    CVSSMetric("AT", "Attack Requirements", "attackRequirements", .base, ["N": "None", "P": "Present"]),
    CVSSMetric(
      "PR", "Privileges Required", "privilegesRequired", .base, ["N": "None", "L": "Low", "H": "High"]),
    CVSSMetric(
      "UI", "User Interaction", "userInteraction", .base, ["N": "None", "P": "Passive", "A": "Active"]),
    impact("VC", "Vulnerable System Confidentiality Impact", "vulnConfidentialityImpact"),
    impact("VI", "Vulnerable System Integrity Impact", "vulnIntegrityImpact"),
    impact("VA", "Vulnerable System Availability Impact", "vulnAvailabilityImpact"),
    impact("SC", "Subsequent System Confidentiality Impact", "subConfidentialityImpact"),
    impact("SI", "Subsequent System Integrity Impact", "subIntegrityImpact"),
    impact("SA", "Subsequent System Availability Impact", "subAvailabilityImpact"),
  ]

  private static let threat: [CVSSMetric] = [
    CVSSMetric(
      "E", "Exploit Maturity", "exploitMaturity", .threat,
      ["A": "Attacked", "P": "Proof-of-Concept", "U": "Unreported", "X": "Not Defined"])
  ]

  private static let requirements: [CVSSMetric] = [
    requirement("CR", "Confidentiality Requirement", "confidentialityRequirement"),
    requirement("IR", "Integrity Requirement", "integrityRequirement"),
    requirement("AR", "Availability Requirement", "availabilityRequirement"),
  ]

  private static let modified: [CVSSMetric] = [
    CVSSMetric(
      "MAV", "Modified Attack Vector", "modifiedAttackVector", .environmental,
      ["N": "Network", "A": "Adjacent", "L": "Local", "P": "Physical", "X": "Not Defined"]),
    CVSSMetric(
      "MAC", "Modified Attack Complexity", "modifiedAttackComplexity", .environmental,
      ["L": "Low", "H": "High", "X": "Not Defined"]),
    CVSSMetric(
      "MAT", "Modified Attack Requirements", "modifiedAttackRequirements", .environmental,
      ["N": "None", "P": "Present", "X": "Not Defined"]),
    CVSSMetric(
      "MPR", "Modified Privileges Required", "modifiedPrivilegesRequired", .environmental,
      ["N": "None", "L": "Low", "H": "High", "X": "Not Defined"]),
    CVSSMetric(
      "MUI", "Modified User Interaction", "modifiedUserInteraction", .environmental,
      ["N": "None", "P": "Passive", "A": "Active", "X": "Not Defined"]),
    modifiedImpact("MVC", "Modified Vulnerable System Confidentiality Impact", "modifiedVulnConfidentialityImpact"),
    modifiedImpact("MVI", "Modified Vulnerable System Integrity Impact", "modifiedVulnIntegrityImpact"),
    modifiedImpact("MVA", "Modified Vulnerable System Availability Impact", "modifiedVulnAvailabilityImpact"),
    CVSSMetric(
      "MSC", "Modified Subsequent System Confidentiality Impact", "modifiedSubConfidentialityImpact", .environmental,
      ["H": "High", "L": "Low", "N": "Negligible", "X": "Not Defined"]),
    modifiedSafety("MSI", "Modified Subsequent System Integrity Impact", "modifiedSubIntegrityImpact"),
    modifiedSafety("MSA", "Modified Subsequent System Availability Impact", "modifiedSubAvailabilityImpact"),
  ]

  private static let supplemental: [CVSSMetric] = [
    CVSSMetric(
      "S", "Safety", "Safety", .supplemental, ["N": "Negligible", "P": "Present", "X": "Not Defined"]),
    CVSSMetric("AU", "Automatable", "Automatable", .supplemental, ["N": "No", "Y": "Yes", "X": "Not Defined"]),
    CVSSMetric(
      "R", "Recovery", "Recovery", .supplemental,
      ["A": "Automatic", "U": "User", "I": "Irrecoverable", "X": "Not Defined"]),
    CVSSMetric(
      "V", "Value Density", "valueDensity", .supplemental,
      ["D": "Diffuse", "C": "Concentrated", "X": "Not Defined"]),
    CVSSMetric(
      "RE", "Vulnerability Response Effort", "vulnerabilityResponseEffort", .supplemental,
      ["L": "Low", "M": "Moderate", "H": "High", "X": "Not Defined"]),
    CVSSMetric(
      "U", "Provider Urgency", "providerUrgency", .supplemental,
      ["Clear": "Clear", "Green": "Green", "Amber": "Amber", "Red": "Red", "X": "Not Defined"]),
  ]

  private static func impact(_ abbreviation: String, _ name: String, _ property: String) -> CVSSMetric {
    CVSSMetric(abbreviation, name, property, .base, ["H": "High", "L": "Low", "N": "None"])
  }

  private static func requirement(_ abbreviation: String, _ name: String, _ property: String) -> CVSSMetric {
    CVSSMetric(
      abbreviation, name, property, .environmental,
      ["H": "High", "M": "Medium", "L": "Low", "X": "Not Defined"])
  }

  private static func modifiedImpact(_ abbreviation: String, _ name: String, _ property: String) -> CVSSMetric {
    CVSSMetric(
      abbreviation, name, property, .environmental,
      ["H": "High", "L": "Low", "N": "None", "X": "Not Defined"])
  }

  private static func modifiedSafety(_ abbreviation: String, _ name: String, _ property: String) -> CVSSMetric {
    CVSSMetric(
      abbreviation, name, property, .environmental,
      ["H": "High", "L": "Low", "N": "Negligible", "S": "Safety", "X": "Not Defined"])
  }
}
