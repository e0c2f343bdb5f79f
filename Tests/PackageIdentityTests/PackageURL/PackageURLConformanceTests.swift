import Foundation
import PackageIdentity
import Testing

/// The package-url project's own suite.
@Suite(
  .enabled(if: ConformanceCorpus.isPresent, "The conformance corpus is missing: set CLEARINGHOUSE_CORPORA."))
struct PackageURLConformanceTests {
  struct Suite: Decodable { let tests: [Case] }

  struct Case: Decodable {
    let description: String
    let testType: String
    let input: Value
    let expectedOutput: Value?
    let expectedFailure: Bool?

    enum CodingKeys: String, CodingKey {
      case description, input
      case testType = "test_type"
      case expectedOutput = "expected_output"
      case expectedFailure = "expected_failure"
    }
  }

  struct Components: Decodable {
    let type: String?
    let namespace: String?
    let name: String?
    let version: String?
    let qualifiers: [String: String]?
    let subpath: String?
  }

  enum Value: Decodable {
    case text(String)
    case components(Components)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else {
        self = .components(try container.decode(Components.self))
      }
    }
  }

  static let cases: [Case] = {
    let files = (try? ConformanceCorpus.files(below: "purl", suffix: "-test.json")) ?? []
    return files.flatMap { file in
      let suite = try? JSONDecoder().decode(Suite.self, from: Data(contentsOf: file))
      return suite?.tests ?? []
    }
  }()

  @Test func suiteIsThere() { #expect(Self.cases.count > 100) }

  @Test(arguments: Self.cases.indices) func answersAsTheSuite(index: Int) throws {
    let entry = Self.cases[index]
    if entry.expectedFailure == true {
      #expect(throws: PackageURLError.self) { try Self.read(entry.input) }
      return
    }
    let purl = try Self.read(entry.input)
    switch try #require(entry.expectedOutput) {
    case .text(let text):
      #expect(purl.description == text, "\(entry.description)")
    case .components(let parts):
      #expect(purl.type == parts.type)
      #expect(purl.namespace == parts.namespace)
      #expect(purl.name == parts.name)
      #expect(purl.version == parts.version)
      #expect(purl.subpath == parts.subpath)
      let pairs = purl.qualifiers.map { ($0.key, $0.value) }
      #expect(Dictionary(uniqueKeysWithValues: pairs) == parts.qualifiers ?? [:])
    }
  }

  static func read(_ value: Value) throws -> PackageURL {
    switch value {
    case .text(let text):
      return try PackageURL(text)
    case .components(let parts):
      return try PackageURL(
        type: parts.type ?? "", namespace: parts.namespace, name: parts.name ?? "", version: parts.version,
        qualifiers: parts.qualifiers ?? [:], subpath: parts.subpath)
    }
  }
}
