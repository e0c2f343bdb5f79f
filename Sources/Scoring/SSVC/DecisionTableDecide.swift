extension DecisionTable {
  /// Decides.
  /// - Parameters:
  ///   - values: from a decision point's identifier, key or name to a value's key or name, in any case.
  ///   - tables: tables that may answer an unanswered question, for instance Human Impact from Safety and Mission
  ///     Impact.
  /// - Throws: `unknownValue` for a value that the decision point does not have, `contradiction` if two spellings of
  ///   one decision point are given different values. Missing values are no error.
  public func decide(
    _ values: [String: String], deriving tables: [DecisionTable] = []
  ) throws(SSVCError) -> Decision {
    try decide(selections: values.mapValues { [$0] }, deriving: tables)
  }

  /// Decides on selections, as SSVC's JSON schema `SelectionList` 2.0.0 has them: each decision point with one or more
  /// values that are still possible. A selection without values counts as missing.
  public func decide(
    selections: [String: [String]], deriving tables: [DecisionTable] = []
  ) throws(SSVCError) -> Decision {
    var (answers, unused) = try answers(selections)
    var sources = [String?](repeating: nil, count: decisionPoints.count)
    for index in decisionPoints.indices where answers[index].isEmpty {
      guard let table = tables.first(where: { $0.outcome.id == decisionPoints[index].id }) else { continue }
      let part = try table.decide(selections: selections)
      let used = part.path.map(\.decisionPoint) + part.narrowed.map(\.decisionPoint)
      unused.removeAll { name in used.contains { $0.precision(ofSpelling: name) != nil } }
      guard !used.isEmpty else { continue }
      let keys = Set(part.possible.map(\.key))
      let values = decisionPoints[index].values
      answers[index] = Set(values.indices.filter { keys.contains(values[$0].key) })
      sources[index] = table.id
    }
    return decision(answers, sources: sources, unused: unused)
  }

  /// The places of the values given for each question; empty where none is.
  private func answers(
    _ selections: [String: [String]]
  ) throws(SSVCError) -> (answers: [Set<Int>], unused: [String]) {
    var answers = [Set<Int>](repeating: [], count: decisionPoints.count)
    var unused: [String] = []
    for (name, texts) in selections.sorted(by: { $0.key < $1.key }) {
      guard let index = index(ofPointSpelled: name) else {
        unused.append(name)
        continue
      }
      var places: Set<Int> = []
      for text in texts { places.insert(try place(of: text, in: decisionPoints[index], named: name)) }
      guard answers[index].isEmpty || answers[index] == places else {
        throw SSVCError(
          .contradiction, at: name, "\(decisionPoints[index].name) is given two different values",
          remedy: "Give each decision point once.")
      }
      answers[index] = places
    }
    return (answers, unused)
  }

  private func place(of text: String, in point: DecisionPoint, named name: String) throws(SSVCError) -> Int {
    guard let place = point.index(ofValueSpelled: text) else {
      throw SSVCError(
        .unknownValue, at: name, "\(point.name) has no value '\(text.prefix(64))'",
        remedy: "Use one of " + point.values.map { "\($0.name) (\($0.key))" }.joined(separator: ", ") + ".")
    }
    return place
  }

  private func decision(_ answers: [Set<Int>], sources: [String?], unused: [String]) -> Decision {
    let reachable = reachableOutcomes(answers).map { outcome.values[$0] }
    var path: [Decision.Step] = []
    var narrowed: [Decision.Narrowing] = []
    for (index, point) in decisionPoints.enumerated() {
      let values = answers[index].sorted().map { point.values[$0] }
      if let only = values.first, values.count == 1 {
        path.append(Decision.Step(decisionPoint: point, value: only, derivedFrom: sources[index]))
      } else if !values.isEmpty {
        narrowed.append(Decision.Narrowing(decisionPoint: point, values: values))
      }
    }
    return Decision(
      table: id, outcomePoint: outcome, outcome: reachable.count == 1 ? reachable.first : nil, path: path,
      narrowed: narrowed, missing: decisionPoints.indices.filter { answers[$0].isEmpty }.map { decisionPoints[$0] },
      possible: reachable, unused: unused)
  }

  /// The places of the outcomes of all rows that agree with the answers, ascending.
  private func reachableOutcomes(_ answers: [Set<Int>]) -> [Int] {
    var found: Set<Int> = []
    for (row, outcome) in outcomes.enumerated() {
      var rest = row
      var agrees = true
      for (point, answer) in zip(decisionPoints, answers).reversed() where agrees && !point.values.isEmpty {
        if !answer.isEmpty, !answer.contains(rest % point.values.count) { agrees = false }
        rest /= point.values.count
      }
      if agrees { found.insert(outcome) }
    }
    return found.sorted()
  }
}
