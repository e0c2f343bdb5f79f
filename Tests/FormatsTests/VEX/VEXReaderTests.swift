import Foundation
import Formats
import PackageIdentity
import Testing

/// Documents that others wrote.
@Suite struct VEXReaderTests {
  @Test("OpenVEX: a product by its identifier, times inherited, what is missing told")
  func openVEX() throws {
    let document = try WireValue(
      parsing: """
        {
          "@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://openvex.dev/docs/example/vex-9fb3463de1b57",
          "author": "Wolfi J Inkinson", "role": "Document Creator", "timestamp": "2023-01-08T18:02:03.647787998-06:00",
          "version": 1,
          "statements": [
            {
              "vulnerability": {"name": "CVE-2023-12345"},
              "products": [
                {"@id": "pkg:apk/wolfi/git@2.39.0-r1?arch=armv7"},
                {"identifiers": {"purl": "pkg:apk/wolfi/git@2.39.0-r1?arch=x86_64"}},
                {"@id": "https://example.com/product"}
              ],
              "status": "fixed"
            },
            {"vulnerability": {"name": "CVE-2023-1"}, "products": [{"@id": "pkg:npm/a@1"}], "status": "not_affected"},
            {"vulnerability": {"name": "CVE-2023-2"}, "products": [{"@id": "pkg:npm/a@1"}], "status": "affected"},
            {"vulnerability": {"name": "CVE-2023-3"}, "products": [{"@id": "pkg:npm/a@1"}], "status": "unknown"}
          ]
        }
        """)
    let read = OpenVEX.read(document)
    #expect(read.statements.map(\.vulnerability) == ["CVE-2023-12345", "CVE-2023-1", "CVE-2023-2"])
    #expect(
      read.statements.first?.products.map(\.packageURL.description) == [
        "pkg:apk/wolfi/git@2.39.0-r1?arch=armv7", "pkg:apk/wolfi/git@2.39.0-r1?arch=x86_64",
      ])
    #expect(read.statements.first?.timestamp?.description == "2023-01-09T00:02:03Z")
    #expect(
      read.diagnostics.map { "\($0.rule) \($0.place)" } == [
        "vex-lost /statements/0/products/2", "vex-missing /statements/1",
        "vex-missing /statements/2/action_statement", "vex-missing /statements/3/status",
      ])
  }

  @Test("CycloneDX: states, justifications, versions of their own status, references through BOM-Links")
  func cycloneDX() throws {
    let document = try WireValue(
      parsing: """
        {
          "bomFormat": "CycloneDX", "specVersion": "1.4", "metadata": {"timestamp": "2022-03-03T00:00:00Z"},
          "components": [{"bom-ref": "a/1", "type": "library", "name": "a", "purl": "pkg:npm/a@1.0.0"}],
          "vulnerabilities": [
            {
              "id": "CVE-2021-44228", "references": [{"id": "SNYK-1", "source": {"name": "SNYK"}}],
              "analysis": {"state": "not_affected", "justification": "requires_configuration", "detail": "Not set."},
              "affects": [{"ref": "urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#a%2F1"}]
            },
            {
              "id": "CVE-2021-2", "analysis": {"state": "exploitable", "response": ["will_not_fix", "update"]},
              "affects": [{"ref": "a/1", "versions": [
                {"version": "2.0.0"}, {"version": "3.0.0", "status": "unaffected"}, {"range": "vers:npm/>=4.0.0"}
              ]}]
            },
            {"id": "CVE-2021-3", "analysis": {"state": "false_positive"}, "affects": [{"ref": "nowhere"}]},
            {"id": "CVE-2021-4", "affects": [{"ref": "a/1"}]}
          ]
        }
        """)
    let read = CycloneDXVEX.read(document)
    #expect(read.statements.map(\.status) == [.notAffected, .affected, .notAffected])
    #expect(read.statements.first?.justification == .vulnerableCodeCannotBeControlledByAdversary)
    #expect(read.statements.first?.impactStatement == "Not set.")
    #expect(read.statements.first?.aliases == ["SNYK-1"])
    #expect(read.statements.first?.timestamp?.description == "2022-03-03T00:00:00Z")
    #expect(
      read.statements.map { $0.products.map(\.packageURL.description) } == [
        ["pkg:npm/a@1.0.0"], ["pkg:npm/a@2.0.0"], ["pkg:npm/a@3.0.0"],
      ])
    #expect(read.statements[1].action == "will_not_fix\nupdate")
    #expect(
      read.diagnostics.map { "\($0.rule) \($0.place)" } == [
        "vex-inexact /vulnerabilities/0/analysis/justification",
        "vex-lost /vulnerabilities/1/affects/0/versions/2/range",
        "vex-inexact /vulnerabilities/2/analysis/state", "vex-lost /vulnerabilities/2/affects/0/ref",
      ])
  }

  @Test(
    "CSAF: products without a Package-URL are told, each",
    .enabled(if: CSAFCorpus.isThere("csaf-examples"), "OASIS's examples are missing"))
  func csafWithoutPackages() throws {
    try CSAFCorpus.withUnpacked("csaf-examples") { folder in
      let files = CSAFCorpus.documents(below: folder).filter { $0.lastPathComponent == "rhsa-2022_0011.json" }
      let read = CSAFVEX.read(try CSAFCorpus.read(try #require(files.first)))
      #expect(read.statements.isEmpty)
      // The advisory lists 15 fixed products, none with a Package-URL.
      #expect(read.diagnostics.filter { $0.message.contains("no Package-URL") }.count == 15)
    }
  }

  @Test("CSAF: groups, flags, threats, remediations and relationships make statements")
  func csaf() throws {
    let document = try WireValue(
      parsing: """
        {
          "document": {"csaf_version": "2.0", "tracking": {"current_release_date": "2022-03-03T11:00:00.000Z"}},
          "product_tree": {
            "full_product_names": [
              {"product_id": "A", "name": "a", "product_identification_helper": {"purl": "pkg:npm/a@1.0.0"}},
              {"product_id": "B", "name": "b", "product_identification_helper": {"purl": "pkg:npm/b@1.0.0"}}
            ],
            "product_groups": [{"group_id": "G", "product_ids": ["A", "B"]}],
            "relationships": [{
              "category": "default_component_of", "product_reference": "A", "relates_to_product_reference": "B",
              "full_product_name": {"product_id": "A-IN-B", "name": "a in b"}
            }]
          },
          "vulnerabilities": [
            {
              "cve": "CVE-2021-44228", "ids": [{"system_name": "GitHub", "text": "GHSA-jfh8-c2jp-5v3q"}],
              "product_status": {"known_not_affected": ["A", "B"], "known_affected": ["A-IN-B"], "recommended": ["A"]},
              "flags": [{"label": "component_not_present", "group_ids": ["G"], "date": "2022-03-01T00:00:00Z"}],
              "threats": [{"category": "impact", "details": "Removed.", "product_ids": ["B"]}],
              "remediations": [{"category": "vendor_fix", "details": "Update.", "product_ids": ["A-IN-B"]}]
            }
          ]
        }
        """)
    let read = CSAFVEX.read(document)
    let a = try PackageURL("pkg:npm/a@1.0.0")
    let b = try PackageURL("pkg:npm/b@1.0.0")
    let expected = [
      VEXStatement(
        vulnerability: "CVE-2021-44228", aliases: ["GHSA-jfh8-c2jp-5v3q"],
        products: [VEXStatement.Product(b, subcomponents: [a])], status: .affected, action: "Update.",
        timestamp: Timestamp("2022-03-03T11:00:00.000Z")),
      VEXStatement(
        vulnerability: "CVE-2021-44228", aliases: ["GHSA-jfh8-c2jp-5v3q"], products: [VEXStatement.Product(a)],
        status: .notAffected, justification: .componentNotPresent, timestamp: Timestamp("2022-03-01T00:00:00Z")),
      VEXStatement(
        vulnerability: "CVE-2021-44228", aliases: ["GHSA-jfh8-c2jp-5v3q"], products: [VEXStatement.Product(b)],
        status: .notAffected, justification: .componentNotPresent, impactStatement: "Removed.",
        timestamp: Timestamp("2022-03-01T00:00:00Z")),
    ]
    #expect(read.statements == expected)
    #expect(read.diagnostics.map(\.rule) == ["vex-lost", "vex-inexact"])
  }

  @Test(
    "Every document of the corpora that speaks of vulnerabilities is read without a trap",
    .enabled(if: CSAFCorpus.isThere("sbom-cyclonedx"), "the bills of materials are missing"))
  func corpus() throws {
    try CSAFCorpus.withUnpacked("sbom-cyclonedx") { folder in
      var analyses = 0
      for file in CSAFCorpus.documents(below: folder) {
        let document = try CSAFCorpus.read(file)
        let read = CycloneDXVEX.read(document)
        let said = (document["vulnerabilities"]?.array ?? []).filter { $0["analysis"] != nil }.count
        analyses += said
        #expect(said == 0 || !read.statements.isEmpty || !read.diagnostics.isEmpty, "\(file.lastPathComponent)")
      }
      #expect(analyses > 0)
    }
  }
}
