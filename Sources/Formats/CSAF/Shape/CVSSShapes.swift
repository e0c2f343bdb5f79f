import Scoring

/// FIRST's JSON schemas of CVSS, built from the metric tables.
enum CVSSShapes {
  /// The shape of `cvss_v2`, `cvss_v3` or `cvss_v4`; `nil` for other members.
  static func shape(of key: String, version: String?, isNew: Bool) -> Shape? {
    switch key {
    case "cvss_v2": v2
    case "cvss_v3": version == "3.0" ? v3 : v3Point1
    case "cvss_v4": isNew ? v4 : nil
    default: nil
    }
  }

  private static let v2 = shape(.v2)
  private static let v3 = shape(.v3)
  private static let v3Point1 = shape(.v3Point1)
  private static let v4 = shape(.v4)

  private static func shape(_ version: CVSSVersion) -> Shape {
    var members: [String: Shape] = [
      "version": .choice([version.description]), "vectorString": .filled, "baseScore": score,
    ]
    for metric in CVSSMetric.all(of: version) { members[metric.property] = .choice(metric.values.map(\.property)) }
    var required = ["version", "vectorString", "baseScore"]
    if version != .v4 { for name in ["temporalScore", "environmentalScore"] { members[name] = score } }
    if version != .v2 {
      required.append("baseSeverity")
      let names = ["baseSeverity"] + (version == .v4 ? [] : ["temporalSeverity", "environmentalSeverity"])
      for name in names { members[name] = .choice(CVSSSeverity.allCases.map(\.rawValue)) }
    }
    return .object(ObjectShape(members, required: required, isOpen: version != .v4))
  }

  private static let score = Shape.number(0...10)
}
