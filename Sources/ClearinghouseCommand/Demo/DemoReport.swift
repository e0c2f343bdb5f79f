import Formats
import Storage

/// What came of the walk, against what was expected.
struct DemoReport {
  private(set) var table = ""
  private var unmet: [String] = []
  var isMet: Bool { unmet.isEmpty }

  init(
    client: ServerClient, set: DemoSet, findings: [String: String], before: [String: [WireValue]],
    after: [String: [WireValue]], notices: (good: Int, bad: Int), fsck: FsckReport
  ) async throws {
    let states = try await client.get("/api/v1/findings")["findings"]?.array ?? []
    let vulnerabilities = try await client.get("/api/v1/vulnerabilities")["vulnerabilities"]?.array ?? []
    var homes: [String: String] = [:]
    table += row("bundle", "verdict", "vulnerability", "remedies", "because")
    for name in findings.keys.sorted() {
      guard let expectation = set.expected[name],
        let state = states.first(where: { $0["id"]?.string == findings[name] })
      else { continue }
      let stage = state["stage"]?.object?.members.first?.value
      let judgement = stage?["_0"]
      let verdict = judgement?["verdict"]?.string ?? "none"
      let home = stage?["vulnerability"]?.string
      homes[name] = home
      let trials = Self.trials(of: findings[name] ?? "", in: vulnerabilities)
      table += row(name, verdict, home ?? "", trials.joined(separator: ", "), judgement?["reason"]?.string ?? "")
      expect(expectation.verdicts.contains(verdict), "\(name): \(verdict), not \(expectation.verdicts)")
      expect(trials == expectation.remedies, "\(name): remedies \(trials), not \(expectation.remedies)")
    }
    checkGroups(set, homes)
    try await checkOperators(client, findings, before, after, notices)
    try await addFunnel(client)
    table += "\nStore: \(fsck.journalLines) journal entries, \(fsck.rows) rows, \(fsck.blobs) blobs: "
    table += fsck.isClean ? "clean\n" : fsck.problems.joined(separator: "; ") + "\n"
    expect(fsck.isClean, "fsck found problems")
    table += unmet.isEmpty ? "Every expectation was met.\n" : unmet.map { "NOT MET: \($0)\n" }.joined()
  }

  private mutating func expect(_ holds: Bool, _ complaint: String) {
    if !holds { unmet.append(complaint) }
  }

  /// In the order of the bundle's remedies, as the newest vulnerability that has them tells.
  private static func trials(of finding: String, in vulnerabilities: [WireValue]) -> [String] {
    for vulnerability in vulnerabilities where vulnerability["mergedInto"]?.string == nil {
      let own = (vulnerability["trials"]?.array ?? []).filter { $0["finding"]?.string == finding }
      if own.isEmpty { continue }
      return own.sorted { Self.number($0) < Self.number($1) }.compactMap { $0["judgement"]?["verdict"]?.string }
    }
    return []
  }

  private static func number(_ trial: WireValue) -> Int64 { trial["candidate"]?["number"]?.integer ?? 0 }

  /// Bundles of one group are one vulnerability, and no two groups share one.
  private mutating func checkGroups(_ set: DemoSet, _ homes: [String: String]) {
    var groups: [String: Set<String>] = [:]
    for (name, home) in homes {
      if let group = set.expected[name]?.group { groups[group, default: []].insert(home) }
    }
    for (group, homes) in groups { expect(homes.count == 1, "\(group) became \(homes.sorted())") }
    expect(Set(groups.values.flatMap(\.self)).count == groups.count, "two different flaws were merged")
  }

  private mutating func checkOperators(
    _ client: ServerClient, _ findings: [String: String], _ before: [String: [WireValue]],
    _ after: [String: [WireValue]], _ notices: (good: Int, bad: Int)
  ) async throws {
    table += "\n" + row("operator", "exposures", "remediated", "", "")
    for id in after.keys.sorted() {
      let all = after[id] ?? []
      let done = all.filter { $0["stage"]?["remediated"] != nil }.count
      table += row(id, "\(all.count)", "\(done)", "", "")
    }
    let river = after["river-water"] ?? []
    expect(!(before["river-water"] ?? []).isEmpty, "river-water was not exposed")
    expect(river.allSatisfy { $0["stage"]?["remediated"] != nil }, "river-water is not remediated")
    if findings.count > 10 {
      let hospital = after["county-hospital"] ?? []
      expect(!hospital.isEmpty, "county-hospital was not exposed")
      expect(hospital.allSatisfy { $0["stage"]?["planned"] != nil }, "county-hospital's exposures are not planned")
    }
    table += "\nNotices to river-water's webhook: \(notices.good) with a good signature, \(notices.bad) without\n"
    expect(notices.good >= river.count * 2 && notices.bad == 0, "river-water was not told of each exposure")
    for advisory in try await client.get("/api/v1/advisories")["advisories"]?.array ?? [] {
      let isOut = advisory["stage"]?["published"] != nil
      let title = advisory["content"]?["summary"]?.string ?? ""
      let isEmbargoed = findings["local-embargoed"] != nil && title.hasPrefix("Division by zero in ratio")
      expect(isOut != isEmbargoed, "\(title): published is \(isOut)")
    }
  }

  private mutating func addFunnel(_ client: ServerClient) async throws {
    let funnel = try await client.get("/api/v1/funnel")
    let words = ["found", "reproduced", "unique", "proved", "published", "exposed", "remediated"]
    table += "\nFunnel: " + words.map { "\($0) \(funnel[$0]?.integer ?? 0)" }.joined(separator: ", ") + "\n"
  }

  private func row(_ cells: String...) -> String {
    let widths = [22, 16, 16, 24, 0]
    let padded = zip(cells, widths).map { cell, width in
      cell.count >= width ? cell + (width > 0 ? " " : "") : cell + String(repeating: " ", count: width - cell.count)
    }
    return String(padded.joined().prefix(180)).trimmingSuffix + "\n"
  }
}

extension String {
  fileprivate var trimmingSuffix: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
