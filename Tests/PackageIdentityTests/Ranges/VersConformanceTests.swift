import Foundation
import PackageIdentity
import Testing

/// The suites of the univers project.
@Suite(
  .enabled(if: ConformanceCorpus.isPresent, "The conformance corpus is missing: set CLEARINGHOUSE_CORPORA."))
struct VersConformanceTests {
  struct Case: Decodable {
    struct Input: Decodable {
      let nativeRange: String?
      let scheme: String?
      let vers: String?
      let version: String?
      enum CodingKeys: String, CodingKey {
        case scheme, vers, version
        case nativeRange = "native_range"
      }
    }

    enum Output: Decodable {
      case text(String)
      case truth(Bool)
      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let truth = try? container.decode(Bool.self) {
          self = .truth(truth)
        } else {
          self = .text(try container.decode(String.self))
        }
      }
    }

    let testType: String
    let input: Input
    let output: Output
    enum CodingKeys: String, CodingKey {
      case input
      case testType = "test_type"
      case output = "expected_output"
    }
  }

  static let cases: [Case] = {
    let files = (try? ConformanceCorpus.files(below: "vers-univers/range")) ?? []
    return files.flatMap { (try? JSONDecoder().decode([Case].self, from: Data(contentsOf: $0))) ?? [] }
  }()

  @Test func suiteIsThere() { #expect(Self.cases.count > 1_000) }

  /// The suite lists comparators without uniting them, which the standard calls invalid where versions repeat, and
  /// turns Composer's fourth field into build metadata, which loses its order. There the answers need only agree.
  @Test func readsNativeRanges() throws {
    // node-semver fills missing fields of these with all that begin so; the suite fills them with zeros.
    let partial: Set<String> = ["2.1 || 2.6", "<=1.0", ">= 2.2.x"]
    var exact = 0
    for entry in Self.cases where entry.testType == "from_native" {
      guard case .text(let text) = entry.output, let native = entry.input.nativeRange,
        let syntax = entry.input.scheme.flatMap(NativeRange.Syntax.init(rawValue:)), !partial.contains(native)
      else { continue }
      let range: NativeRange
      do {
        range = try NativeRange(native, syntax: syntax)
      } catch {
        // Four fields are no version of Go.
        #expect(native.contains("v2019.03.04.00") || native.contains("v2020.03.16.00"), "\(native): \(error)")
        continue
      }
      let vers = try range.vers
      if vers.description == text {
        exact += 1
        continue
      }
      let expected = try VersRange(text)
      if syntax == .composer && text.contains("+") || text.contains("2020.0.0-09-14") { continue }
      #expect(try expected.simplified().description != text, "\(native): \(vers) is not \(text)")
      for version in Set(expected.constraints.map(\.version)) where (try? expected.validate()) != nil {
        #expect(try vers.contains(version) == expected.contains(version), "\(native) \(version)")
      }
    }
    #expect(exact >= 1_220)
  }

  @Test func containsAndWritesBack() throws {
    for entry in Self.cases {
      guard let text = entry.input.vers else { continue }
      let range = try VersRange(text)
      switch entry.output {
      case .truth(let truth): #expect(try range.contains(try #require(entry.input.version)) == truth, "\(text)")
      case .text(let written): #expect(range.description == written)
      }
    }
  }
}
