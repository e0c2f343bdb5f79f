/// The commits that an OSV range of type GIT calls affected (OSV schema, "Evaluation").
///
/// The order `u < v` of the schema is: u is an ancestor of v. So a commit is affected when it is or descends from an
/// introducing commit, and is no descendant of a fix that came after that introduction. A fix that the introducing
/// commit itself descends from ended an earlier flaw and does not count; where both are one commit, the later event of
/// the list wins.
public struct CommitRange: Hashable, Sendable {
  /// One event of the range's timeline.
  public enum Event: Hashable, Sendable {
    /// The flaw begins here; `0` stands before all history.
    case introduced(String)
    /// The flaw ends here: this commit is not affected.
    case fixed(String)
    /// The flaw ends after this commit.
    case lastAffected(String)
    /// Only proper ancestors of a limit are spoken of; `*` sets no limit.
    case limit(String)

    public var commit: String {
      switch self {
      case .introduced(let commit), .fixed(let commit), .lastAffected(let commit), .limit(let commit): commit
      }
    }
  }

  public let events: [Event]

  /// Takes the events in their order; at least one of them must introduce.
  public init(events: [Event]) throws(CommitError) {
    let introduces = events.contains { if case .introduced = $0 { true } else { false } }
    guard introduces else {
      throw CommitError(
        code: .introducedMissing, commit: "", message: "No event introduces the flaw.",
        remedy: "Add {\"introduced\": \"0\"}, or the commit that introduced it.")
    }
    self.events = events
  }

  /// Commits of the events that a graph does not know, each once, in the events' order.
  ///
  /// An unknown fix makes answers err on the side of affected, an unknown introduction on the other.
  public func unknownCommits(in graph: CommitGraph) -> [String] {
    var seen: Set<String> = []
    return events.map(\.commit).filter { commit in
      commit != "0" && commit != "*" && !graph.contains(commit) && seen.insert(commit).inserted
    }
  }

  /// Whether a commit is affected. Refuses a commit that the graph does not know.
  public func contains(_ commit: String, in graph: CommitGraph) throws(CommitError) -> Bool {
    guard let place = graph.place(of: commit) else {
      throw CommitError(
        code: .unknownCommit, commit: commit, message: "The commit \(commit) is not in the graph.",
        remedy: "Fetch the whole history, and give the full hash.")
    }
    return verdicts(in: graph)[place]
  }

  /// All affected commits, in history's order.
  public func affected(in graph: CommitGraph) -> [String] {
    zip(graph.commits, verdicts(in: graph)).filter(\.1).map(\.0)
  }

  /// One answer a commit, in the graph's order, in one pass from the roots.
  private func verdicts(in graph: CommitGraph) -> [Bool] {
    let limits = self.limits(in: graph)
    // For each introduction: the events that end it, in the schema's sense.
    var affected = Array(repeating: false, count: graph.commits.count)
    for (index, event) in events.enumerated() {
      guard case .introduced(let commit) = event else { continue }
      let start = graph.place(of: commit)
      if start == nil && commit != "0" { continue }
      let ends = self.ends(ofIntroductionAt: index, start: start, in: graph)
      spread(from: start, ends: ends, over: graph, into: &affected)
    }
    guard let limits else { return affected }
    return zip(affected.indices, affected).map { $1 && limits.contains($0) }
  }

  /// The places that lie before a limit, or `nil` where nothing limits.
  private func limits(in graph: CommitGraph) -> Set<Int>? {
    var before: Set<Int>?
    for case .limit(let commit) in events {
      if commit == "*" { return nil }
      var covered = before ?? []
      if let place = graph.place(of: commit) {
        covered.formUnion(graph.reachable(from: place).subtracting([place]))
      }
      before = covered
    }
    return before
  }

  /// The places where an introduction ends: fixes, and last affected commits, that came after it.
  private func ends(
    ofIntroductionAt index: Int, start: Int?, in graph: CommitGraph
  ) -> (fixed: Set<Int>, last: Set<Int>) {
    let earlier = start.map(graph.reachable(from:)) ?? []
    var fixed: Set<Int> = []
    var last: Set<Int> = []
    for (other, event) in events.enumerated() {
      guard let place = graph.place(of: event.commit) else { continue }
      if earlier.contains(place) && !(place == start && other > index) { continue }
      switch event {
      case .fixed: fixed.insert(place)
      case .lastAffected: last.insert(place)
      case .introduced, .limit: continue
      }
    }
    return (fixed, last)
  }

  /// Marks what one introduction affects: parents come before children, so one pass settles both questions.
  private func spread(
    from start: Int?, ends: (fixed: Set<Int>, last: Set<Int>), over graph: CommitGraph, into affected: inout [Bool]
  ) {
    var begun = Array(repeating: start == nil, count: graph.commits.count)
    var ended = Array(repeating: false, count: graph.commits.count)
    for place in graph.commits.indices {
      let parents = graph.parents[place]
      if place == start || parents.contains(where: { begun[$0] }) { begun[place] = true }
      let past = parents.contains { ended[$0] || ends.last.contains($0) }
      if past || ends.fixed.contains(place) { ended[place] = true }
      if begun[place] && !ended[place] { affected[place] = true }
    }
  }
}
