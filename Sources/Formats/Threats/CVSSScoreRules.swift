import Scoring

/// The scores and severities of an object against those of its vector.
struct CVSSScoreRules {
  let object: WireValue
  /// With the metrics that only members give.
  let vector: CVSSVector
  let place: String

  func check(_ findings: inout FindingList) {
    // FIRST's object of version 4.0 has one score, that of the whole vector.
    let base = vector.version == .v4 ? vector.overallScore : vector.baseScore
    let severity = vector.version == .v4 ? vector.overallSeverity : vector.baseSeverity
    checkScore("baseScore", base, &findings)
    checkScore("temporalScore", vector.temporalScore, &findings)
    checkScore("environmentalScore", vector.environmentalScore, &findings)
    checkSeverity("baseSeverity", severity, &findings)
    checkSeverity("temporalSeverity", vector.temporalSeverity, &findings)
    checkSeverity("environmentalSeverity", vector.environmentalSeverity, &findings)
  }

  private func checkScore(_ member: String, _ score: Double, _ findings: inout FindingList) {
    guard vector.version != .v4 || member == "baseScore" else { return }
    guard case .number(let number)? = object[member], let published = number.double else { return }
    guard abs(published - score) >= 0.05 else { return }
    findings.error(
      "cvss-score", at: "\(place)/\(member)",
      "\(excerpt(number.text)) is published, the vector gives \(score)"
        + explanation(published, member), remedy: "Publish \(score), or correct the vector.")
  }

  /// Where the number is another score of the same vector.
  private func explanation(_ published: Double, _ member: String) -> String {
    guard member == "baseScore" else { return "" }
    if abs(published - vector.temporalScore) < 0.05 { return " (it is the vector's temporal score)" }
    if abs(published - vector.environmentalScore) < 0.05 { return " (it is the vector's environmental score)" }
    return ""
  }

  private func checkSeverity(_ member: String, _ severity: CVSSSeverity, _ findings: inout FindingList) {
    guard vector.version >= .v3, let published = object[member]?.string, CVSSSeverity(rawValue: published) != nil else {
      return
    }
    guard published != severity.rawValue else { return }
    findings.error(
      "cvss-severity", at: "\(place)/\(member)", "\(published) is published, the vector gives \(severity.rawValue)",
      remedy: "Publish \(severity.rawValue), or correct the vector.")
  }
}
