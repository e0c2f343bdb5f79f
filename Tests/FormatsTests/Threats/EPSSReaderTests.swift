import Formats
import Scoring
import Testing

/// FIRST's daily file.
@Suite struct EPSSReaderTests {
  static let text = """
    #model_version:v2025.03.14,score_date:2025-08-25T12:55:00Z
    cve,epss,percentile
    CVE-1999-0001,0.01298,0.78697
    CVE-2021-44228,0.94358,0.99958

    """

  @Test func file() throws {
    let entries = try EPSSReader.entries(of: Array(Self.text.utf8), source: "test")
    #expect(entries.map(\.cve) == ["CVE-1999-0001", "CVE-2021-44228"])
    let score = try #require(entries.last?.score)
    #expect(score.probability == 0.94358 && score.percentile == 0.99958 && score.model == "v2025.03.14")
    #expect(score.date == Scoring.CivilDate("2025-08-25"))
  }

  /// Files of the first model have neither comment nor percentile.
  @Test func firstModel() throws {
    let text = "cve,epss\nCVE-2020-5902,0.65117\n"
    let entries = try EPSSReader.entries(of: Array(text.utf8), source: "test", date: "2021-04-14")
    #expect(entries.map(\.score.probability) == [0.65117] && entries.first?.score.percentile == nil)
    #expect(throws: FormatError.self) { try EPSSReader.entries(of: Array(text.utf8), source: "test") }
  }

  @Test(arguments: [
    ("CVE-1999-0001,", "CVE-1999-1,", "line 3"), ("0.01298", "1.5", "line 3"), ("0.99958", "x", "line 4"),
    ("cve,epss,percentile", "cve,score,percentile", "line 2"), (",0.99958", "", "line 4"),
    ("2025-08-25T", "25-08-2025T", "line 1"),
    ("cve,epss,percentile", "cve,epss,epss", "line 2"), ("0.94358", "\"0.94358", "line 4"),
  ])
  func refusals(old: String, new: String, place: String) {
    let text = Self.text.replacing(old, with: new)
    let error = #expect(throws: FormatError.self) { try EPSSReader.entries(of: Array(text.utf8), source: "test") }
    #expect(error?.place == place)
  }

  @Test func anEmptyFileIsRefused() {
    #expect(throws: FormatError.self) { try EPSSReader.entries(of: [], source: "test") }
  }
}
