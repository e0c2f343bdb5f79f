import Foundation
import Formats
import Testing

/// Advisories that were published.
@Suite struct CSAFPublishedTests {
  @Test(
    "CISA's advisories are valid, but for ranges that 176 of them give as versions",
    .enabled(if: CSAFCorpus.isThere("csaf-cisa"), "CISA's advisories are missing"))
  func checksCISA() throws {
    try CSAFCorpus.withUnpacked("csaf-cisa") { folder in
      let files = CSAFCorpus.documents(below: folder)
      #expect(files.count == 2_383)
      var ranges = 0
      for file in files {
        let errors = CSAFChecks.check(try CSAFCorpus.read(file), ranks: [.mandatory]).filter { $0.severity == .error }
        if errors.contains(where: { $0.rule == "csaf-6.1.31" }) { ranges += 1 }
        let others = errors.filter { $0.rule != "csaf-6.1.31" }
        #expect(others.isEmpty, "\(file.lastPathComponent): \(others)")
      }
      #expect(ranges == 176)
    }
  }

  @Test(
    "OASIS's published examples are valid",
    .enabled(if: CSAFCorpus.isThere("csaf-examples"), "OASIS's examples are missing"))
  func checksExamples() throws {
    try CSAFCorpus.withUnpacked("csaf-examples") { folder in
      var count = 0
      for file in CSAFCorpus.documents(below: folder) where file.path.contains("/csaf/") {
        let errors = CSAFChecks.check(try CSAFCorpus.read(file)).filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(file.lastPathComponent): \(errors)")
        count += 1
      }
      #expect(count == 19)
    }
  }
}
