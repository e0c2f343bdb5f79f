/// A decision table, as in SSVC's JSON schema `DecisionTable` 2.0.0: for every combination of the values of its
/// decision points exactly one outcome.
public struct DecisionTable: Hashable, Sendable {
  /// A table with more combinations is refused; the published ones have at most 192.
  public static let rowLimit = 65_536

  public let namespace: String
  public let key: String
  public let version: String
  public let name: String
  public let definition: String
  /// The questions, without the outcome.
  public let decisionPoints: [DecisionPoint]
  public let outcome: DecisionPoint
  /// The place of the outcome's value for each combination; the last decision point runs fastest.
  let outcomes: [Int]

  /// The identifier, for instance `ssvc:DT_DP:1.0.0`.
  public var id: String { "\(namespace):\(key):\(version)" }

  /// Makes a table from the members of its JSON form and checks it whole.
  /// - Parameters:
  ///   - decisionPoints: all decision points, the outcome among them, in the order of the JSON object.
  ///   - outcome: the identifier of the outcome's decision point.
  ///   - mapping: a row for each combination: from the decision points' identifiers to value keys.
  public init(
    namespace: String, key: String, version: String, name: String, definition: String,
    decisionPoints: [DecisionPoint], outcome: String, mapping: [[String: String]]
  ) throws(SSVCError) {
    let checked = try DecisionTableCheck(decisionPoints: decisionPoints, outcome: outcome)
    self.namespace = namespace
    self.key = key
    self.version = version
    self.name = name
    self.definition = definition
    self.decisionPoints = checked.questions
    self.outcome = checked.outcome
    outcomes = try checked.outcomes(mapping)
  }

  /// A published table; `outcomes` is right by its test.
  init(
    published id: (namespace: String, key: String, version: String), name: String, definition: String,
    decisionPoints: [DecisionPoint], outcome: DecisionPoint, rows: [String]
  ) {
    namespace = id.namespace
    key = id.key
    version = id.version
    self.name = name
    self.definition = definition
    self.decisionPoints = decisionPoints
    self.outcome = outcome
    // Each text gives the outcomes for all values of the last decision point, after a colon.
    outcomes = rows.flatMap { row in
      row.split(separator: ":").last.map { $0.split(separator: " ").map(String.init) } ?? []
    }.compactMap { key in outcome.values.firstIndex { $0.key == key } }
  }

  /// The rows of the JSON form: from identifiers to value keys, the outcome included.
  public var mapping: [[String: String]] {
    outcomes.indices.map { row in
      var cells = [outcome.id: outcome.values[outcomes[row]].key]
      var rest = row
      for point in decisionPoints.reversed() where !point.values.isEmpty {
        cells[point.id] = point.values[rest % point.values.count].key
        rest /= point.values.count
      }
      return cells
    }
  }

  /// The question that a text names by identifier, key, name or former spelling, the most precise match first.
  func index(ofPointSpelled text: String) -> Int? {
    var best: (index: Int, precision: Int)?
    for (index, point) in decisionPoints.enumerated() {
      guard let precision = point.precision(ofSpelling: text) else { continue }
      if let found = best, found.precision <= precision { continue }
      best = (index, precision)
    }
    return best?.index
  }
}
