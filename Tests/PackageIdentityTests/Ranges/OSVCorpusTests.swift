import Foundation
import PackageIdentity
import Testing

/// PyPA's records list their versions besides giving ranges, so the two can be held against each other.
@Suite(.enabled(if: ConformanceCorpus.pypa != nil, "The corpus osv-pypa is missing: set CLEARINGHOUSE_CORPORA."))
struct OSVCorpusTests {
  struct Record: Decodable {
    struct Affected: Decodable {
      struct Range: Decodable {
        let type: String
        let events: [[String: String]]
      }
      let ranges: [Range]?
      let versions: [String]?
    }
    let affected: [Affected]?
  }

  static func events(_ given: [[String: String]]) -> [OSVRange.Event] {
    given.flatMap { event in
      event.sorted { $0.key < $1.key }.compactMap { name, version in
        switch name {
        case "introduced": .introduced(version)
        case "fixed": .fixed(version)
        case "last_affected": .lastAffected(version)
        case "limit": .limit(version)
        default: nil
        }
      }
    }
  }

  @Test func listedVersionsLieInTheRanges() throws {
    let folder = try #require(ConformanceCorpus.pypa)
    let walker = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var (listed, outside, refused) = (0, 0, 0)
    for case let file as URL in walker where file.pathExtension == "json" {
      let record = try JSONDecoder().decode(Record.self, from: Data(contentsOf: file))
      for affected in record.affected ?? [] {
        let linear = (affected.ranges ?? []).filter { $0.type == "ECOSYSTEM" }
        guard !linear.isEmpty else { continue }
        let ranges = linear.compactMap {
          try? OSVRange(kind: .ecosystem, events: Self.events($0.events), ecosystem: "PyPI")
        }
        refused += linear.count - ranges.count
        let specifiers = try ranges.map { try $0.vers(type: "pypi") }
        for version in affected.versions ?? [] {
          listed += 1
          let inside = try ranges.contains { try $0.contains(version) }
          if !inside { outside += 1 }
          let vers = try specifiers.contains { try $0.contains(version) }
          #expect(vers == inside, "\(file.lastPathComponent) \(version)")
        }
      }
    }
    #expect(listed > 140_000)
    #expect(outside == 9)
    #expect(refused == 0)
  }
}
