import Clearinghouse
import Formats

/// What a check of the whole store found.
package struct FsckReport: Sendable, Codable, Equatable {
  package var journalLines: Int
  package var rows: Int
  package var blobs: Int
  package var waitingEffects: Int
  /// Empty where the store is clean.
  package var problems: [String]

  package var isClean: Bool { problems.isEmpty }
}

extension Store {
  /// Recomputes the chain of the journal, refolds every stream and compares the rows, looks for every blob that an
  /// entry names and hashes all that are there, and checks that the outbox has what the states ask for.
  package func fsck() async throws -> FsckReport {
    let present = Set(try await blobs.list())
    var report = try await read { try Fsck.check($0, present) }
    for digest in present.sorted() {
      do {
        if try await blobs.get(digest) == nil { report.problems.append("blob \(digest) vanished while it was checked") }
      } catch {
        report.problems.append("blob \(digest): \(error)")
      }
    }
    return report
  }
}

private enum Fsck {
  static func check(_ view: StoreView, _ blobs: Set<ContentDigest>) throws -> FsckReport {
    var report = FsckReport(journalLines: 0, rows: 0, blobs: blobs.count, waitingEffects: 0, problems: [])
    var streams: [String: [String: [JournalLine]]] = [:]
    try chain(view, &report) { streams[$0.kind, default: [:]][$0.entity, default: []].append($0) }
    try rows(Finding.self, view, streams, &report)
    try rows(Vulnerability.self, view, streams, &report)
    try rows(Advisory.self, view, streams, &report)
    try rows(Operator.self, view, streams, &report)
    try rows(Exposure.self, view, streams, &report)
    for kind in streams.keys
    where ![Finding.kind, Vulnerability.kind, Advisory.kind, Operator.kind, Exposure.kind].contains(kind) {
      report.problems.append("the journal has entries of an unknown kind '\(kind)'")
    }
    try namedBlobs(view, blobs, &report)
    try outbox(view, &report)
    return report
  }

  private static func chain(
    _ view: StoreView, _ report: inout FsckReport, _ visit: (JournalLine) -> Void
  ) throws {
    var (sequence, digest) = (Int64(0), JournalLine.root)
    while true {
      let lines = try view.journal(after: sequence, limit: 1_000)
      guard !lines.isEmpty else { return }
      for line in lines {
        if line.sequence != sequence + 1 {
          report.problems.append("the journal lacks the lines between \(sequence) and \(line.sequence)")
        } else if !line.isChained(to: digest) {
          report.problems.append("line \(line.sequence) of the journal was changed, or the one before it")
        }
        (sequence, digest) = (line.sequence, line.digest)
        report.journalLines += 1
        visit(line)
      }
    }
  }

  private static func rows<State: StoredAggregate>(
    _ type: State.Type, _ view: StoreView, _ streams: [String: [String: [JournalLine]]], _ report: inout FsckReport
  ) throws {
    var unseen = Set(streams[State.kind, default: [:]].keys)
    for row in try view.query("SELECT * FROM \(State.table)") {
      report.rows += 1
      guard let id = row.text("id"), let lines = streams[State.kind]?[id] else {
        report.problems.append("a row of \(State.table) has no entries in the journal")
        continue
      }
      unseen.remove(id)
      for difference in try differences(State.self, row, lines) {
        report.problems.append("\(State.table) \(id): \(difference)")
      }
    }
    for id in unseen.sorted() { report.problems.append("\(State.table) \(id) has entries but no row") }
  }

  private static func differences<State: StoredAggregate>(
    _ type: State.Type, _ row: SQLRow, _ lines: [JournalLine]
  ) throws -> [String] {
    guard lines.map(\.version) == Array(1...Int64(lines.count)) else {
      return ["its entries are not numbered in a row"]
    }
    let entries = try lines.map { (entry: try StoredJSON.decode(State.Entry.self, from: $0.payload), at: $0.at) }
    guard let state = State.fold(entries) else { return ["its entries fold to nothing"] }
    var differences: [String] = []
    if row.integer("version") != lines.last?.version { differences.append("its version is not the journal's") }
    if row.text("state") != (try StoredJSON.encode(state)) { differences.append("its state is not the journal's fold") }
    for column in state.columns where row[column.name] != column.value {
      differences.append("its column \(column.name) is not the state's")
    }
    return differences
  }

  private static func namedBlobs(_ view: StoreView, _ blobs: Set<ContentDigest>, _ report: inout FsckReport) throws {
    func need(_ digest: ContentDigest?, _ what: String) {
      if let digest, !blobs.contains(digest) { report.problems.append("\(what): the blob \(digest) is missing") }
    }
    for finding in try view.all(Finding.self) {
      need(finding.claim.bundle, "bundle of \(finding.id)")
      need(finding.judgement?.observation, "observation of \(finding.id)")
      need(finding.judgement?.certificate, "certificate of \(finding.id)")
    }
    for vulnerability in try view.all(Vulnerability.self) {
      for trial in vulnerability.trials { need(trial.certificate, "certificate of a remedy of \(vulnerability.id)") }
    }
    for owner in try view.all(Operator.self) {
      need(owner.inventory?.digest, "inventory of \(owner.id)")
      need(owner.webhook?.secret, "webhook secret of \(owner.id)")
    }
  }

  /// What is not finished must be in the outbox.
  private static func outbox(_ view: StoreView, _ report: inout FsckReport) throws {
    var waiting: Set<String> = []
    var known: Set<String> = []
    for row in try view.query("SELECT id, payload, done_at FROM effect") {
      guard let id = row.text("id"), let payload = row.text("payload") else { continue }
      known.insert(id)
      if row.integer("done_at") == nil { waiting.insert(id) }
      if try StoredJSON.decode(Effect.self, from: payload).id != id {
        report.problems.append("the effect \(id) does not have the identifier of its payload")
      }
    }
    report.waitingEffects = waiting.count
    for finding in try view.all(Finding.self) where finding.judgement == nil {
      if !waiting.contains(Effect.replay(finding: finding.id).id) {
        report.problems.append("\(finding.id) waits for a replay that is not in the outbox")
      }
    }
    for vulnerability in try view.all(Vulnerability.self) where vulnerability.mergedInto == nil {
      for member in vulnerability.findings {
        guard let finding = try view.load(Finding.self, member.finding) else {
          report.problems.append("\(vulnerability.id) names the finding \(member.finding), which is missing")
          continue
        }
        if finding.vulnerability != vulnerability.id {
          report.problems.append("\(finding.id) and \(vulnerability.id) do not name each other")
        }
      }
    }
    for advisory in try view.all(Advisory.self) where advisory.publishedAt != nil {
      if !known.contains(where: { $0.hasPrefix("match-advisory/\(advisory.id)/") }) {
        report.problems.append("\(advisory.id) is published but no match of it was ever enqueued")
      }
    }
  }
}
