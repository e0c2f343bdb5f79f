import Clearinghouse
import Exchange
import Formats
import Hummingbird
import Storage
import Workflows

extension WebServer {
  func addAdvisoryRoutes(_ router: Router<BasicRequestContext>) {
    router.get("/v1/vulns/{id}") { _, context in try await record(try context.parameters.require("id")) }
    router.get("/api/v1/advisories") { _, _ in
      Answer.states("advisories", try await states("SELECT state FROM advisory ORDER BY id"))
    }
    router.post("/api/v1/advisories/{id}/review") { request, context in
      try await review(try context.parameters.require("id"), request)
    }
    router.post("/api/v1/advisories/{id}/publish") { request, context in
      try await publish(try context.parameters.require("id"), as: request.actor)
    }
  }

  private func record(_ id: String) async throws -> Response {
    let record = try await store.read { view -> WireValue? in
      guard let advisory = try view.load(Advisory.self, Identifier(id)), let published = advisory.publishedAt else {
        return nil
      }
      return AdvisoryToOSV.record(advisory, published: published, modified: published)
    }
    guard let record else { throw Answer.missing }
    return Answer.json(record)
  }

  private func review(_ id: String, _ request: Request) async throws -> Response {
    guard let reviewer = try await request.json()["reviewer"]?.string else {
      throw Refusal(.invalid, "send {\"reviewer\": \"NAME\"}")
    }
    _ = try await clearing.review(Identifier(id), by: reviewer)
    return try await state(of: id)
  }

  private func publish(_ id: String, as actor: String) async throws -> Response {
    _ = try await clearing.publish(Identifier(id), as: actor)
    return try await state(of: id)
  }

  private func state(of id: String) async throws -> Response {
    let text = try await store.read { view in
      try view.query("SELECT state FROM advisory WHERE id = $1", [.text(id)]).first?.text("state")
    }
    guard let text else { throw Answer.missing }
    return Answer.text(text + "\n", type: "application/json")
  }
}
