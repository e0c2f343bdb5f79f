import Formats
import Testing

@testable import Exchange

/// What a document says of versions, by product: the form in which renderings are compared.
private struct Claims: Equatable, CustomStringConvertible {
  var affected: Set<String> = []

  init(_ document: AdvisoryDocument) {
    for product in document.affected {
      for interval in product.intervals {
        affected.insert(
          "\(product.name) [\(interval.introduced), \(interval.fixed.map { "\($0))" } ?? interval.lastAffected.map { "\($0)]" } ?? "...")"
        )
      }
      for version in product.versions { affected.insert("\(product.name) = \(version)") }
    }
  }

  var description: String { affected.sorted().prefix(8).joined(separator: "; ") }
}

@Suite(.enabled(if: Corpus.isHere, "the corpora are not here")) struct AgreementTests {
  private static let publisher = Publisher(
    name: "Example", namespace: "https://example.org", cveOrganisation: "8254265b-2729-46b6-b9e3-3dfca2d5bfca")

  /// Every record of five databases, rendered as OSV, CSAF and CVE and read back, says the same.
  @Test(arguments: ["osv-pypa", "osv-go", "osv-rustsec", "osv-bitnami", "osv-almalinux"])
  func renderingsAgree(_ archive: String) throws {
    let records = try Corpus.records(archive)
    #expect(records.count > 1_000)
    var (compared, asCVE) = (0, 0)
    for record in records where record.wire["affected"] != nil {
      let document = try OSVToDocument.document(record.wire).value
      let claims = Claims(document)
      let osv = try OSVToDocument.document(DocumentToOSV.record(document).value).value
      #expect(Claims(osv) == claims, "\(record.name) as OSV")
      let csaf = DocumentToCSAF.document(document, publisher: Self.publisher).value
      let read = try CSAFToDocument.documents(csaf).value
      #expect(
        read.count == 1 && read.first.map(Claims.init) == claims,
        "\(record.name) as CSAF: \(read.first.map { Claims($0).description } ?? "") is not \(claims)")
      if document.cve != nil, !document.affected.isEmpty {
        let cve = try DocumentToCVE.record(document, publisher: Self.publisher).value
        let again = Claims(try CVEToDocument.document(cve).value)
        #expect(again == claims, "\(record.name) as CVE: \(again) is not \(claims)")
        asCVE += 1
      }
      compared += 1
    }
    #expect(compared > 1_000)
    print("\(archive): \(compared) records agree, \(asCVE) of them as CVE records too")
  }

  @Test func realCSAFDocumentsAreRead() throws {
    var vulnerabilities = 0
    for record in try Corpus.records("csaf-cisa") {
      vulnerabilities += try CSAFToDocument.documents(record.wire).value.count
    }
    #expect(vulnerabilities > 2_383)
  }
}

@Suite struct ConversionTests {
  @Test func whatIsLostIsTold() throws {
    let wire = try WireValue(
      parsing:
        #"{"id":"X-1","modified":"2026-01-01T00:00:00Z","related":["Y-1"],"affected":[{"package":{"ecosystem":"PyPI","name":"a"},"ranges":[{"type":"GIT","events":[{"introduced":"0"}]}]}]}"#
    )
    #expect(try OSVToDocument.document(wire).losses.map(\.place) == ["/related", "/affected/0/ranges/0"])
  }

  @Test func anAdvisoryWithoutACVEIsNoCVERecord() throws {
    let wire = try WireValue(parsing: #"{"id":"X-1","modified":"2026-01-01T00:00:00Z"}"#)
    let document = try OSVToDocument.document(wire).value
    let publisher = Publisher(name: "a", namespace: "https://a.example", cveOrganisation: "x")
    #expect(throws: FormatError.self) { try DocumentToCVE.record(document, publisher: publisher) }
  }

  /// CVE JSON 5: a change of status ends or begins an interval.
  @Test func changesOfACVERecord() throws {
    let wire = try WireValue(
      parsing:
        #"{"cveMetadata":{"cveId":"CVE-2026-0001","state":"PUBLISHED"},"containers":{"cna":{"affected":[{"vendor":"v","product":"p","versions":[{"version":"1.0","status":"affected","lessThan":"3.0","versionType":"semver","changes":[{"at":"1.5","status":"unaffected"},{"at":"2.0","status":"affected"}]}]}]}}}"#
    )
    let affected = try #require(try CVEToDocument.document(wire).value.affected.first)
    #expect(affected.intervals.map(\.introduced) == ["1.0", "2.0"])
    #expect(affected.intervals.map(\.fixed) == ["1.5", "3.0"])
  }
}
