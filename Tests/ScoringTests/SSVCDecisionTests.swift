import Foundation
import Scoring
import Testing

@Suite struct SSVCDecisionTests {
  /// CERT/CC's and others' published examples: the vector and the decision it states.
  @Test(arguments: [
    ("SSVCv2/E:P/A:Y/T:T/P:M/B:M/M:L/D:T/2023-10-14T07:26:19Z/", "Track"),
    ("SSVCv2/E:A/A:N/T:T/P:M/B:A/M:M/D:A/2024-05-28T15:58:04Z/", "Attend"),
    ("SSVCv2/E:A/A:Y/T:T/P:E/B:I/M:H/D:C", "Act"),
    ("SSVC/v2/E:N/A:Y/T:P/B:M/P:S/M:M/D:T/2023-10-03T13:08:34Z/", "Track"),
    ("SSVC/v2/E:A/A:Y/T:T/B:A/P:E/M:H/D:C/2023-10-30T19:48:44Z/", "Act"),
    ("SSVCv2/E:N/A:N/T:P/M:M/D:T/2024-03-12T13:26:47Z/", "Track"),
  ])
  func publishedVectors(_ text: String, _ outcome: String) throws {
    let vector = try SSVCVector(text)
    let decision = try DecisionTable.cisaCoordinator.decide(vector.values())
    #expect(decision.outcome?.name == outcome)
    #expect(vector.statedOutcome(of: .cisaCoordinator)?.name == outcome)
    #expect(decision.missing.isEmpty)
    #expect(vector.description == (text.hasSuffix("/") ? text : text + "/"))
  }

  /// The mission and well-being value of those vectors follows from its two parts.
  @Test(arguments: [
    ("M", "M", "L"), ("M", "MA", "M"), ("M", "I", "H"), ("S", "M", "M"), ("S", "MA", "M"), ("S", "I", "H"),
    ("E", "M", "H"), ("E", "MA", "H"), ("E", "I", "H"),
  ])
  func missionAndWellBeing(_ prevalence: String, _ wellBeing: String, _ impact: String) throws {
    let values = ["Mission Prevalence": prevalence, "Public Well-being Impact": wellBeing]
    #expect(try DecisionTable.missionAndWellBeing.decide(values).outcome?.key == impact)
    let whole = values.merging(["E": "A", "A": "Y", "TI": "T"]) { first, _ in first }
    let decision = try DecisionTable.cisaCoordinator.decide(whole, deriving: DecisionTable.compounds)
    #expect(decision.path.last?.value.key == impact)
    #expect(decision.path.last?.derivedFrom == "cisa:DT_MWI:1.0.0")
    #expect(decision.missing.isEmpty && decision.unused.isEmpty)
  }

  @Test func missingValuesLeaveSeveralOutcomesOpen() throws {
    let decision = try DecisionTable.cisaCoordinator.decide(["exploitation": "ACTIVE", "Colour": "red"])
    #expect(decision.outcome == nil)
    #expect(decision.missing.map(\.key) == ["A", "TI", "MWI"])
    #expect(decision.possible.map(\.key) == ["T", "AT", "AC"])
    #expect(decision.unused == ["Colour"])
    #expect(decision.path.map(\.value.name) == ["Active"])
  }

  /// A row that does not depend on the missing value is decided.
  @Test func missingValuesThatMakeNoDifferenceDoNotMatter() throws {
    let decision = try DecisionTable.coordinatorPublication.decide(["SINV": "UU", "E": "A"])
    #expect(decision.outcome?.name == "Publish")
    #expect(decision.missing.map(\.key) == ["PVA"])
  }

  /// A selection list may leave several values of a decision point open.
  @Test func selectionsNarrow() throws {
    let table = DecisionTable.cisaCoordinator
    let selections = ["E": ["active"], "A": ["yes"], "TI": ["total"], "MWI": ["medium", "high"], "U": []]
    let decision = try table.decide(selections: selections)
    #expect(decision.outcome?.name == "Act")
    #expect(decision.narrowed.map { $0.values.map(\.key) } == [["M", "H"]])
    #expect(decision.missing.isEmpty && decision.unused == ["U"])
    let derived = try table.decide(
      selections: ["E": ["A"], "A": ["Y"], "TI": ["P"], "MP": ["M"]], deriving: DecisionTable.compounds)
    #expect(derived.narrowed.first?.values.count == 3 && derived.outcome == nil)
    #expect(derived.possible.map(\.key) == ["AT", "AC"])
  }

