import Formats
import Testing

/// Published records. What the JSON Schema refuses was counted with another validator (Python's jsonschema).
@Suite struct OSVCorpusTests {
  static let schemaRules: Set<String> = [
    "osv-schema", "osv-id-prefix", "osv-ecosystem", "osv-event-kind", "osv-event-ends", "osv-RNG:001", "osv-git-repo",
    "osv-git-commit", "osv-severity-vector", "osv-severity-level",
  ]

  /// Archive, records, and the records that the schema refuses: commits cut short or with `.patch` behind them.
  @Test(
    .enabled(if: Corpora.has("osv-pypa"), "the corpora are missing: set CLEARINGHOUSE_CORPORA"),
    arguments: [
      ("osv-rustsec", 1206, 0), ("osv-pypa", 2661, 7), ("osv-go", 4291, 0), ("osv-oss-fuzz", 4026, 0),
      ("osv-almalinux", 5680, 0), ("osv-bitnami", 7444, 0), ("osv-malicious-packages", 33_076, 0),
    ])
  func schema(archive: String, records: Int, refused: Int) throws {
    var count = 0
    var bad = 0
    try Corpora.forEach(in: archive) { _, bytes in
      count += 1
      let findings = OSVChecks.check(try WireValue(parsing: bytes))
      if findings.contains(where: { $0.severity == .error && Self.schemaRules.contains($0.rule) }) { bad += 1 }
    }
    #expect(count == records)
    #expect(bad == refused)
  }

  /// Of the 140,846 versions that PyPA lists, 9 lie outside the ranges beside them (the corpus' own note).
  @Test(.enabled(if: Corpora.has("osv-pypa"), "the corpora are missing: set CLEARINGHOUSE_CORPORA"))
  func listedVersionsOutsideTheirRanges() throws {
    var outside = 0
    try Corpora.forEach(in: "osv-pypa") { _, bytes in
      outside += OSVChecks.check(try WireValue(parsing: bytes)).filter { $0.rule == "osv-versions-outside" }.count
    }
    #expect(outside == 9)
  }
}
