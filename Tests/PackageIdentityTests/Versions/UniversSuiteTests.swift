import Foundation
import PackageIdentity
import Testing

/// The comparison tests of vers and univers.
@Suite(.enabled(if: VersionCorpus.isPresent, "CLEARINGHOUSE_CORPORA holds no conformance-sample.tar.zst"))
struct UniversSuiteTests {
  private struct Line: Decodable {
    struct Input: Decodable {
      let scheme: String
      let versions: [String]

      enum CodingKeys: String, CodingKey {
        case scheme = "input_scheme"
        case versions
      }
    }

    enum Expected: Decodable {
      case equal(Bool)
      case order([String])

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let flag = try? container.decode(Bool.self) {
          self = .equal(flag)
        } else {
          self = .order(try container.decode([String].self))
        }
      }
    }

    let input: Input
    let expected: Expected

    enum CodingKeys: String, CodingKey {
      case input
      case expected = "expected_output"
    }
  }

  private struct Suite: Decodable {
    let tests: [Line]
  }

  @Test(arguments: [
    "alpine_version_cmp", "alpm_version_cmp", "conan_version_cmp", "gentoo_version_cmp", "maven_version_cmp",
    "nuget_version_cmp", "openssl_version_cmp", "deb_version_python_pkg_test",
  ])
  func ordersAsPublished(file: String) throws {
    let content = try VersionCorpus.file("vers-univers/\(file).json")
    let decoder = JSONDecoder()
    let lines = try (try? decoder.decode([Line].self, from: content)) ?? decoder.decode(Suite.self, from: content).tests
    #expect(!lines.isEmpty)
    for line in lines {
      let scheme = try #require(VersionScheme(named: line.input.scheme), "\(line.input.scheme)")
      try #require(line.input.versions.count == 2)
      let order = try scheme.compare(line.input.versions[0], line.input.versions[1])
      switch line.expected {
      case .equal(let isEqual): #expect((order == 0) == isEqual, "\(scheme.name): \(line.input.versions)")
      case .order(let sorted):
        let isSorted = sorted == line.input.versions
        #expect(isSorted ? order <= 0 : order >= 0, "\(scheme.name): \(sorted)")
        #expect(order != 0, "\(scheme.name): \(sorted)")
      }
    }
  }
}
