/// Checks the parts of a decision table that comes from outside.
struct DecisionTableCheck {
  let questions: [DecisionPoint]
  let outcome: DecisionPoint
  private let combinations: Int

  init(decisionPoints: [DecisionPoint], outcome id: String) throws(SSVCError) {
    var seen: Set<String> = []
    for point in decisionPoints {
      guard seen.insert(point.id).inserted else {
        throw SSVCError(
          .duplicateDecisionPoint, at: Self.pointer(point), "The decision point \(point.id) is given twice",
          remedy: "Keep one of the two.")
      }
      try Self.checkValues(point)
    }
    guard let outcome = decisionPoints.first(where: { $0.id == id }) else {
      throw SSVCError(
        .unknownOutcome, at: "/outcome", "The outcome '\(id.prefix(64))' is none of the decision points",
        remedy: "Name one of them by namespace, key and version.")
    }
    self.outcome = outcome
    questions = decisionPoints.filter { $0.id != id }
    guard !questions.isEmpty else {
      throw SSVCError(
        .noDecisionPoints, at: "/decision_points", "The table asks nothing",
        remedy: "Give at least one decision point besides the outcome.")
    }
    var combinations = 1
    for point in questions {
      // Checked after each factor, so that the product cannot overflow.
      combinations *= min(point.values.count, DecisionTable.rowLimit + 1)
      guard combinations <= DecisionTable.rowLimit else {
        throw SSVCError(
          .tooManyRows, at: "/decision_points", "The table has more than \(DecisionTable.rowLimit) combinations",
          remedy: "Split it into several tables whose outcomes feed each other.")
      }
    }
    self.combinations = combinations
  }

  /// The outcome of each combination, the last question running fastest.
  func outcomes(_ mapping: [[String: String]]) throws(SSVCError) -> [Int] {
    var outcomes = [Int?](repeating: nil, count: combinations)
    for (number, row) in mapping.enumerated() {
      var place = 0
      for point in questions {
        place = place * point.values.count + (try valueIndex(of: point, in: row, number: number))
      }
      let result = try valueIndex(of: outcome, in: row, number: number)
      guard row.count == questions.count + 1 else {
        throw SSVCError(
          .unknownDecisionPoint, at: "/mapping/\(number)", "The row names a decision point that the table lacks",
          remedy: "Remove it from the row or add it to the table.")
      }
      guard outcomes[place] == nil else {
        throw SSVCError(
          .duplicateRow, at: "/mapping/\(number)", "An earlier row has the same combination of values",
          remedy: "Keep one row for each combination.")
      }
      outcomes[place] = result
    }
    return try complete(outcomes)
  }

  private func complete(_ outcomes: [Int?]) throws(SSVCError) -> [Int] {
    var complete: [Int] = []
    complete.reserveCapacity(outcomes.count)
    for (place, outcome) in outcomes.enumerated() {
      guard let outcome else {
        throw SSVCError(
          .missingRow, at: "/mapping", "No row has the combination \(combination(place))",
          remedy: "Add a row for it; a table answers every combination.")
      }
      complete.append(outcome)
    }
    return complete
  }

  private func combination(_ place: Int) -> String {
    var rest = place
    var cells: [String] = []
    for point in questions.reversed() {
      cells.append("\(point.id)=\(point.values[rest % point.values.count].key)")
      rest /= point.values.count
    }
    return cells.reversed().joined(separator: ", ")
  }

  private func valueIndex(of point: DecisionPoint, in row: [String: String], number: Int) throws(SSVCError) -> Int {
    guard let key = row[point.id] else {
      throw SSVCError(
        .incompleteRow, at: "/mapping/\(number)", "The row has no value of \(point.id)",
        remedy: "Give every decision point and the outcome a value in each row.")
    }
    guard let index = point.values.firstIndex(where: { $0.key == key }) else {
      throw SSVCError(
        .unknownValue, at: "/mapping/\(number)", "\(point.id) has no value '\(key.prefix(64))'",
        remedy: "Use one of " + point.values.map(\.key).joined(separator: ", ") + ".")
    }
    return index
  }

  private static func checkValues(_ point: DecisionPoint) throws(SSVCError) {
    guard !point.values.isEmpty else {
      throw SSVCError(
        .noValues, at: pointer(point) + "/values", "The decision point \(point.id) has no values",
        remedy: "Give it at least one.")
    }
    var keys: Set<String> = []
    for (index, value) in point.values.enumerated() where !keys.insert(value.key).inserted {
      throw SSVCError(
        .duplicateValue, at: pointer(point) + "/values/\(index)", "The key \(value.key) is given twice",
        remedy: "Give each value of \(point.id) a key of its own.")
    }
  }

  private static func pointer(_ point: DecisionPoint) -> String {
    var escaped = ""
    for character in point.id {
      switch character {
      case "~": escaped += "~0"
      case "/": escaped += "~1"
      default: escaped.append(character)
      }
    }
    return "/decision_points/" + escaped
  }
}
