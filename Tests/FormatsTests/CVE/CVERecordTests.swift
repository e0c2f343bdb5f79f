import Formats
import Scoring
import Testing

/// The reading of records.
@Suite struct CVERecordTests {
  @Test func published() throws {
    let record = try CVERecord(WireValue(parsing: CVESample.published))
    #expect(record.id == "CVE-2026-12345" && record.state == .published && record.version == "5.2.0")
    #expect(record.title == "Overflow in Example" && record.summary == "Example overflows.")
    #expect(record.updated == Formats.Timestamp("2026-02-02T00:00:00Z"))
    #expect(record.cna.references.map(\.tags) == [["patch", "x_mine"]])
    #expect(record.cna.problemTypes.map(\.cwe) == ["CWE-787"])
    let vector = try CVSSVector("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H")
    #expect(record.cna.metrics.map(\.value) == [.cvss(vector, score: 9.8)])
    #expect(
      record.decisions.first?.values == ["Exploitation": "poc", "Automatable": "yes", "Technical Impact": "total"])
    #expect(record.exploitation?.added == Formats.CivilDate("2026-02-04"))
  }

  @Test func rejected() throws {
    let record = try CVERecord(WireValue(parsing: CVESample.rejected))
    #expect(record.state == .rejected && record.summary == "A duplicate.")
    #expect(record.cna.replacedBy == ["CVE-2026-12345"] && record.cna.affected.isEmpty)
  }

  /// The algorithm in the format's description of `versions`.
  @Test(arguments: [
    ("0.9.0", CVEProduct.Status.affected), ("0.9.5", .unaffected), ("1.0.0", .affected), ("1.4.9", .affected),
    ("1.5.0", .unaffected), ("2.0.0-rc.1", .unaffected), ("2.0.0", .affected), ("2.99.0", .affected),
    ("3.0.0", .unaffected),
  ])
  func statusOfVersions(version: String, expected: CVEProduct.Status) throws {
    let product = try #require(CVERecord(WireValue(parsing: CVESample.published)).cna.affected.first)
    #expect(product.status(of: version) == expected)
  }

  /// The examples in the format's description of `lessThan`.
  @Test(arguments: [
    ("1.0", "1.*", "1.99.0", CVEProduct.Status.affected), ("1.0", "1.*", "2.0.0", .unaffected),
    ("2.0", "*", "3.0.0", .affected), ("2.0", "*", "5.1.0", .affected), ("2.0", "*", "1.9.0", .unaffected),
  ])
  func asterisks(start: String, limit: String, version: String, expected: CVEProduct.Status) throws {
    let text = CVESample.published.replacing("\"1.0.0\"", with: "\"\(start)\"").replacing(
      "\"3.0.0\"", with: "\"\(limit)\""
    )
    .replacing(
      ", \"status\": \"affected\", \"versionType\"", with: ", \"status\": \"affected\", \"x\": 0, \"versionType\""
    )
    .replacing("\"changes\"", with: "\"y\"")
    let product = try #require(CVERecord(WireValue(parsing: text)).cna.affected.first)
    #expect(product.status(of: version) == expected)
  }

  @Test func anUnknownOrderLeavesDoubt() throws {
    let text = CVESample.published.replacing("semver", with: "custom")
    let product = try #require(CVERecord(WireValue(parsing: text)).cna.affected.first)
    #expect(product.status(of: "1.2.0") == .unknown)
  }
}
