import Foundation
import Scoring
import Testing

/// Random vectors against the reference library; run by hand, see `Tests/Differential/cvss_differential.py`.
@Suite struct CVSSDifferentialTests {
  private static let file = ProcessInfo.processInfo.environment["CVSS_DIFFERENTIAL"]

  @Test(.enabled(if: file != nil, "CVSS_DIFFERENTIAL names no file: not run."))
  func scoresAgreeWithTheReferenceLibrary() throws {
    let text = try String(contentsOfFile: try #require(Self.file), encoding: .utf8)
    var differences: [String] = []
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t").map(String.init)
      let vector = try CVSSVector(anyOrder: fields[0])
      let ours = [vector.baseScore, vector.temporalScore, vector.environmentalScore]
      for (score, expected) in zip(ours, fields[1...3]) where expected != "-" && expected != "\(score)" {
        differences.append("\(fields[0]) gives \(score), reference \(expected)")
      }
      if vector.description != fields[4] { differences.append("\(vector) is written \(fields[4])") }
    }
    #expect(differences.isEmpty, "\(differences.count): \(differences.prefix(20).joined(separator: "\n"))")
  }
}
