import Formats
import Scoring
import Testing

/// CISA's catalogue of known exploited vulnerabilities.
@Suite struct KEVTests {
  static let text = """
    {"title": "CISA Catalog", "catalogVersion": "2025.08.25", "dateReleased": "2025-08-25T17:00:53.7434Z", "count": 1,
     "vulnerabilities": [{"cveID": "CVE-2025-48384", "vendorProject": "Git", "product": "Git",
       "vulnerabilityName": "Git Link Following Vulnerability", "dateAdded": "2025-08-25", "shortDescription": "Git.",
       "requiredAction": "Apply.", "dueDate": "2025-09-15", "knownRansomwareCampaignUse": "Unknown", "notes": "",
       "cwes": ["CWE-59", "CWE-436"]}]}
    """

  @Test func reading() throws {
    let catalogue = try KEVCatalogue(WireValue(parsing: Self.text))
    let entry = try #require(catalogue.entries.first)
    #expect(entry.cve == "CVE-2025-48384" && entry.cwes == ["CWE-59", "CWE-436"] && entry.knownRansomwareUse == nil)
    let added: Scoring.CivilDate? = Scoring.CivilDate("2025-08-25")
    let day = try #require(added)
    let listing = try entry.listing(source: "test", asOf: day)
    #expect(listing.added == day && listing.due == Scoring.CivilDate("2025-09-15"))
    #expect(KEVChecks.check(try WireValue(parsing: Self.text)).isEmpty)
  }

  @Test(arguments: [
    ("\"count\": 1", "\"count\": 2", "kev-count /count"), ("\"count\": 1", "\"count\": -1", "kev-schema /count"),
    ("2025.08.25", "2025.08.24", "kev-version /catalogVersion"),
    ("CVE-2025-48384", "CVE-2025-1", "kev-schema /vulnerabilities/0/cveID"),
    ("2025-09-15", "2025-02-29", "kev-schema /vulnerabilities/0/dueDate"),
    ("2025-09-15", "2025-08-24", "kev-due /vulnerabilities/0/dueDate"),
    ("\"dateAdded\": \"2025-08-25\"", "\"dateAdded\": \"2025-08-26\"", "kev-added /vulnerabilities/0/dateAdded"),
    ("\"Unknown\"", "\"Perhaps\"", "kev-ransomware /vulnerabilities/0/knownRansomwareCampaignUse"),
    ("CWE-436", "436", "kev-schema /vulnerabilities/0/cwes/1"),
    ("\"product\"", "\"products\"", "kev-schema /vulnerabilities/0"),
  ])
  func oneFault(old: String, new: String, expected: String) throws {
    let findings = KEVChecks.check(try WireValue(parsing: Self.text.replacing(old, with: new)))
    let rules = findings.map { "\($0.rule) \($0.place)" }
    #expect(rules.contains(expected) && rules.allSatisfy { $0 == expected || $0 == "kev-count /count" })
  }

  @Test(arguments: ["{}", "[]", "{\"catalogVersion\": \"1\", \"dateReleased\": \"2025-08-25T17:00:53Z\"}"])
  func whatIsNoCatalogueIsRefused(text: String) throws {
    let wire = try WireValue(parsing: text)
    #expect(throws: FormatError.self) { try KEVCatalogue(wire) }
    #expect(!KEVChecks.check(wire).isEmpty)
  }

  /// CISA publishes the same catalogue in both forms.
  @Test(.enabled(if: Corpora.has("kev"), "the corpora are missing: set CLEARINGHOUSE_CORPORA"))
  func bothFormsSayTheSame() throws {
    var json: KEVCatalogue?
    var csv: KEVCatalogue?
    try Corpora.forEach(in: "kev", suffix: "known_exploited_vulnerabilities.json") { _, bytes in
      let wire = try WireValue(parsing: bytes)
      json = try KEVCatalogue(wire)
      #expect(KEVChecks.check(wire).filter { $0.severity == .error }.isEmpty)
    }
    try Corpora.forEach(in: "kev", suffix: "known_exploited_vulnerabilities.csv") { _, bytes in
      csv = try KEVCatalogue(csv: bytes)
    }
    #expect(json?.entries.count == 1_404)
    #expect(json?.entries == csv?.entries)
  }

  /// 1,556 entries with their EPSS, descriptions quoted where they have commas.
  @Test(.enabled(if: Corpora.has("kev"), "the corpora are missing: set CLEARINGHOUSE_CORPORA"))
  func csvOfAnotherPublisher() throws {
    var rows: [CSVRow] = []
    try Corpora.forEach(in: "kev", suffix: "epss_kev_nvd.csv") { _, bytes in rows += try CSVReader.rows(of: bytes) }
    #expect(rows.count == 1_557)
    #expect(rows.allSatisfy { $0.fields.count == 7 })
  }
}
