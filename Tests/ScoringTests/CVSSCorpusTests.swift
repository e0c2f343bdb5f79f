import Foundation
import Scoring
import Testing

/// Vectors that publishers wrote, with the scores that they published.
@Suite struct CVSSCorpusTests {
  @Test(.enabled(if: Corpora.has("cvss-real-vectors"), "The corpus cvss-real-vectors is missing: not checked."))
  func publishedScoresAreReproduced() throws {
    try Corpora.unpacking("cvss-real-vectors") { folder in
      let text = try String(contentsOf: folder.appendingPathComponent("cvss-real-vectors.jsonl"), encoding: .utf8)
      var checked = 0
      for line in text.split(separator: "\n") {
        let record = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        let vector = try CVSSVector(try #require(record["vector"] as? String))
        let score = try #require(record["baseScore"] as? Double)
        #expect((vector.version == .v4 ? vector.overallScore : vector.baseScore) == score, "\(vector)")
        if let severity = record["baseSeverity"] as? String {
          let ours = vector.version == .v4 ? vector.overallSeverity : vector.baseSeverity
          #expect(ours.rawValue == severity, "\(vector)")
        }
        checked += 1
      }
      #expect(checked == 2630)
    }
  }

  @Test(.enabled(if: Corpora.has("cvss-real-vectors"), "The corpus cvss-real-vectors is missing: not checked."))
  func disagreementsScoreAsTheSpecificationSays() throws {
    try Corpora.unpacking("cvss-real-vectors") { folder in
      let name = "cvss-real-disagreements.jsonl"
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      for line in text.split(separator: "\n") {
        let record = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [Any])
        let vector = try CVSSVector(try #require(record[1] as? String))
        let score = try #require(record[3] as? Double)
        #expect((vector.version == .v4 ? vector.overallScore : vector.baseScore) == score, "\(vector)")
      }
    }
  }

  @Test(.enabled(if: Corpora.has("conformance-sample"), "The corpus conformance-sample is missing: not checked."))
  func csafExamples() throws {
    try Corpora.unpacking("conformance-sample") { folder in
      var accepted = 0
      for version in ["csaf-2.0", "csaf-2.1"] {
        for file in Corpora.jsonFiles(in: folder.appendingPathComponent(version)) {
          let document = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
          for object in Self.cvssObjects(in: document) {
            accepted += Self.check(object, in: file.lastPathComponent) ? 1 : 0
          }
        }
      }
      #expect(accepted > 20)
    }
  }

  /// Compares an object's members with its vector. The CSAF tests 6.1.8, 6.1.9, 6.1.10 and 6.2.19 are about objects that are
  /// wrong on purpose; their failing examples end in 01 to 09.
  private static func check(_ object: [String: Any], in file: String) -> Bool {
    guard let text = object["vectorString"] as? String, let vector = try? CVSSVector(text) else { return false }
    let digits = file.dropLast(5).suffix(2)
    let isAboutScores = ["6-1-08", "6-1-09", "6-1-10", "6-2-19"].contains { file.contains($0) }
    guard !(isAboutScores && digits.hasPrefix("0")) else { return false }
    let members = object.compactMap { name, value in
      (value as? String).map { CVSSProperty(name: name, value: $0) }
    }
    guard let merged = try? vector.adding(members) else {
      Issue.record("\(file): the members contradict \(text)")
      return false
    }
    if let score = object["baseScore"] as? Double {
      let ours = vector.version == .v4 ? merged.overallScore : vector.baseScore
      #expect(score == ours, "\(file) \(text)")
    }
    if let score = object["environmentalScore"] as? Double {
      #expect(score == merged.environmentalScore, "\(file) \(text)")
    }
    return true
  }

  private static func cvssObjects(in value: Any) -> [[String: Any]] {
    if let array = value as? [Any] { return array.flatMap(cvssObjects) }
    guard let object = value as? [String: Any] else { return [] }
    return (object["vectorString"] == nil ? [] : [object]) + object.values.flatMap(cvssObjects)
  }
}
