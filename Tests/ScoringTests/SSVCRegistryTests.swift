import Foundation
import Scoring
import Testing

/// The registered decision points, and CERT/CC's tables for CVSS 4.0 as a second opinion on macrovectors.
@Suite struct SSVCRegistryTests {
  private static let hasTables = Corpora.has("ssvc-decision-tables")

  @Test(.enabled(if: hasTables, "The corpus ssvc-decision-tables is missing: not checked."))
  func registryIsThePublishedOne() throws {
    try Corpora.unpacking("ssvc-decision-tables") { folder in
      var seen = 0
      for file in Corpora.jsonFiles(in: folder.appendingPathComponent("json/decision_points")) {
        let json = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
        let text = { (name: String) in json[name] as? String ?? "" }
        let ours = try #require(
          DecisionPointOutline.find(namespace: text("namespace"), key: text("key"), version: text("version")))
        let values = json["values"] as? [[String: String]] ?? []
        #expect(ours.name == text("name"))
        #expect(ours.values.map(\.key) == values.map { $0["key"] })
        #expect(ours.values.map(\.name) == values.map { $0["name"] })
        seen += 1
      }
      #expect(seen == DecisionPointOutline.registered.count && seen == 147)
    }
  }

  /// What a table asks is registered, in its latest version.
  @Test func tablesAskRegisteredQuestions() {
    for table in DecisionTable.published {
      for point in table.decisionPoints + [table.outcome] {
        let latest = DecisionPointOutline.versions(namespace: point.namespace, key: point.key).first
        #expect(latest?.id == point.id)
        #expect(latest?.hasInOrder(point.values.map(\.key)) == true)
        #expect(latest?.hasInOrder(point.values.map(\.key).reversed()) == false)
      }
    }
    #expect(DecisionPointOutline.find(namespace: "ssvc", key: "E", version: "9.0.0") == nil)
    #expect(DecisionPointOutline.registeredNamespaces.contains("cvss"))
  }

  /// Tables that give one equivalence set each, row by row.
  @Test(.enabled(if: hasTables, "The corpus ssvc-decision-tables is missing: not checked."))
  func equivalenceSetsAgree() throws {
    try Corpora.unpacking("ssvc-decision-tables") { folder in
      var rows = 0
      for file in Corpora.jsonFiles(in: folder.appendingPathComponent("json/decision_tables/cvss")) {
        let json = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
        let outcome = try #require(json["outcome"] as? String)
        guard let set = outcome.split(separator: ":").dropFirst().first?.last?.wholeNumberValue,
          outcome.hasPrefix("cvss:EQ")
        else { continue }
        for row in try #require(json["mapping"] as? [[String: String]]) {
          let digits = try Self.macrovector(row, outcome: outcome)
          let level = digits[digits.index(digits.startIndex, offsetBy: set - 1)]
          let words = set == 2 || set == 6 ? ["H": "0", "L": "1"] : ["H": "0", "M": "1", "L": "2"]
          #expect(String(level) == words[row[outcome] ?? ""], "\(row)")
          rows += 1
        }
      }
      #expect(rows == 36 + 4 + 27 + 48 + 3 + 729)
    }
  }

  private static func macrovector(_ row: [String: String], outcome: String) throws -> String {
    var vector = try CVSSVector("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N")
    for (name, value) in row where name != outcome {
      let key = name.split(separator: ":")[1].replacingOccurrences(of: "_NoX", with: "")
      vector = try vector.setting(key, to: value)
    }
    return try #require(vector.macrovector).description
  }
}
