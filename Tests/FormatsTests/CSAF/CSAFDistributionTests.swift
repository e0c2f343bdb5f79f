import Foundation
import Formats
import Testing

/// Documents by which CSAF documents are found.
@Suite struct CSAFDistributionTests {
  private static let provider: WireValue = [
    "canonical_url": "https://example.com/.well-known/csaf/provider-metadata.json",
    "distributions": [["directory_url": "https://example.com/.well-known/csaf/"]],
    "last_updated": "2026-01-01T00:00:00Z", "list_on_CSAF_aggregators": true, "metadata_version": "2.0",
    "mirror_on_CSAF_aggregators": true,
    "publisher": ["category": "vendor", "name": "Example", "namespace": "https://example.com"],
    "role": "csaf_provider",
  ]

  private func changing(_ document: WireValue, _ key: String, to value: WireValue?) -> WireValue {
    var object = document.object ?? [:]
    object[key] = value
    return .object(object)
  }

  @Test(
    "OASIS's examples of distribution conform",
    .enabled(if: CSAFCorpus.isThere("csaf-examples"), "OASIS's examples are missing"))
  func checksExamples() throws {
    try CSAFCorpus.withUnpacked("csaf-examples") { folder in
      var count = 0
      for file in CSAFCorpus.documents(below: folder) where !file.path.contains("/csaf/") {
        let document = try CSAFCorpus.read(file)
        let name = file.lastPathComponent
        let found: [FormatDiagnostic]
        switch name {
        case let name where name.contains("provider"): found = CSAFChecks.checkProviderMetadata(document)
        case let name where name.contains("aggregator"): found = CSAFChecks.checkAggregator(document)
        case let name where name.contains("feed"): found = CSAFChecks.checkROLIEFeed(document)
        case let name where name.contains("service"): found = CSAFChecks.checkROLIEService(document)
        default: found = CSAFChecks.checkROLIECategories(document)
        }
        #expect(found.isEmpty, "\(name): \(found)")
        count += 1
      }
      #expect(count == 8)
    }
  }

  @Test("A provider needs its canonical URL, its distributions and, where trusted, a key")
  func checksProvider() {
    #expect(CSAFChecks.checkProviderMetadata(Self.provider).isEmpty)
    let wrongURL = changing(Self.provider, "canonical_url", to: "https://example.com/metadata.json")
    #expect(CSAFChecks.checkProviderMetadata(wrongURL).map(\.place) == ["/canonical_url"])
    let trusted = changing(Self.provider, "role", to: "csaf_trusted_provider")
    #expect(CSAFChecks.checkProviderMetadata(trusted).map(\.place) == ["/public_openpgp_keys"])
    let undistributed = changing(Self.provider, "distributions", to: nil)
    #expect(CSAFChecks.checkProviderMetadata(undistributed).map(\.place) == ["/distributions"])
    let unversioned = changing(Self.provider, "metadata_version", to: "3.0")
    #expect(CSAFChecks.checkProviderMetadata(unversioned).map(\.place) == ["/metadata_version"])
  }

  @Test("Version 2.1 closes the objects and renames the directory")
  func checksNewProvider() {
    var document = changing(Self.provider, "metadata_version", to: "2.1")
    document = changing(document, "$schema", to: "https://docs.oasis-open.org/csaf/csaf/v2.1/schema/provider.json")
    #expect(
      CSAFChecks.checkProviderMetadata(document).map(\.place) == ["/distributions/0/directory_url"])
    let directory: WireValue = [["directory": ["tlp_label": "CLEAR", "url": "https://example.com/csaf/"]]]
    #expect(CSAFChecks.checkProviderMetadata(changing(document, "distributions", to: directory)).isEmpty)
  }

  @Test("A feed declares its information type and links to its own files")
  func checksFeed() {
    let entry: WireValue = [
      "id": "A", "title": "A", "published": "2026-01-01T00:00:00Z", "updated": "2026-01-01T00:00:00Z",
      "link": [
        ["rel": "self", "href": "https://example.com/2026/a.json"],
        ["rel": "hash", "href": "https://example.com/other.json.sha512"],
      ],
      "content": ["type": "application/json", "src": "https://example.com/2026/a.json"],
      "format": ["schema": "https://docs.oasis-open.org/csaf/csaf/v2.0/csaf_json_schema.json", "version": "2.0"],
    ]
    let feed: WireValue = [
      "feed": [
        "id": "F", "title": "F", "link": [["rel": "self", "href": "https://example.com/feed.json"]],
        "category": [["scheme": "urn:ietf:params:rolie:category:information-type", "term": "vulnerability"]],
        "updated": "2026-01-01T00:00:00Z", "entry": [entry],
      ]
    ]
    #expect(CSAFChecks.checkROLIEFeed(feed).map(\.place) == ["/feed/category", "/feed/entry/0/link/1/href"])
  }
}
