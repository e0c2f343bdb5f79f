import Foundation
import Formats
import Testing

/// OASIS's own valid and invalid examples with their expected answers.
@Suite struct CSAFSuiteTests {
  /// One document of the suite.
  private struct Example {
    let clause: String
    let document: WireValue
    let name: String
    let passes: Bool
    /// Whether the whole document is valid.
    let isValid: Bool
  }

  /// Examples that OASIS calls valid and that break another mandatory test: a product is defined twice (6.1.2),
  /// revisions do not ascend (6.1.14), a product is not defined (6.1.1).
  private static let flawed: Set<String> = [
    "mandatory/oasis_csaf_tc-csaf_2_1-2024-6-1-50-14.json", "mandatory/oasis_csaf_tc-csaf_2_1-2024-6-1-50-15.json",
    "recommended/oasis_csaf_tc-csaf_2_1-2024-6-2-21-02.json",
    "informative/oasis_csaf_tc-csaf_2_1-2024-6-3-21-01-02.json",
    "informative/oasis_csaf_tc-csaf_2_1-2024-6-3-21-01-12.json",
  ]

  private func examples(_ folder: URL) throws -> [Example] {
    let list = try CSAFCorpus.read(folder.appendingPathComponent("testcases.json"))
    var examples: [Example] = []
    for test in list["tests"]?.array ?? [] {
      for (key, passes) in [("failures", false), ("valid", true)] {
        for item in test[key]?.array ?? [] {
          let name = try #require(item["name"]?.string)
          let document = try CSAFCorpus.read(folder.appendingPathComponent(name))
          examples.append(
            Example(
              clause: try #require(test["id"]?.string), document: document, name: name, passes: passes,
              isValid: item["valid"]?.bool ?? passes))
        }
      }
    }
    return examples
  }

  @Test(
    "Each example fails or passes its own test, and is valid or not as OASIS says",
    .enabled(if: CSAFCorpus.isThere("conformance-sample"), "the conformance sample is missing"),
    arguments: ["csaf-2.0", "csaf-2.1"])
  func answersAsOASIS(_ suite: String) throws {
    try CSAFCorpus.withUnpacked("conformance-sample") { folder in
      let examples = try examples(folder.appendingPathComponent(suite))
      #expect(examples.count > 40)
      for example in examples {
        let found = CSAFChecks.check(example.document)
        let fails = found.contains { $0.rule == "csaf-\(example.clause)" }
        #expect(fails != example.passes, "\(example.name): \(found.map { "\($0.rule) \($0.place) \($0.message)" })")
        let errors = found.filter { $0.severity == .error }
        let isValid = example.isValid && !Self.flawed.contains(example.name)
        #expect(errors.isEmpty == isValid, "\(example.name): \(errors)")
      }
    }
  }

  @Test(
    "The places of findings are those of OASIS's results",
    .enabled(if: CSAFCorpus.isThere("conformance-sample"), "the conformance sample is missing"))
  func placesAsOASIS() throws {
    try CSAFCorpus.withUnpacked("conformance-sample") { folder in
      let results = CSAFCorpus.documents(below: folder.appendingPathComponent("csaf-2.1")).filter {
        $0.lastPathComponent.hasSuffix(".result.json")
      }
      #expect(!results.isEmpty)
      for file in results {
        let primary = try #require(try CSAFCorpus.read(file)["primary_result"])
        let clause = try #require(primary["id"]?.string)
        let items = ["errors", "warnings", "infos"].flatMap { primary[$0]?.array ?? [] }
        let expected = Set(items.compactMap { $0["instance_path"]?.string })
        let name = file.lastPathComponent.replacingOccurrences(of: ".result.json", with: ".json")
        let document = try CSAFCorpus.read(file.deletingLastPathComponent().appendingPathComponent(name))
        let found = CSAFChecks.check(document).filter { $0.rule == "csaf-\(clause)" }
        #expect(Set(found.map(\.place)) == expected, "\(name)")
      }
    }
  }
}
