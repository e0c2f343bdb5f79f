import Formats
import Testing

/// The examples of the SPDX project, in the forms that they publish.
struct SPDXCorpusTests {
  static let note: Comment = "the corpora are not beside the package"

  private func wire(_ file: Corpus.File) throws -> WireValue {
    file.path.hasSuffix(".json")
      ? try WireValue(parsing: file.bytes) : try SPDXDocument(tagValue: file.bytes).wire
  }

  private func bill(_ wire: WireValue) throws -> BillOfMaterials {
    SPDX3Document.recognises(wire)
      ? try SPDX3Document(wire).billOfMaterials() : try SPDXDocument(wire).billOfMaterials()
  }

  /// One example of version 3 repeats an identifier, and one of version 2 names the licences of files that it says were
  /// not analysed; spdx-tools 0.8 refuses the latter too. It also refuses example9, which contains such files: a rule
  /// that is not checked here.
  @Test(.enabled(if: Corpus.has("sbom-spdx"), note)) func examplesConform() throws {
    var tried = 0
    for file in try Corpus.files("sbom-spdx") {
      let errors = SPDXChecks.check(try wire(file)).filter { $0.severity == .error }
      let isWrong = [
        "ai/example01/spdx3.0/simplehtr-example.json",
        "presentations/SBOMS-SPDX-Now-and-Future/ACME-v2.3.spdx.json",
      ].contains(file.path)
      #expect(errors.isEmpty != isWrong, "\(file.path): \(errors.first.map { $0.place + $0.message } ?? "")")
      tried += 1
    }
    #expect(tried == 51)
  }

  /// Tag-value documents have a package for each `PackageName`.
  @Test(.enabled(if: Corpus.has("sbom-spdx"), note)) func countsPackages() throws {
    for file in try Corpus.files("sbom-spdx") where file.path.hasSuffix(".spdx") {
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
      let bill = try SPDXDocument(tagValue: file.bytes).billOfMaterials()
      #expect(bill.components.count == lines.filter { $0.hasPrefix("PackageName:") }.count, "\(file.path)")
      #expect(bill.dependencies.count == lines.filter { $0.hasPrefix("Relationship:") }.count, "\(file.path)")
    }
  }

  /// The same example in versions 2 and 3 names the same packages.
  @Test(.enabled(if: Corpus.has("sbom-spdx"), note), arguments: ["example8", "example9", "example11", "example14"])
  func versionsAgree(example: String) throws {
    let files = try Corpus.files("sbom-spdx").filter { $0.path.contains(example + "/") && $0.path.contains("/spdx") }
    let names = try files.map { Set(try bill(try wire($0)).components.map(\.name)) }
    #expect(names.count == 2)
    #expect(Set(names).count == 1)
  }

  /// One document in four forms has the same packages with the same references.
  @Test(.enabled(if: Corpus.has("sbom-scalibr-os"), note)) func formsAgree() throws {
    let files = try Corpus.files("sbom-scalibr-os").filter { $0.path.hasPrefix("sbom/spdx/testdata/sbom.spdx") }
    for suffix in ["spdx", "spdx.json", "spdx.rdf", "spdx.yml"] {
      let file = try #require(files.first { $0.path.hasSuffix("/sbom." + suffix) })
      let document = try InventoryDocument(file.bytes)
      #expect(document.kind == .spdx)
      #expect(document.components.map(\.purl) == ["pkg:generic/openssl@1.1.1l"], "\(suffix)")
      #expect(document.components.map(\.version) == ["1.1.1l"])
      #expect(document.skipped == 1)
    }
  }

  /// What is written of any example, or of a CycloneDX document, conforms and says the same.
  @Test(.enabled(if: Corpus.has("sbom-spdx"), note)) func writesConformingDocuments() throws {
    for file in try Corpus.files("sbom-spdx") {
      let bill = try bill(try wire(file))
      guard !bill.components.isEmpty else { continue }
      let written = SPDXDocument(
        bill, namespace: "https://example.org/inventory", created: Timestamp(seconds: 1_780_000_000),
        creators: ["Tool: clearinghouse"])
      let errors = SPDXChecks.check(written.wire)
      #expect(errors.isEmpty, "\(file.path): \(errors.first.map { $0.place + $0.message } ?? "")")
      let again = try written.billOfMaterials()
      #expect(again.components.map(\.name) == bill.components.map(\.name))
      #expect(again.components.map(\.purls) == bill.components.map(\.purls))
    }
  }
}
