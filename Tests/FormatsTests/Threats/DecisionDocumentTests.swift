import Formats
import Scoring
import Testing

/// SSVC's JSON of decision points and tables.
@Suite struct DecisionDocumentTests {
  static let table = """
    {"namespace": "x_example.org#test", "key": "DT", "version": "1.0.0", "name": "Table", "definition": "A table.",
     "schemaVersion": "2.0.0",
     "decision_points": {
       "question": {"namespace": "ssvc", "key": "A", "version": "2.0.0", "name": "Automatable", "definition": "?",
         "schemaVersion": "2.0.0", "values": [{"key": "N", "name": "No", "definition": "No."},
         {"key": "Y", "name": "Yes", "definition": "Yes."}]},
       "answer": {"namespace": "x_example.org#test", "key": "O", "name": "Outcome", "definition": "!",
         "schemaVersion": "2.0.0", "values": [{"key": "L", "name": "Later", "definition": "Later."},
         {"key": "S", "name": "Soon", "definition": "Soon."}]}},
     "outcome": "answer", "mapping": [{"question": "N", "answer": "L"}, {"question": "Y", "answer": "S"}]}
    """

  /// Keys of `decision_points` need not be identifiers.
  @Test func aTableWithKeysOfItsOwn() throws {
    let wire = try WireValue(parsing: Self.table)
    #expect(SSVCChecks.check(wire).isEmpty)
    let table = try DecisionTable(wire)
    #expect(table.outcome.id == "x_example.org#test:O:0.0.1")
    #expect(try table.decide(["Automatable": "yes"]).outcome?.key == "S")
    #expect(try DecisionTable(table.wire) == table)
  }

  @Test(arguments: [
    (#""outcome": "answer""#, #""outcome": "other""#, "ssvc-table /outcome"),
    (#", {"question": "Y", "answer": "S"}"#, "", "ssvc-table /mapping"),
    (#""question": "Y""#, #""question": "N""#, "ssvc-table /mapping/1"),
    (#""question": "Y""#, #""q": "Y""#, "ssvc-table /mapping/1"),
    ("x_example.org#test", "Example", "ssvc-schema /namespace"),
    (#""key": "DT""#, #""key": "_DT""#, "ssvc-schema /key"),
    (#""version": "1.0.0""#, #""version": "1.0""#, "ssvc-schema /version"),
    (#""key": "Y""#, #""key": "X""#, "ssvc-registered /decision_points/question/values"),
    (#""definition": "Soon.""#, #""definition": """#, "ssvc-schema /decision_points/answer/values/1/definition"),
  ])
  func oneFault(old: String, new: String, expected: String) throws {
    let findings = SSVCChecks.check(try WireValue(parsing: Self.table.replacing(old, with: new)))
    #expect(findings.first.map { "\($0.rule) \($0.place)" } == expected)
  }

  @Test(arguments: [
    "ssvc", "cisa", "nist#800-30", "x_example.test#test//.example.test#private-extension",
    "ssvc/de-DE/.example.organization#reference-arch-1",
  ])
  func namespacesOfTheSchema(namespace: String) throws {
    let text = Self.table.replacing("x_example.org#test", with: namespace)
    #expect(SSVCChecks.check(try WireValue(parsing: text)).filter { $0.rule == "ssvc-schema" }.isEmpty)
  }

  /// All files of CERT/CC's registry are read and written again without loss.
  @Test(.enabled(if: Corpora.has("ssvc-decision-tables"), "the corpora are missing: set CLEARINGHOUSE_CORPORA"))
  func registry() throws {
    var points = 0
    var tables = 0
    try Corpora.forEach(in: "ssvc-decision-tables") { name, bytes in
      guard name.contains("/decision_") else { return }
      let wire = try WireValue(parsing: bytes)
      #expect(SSVCChecks.check(wire).isEmpty, "\(name)")
      if name.contains("/decision_tables/") {
        tables += 1
        let written = try DecisionTable(wire).wire
        #expect(Self.sorted(written) == Self.sorted(wire), "\(name)")
      } else {
        points += 1
        #expect(try DecisionPoint(wire).wire == wire, "\(name)")
      }
    }
    #expect(tables == 16)
    #expect(points == 147)
  }

  /// The rows of a table have no order.
  static func sorted(_ table: WireValue) -> [String] {
    guard var object = table.object else { return [] }
    let rows = (object["mapping"]?.array ?? []).map(\.canonicalJSON).sorted()
    object["mapping"] = nil
    return [WireValue.object(object).canonicalJSON] + rows
  }
}
