import PackageIdentity
import Testing

@Suite struct CommitRangeTests {
  /// The graph of the OSV schema's limit example: X, A, B, C, Y in a line, and D, E, F branching off A.
  static func exampleGraph() throws -> CommitGraph {
    try CommitGraph(parents: [
      "X": ["W"], "A": ["X"], "B": ["A"], "C": ["B"], "Y": ["C"], "Z": ["Y"], "D": ["A"], "E": ["D"], "F": ["E"],
    ])
  }

  @Test func followsTheSchemasExample() throws {
    let graph = try Self.exampleGraph()
    let fixed = try CommitRange(events: [.introduced("X"), .fixed("Y")])
    #expect(Set(fixed.affected(in: graph)) == ["X", "A", "B", "C", "D", "E", "F"])
    let limited = try CommitRange(events: [.introduced("X"), .limit("Y")])
    #expect(Set(limited.affected(in: graph)) == ["X", "A", "B", "C"])
    let twice = try CommitRange(events: [.introduced("X"), .limit("Y"), .limit("E")])
    #expect(Set(twice.affected(in: graph)) == ["X", "A", "B", "C", "D"])
    let open = try CommitRange(events: [.introduced("0"), .limit("*")])
    #expect(open.affected(in: graph).count == graph.commits.count)
    let last = try CommitRange(events: [.introduced("X"), .lastAffected("C")])
    #expect(Set(last.affected(in: graph)) == ["X", "A", "B", "C", "D", "E", "F"])
  }

  @Test func mergedFixEndsTheFlaw() throws {
    // R - A - B - M - N, with the fix on a side branch: R - F - M.
    let graph = try CommitGraph(parents: ["A": ["R"], "B": ["A"], "F": ["R"], "M": ["B", "F"], "N": ["M"]])
    let range = try CommitRange(events: [.introduced("0"), .fixed("F")])
    #expect(Set(range.affected(in: graph)) == ["R", "A", "B"])
  }

  @Test func reintroductionCountsAgain() throws {
    let graph = try CommitGraph(parents: ["B": ["A"], "C": ["B"], "D": ["C"], "E": ["D"], "F": ["E"]])
    let range = try CommitRange(events: [.introduced("B"), .fixed("C"), .introduced("D"), .fixed("F")])
    #expect(range.affected(in: graph) == ["B", "D", "E"])
    let shuffled = try CommitRange(events: [.fixed("F"), .introduced("D"), .introduced("B"), .fixed("C")])
    #expect(shuffled.affected(in: graph) == ["B", "D", "E"])
    let same = try CommitRange(events: [.introduced("B"), .fixed("C"), .introduced("C")])
    #expect(same.affected(in: graph) == ["B", "C", "D", "E", "F"])
  }

  @Test func unknownCommitsAreNamed() throws {
    let graph = try Self.exampleGraph()
    let range = try CommitRange(events: [.introduced("0"), .fixed("nowhere"), .fixed("nowhere")])
    #expect(range.unknownCommits(in: graph) == ["nowhere"])
    #expect(throws: CommitError.self) { try range.contains("nowhere", in: graph) }
    #expect(try range.contains("X", in: graph))
    #expect(throws: CommitError.self) { try CommitRange(events: [.fixed("X")]) }
    let unseen = try CommitRange(events: [.introduced("nowhere")])
    #expect(unseen.affected(in: graph).isEmpty)
  }

  @Test func refusesCycles() throws {
    let error = try #require(throws: CommitError.self) {
      try CommitGraph(parents: ["A": ["B"], "B": ["A"], "C": []])
    }
    #expect(error.code == .cycle)
    #expect(throws: CommitError.self) { try CommitGraph(parents: ["A": ["A"]]) }
  }

  /// On a line the graph's answer is the schema's algorithm for a linear order, for every list of up to four events.
  @Test func agreesWithTheLinearAlgorithm() throws {
    let line = ["1", "2", "3", "4"]
    let graph = try CommitGraph(parents: ["2": ["1"], "3": ["2"], "4": ["3"]])
    let kinds: [(String) -> CommitRange.Event] = [
      CommitRange.Event.introduced, CommitRange.Event.fixed, CommitRange.Event.lastAffected,
    ]
    var lists: [[CommitRange.Event]] = [[]]
    for _ in 0..<4 {
      // Distinct commits only: the schema leaves the order of events at one commit open.
      lists += lists.flatMap { list in
        line.filter { name in !list.contains { $0.commit == name } }.flatMap { name in kinds.map { list + [$0(name)] } }
      }
    }
    for list in Set(lists) {
      guard let range = try? CommitRange(events: list) else { continue }
      let expected = line.filter { commit in
        var vulnerable = false
        for event in list.sorted(by: { $0.commit < $1.commit }) {
          switch event {
          case .introduced(let at) where commit >= at: vulnerable = true
          case .fixed(let at) where commit >= at: vulnerable = false
          case .lastAffected(let at) where commit > at: vulnerable = false
          default: break
          }
        }
        return vulnerable
      }
      #expect(range.affected(in: graph) == expected, "\(list)")
    }
  }

  @Test func longHistoriesAreWalkedWithoutRecursion() throws {
    var parents: [String: [String]] = [:]
    for index in 1..<50_000 { parents["\(index)"] = ["\(index - 1)"] }
    let graph = try CommitGraph(parents: parents)
    let range = try CommitRange(events: [.introduced("10"), .fixed("49990")])
    #expect(range.affected(in: graph).count == 49_980)
    #expect(graph.isAncestor("0", orSelfOf: "49999"))
    #expect(graph.ancestors(orSelfOf: "9").count == 10)
  }
}
