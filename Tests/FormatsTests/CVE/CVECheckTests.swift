import Formats
import Testing

/// Rules of the CVE Record Format 5.0 to 5.2.
@Suite struct CVECheckTests {
  @Test func completeRecordsPass() throws {
    #expect(try CVESample.findings().isEmpty)
    #expect(try CVESample.findings(in: CVESample.rejected).isEmpty)
  }

  @Test(arguments: [
    ("CVE_RECORD", "CVE", "error cve-schema /dataType"),
    ("5.2.0", "4.0", "error cve-schema /dataVersion"),
    ("5.2.0", "5.02", "error cve-schema /dataVersion"),
    ("5.2.0", "5.1.1", "warning cve-data-version /dataVersion"),
    ("\"2026-02-02T00:00:00\"", "\"2026-02-02\"", "error cve-schema /cveMetadata/dateUpdated"),
    ("\"2026-02-02T00:00:00\"", "\"2026-02-02T00:00:60Z\"", "error cve-schema /cveMetadata/dateUpdated"),
    ("\"2026-02-02T00:00:00\"", "\"2026-01-02T00:00:00\"", "information cve-time-order /cveMetadata/dateUpdated"),
    ("\"assignerShortName\"", "\"assigner\"", "error cve-schema /cveMetadata/assigner"),
    (
      "\"adp\": [", "\"adp\": [{\"providerMetadata\": {}, \"title\": \"T\"}, ",
      "error cve-schema /containers/adp/0/providerMetadata"
    ),
    ("\"x_own\"", "\"own\"", "error cve-schema ~/own"),
    ("\"x_own\"", "\"x_o.n\"", "error cve-schema ~/x_o.n"),
    ("en-US", "de", "error cve-english-description ~/descriptions"),
    ("\"en\", \"value\": \"Ada\"", "\"english\", \"value\": \"Ada\"", "error cve-schema ~/credits/0/lang"),
    ("\"vendor\": \"Example\", ", "", "error cve-schema ~/affected/0"),
    ("https://example.org/1", "example.org/1", "error cve-schema ~/references/0/url"),
    ("\"patch\"", "\"fix\"", "error cve-schema ~/references/0/tags/0"),
    ("[\"patch\", \"x_mine\"]", "[\"patch\", \"patch\"]", "error cve-schema ~/references/0/tags/1"),
    ("\"finder\"", "\"Finder\"", "error cve-schema ~/credits/0/type"),
    ("CWE-787", "CWE-0787", "error cve-schema ~/problemTypes/0/descriptions/0/cweId"),
    (", \"cweId\": \"CWE-787\"", "", "information cve-cwe ~/problemTypes/0/descriptions/0"),
    ("\"cweId\": \"CWE-787\"", "\"cweId\": \"CWE-79\"", "warning cve-cwe ~/problemTypes/0/descriptions/0/cweId"),
    ("cpe:2.3:a:", "cpe:2.3:q:", "error cve-cpe ~/affected/0/cpes/0"),
    ("pkg:pypi/example", "pkg:pypi/example@1.0", "error cve-package-url ~/affected/0/packageURL"),
    ("\"packageURL\"", "\"packageUrl\"", "information cve-product-member ~/affected/0/packageUrl"),
    (", \"versionType\": \"semver\"", "", "error cve-version-form ~/affected/0/versions/0"),
    (", \"lessThan\": \"3.0.0\"", "", "error cve-version-form ~/affected/0/versions/0"),
    ("\"lessThan\"", "\"lessThanOrEqual\": \"3.0.0\", \"lessThan\"", "error cve-version-form ~/affected/0/versions/0"),
    ("\"3.0.0\"", "\"1.*.0\"", "warning cve-version-limit ~/affected/0/versions/0/lessThan"),
    ("\"3.0.0\"", "\"3.0R1\"", "information cve-version-type ~/affected/0/versions/0/lessThan"),
    ("\"1.5.0\"", "\"0.5.0\"", "warning cve-changes-range ~/affected/0/versions/0/changes/0/at"),
    ("\"1.5.0\"", "\"2.5.0\"", "information cve-changes-order ~/affected/0/versions/0/changes/1/at"),
    ("9.8", "9.7", "error cvss-score ~/metrics/0/cvssV3_1/baseScore"),
    ("\"attackVector\"", "\"vector\"", "error cvss-schema ~/metrics/0/cvssV3_1/vector"),
    ("\"NETWORK\"", "\"LOCAL\"", "error cvss-member ~/metrics/0/cvssV3_1/attackVector"),
    ("/AC:L/PR:N", "/PR:N", "error cvss-vector ~/metrics/0/cvssV3_1/vectorString"),
    ("\"cvssV3_1\": {", "\"format2\": 1, \"cvssV3_1\": {", "error cve-schema ~/metrics/0/format2"),
    (
      "\"id\": \"CVE-2026-12345\"", "\"id\": \"CVE-2026-1\"",
      "warning cve-ssvc /containers/adp/0/metrics/0/other/content/id"
    ),
    ("\"poc\"", "\"likely\"", "warning cve-ssvc /containers/adp/0/metrics/0/other/content/options/0/Exploitation"),
    ("2026-02-04", "today", "warning cve-kev /containers/adp/0/metrics/1/other/content/dateAdded"),
  ])
  func oneFault(old: String, new: String, expected: String) throws {
    #expect(try CVESample.findings(old, new) == [expected])
  }

