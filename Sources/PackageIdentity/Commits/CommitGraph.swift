/// Why commits cannot be judged.
public struct CommitError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// A commit is its own ancestor: the graph is no history.
    case cycle = "commit-cycle"
    /// A commit that decides the answer is not in the graph.
    case unknownCommit = "commit-unknown"
    /// The events name no introducing commit.
    case introducedMissing = "commit-introduced-missing"
  }

  public let code: Code
  /// The commit at fault, or an empty text.
  public let commit: String
  public let message: String
  public let remedy: String

  public var description: String { "\(code.rawValue): \(message) \(remedy)" }
}

/// A repository's history: commits and their parents.
///
/// A parent that has no entry of its own is a commit without parents, as at the edge of a shallow clone.
public struct CommitGraph: Sendable {
  /// The commits, each after all of its parents; the same for the same history, whatever order it was given in.
  public let commits: [String]
  /// The parents of each commit, as places in `commits`.
  let parents: [[Int]]
  private let places: [String: Int]

  /// Takes each commit's parents; refuses a graph with a cycle.
  public init(parents given: [String: [String]]) throws(CommitError) {
    var names = Set(given.keys)
    for list in given.values { names.formUnion(list) }
    let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let order = Self.order(of: sorted, parents: given)
    if let stuck = sorted.first(where: { order.places[$0] == nil }) {
      throw CommitError(
        code: .cycle, commit: stuck, message: "The commit \(stuck) is among its own ancestors, or descends from one.",
        remedy: "Read the history from the repository again.")
    }
    commits = order.commits
    places = order.places
    parents = order.commits.map { name in Set(given[name] ?? []).compactMap { order.places[$0] }.sorted() }
  }

  /// Whether the graph knows a commit.
  public func contains(_ commit: String) -> Bool { places[commit] != nil }

  /// Whether one commit is another, or one of its ancestors; `false` where either is unknown.
  public func isAncestor(_ ancestor: String, orSelfOf commit: String) -> Bool {
    guard let target = places[ancestor], let start = places[commit] else { return false }
    return reachable(from: start).contains(target)
  }

  /// A commit and all of its ancestors, in history's order; empty where it is unknown.
  public func ancestors(orSelfOf commit: String) -> [String] {
    guard let start = places[commit] else { return [] }
    return reachable(from: start).sorted().map { commits[$0] }
  }

  func place(of commit: String) -> Int? { places[commit] }

  /// A place and all places that can be reached from it through parents.
  func reachable(from start: Int) -> Set<Int> {
    var seen: Set<Int> = [start]
    var open = [start]
    while let next = open.popLast() {
      for parent in parents[next] where seen.insert(parent).inserted { open.append(parent) }
    }
    return seen
  }

  /// Kahn's order: a commit is placed when its last parent is. Commits on a cycle are never placed.
  private static func order(
    of names: [String], parents: [String: [String]]
  ) -> (commits: [String], places: [String: Int]) {
    var waiting: [String: Int] = [:]
    var children: [String: [String]] = [:]
    for name in names {
      let distinct = Set(parents[name] ?? [])
      waiting[name] = distinct.count
      for parent in distinct { children[parent, default: []].append(name) }
    }
    var commits = names.filter { waiting[$0] == 0 }
    var places: [String: Int] = [:]
    var next = 0
    while next < commits.count {
      let name = commits[next]
      places[name] = next
      next += 1
      for child in children[name] ?? [] {
        waiting[child, default: 0] -= 1
        if waiting[child] == 0 { commits.append(child) }
      }
    }
    return (commits, places)
  }
}