  @Test func unknownValueAndContradictionAreRefused() {
    let unknown = #expect(throws: SSVCError.self) { try DecisionTable.supplier.decide(["E": "maybe"]) }
    #expect(unknown?.code == .unknownValue && unknown?.place == "E")
    let twice = #expect(throws: SSVCError.self) {
      try DecisionTable.supplier.decide(["E": "none", "ssvc:E:1.1.0": "A"])
    }
    #expect(twice?.code == .contradiction)
  }

  @Test func everyRowDecidesAsItsMappingSays() throws {
    for table in DecisionTable.published + DecisionTable.compounds {
      for row in table.mapping {
        let values = row.filter { $0.key != table.outcome.id }
        let decision = try table.decide(values)
        #expect(decision.outcome?.key == row[table.outcome.id])
        let qualified = SSVCVector(decision, form: .qualified, time: "2026-06-10T00:00:00Z")
        #expect(try SSVCVector(qualified.description) == qualified)
        #expect(try table.decide(qualified.values()).path == decision.path)
        #expect(qualified.statedOutcome(of: table) == decision.outcome)
      }
    }
  }

  @Test func compactFormReadsBack() throws {
    for row in DecisionTable.cisaCoordinator.mapping {
      let decision = try DecisionTable.cisaCoordinator.decide(row)
      for form in [SSVCVector.Form.compact, .slashed] {
        let vector = try SSVCVector(SSVCVector(decision, form: form).description)
        #expect(try DecisionTable.cisaCoordinator.decide(vector.values()).outcome == decision.outcome)
        #expect(vector.statedOutcome(of: .cisaCoordinator) == decision.outcome)
      }
    }
  }

  @Test(arguments: [
    ("", "byte 0"), ("SSVCv1/E:A/", "byte 0"), ("SSVCv2/E/", "byte 7"), ("SSVCv2/E:/", "byte 7"),
    ("SSVCv2/E:A//A:Y/", "byte 11"), ("SSVCv2/2024-01-01/E:A/", "byte 18"), ("SSVCv2/a:b:c/", "byte 7"),
    ("SSVCv2/12a/", "byte 7"),
  ])
  func malformedVectors(_ text: String, _ place: String) {
    let error = #expect(throws: SSVCError.self) { try SSVCVector(text) }
    #expect(error?.code == .malformedVector)
    #expect(error?.place == place)
  }

  @Test(.enabled(if: Corpora.has("cve-vulnrichment"), "The corpus cve-vulnrichment is missing: not checked."))
  func vulnrichmentValuesAreUnderstood() throws {
    try Corpora.unpacking("cve-vulnrichment", only: "*2023/*") { folder in
      var checked = 0
      for file in Corpora.jsonFiles(in: folder) {
        for options in Self.options(in: try JSONSerialization.jsonObject(with: Data(contentsOf: file))) {
          let decision = try DecisionTable.cisaCoordinator.decide(options)
          #expect(decision.unused.isEmpty && decision.path.count == options.count, "\(file.lastPathComponent)")
          checked += 1
        }
      }
      #expect(checked >= 3_000)
    }
  }

  private static func options(in record: Any) -> [[String: String]] {
    let containers = (record as? [String: Any])?["containers"] as? [String: Any]
    let metrics = (containers?["adp"] as? [[String: Any]] ?? []).flatMap { $0["metrics"] as? [[String: Any]] ?? [] }
    return metrics.compactMap { metric in
      let other = metric["other"] as? [String: Any]
      guard other?["type"] as? String == "ssvc", let content = other?["content"] as? [String: Any] else { return nil }
      let options = content["options"] as? [[String: String]] ?? []
      return options.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    }
  }
}
