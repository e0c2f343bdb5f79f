import Clearinghouse
import Formats
import Hummingbird
import Pages
import Replay
import Sandbox
import Storage

extension WebServer {
  func addPageRoutes(_ router: Router<BasicRequestContext>) {
    router.get("/") { _, _ in try await funnelPage() }
    router.get("/findings") { request, _ in
      try await findingsPage(verdict: request.uri.queryParameters["verdict"].map { String($0) })
    }
    router.get("/findings/{id}") { _, context in
      try await findingPage(Identifier(try context.parameters.require("id")))
    }
    router.get("/vulnerabilities") { _, _ in try await vulnerabilitiesPage() }
    router.get("/vulnerabilities/{id}") { _, context in
      try await vulnerabilityPage(Identifier(try context.parameters.require("id")))
    }
    router.get("/operators") { _, _ in try await operatorsPage() }
    router.get("/operators/{id}") { _, context in
      try await operatorPage(Identifier(try context.parameters.require("id")))
    }
    router.get("/journal") { request, _ in
      let before = request.uri.queryParameters["before"].flatMap { Int64($0) } ?? .max
      let lines = try await store.read { try $0.newestJournal(before: before, limit: 100) }
      return page(
        "list", JournalPages.list(lines), "Journal", "/journal", live: before == .max ? lines.first?.sequence ?? 0 : nil
      )
    }
  }

  private func page(_ template: String, _ model: Any, _ title: String, _ tab: String, live: Int64?) -> Response {
    Answer.html(renderer.page(template, model, title: title, tab: tab, live: live))
  }

  private func funnelPage() async throws -> Response {
    let (model, head) = try await store.read { view in
      let refused =
        try view.all(
          Finding.self, where: "verdict IS NOT NULL AND verdict <> 'reproduced'", order: "judged_at DESC", limit: 50
        ).compactMap(FunnelPage.refused)
        + view.all(Vulnerability.self, where: "merged_into IS NULL", order: "number DESC", limit: 200)
        .flatMap(FunnelPage.refused)
      return (
        FunnelPage(try view.funnel(), milestones: try view.milestones(), refused: refused),
        try view.journalHead().sequence
      )
    }
    return page("funnel", model, "From finding to protection", "/", live: head)
  }

  private func findingsPage(verdict: String?) async throws -> Response {
    let known = verdict.flatMap(ReplayVerdict.init(rawValue:))
    let (findings, head) = try await store.read { view in
      let all =
        try known.map {
          try view.all(
            Finding.self, where: "verdict = $1", [.text($0.rawValue)], order: "received_at DESC, id", limit: 500)
        } ?? view.all(Finding.self, order: "received_at DESC, id", limit: 500)
      return (all, try view.journalHead().sequence)
    }
    return page("list", FindingPages.list(findings, verdict: known?.rawValue), "Findings", "/findings", live: head)
  }

  private func findingPage(_ id: Identifier<Finding>) async throws -> Response {
    let (finding, story, head) = try await store.read { view in
      guard let finding = try view.load(Finding.self, id) else { throw Answer.missing }
      return (finding, try view.story(kind: Finding.kind, entity: id.text), try view.journalHead().sequence)
    }
    var observation: SandboxObservation?
    if let digest = finding.judgement?.observation, let bytes = try await store.blobs.get(digest) {
      observation = try StoredJSON.decode(SandboxObservation.self, from: String(decoding: bytes, as: UTF8.self))
    }
    let model = FindingPages.detail(finding, observation: observation, story: story)
    return page("detail", model, finding.claim.title, "/findings", live: finding.judgement == nil ? head : nil)
  }

  private func vulnerabilitiesPage() async throws -> Response {
    let (all, published, head) = try await store.read { view in
      (
        try view.all(Vulnerability.self, where: "merged_into IS NULL", order: "number DESC", limit: 500),
        Set(try view.query("SELECT id FROM advisory WHERE published_at IS NOT NULL").compactMap { $0.text("id") }),
        try view.journalHead().sequence
      )
    }
    let model = VulnerabilityPages.list(all, published: published)
    return page("list", model, "Vulnerabilities", "/vulnerabilities", live: head)
  }

  private func vulnerabilityPage(_ id: Identifier<Vulnerability>) async throws -> Response {
    let model = try await store.read { view in
      guard let known = try view.load(Vulnerability.self, id) else { throw Answer.missing }
      let findings = try view.all(
        Finding.self, where: "vulnerability = $1", [.text(id.text)], order: "received_at, id")
      let exposures = try view.all(Exposure.self, where: "advisory = $1", [.text(id.text)], order: "found_at, id")
      let story =
        try view.story(kind: Vulnerability.kind, entity: id.text) + view.story(kind: Advisory.kind, entity: id.text)
      return VulnerabilityPages.detail(
        known, findings: findings, advisory: try view.load(Advisory.self, Identifier(id.text)), exposures: exposures,
        story: story.sorted { $0.sequence < $1.sequence })
    }
    return page("detail", model, "\(id) \(model.heading)", "/vulnerabilities", live: nil)
  }

  private func operatorsPage() async throws -> Response {
    let (rows, head) = try await store.read { view in
      let rows = try view.all(Operator.self, order: "name").map { owner in
        let exposures = try view.all(Exposure.self, where: "operator = $1", [.text(owner.id.text)])
        let open = exposures.filter(\.isOpen).count
        return (owner: owner, open: open, done: exposures.count - open)
      }
      return (rows, try view.journalHead().sequence)
    }
    return page("list", OperatorPages.list(rows), "Operators", "/operators", live: head)
  }

  private func operatorPage(_ id: Identifier<Operator>) async throws -> Response {
    let (model, name) = try await store.read { view in
      guard let owner = try view.load(Operator.self, id) else { throw Answer.missing }
      let exposures = try view.all(Exposure.self, where: "operator = $1", [.text(id.text)], order: "found_at, id")
      let pairs = try exposures.compactMap { exposure in
        try view.load(Advisory.self, exposure.advisory).map { (exposure: exposure, advisory: $0) }
      }
      return (OperatorPage(owner, exposures: pairs), owner.name)
    }
    return page("operator", model, name, "/operators", live: nil)
  }
}
