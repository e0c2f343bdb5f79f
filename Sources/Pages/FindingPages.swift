package import Clearinghouse
import Formats
import Replay
package import Sandbox
package import Storage

extension ReplayVerdict {
  var style: String {
    switch self {
    case .reproduced: "good"
    case .flaky, .outOfLimits: "warn"
    case .notReproduced, .cannotBuild: "bad"
    }
  }
}

package enum FindingPages {
  package static func list(_ findings: [Finding], verdict: String?) -> ListModel {
    let filters =
      [Filter(title: "all", path: "/findings", isCurrent: verdict == nil)]
      + ReplayVerdict.allCases.map {
        Filter(title: $0.title, path: "/findings?verdict=\($0.rawValue)", isCurrent: verdict == $0.rawValue)
      }
    return ListModel(
      heading: "Findings", lead: "Claims, with what their replay on an untouched build showed.",
      emptyText: "No finding here. Submit one with: clearinghouse submit BUNDLE",
      columns: ["Finding", "Target", "Verdict", "Vulnerability", "Received"], rows: findings.map(row),
      filters: filters)
  }

  private static func row(_ finding: Finding) -> TableRow {
    let verdict = finding.judgement?.verdict
    return TableRow([
      Cell(finding.claim.title, path: "/findings/\(finding.id)", small: finding.claim.credit),
      Cell(finding.claim.purl),
      Cell(verdict?.title ?? "waiting", tag: verdict?.style ?? "plain"),
      Cell(finding.vulnerability?.text ?? "", path: finding.vulnerability.map { "/vulnerabilities/\($0)" }),
      Cell(Words.time(finding.receivedAt)),
    ])
  }

  package static func detail(
    _ finding: Finding, observation: SandboxObservation?, story: [JournalLine]
  ) -> DetailModel {
    let claim = finding.claim
    var tags = [Tag(text: "TLP:\(claim.tlp)", style: "plain")]
    if let verdict = finding.judgement?.verdict { tags.insert(Tag(text: verdict.title, style: verdict.style), at: 0) }
    var facts = [
      Fact(name: "Target", value: claim.purl, isCode: true),
      Fact(name: "Credit", value: claim.credit),
      Fact(name: "Bundle (SHA-256)", value: claim.bundle.hex, isCode: true),
      Fact(name: "Oracle", value: claim.oracles.joined(separator: "; ")),
    ]
    if let machine = claim.machine { facts.append(Fact(name: "Found by", value: machine)) }
    if let severity = claim.severity { facts.append(Fact(name: "Claimed severity", value: severity, isCode: true)) }
    if !claim.weaknesses.isEmpty {
      facts.append(Fact(name: "Weakness", value: claim.weaknesses.joined(separator: ", ")))
    }
    if !claim.aliases.isEmpty { facts.append(Fact(name: "Aliases", value: claim.aliases.joined(separator: ", "))) }
    if let end = claim.embargoUntil { facts.append(Fact(name: "Embargo until", value: "\(end)")) }
    if let vulnerability = finding.vulnerability {
      facts.append(Fact(name: "Vulnerability", value: vulnerability.text, path: "/vulnerabilities/\(vulnerability)"))
    }
    if let certificate = finding.judgement?.certificate {
      facts.append(
        Fact(name: "Certificate", value: certificate.short + "…", path: "/api/v1/certificates/\(certificate)"))
    }
    return DetailModel(
      parent: "Findings", parentPath: "/findings", identifier: finding.id.text, heading: claim.title,
      text: claim.description, tags: tags, facts: facts,
      sections: (judgementSection(finding) + evidence(finding, observation)).map(SectionModel.init),
      story: Story.lines(story))
  }

  private static func judgementSection(_ finding: Finding) -> [DetailSection] {
    guard let judgement = finding.judgement else {
      return [DetailSection(title: "Replay", lead: "It waits for its replay.")]
    }
    let rows = judgement.reproducers.map { result in
      TableRow([
        Cell(result.name), Cell("\(result.shown) of \(result.runs)", isNumber: true),
        Cell("\(result.needed)", isNumber: true),
        Cell(result.shownWithoutTarget ? "the same" : "silent", tag: result.shownWithoutTarget ? "bad" : "good"),
      ])
    }
    return [
      DetailSection(
        title: "Replay", lead: judgement.reason, columns: ["Reproducer", "Showed it", "Needed", "Without the target"],
        rows: rows)
    ]
  }

  /// The output of the first run of each reproducer, and of a preparation that failed.
  private static func evidence(_ finding: Finding, _ observation: SandboxObservation?) -> [DetailSection] {
    guard let observation else { return [] }
    var sections: [DetailSection] = []
    for step in observation.steps {
      let isFirstRun = step.name.hasPrefix("run-") && step.name.hasSuffix("-1")
      let isFailure = !step.succeeded && !step.name.hasPrefix("run-") && !step.name.hasPrefix("control-")
      guard isFirstRun || isFailure else { continue }
      let text = [step.sanitizerReports.joined(separator: "\n"), step.standardOutput, step.standardError]
        .filter { !$0.isEmpty }.joined(separator: "\n")
      sections.append(
        DetailSection(
          title: "Observed: \(step.name)", lead: "\(Story.end(step)) after \(Words.span(step.wallSeconds)).",
          summary: "Output", pre: String(text.prefix(24_000)), isOpen: isFirstRun))
    }
    return sections
  }
}

package enum Story {
  package static func lines(_ lines: [JournalLine]) -> [StoryLine] {
    lines.map { line in
      StoryLine(
        time: line.at.description, shown: Words.time(line.at), text: words(line), sequence: line.sequence,
        actor: line.actor)
    }
  }

  /// The entry's case as words; its content is in the journal.
  package static func words(_ line: JournalLine) -> String {
    let name = line.payload.split(separator: "\"", maxSplits: 2).dropFirst().first.map(String.init) ?? line.kind
    switch (line.kind, name) {
    case ("finding", "received"): return "received"
    case ("finding", "judged"): return "replayed and judged"
    case ("finding", "joined"): return "joined a vulnerability"
    case ("vulnerability", "opened"): return "opened"
    case ("vulnerability", "findingJoined"): return "a finding joined"
    case ("vulnerability", "remedyTried"): return "a remedy was tried"
    case ("vulnerability", "merged"): return "merged into an earlier one"
    case ("advisory", "drafted"), ("advisory", "redrafted"): return "advisory drafted from evidence"
    case ("advisory", "reviewed"): return "advisory reviewed"
    case ("advisory", "published"): return "advisory published"
    case ("operator", "enrolled"): return "enrolled"
    case ("operator", "webhookSet"): return "webhook set"
    case ("operator", "inventoryUploaded"): return "inventory received"
    case ("exposure", "found"): return "exposure found"
    case ("exposure", "acknowledged"): return "acknowledged"
    case ("exposure", "planned"): return "planned"
    case ("exposure", "reportedDone"): return "reported done"
    case ("exposure", "remediated"): return "remediated, by a later inventory"
    case ("exposure", "reopened"): return "found again"
    default: return name
    }
  }

  static func end(_ step: StepObservation) -> String {
    switch step.end {
    case .exited(let status): "Ended with status \(status)"
    case .signalled(let number): "Ended by signal \(number)"
    case .stopped(let limit): "Stopped at its limit of \(limit.rawValue)"
    }
  }
}
