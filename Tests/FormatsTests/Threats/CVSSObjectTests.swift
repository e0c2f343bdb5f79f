import Formats
import Scoring
import Testing

/// FIRST's JSON objects against their vectors. Scores are those of the specifications' examples.
@Suite struct CVSSObjectTests {
  static func rules(_ text: String, version: CVSSVersion? = nil) throws -> [String] {
    CVSSObjectChecks.check(try WireValue(parsing: text), at: "/o", version: version).map { "\($0.rule) \($0.place)" }
  }

  /// Version 3.1's example CVE-2013-1937, version 2.0's CVE-2002-0392, and a vector of version 4.0's calculator.
  static let examples = [
    """
    {"version": "3.1", "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", "baseScore": 6.1,
     "baseSeverity": "MEDIUM", "scope": "CHANGED", "userInteraction": "REQUIRED"}
    """,
    """
    {"version": "2.0", "vectorString": "AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C", "baseScore": 7.8,
     "temporalScore": 6.4, "exploitability": "FUNCTIONAL"}
    """,
    """
    {"version": "4.0", "vectorString": "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H",
     "baseScore": 10.0, "baseSeverity": "CRITICAL", "Automatable": "NOT_DEFINED"}
    """,
  ]

  @Test(arguments: examples)
  func examplesPass(text: String) throws {
    #expect(try Self.rules(text).isEmpty)
  }

  @Test(arguments: [
    (0, "6.1", "6.2", ["cvss-score /o/baseScore"]),
    (0, "6.1", "61", ["cvss-schema /o/baseScore", "cvss-score /o/baseScore"]),
    (0, "MEDIUM", "LOW", ["cvss-schema /o/baseSeverity", "cvss-severity /o/baseSeverity"]),
    (0, "6.1", "6.12", ["cvss-schema /o/baseScore"]), (0, "MEDIUM", "medium", ["cvss-schema /o/baseSeverity"]),
    (0, "CHANGED", "UNCHANGED", ["cvss-member /o/scope"]), (0, "CHANGED", "C", ["cvss-schema /o/scope"]),
    (0, "CVSS:3.1/", "CVSS:3.0/", ["cvss-vector /o/vectorString"]), (0, "/A:N", "", ["cvss-vector /o/vectorString"]),
    (0, "\"baseScore\": 6.1,", "", ["cvss-schema /o"]), (1, "6.4", "7.8", ["cvss-score /o/temporalScore"]),
    (1, "FUNCTIONAL", "HIGH", ["cvss-member /o/exploitability"]),
    (2, "AC:L/AT:N", "AT:N/AC:L", ["cvss-vector /o/vectorString"]),
  ])
  func oneFault(example: Int, old: String, new: String, expected: [String]) throws {
    #expect(try Self.rules(Self.examples[example].replacing(old, with: new)) == expected)
  }

  @Test func theHolderFixesTheVersion() throws {
    #expect(
      try Self.rules(Self.examples[0], version: .v3) == ["cvss-schema /o/version", "cvss-vector /o/vectorString"])
    #expect(try Self.rules("{}") == ["cvss-schema /o", "cvss-schema /o"])
  }

  /// A temporal score that is published as the base score is named as such.
  @Test func aTemporalScoreIsRecognized() throws {
    let text = Self.examples[1].replacing("7.8", with: "6.4")
    let finding = try #require(CVSSObjectChecks.check(try WireValue(parsing: text)).first)
    #expect(finding.message.contains("temporal"))
  }
}
