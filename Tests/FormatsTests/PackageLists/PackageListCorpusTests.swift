import Formats
import Testing

/// The fixtures of osv-scalibr; the counts are those of the packages in them, counted by eye or `grep -c`.
struct PackageListCorpusTests {
  static let note: Comment = "the corpora are not beside the package"

  @Test(.enabled(if: Corpus.has("sbom-scalibr-os"), note)) func readsTheFixtures() throws {
    let expected: [String: (InventoryDocument.Kind, Int, Int)] = [
      "debian12-var-lib-dpkg-status": (.dpkgStatus, 840, 0), "os/apk/testdata/installed": (.apk, 15, 0),
      "os/apk/testdata/no-origin": (.apk, 1, 0), "os/apk/testdata/single": (.apk, 1, 0),
      "os/dpkg/testdata/dpkg/valid": (.dpkgStatus, 7, 0), "os/dpkg/testdata/dpkg/nopackage": (.dpkgStatus, 2, 1),
      "os/dpkg/testdata/dpkg/noversion": (.dpkgStatus, 2, 1), "os/dpkg/testdata/opkg/valid": (.dpkgStatus, 3, 0),
      "os/dpkg/testdata/dpkg/status.d/foo": (.dpkgStatus, 1, 0), "os/flatpak/testdata/valid.xml": (.flatpak, 1, 0),
      "os/flatpak/testdata/noversion.xml": (.flatpak, 0, 1), "os/pacman/testdata/valid": (.pacman, 1, 0),
      "os/pacman/testdata/invalid_value_eof": (.pacman, 0, 1), "os/portage/testdata/valid": (.portage, 1, 0),
      "sbom/cdx/testdata/sbom.cdx.json": (.cycloneDX, 1, 1), "sbom/cdx/testdata/sbom.cdx.xml": (.cycloneDX, 1, 1),
      "sbom/cdx/testdata/sbom-with-nested-comps.cdx.json": (.cycloneDX, 2, 1),
    ]
    var seen = 0
    for file in try Corpus.files("sbom-scalibr-os") {
      guard let (kind, count, skipped) = expected[file.path] else { continue }
      seen += 1
      let document = try InventoryDocument(file.bytes)
      #expect(document.kind == kind, "\(file.path)")
      #expect(document.components.count == count, "\(file.path)")
      #expect(document.skipped == skipped, "\(file.path)")
    }
    #expect(seen == expected.count)
  }

  @Test(.enabled(if: Corpus.has("sbom-scalibr-os"), note)) func refusesWhatIsNone() throws {
    for file in try Corpus.files("sbom-scalibr-os") {
      let name = file.path.split(separator: "/").last.map(String.init) ?? ""
      guard ["empty", "invalid", "bad.xml", "empty.xml", "random_file.ext"].contains(name) else { continue }
      #expect(throws: FormatError.self, "\(file.path)") { try InventoryDocument(file.bytes) }
    }
  }

  /// Every prefix of a small fixture is read or refused, never trapped on.
  @Test(.enabled(if: Corpus.has("sbom-scalibr-os"), note)) func survivesCuts() throws {
    for file in try Corpus.files("sbom-scalibr-os") where file.bytes.count < 2_500 {
      for end in stride(from: 0, to: file.bytes.count, by: 7) {
        _ = try? InventoryDocument(Array(file.bytes[..<end]))
      }
    }
  }
}
