import Foundation
import Scoring
import Testing

/// The embedded tables against CERT/CC's JSON, and the checks of tables from outside.
@Suite struct SSVCTableTests {
  private static let hasTables = Corpora.has("ssvc-decision-tables")

  @Test(.enabled(if: hasTables, "The corpus ssvc-decision-tables is missing: not checked."))
  func embeddedTablesAreThePublishedOnes() throws {
    try Corpora.unpacking("ssvc-decision-tables") { folder in
      var found: Set<String> = []
      for kind in ["ssvc", "cisa"] {
        for file in Corpora.jsonFiles(in: folder.appendingPathComponent("json/decision_tables/\(kind)")) {
          let theirs = try Self.table(at: file)
          let all = DecisionTable.published + DecisionTable.compounds
          let ours = try #require(all.first { $0.id == theirs.id }, "\(theirs.id) is not embedded")
          #expect(ours.name == theirs.name)
          #expect(Set(ours.mapping) == Set(theirs.mapping), "\(ours.id)")
          #expect(Self.outline(ours.outcome) == Self.outline(theirs.outcome))
          #expect(ours.decisionPoints.map(Self.outline) == theirs.decisionPoints.map(Self.outline))
          found.insert(ours.id)
        }
      }
      // Only mission and well-being impact has no file.
      #expect(found.count == DecisionTable.published.count + DecisionTable.compounds.count - 1)
    }
  }

  /// Every table, published or compound, survives the checks for tables from outside, with all definitions present.
  @Test func embeddedTablesAreValid() throws {
    for table in DecisionTable.published + DecisionTable.compounds {
      let again = try DecisionTable(
        namespace: table.namespace, key: table.key, version: table.version, name: table.name,
        definition: table.definition, decisionPoints: table.decisionPoints + [table.outcome],
        outcome: table.outcome.id, mapping: table.mapping)
      #expect(again == table)
      for point in table.decisionPoints + [table.outcome] {
        #expect(!point.definition.isEmpty && point.values.allSatisfy { !$0.definition.isEmpty })
      }
    }
  }

  /// Every spelling of every value of every published decision point leads to that value.
  @Test func spellingsAreUnambiguous() {
    for table in DecisionTable.published + DecisionTable.compounds {
      for point in table.decisionPoints + [table.outcome] {
        for value in point.values {
          for spelling in [value.key, value.name] + value.formerSpellings {
            #expect(point.value(spelled: spelling) == value, "\(point.id) \(spelling)")
            #expect(point.value(spelled: spelling.uppercased()) == value, "\(point.id) \(spelling)")
            #expect(point.value(spelled: spelling.lowercased()) == value, "\(point.id) \(spelling)")
          }
        }
      }
    }
  }

  @Test(arguments: [
    ("no question", SSVCError.Code.noDecisionPoints), ("no values", .noValues), ("unknown outcome", .unknownOutcome),
    ("double point", .duplicateDecisionPoint), ("double value", .duplicateValue), ("missing row", .missingRow),
    ("double row", .duplicateRow), ("incomplete row", .incompleteRow), ("unknown value", .unknownValue),
    ("unknown point", .unknownDecisionPoint), ("too many rows", .tooManyRows),
  ])
  func refusals(_ flaw: String, _ code: SSVCError.Code) {
    let error = #expect(throws: SSVCError.self) { try Self.flawed(flaw) }
    #expect(error?.code == code)
    #expect(error?.place.hasPrefix("/") == true && error?.remedy.isEmpty == false)
  }

  // MARK: Making tables

  private static func point(_ key: String, _ values: [String]) -> DecisionPoint {
    DecisionPoint(
      namespace: "x_test", key: key, version: "1.0.0", name: key, definition: key,
      values: values.map { DecisionPointValue(key: $0, name: $0, definition: $0) })
  }

  private static func flawed(_ flaw: String) throws(SSVCError) -> DecisionTable {
    var points = [point("Q", ["N", "Y"]), point("O", ["A", "B"])]
    var rows = [
      ["x_test:Q:1.0.0": "N", "x_test:O:1.0.0": "A"], ["x_test:Q:1.0.0": "Y", "x_test:O:1.0.0": "B"],
    ]
    switch flaw {
    case "no question": points.removeFirst()
    case "no values": points[0] = point("Q", [])
    case "unknown outcome": points.removeLast()
    case "double point": points.append(points[0])
    case "double value": points[0] = point("Q", ["N", "N"])
    case "missing row": rows.removeLast()
    case "double row": rows.append(rows[0])
    case "incomplete row": rows[0]["x_test:O:1.0.0"] = nil
    case "unknown value": rows[0]["x_test:Q:1.0.0"] = "n"
    case "unknown point": rows[0]["x_test:Z:1.0.0"] = "N"
    default: points += (0..<64).map { point("Q\($0)", ["N", "Y"]) }
    }
    return try DecisionTable(
      namespace: "x_test", key: "DT", version: "1.0.0", name: "T", definition: "T", decisionPoints: points,
      outcome: "x_test:O:1.0.0", mapping: rows)
  }

  /// What identifies a decision point; definitions are our own words.
  private static func outline(_ point: DecisionPoint) -> [String] {
    [point.id, point.name] + point.values.map { "\($0.key) \($0.name)" }
  }

  private static func table(at file: URL) throws -> DecisionTable {
    let json = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    let text = { (name: String) in json[name] as? String ?? "" }
    let objects = try #require(json["decision_points"] as? [String: [String: Any]])
    let mapping = try #require(json["mapping"] as? [[String: String]])
    // JSON objects have no order; the embedded table tells it.
    let all = DecisionTable.published + DecisionTable.compounds
    let order = all.first { $0.key == text("key") }?.decisionPoints.map(\.id) ?? []
    let points = objects.values.map(Self.decisionPoint).sorted {
      (order.firstIndex(of: $0.id) ?? order.count) < (order.firstIndex(of: $1.id) ?? order.count)
    }
    return try DecisionTable(
      namespace: text("namespace"), key: text("key"), version: text("version"), name: text("name"),
      definition: text("definition"), decisionPoints: points, outcome: text("outcome"), mapping: mapping)
  }

  private static func decisionPoint(_ json: [String: Any]) -> DecisionPoint {
    let text = { (name: String) in json[name] as? String ?? "" }
    let values = (json["values"] as? [[String: String]] ?? []).map {
      DecisionPointValue(key: $0["key"] ?? "", name: $0["name"] ?? "", definition: $0["definition"] ?? "")
    }
    return DecisionPoint(
      namespace: text("namespace"), key: text("key"), version: text("version"), name: text("name"),
      definition: text("definition"), values: values)
  }
}
