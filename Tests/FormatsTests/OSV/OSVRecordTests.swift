import Formats
import Testing

/// Rules of a record as a whole (OSV schema 1.7).
@Suite struct OSVRecordTests {
  @Test func aCompleteRecordPasses() throws {
    #expect(try OSVSample.findings().isEmpty)
  }

  @Test(arguments: [
    (#""id": "GHSA-vp9c-fpxx-744v", "#, "", "osv-schema "),
    (#""modified": "2026-01-02T03:04:05Z","#, "", "osv-schema "),
    ("2026-01-02T03:04:05Z", "2026-01-02T03:04:05+00:00", "osv-schema /modified"),
    ("2026-01-02T03:04:05Z", "2026-02-30T03:04:05Z", "osv-schema /modified"),
    ("2026-01-02T03:04:05Z", "2026-01-02 03:04:05Z", "osv-schema /modified"),
    ("1.7.3", "v1.7", "osv-schema /schema_version"),
    (#""FIX""#, #""PATCH""#, "osv-schema /references/0/type"),
    (#""FINDER""#, #""finder""#, "osv-schema /credits/0/type"),
    ("https://example.org/fix", "example.org/fix", "osv-schema /references/0/url"),
    (#""details""#, #""detail""#, "osv-schema /detail"),
    ("GHSA-vp9c", "GHSX-vp9c", "osv-id-prefix /id"),
    ("GHSA-vp9c", "GHSA-vp 9c", "osv-REC:005 /id"),
    (#"["CVE-2026-12345"]"#, #"["CVE-2026-12345", "CVE-2026-12345"]"#, "osv-REC:002 /aliases/1"),
    ("CVE-2026-12345", "GHSA-vp9c-fpxx-744v", "osv-REC:002 /aliases/0"),
    ("PYSEC-2026-1", "GHSA-vp9c-fpxx-744v", "osv-REC:004 /related/0"),
    ("CVE-2026-12345", "CVE-2026-123", "osv-identifier-form /aliases/0"),
    (#""aliases""#, #""upstream": ["CVE-2026-12345"], "aliases""#, "osv-REC:003 /upstream/0"),
    ("Overflow in parser", #"Overflow\nin parser"#, "osv-summary-line /summary"),
    ("mailto:ada@example.org", "ada@example.org", "osv-credit-contact /credits/0/contact/0"),
    ("/PR:N", "", "osv-severity-vector /severity/0/score"),
    ("CVSS_V3", "CVSS_V4", "osv-severity-vector /severity/0/score"),
    (#""versions": ["#, #""severity": [], "versions": ["#, "osv-severity-level /affected/0/severity"),
    (#""published": "2026-01-01"#, #""published": "2027-01-01"#, "osv-time-order /modified"),
  ])
  func oneFault(old: String, new: String, expected: String) throws {
    #expect(try OSVSample.rules(old, new) == [expected])
  }

  @Test func privatePrefixesArePermitted() throws {
    #expect(try OSVSample.findings("GHSA-vp9c-fpxx-744v", "x_mine-1").isEmpty)
  }

  /// "schema_version field": a reader passes over members of later minor versions.
  @Test func membersOfLaterVersionsAreNoError() throws {
    let later = try WireValue(
      parsing: OSVSample.text.replacing("1.7.3", with: "1.8.0").replacing(#""details""#, with: #""new""#))
    #expect(OSVChecks.check(later).map(\.severity) == [.information])
  }

  /// "aliases field": a distribution's advisory bundles others' vulnerabilities.
  @Test func distributionsMustNotAlias() throws {
    #expect(try OSVSample.rules("GHSA-vp9c-fpxx-744v", "DSA-1234-1") == ["osv-alias-upstream /aliases/0"])
  }

  @Test func recordsWithoutAffectedMayOnlyBeWithdrawn() throws {
    let bare = #"{"id": "CVE-2026-1234", "modified": "2026-01-01T00:00:00Z"\#("")}"#
    #expect(OSVChecks.check(try WireValue(parsing: bare)).map(\.rule) == ["osv-REC:001"])
    let withdrawn = bare.replacing("Z\"}", with: "Z\", \"withdrawn\": \"2026-01-01T00:00:00Z\"}")
    #expect(OSVChecks.check(try WireValue(parsing: withdrawn)).isEmpty)
  }

  @Test(arguments: ["null", "[]", "1", #""x""#])
  func whatIsNoObjectIsNoRecord(text: String) throws {
    #expect(OSVChecks.check(try WireValue(parsing: text)).map(\.rule) == ["osv-schema"])
  }

  @Test func aHostileRecordHasABoundedReport() throws {
    let many = "[" + Array(repeating: "0", count: 20_000).joined(separator: ",") + "]"
    let findings = try OSVSample.findings(#"["CVE-2026-12345"]"#, many)
    #expect(findings.count == 1_001)
    #expect(findings.last?.rule == "limit")
  }
}
