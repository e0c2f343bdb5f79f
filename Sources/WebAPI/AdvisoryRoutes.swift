import Clearinghouse
import Exchange
import Formats
import Hummingbird
import Storage
import Workflows

extension WebServer {
  func addAdvisoryRoutes(_ router: Router<BasicRequestContext>) {
    router.get("/v1/vulns/{id}") { _, context in
      let id = Identifier<Advisory>(try context.parameters.require("id"))
      guard let advisory = try await store.read({ try $0.load(Advisory.self, id) }),
        let published = advisory.publishedAt
      else { throw Answer.missing }
      return Answer.json(AdvisoryToOSV.record(advisory, published: published, modified: published))
    }
    router.get("/api/v1/advisories") { _, _ in
      let all = try await store.read { try $0.all(Advisory.self) }
      return Answer.json(["advisories": .array(try all.map { try $0.wire() })])
    }
    router.post("/api/v1/advisories/{id}/review") { request, context in
      let id = Identifier<Advisory>(try context.parameters.require("id"))
      guard let reviewer = try await request.json()["reviewer"]?.string else {
        throw Refusal(.invalid, "send {\"reviewer\": \"NAME\"}")
      }
      let advisory = try await clearing.review(id, by: reviewer)
      return Answer.json(try advisory.wire())
    }
    router.post("/api/v1/advisories/{id}/publish") { request, context in
      let id = Identifier<Advisory>(try context.parameters.require("id"))
      let advisory = try await clearing.publish(id, as: request.actor)
      return Answer.json(try advisory.wire())
    }
  }
}