  @Test(arguments: [
    (
      "\"lessThan\": \"3.0.0\"", "\"lessThan\": \"0.5.0\"", "warning cve-version-order ~/affected/0/versions/0/lessThan"
    ),
    (
      "\"lessThan\": \"3.0.0\"", "\"lessThan\": \"1.0.0\"", "warning cve-version-order ~/affected/0/versions/0/lessThan"
    ),
  ])
  func rangesGoUp(old: String, new: String, expected: String) throws {
    #expect(try CVESample.findings(old, new).first == expected)
  }

  /// `cpeApplicability` came with version 5.1.
  @Test(arguments: [
    ("cpe:2.3:a:x:y:*:*:*:*:*:*:*:*", "versionEndIncluding", []),
    ("cpe:/a:x:y", "versionEndIncluding", ["error cve-cpe ~/cpeApplicability/0/nodes/0/cpeMatch/0/criteria"]),
    ("cpe:2.3:a:x:y:*:*", "versionEndIncluding", ["error cve-cpe ~/cpeApplicability/0/nodes/0/cpeMatch/0/criteria"]),
    (
      "cpe:2.3:a:x:y:*:*:*:*:*:*:*:*", "versionStartExcluding",
      [
        "warning cve-cpe-bounds ~/cpeApplicability/0/nodes/0/cpeMatch/0/versionStartExcluding"
      ]
    ),
    (
      "cpe:2.3:a:x:y:*:*:*:*:*:*:*:*", "versionEnd",
      [
        "error cve-schema ~/cpeApplicability/0/nodes/0/cpeMatch/0/versionEnd"
      ]
    ),
  ])
  func applicability(criteria: String, bound: String, expected: [String]) throws {
    let block = """
      "cpeApplicability": [{"nodes": [{"operator": "OR", "negate": false, "cpeMatch": [{"vulnerable": true,
        "criteria": "\(criteria)", "versionStartIncluding": "1.0", "\(bound)": "2.0"}]}]}], "x_own"
      """
    #expect(try CVESample.findings("\"x_own\"", block) == expected)
  }

  @Test func aRangeMayEndInAnAsterisk() throws {
    #expect(try CVESample.findings("\"3.0.0\"", "\"*\"").isEmpty)
    #expect(try CVESample.findings("\"3.0.0\"", "\"3.*\"").isEmpty)
  }

  @Test(arguments: [
    ("\"rejectedReasons\"", "\"descriptions\"", ["error cve-schema ~/descriptions", "error cve-schema ~"]),
    ("\"CVE-2026-12345\"", "\"CVE-2026-12346\"", ["error cve-replaced-by ~/replacedBy/0"]),
    (
      "\"REJECTED\"", "\"RESERVED\"",
      [
        "error cve-schema /cveMetadata/state", "error cve-schema /cveMetadata/dateRejected",
        "error cve-schema ~/replacedBy", "error cve-schema ~/rejectedReasons", "error cve-schema ~",
        "error cve-schema ~", "error cve-schema ~",
      ]
    ),
  ])
  func rejected(old: String, new: String, expected: [String]) throws {
    #expect(try CVESample.findings(old, new, in: CVESample.rejected).sorted() == expected.sorted())
  }

  @Test(arguments: ["null", "[]", "{}", "{\"cveMetadata\": 1, \"containers\": {\"cna\": [], \"adp\": {}}}"])
  func whatIsNoRecordIsRefused(text: String) throws {
    let findings = CVEChecks.check(try WireValue(parsing: text))
    #expect(!findings.isEmpty && findings.allSatisfy { $0.rule == "cve-schema" })
    #expect(throws: FormatError.self) { try CVERecord(WireValue(parsing: text)) }
  }
}
