import Scoring

/// The shapes of FIRST's objects.
enum CVSSObjectShapes {
  static func rule(of version: CVSSVersion?) -> ObjectRule {
    switch version {
    case .v2: v2
    case .v3: v3
    case .v3Point1: v3Point1
    case .v4: v4
    case nil: unknown
    }
  }

  private static let unknown = ObjectRule(
    [.needed("version", .oneOf("2.0", "3.0", "3.1", "4.0")), .needed("vectorString", .string)], others: .allowed)
  private static let v2 = make(.v2)
  private static let v3 = make(.v3)
  private static let v3Point1 = make(.v3Point1)
  private static let v4 = make(.v4)

  private static func make(_ version: CVSSVersion) -> ObjectRule {
    let score = RecordShape.number(0...10)
    let severity = RecordShape.oneOf("NONE", "LOW", "MEDIUM", "HIGH", "CRITICAL")
    var members: [ObjectRule.Member] = [
      .needed("version", .oneOf(version.description)), .needed("vectorString", .string), .needed("baseScore", score),
    ]
    if version >= .v3 { members.append(.needed("baseSeverity", severity)) }
    if version != .v4 {
      members += [.optional("temporalScore", score), .optional("environmentalScore", score)]
      if version >= .v3 {
        members += [.optional("temporalSeverity", severity), .optional("environmentalSeverity", severity)]
      }
    }
    for metric in CVSSMetric.all(of: version) {
      members.append(.optional(metric.property, .oneOf(metric.values.map(\.property))))
    }
    return ObjectRule(members, others: .allowed)
  }
}
