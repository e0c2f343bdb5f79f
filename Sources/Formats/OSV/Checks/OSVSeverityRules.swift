import Scoring

/// Rules of `severity` and `affected[].severity`.
enum OSVSeverityRules {
  static func check(_ record: WireValue, _ findings: inout FindingList) {
    checkScores(record["severity"], at: "/severity", &findings)
    for (index, affected) in (record["affected"]?.array ?? []).enumerated() {
      checkScores(affected["severity"], at: "/affected/\(index)/severity", &findings)
    }
    checkLevel(record, &findings)
  }

  /// "severity[].score field": a vector of the version that the type names.
  static func checkScores(_ list: WireValue?, at place: String, _ findings: inout FindingList) {
    for (index, entry) in (list?.array ?? []).enumerated() {
      guard let type = entry["type"]?.string, let score = entry["score"]?.string else { continue }
      let here = "\(place)/\(index)/score"
      if type == "Ubuntu" {
        checkPriority(score, at: here, &findings)
      } else if let versions = cvssVersions[type] {
        checkVector(score, type, versions, at: here, &findings)
      }
    }
  }

  private static let cvssVersions: [String: [CVSSVersion]] = [
    "CVSS_V2": [.v2], "CVSS_V3": [.v3, .v3Point1], "CVSS_V4": [.v4],
  ]

  private static func checkVector(
    _ score: String, _ type: String, _ versions: [CVSSVersion], at place: String, _ findings: inout FindingList
  ) {
    do throws(CVSSError) {
      let vector = try CVSSVector(score)
      guard !versions.contains(vector.version) else { return }
      findings.error(
        "osv-severity-vector", at: place, "The type is \(type), the vector is of CVSS \(vector.version)",
        remedy: "Name the type of the vector's version.")
    } catch {
      findings.error("osv-severity-vector", at: place, error.message, remedy: error.remedy)
    }
  }

  private static func checkPriority(_ score: String, at place: String, _ findings: inout FindingList) {
    guard !["negligible", "low", "medium", "high", "critical"].contains(score) else { return }
    findings.error(
      "osv-severity-vector", at: place, "'\(excerpt(score))' is no priority of Ubuntu",
      remedy: "Write negligible, low, medium, high or critical.")
  }

  /// "affected[].severity field": where a package has its own severity the record must have none.
  static func checkLevel(_ record: WireValue, _ findings: inout FindingList) {
    guard record["severity"] != nil else { return }
    for (index, affected) in (record["affected"]?.array ?? []).enumerated() {
      guard let severity = affected["severity"], severity != .null else { continue }
      findings.error(
        "osv-severity-level", at: "/affected/\(index)/severity", "Record and package both have a severity",
        remedy: "Keep one: the record's, or one for each package.")
    }
  }
}
