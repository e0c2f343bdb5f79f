import Foundation
import Scoring
import Testing

/// The metric tables against FIRST's JSON schemas.
@Suite struct CVSSSchemaTests {
  private static let files: [(CVSSVersion, String)] = [
    (.v2, "cvss-v2.0"), (.v3, "cvss-v3.0"), (.v3Point1, "cvss-v3.1"), (.v4, "cvss-v4.0"),
  ]

  @Test(.enabled(if: Corpora.has("schemas"), "The corpus schemas is missing: not checked."))
  func propertiesAreTheSchemas() throws {
    try Corpora.unpacking("schemas") { folder in
      for (version, name) in Self.files {
        let file = folder.appendingPathComponent("cvss/\(name).json")
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
        let definitions = try #require((schema["$defs"] ?? schema["definitions"]) as? [String: [String: Any]])
        let members = try #require(schema["properties"] as? [String: [String: Any]])
        for metric in CVSSMetric.all(of: version) {
          let member = try #require(members[metric.property], "\(version) \(metric.property)")
          let named = (member["$ref"] as? String).flatMap { $0.split(separator: "/").last }.map(String.init)
          let values = (named.flatMap { definitions[$0] } ?? member)["enum"] as? [String]
          #expect(Set(values ?? []) == Set(metric.values.map(\.property)), "\(version) \(metric.property)")
        }
        // Whatever else has a list of values is a severity or the version.
        let ours = Set(CVSSMetric.all(of: version).map(\.property))
        let rest = members.keys.filter { !ours.contains($0) && !$0.hasSuffix("Score") && !$0.hasSuffix("Severity") }
        #expect(Set(rest).isSubset(of: ["version", "vectorString", "license"]), "\(version) \(rest)")
      }
    }
  }
}
