package import Clearinghouse
import Formats
import Scoring
package import Storage

package enum OperatorPages {
  package static func list(_ operators: [(owner: Operator, open: Int, done: Int)]) -> ListModel {
    ListModel(
      heading: "Operators", lead: "Who runs the software, and what is left for them to do.",
      emptyText: "No operator is enrolled. Enrol one with: clearinghouse operator enrol ID NAME",
      columns: ["Operator", "Components", "To do", "Remediated", "Last inventory"],
      rows: operators.map { row in
        TableRow([
          Cell(row.owner.name, path: "/operators/\(row.owner.id)", small: row.owner.id.text),
          Cell("\(row.owner.inventory?.components ?? 0)", isNumber: true),
          Cell("\(row.open)", isNumber: true), Cell("\(row.done)", isNumber: true),
          Cell(row.owner.inventory.map { Words.time($0.at) } ?? "none yet"),
        ])
      })
  }
}

/// One operator's page: do this first, because.
package struct OperatorPage: Sendable {
  struct Todo: Sendable {
    var action: String
    var because: String
    var stage: String
    var stageStyle: String
    var severity: String?
    var severityStyle: String
    var advisory: String
    var aliases: String?
    var path: String
    var found: String
    var answerPath: String
    var canAcknowledge: Bool
    var due: String
  }

  struct Done: Sendable {
    var component: String
    var advisory: String
    var path: String
    var when: String
  }

  var identifier: String
  var name: String
  var lead: String
  var todo: [Todo]
  var hasTodo: Bool
  var done: [Done]
  var hasDone: Bool
  var facts: [Fact]

  package init(_ owner: Operator, exposures: [(exposure: Exposure, advisory: Advisory)]) {
    identifier = owner.id.text
    name = owner.name
    let open = exposures.filter(\.exposure.isOpen).map { (item: $0, score: OperatorPage.score($0.advisory)) }
      .sorted { ($0.score ?? -1, $1.item.exposure.id.text) > ($1.score ?? -1, $0.item.exposure.id.text) }
    lead =
      open.isEmpty
      ? "Everything that we know of is done."
      : "\(Words.count(open.count, "thing", "things")) to do, the gravest first."
    todo = open.map { OperatorPage.todo($0.item.exposure, $0.item.advisory, score: $0.score) }
    hasTodo = !open.isEmpty
    done = exposures.filter { !$0.exposure.isOpen }.map { item in
      Done(
        component: item.exposure.component.purl, advisory: item.advisory.id.text, path: "/v1/vulns/\(item.advisory.id)",
        when: item.exposure.remediatedAt.map(Words.time) ?? "")
    }
    hasDone = !done.isEmpty
    facts = OperatorPage.facts(owner)
  }

  private static func todo(_ exposure: Exposure, _ advisory: Advisory, score: Double?) -> Todo {
    let component = exposure.component
    let action =
      exposure.fixedVersion.map { "Update \(component.name) from \(component.version) to \($0) or later" }
      ?? "Protect \(component.name) \(component.version): no fixed release is known"
    var due = ""
    if case .planned(let day, _) = exposure.stage { due = day.date.description }
    let word = score.map { score in
      score >= 9 ? "critical" : score >= 7 ? "high" : score >= 4 ? "medium" : "low"
    }
    return Todo(
      action: action, because: "\(advisory.content.summary). \(exposure.reason).", stage: exposure.stage.title,
      stageStyle: exposure.stage == .open ? "warn" : "plain",
      severity: score.flatMap { score in word.map { "\($0) \(score)" } },
      severityStyle: (score ?? 0) >= 7 ? "bad" : "plain", advisory: advisory.id.text,
      aliases: advisory.content.aliases.isEmpty ? nil : advisory.content.aliases.joined(separator: ", "),
      path: "/v1/vulns/\(advisory.id)", found: Words.time(exposure.foundAt),
      answerPath: "/operators/\(exposure.operatorID)/exposures/\(exposure.id)", canAcknowledge: exposure.stage == .open,
      due: due)
  }

  /// The claimed vector's score; it orders the list until the operator's own circumstances are known.
  private static func score(_ advisory: Advisory) -> Double? {
    guard let severity = advisory.content.severity else { return nil }
    do throws(CVSSError) { return try CVSSVector(severity).overallScore } catch { return nil }
  }

  private static func facts(_ owner: Operator) -> [Fact] {
    guard let inventory = owner.inventory else { return [Fact(name: "Inventory", value: "none yet")] }
    return [
      Fact(name: "Received", value: "\(inventory.at)"), Fact(name: "Form", value: inventory.kind.title),
      Fact(name: "Components", value: "\(inventory.components)"),
      Fact(name: "Since the one before", value: "\(inventory.added) added, \(inventory.removed) removed"),
      Fact(name: "Not comparable", value: "\(inventory.skipped)"),
    ]
  }
}

package enum JournalPages {
  package static func list(_ lines: [JournalLine]) -> ListModel {
    let next = lines.last.map(\.sequence).flatMap { $0 > 1 ? "/journal?before=\($0)" : nil }
    return ListModel(
      heading: "Journal",
      lead:
        "Every change of state, in order. Each line's digest covers the line before it, so none can be changed, removed or put between unnoticed.",
      emptyText: "The journal is empty.", columns: ["Entry", "When", "What", "Who", "Digest"],
      rows: lines.map { line in
        TableRow([
          Cell("\(line.sequence)", isNumber: true), Cell(Words.time(line.at)),
          Cell("\(Story.words(line))", path: path(line), small: "\(line.kind) \(line.entity)"), Cell(line.actor),
          Cell(line.digest.short),
        ])
      }, more: next)
  }

  private static func path(_ line: JournalLine) -> String? {
    switch line.kind {
    case "finding": "/findings/\(line.entity)"
    case "vulnerability", "advisory": "/vulnerabilities/\(line.entity)"
    case "operator": "/operators/\(line.entity)"
    default: nil
    }
  }
}

package struct MessagePage: Sendable {
  var heading: String
  var text: String

  package init(heading: String, text: String) {
    self.heading = heading
    self.text = text
  }
}
