import Clearinghouse
import Formats
import Replay

/// How many claims became how strong, and how long it took.
package struct Funnel: Sendable, Codable, Equatable {
  package var found = 0
  package var judged = 0
  package var reproduced = 0
  package var unique = 0
  package var proved = 0
  package var published = 0
  package var exposed = 0
  package var remediated = 0
  /// Medians in seconds; `nil` where nothing went that way yet.
  package var secondsToJudge: Double?
  package var secondsToProve: Double?
  package var secondsToPublish: Double?
  package var secondsToRemediate: Double?
  package var waiting = 0
}

extension StoreView {
  package func funnel() throws -> Funnel {
    var funnel = Funnel()
    funnel.found = try count("finding")
    funnel.judged = try count("finding WHERE verdict IS NOT NULL")
    funnel.reproduced = try count("finding WHERE verdict = 'reproduced'")
    funnel.unique = try count("vulnerability WHERE merged_into IS NULL")
    funnel.proved = try count("vulnerability WHERE merged_into IS NULL AND proved_at IS NOT NULL")
    funnel.published = try count("advisory WHERE published_at IS NOT NULL")
    funnel.exposed = try count("exposure")
    funnel.remediated = try count("exposure WHERE remediated_at IS NOT NULL")
    funnel.waiting = try count("effect WHERE done_at IS NULL")
    funnel.secondsToJudge = try median("judged_at - received_at", "finding WHERE judged_at IS NOT NULL")
    funnel.secondsToProve = try median(
      "proved_at - opened_at", "vulnerability WHERE proved_at IS NOT NULL AND merged_into IS NULL")
    funnel.secondsToPublish = try median(
      "advisory.published_at - vulnerability.proved_at",
      "advisory JOIN vulnerability ON vulnerability.id = advisory.id WHERE advisory.published_at IS NOT NULL AND vulnerability.proved_at IS NOT NULL"
    )
    funnel.secondsToRemediate = try median("remediated_at - found_at", "exposure WHERE remediated_at IS NOT NULL")
    return funnel
  }

  private func count(_ source: String) throws -> Int {
    Int(try query("SELECT count(*) AS n FROM \(source)").first?.integer("n") ?? 0)
  }

  private func median(_ expression: String, _ source: String) throws -> Double? {
    let values = try query("SELECT \(expression) AS value FROM \(source)").compactMap { $0.integer("value") }.sorted()
    guard !values.isEmpty else { return nil }
    let middle = values.count / 2
    let value = values.count % 2 == 1 ? Double(values[middle]) : Double(values[middle - 1] + values[middle]) / 2
    return value / 1_000_000
  }

  /// When findings came, were reproduced, and vulnerabilities were proved, oldest first, in microseconds.
  package func milestones() throws -> (found: [Int64], reproduced: [Int64], proved: [Int64], published: [Int64]) {
    func times(_ column: String, _ source: String) throws -> [Int64] {
      try query("SELECT \(column) AS at FROM \(source) ORDER BY \(column)").compactMap { $0.integer("at") }
    }
    return (
      try times("received_at", "finding"),
      try times("judged_at", "finding WHERE verdict = 'reproduced'"),
      try times("proved_at", "vulnerability WHERE proved_at IS NOT NULL AND merged_into IS NULL"),
      try times("published_at", "advisory WHERE published_at IS NOT NULL")
    )
  }
}
