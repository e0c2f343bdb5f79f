import Formats
import Scoring
import Testing

/// The records of CISA's Vulnrichment. The CVE Services have validated each before, so the schema refuses none.
@Suite struct CVECorpusTests {
  @Test(.enabled(if: Corpora.has("cve-vulnrichment"), "the corpora are missing: set CLEARINGHOUSE_CORPORA"))
  func vulnrichment() throws {
    var records = 0
    var rejected = 0
    var decisions = 0
    var listings = 0
    var refused: [String] = []
    try Corpora.forEach(in: "cve-vulnrichment") { name, bytes in
      let wire = try WireValue(parsing: bytes)
      records += 1
      let findings = CVEChecks.check(wire)
      if findings.contains(where: { ["cve-schema", "cvss-schema", "cvss-vector", "cve-ssvc"].contains($0.rule) }) {
        refused.append(name)
      }
      let record = try CVERecord(wire)
      if record.state == .rejected { rejected += 1 }
      for decision in record.decisions {
        decisions += 1
        let answer = try DecisionTable.cisaCoordinator.decide(decision.values)
        #expect(answer.unused.isEmpty && answer.path.count == 3, "\(name)")
      }
      if record.exploitation != nil { listings += 1 }
    }
    #expect(records == 44_130)
    #expect(rejected == 104)
    #expect(decisions == 44_027)
    #expect(listings == 224)
    #expect(refused == [])
  }
}
