import Scoring

/// Rules of `metrics`.
enum CVEMetricRules {
  static func check(_ container: WireValue, id: String, at place: String, _ findings: inout FindingList) {
    for (index, metric) in (container["metrics"]?.array ?? []).enumerated() {
      guard !findings.isFull else { return }
      let here = "\(place)/\(index)"
      // The record format holds FIRST's strict schemas.
      for (member, version) in cvss {
        guard let object = metric[member], object.object != nil else { continue }
        findings.append(CVSSObjectChecks.check(object, at: "\(here)/\(member)", version: version, isStrict: true))
      }
      guard let other = metric["other"], let content = other["content"] else { continue }
      switch other["type"]?.string {
      case "ssvc": checkDecision(content, id: id, at: "\(here)/other/content", &findings)
      case "kev": checkListing(content, at: "\(here)/other/content", &findings)
      default: break
      }
    }
  }

  private static let cvss: [(String, CVSSVersion)] = [
    ("cvssV2_0", .v2), ("cvssV3_0", .v3), ("cvssV3_1", .v3Point1), ("cvssV4_0", .v4),
  ]

  /// A stakeholder-specific decision: of this vulnerability, values that the decision points know, each once.
  static func checkDecision(_ content: WireValue, id: String, at place: String, _ findings: inout FindingList) {
    if let named = content["id"]?.string, named != id {
      findings.warning(
        "cve-ssvc", at: "\(place)/id", "The decision is about \(excerpt(named))",
        remedy: "Give it the record's identifier.")
    }
    if let time = content["timestamp"]?.string, CVETime.parse(time) == nil {
      findings.warning(
        "cve-ssvc", at: "\(place)/timestamp", "'\(excerpt(time))' is no time", remedy: "Write it as in RFC 3339.")
    }
    var seen: Set<String> = []
    for (index, option) in (content["options"]?.array ?? []).enumerated() {
      for member in option.object?.members ?? [] {
        let here = "\(place)/options/\(index)/\(JSONPointer.token(member.key))"
        guard let value = member.value.string else { continue }
        if !seen.insert(member.key).inserted {
          findings.warning(
            "cve-ssvc", at: here, "\(excerpt(member.key)) is answered twice", remedy: "Keep one answer.")
        }
        checkOption(member.key, value, at: here, &findings)
      }
    }
  }

  /// SSVC's own decision points by folded name, all versions.
  private static let points: [String: [DecisionPointOutline]] = Dictionary(
    grouping: DecisionPointOutline.registered.filter { $0.namespace == "ssvc" }, by: { fold($0.name) })

  private static func checkOption(_ name: String, _ value: String, at place: String, _ findings: inout FindingList) {
    guard let points = points[fold(name)] else {
      return findings.warning(
        "cve-ssvc", at: place, "SSVC has no decision point '\(excerpt(name))'",
        remedy: "Use a registered one's name.")
    }
    let isKnown = points.contains { point in
      point.values.contains { known in
        fold(known.name) == fold(value) || known.key == value || fold(known.name) == "public \(fold(value))"
      }
    }
    guard !isKnown else { return }
    findings.warning(
      "cve-ssvc", at: place, "\(excerpt(name)) has no value '\(excerpt(value))'",
      remedy: "Use one of " + (points.last?.values.map(\.name).joined(separator: ", ") ?? "") + ".")
  }

  private static func fold(_ text: String) -> String { excerpt(text, limit: 128).lowercased() }

  /// CISA's listing of a known exploited vulnerability.
  static func checkListing(_ content: WireValue, at place: String, _ findings: inout FindingList) {
    if content["dateAdded"]?.string.flatMap({ CivilDate($0) }) == nil {
      findings.warning(
        "cve-kev", at: "\(place)/dateAdded", "The listing has no date", remedy: "Write dateAdded as YYYY-MM-DD.")
    }
    if let reference = content["reference"]?.string, !TextGrammar.isURI(reference) {
      findings.warning(
        "cve-kev", at: "\(place)/reference", "'\(excerpt(reference))' is no address", remedy: "Write its URL.")
    }
  }
}
