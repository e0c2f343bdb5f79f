import Clearinghouse
import Formats
import HTTPTypes
import Hummingbird
import Storage
import Workflows

extension WebServer {
  func addOperatorRoutes(_ router: Router<BasicRequestContext>) {
    router.put("/api/v1/operators/{id}") { request, context in
      guard let name = try await request.json()["name"]?.string else {
        throw Refusal(.invalid, "send {\"name\": \"NAME\"}")
      }
      let owner = try await clearing.enrol(
        try context.parameters.require("id"), name: name, as: request.actor)
      return Answer.json(try owner.wire())
    }
    router.put("/api/v1/operators/{id}/webhook") { request, context in
      let body = try await request.json()
      guard let url = body["url"]?.string, let text = body["secret"]?.string, text.hasPrefix("whsec_"),
        let secret = Base64.decode(String(text.dropFirst(6)))
      else { throw Refusal(.invalid, "send {\"url\": \"https://...\", \"secret\": \"whsec_<base64>\"}") }
      let owner = try await clearing.setWebhook(
        of: Identifier(try context.parameters.require("id")), url: url, secret: secret, as: request.actor)
      return Answer.json(try owner.wire())
    }
    router.post("/api/v1/operators/{id}/inventories") { request, context in
      let bytes = try await request.bytes(upTo: 64 << 20)
      let receipt = try await clearing.upload(
        bytes, for: Identifier(try context.parameters.require("id")), as: request.actor)
      return Answer.json(try receipt.wire(), status: receipt.isNew ? .created : .ok)
    }
    router.get("/api/v1/operators/{id}/exposures") { _, context in
      let id = Identifier<Operator>(try context.parameters.require("id"))
      guard try await store.read({ try $0.load(Operator.self, id) != nil }) else { throw Answer.missing }
      return Answer.states(
        "exposures",
        try await states("SELECT state FROM exposure WHERE operator = $1 ORDER BY found_at, id", [.text(id.text)]))
    }
    router.post("/api/v1/operators/{id}/exposures/{exposure}") { request, context in
      let body = try await request.json()
      let answer = try Self.answer(body["answer"]?.string, due: body["due"]?.string)
      let exposure = try await clearing.answer(
        answer, to: Identifier(try context.parameters.require("exposure")),
        of: Identifier(try context.parameters.require("id")), as: request.actor)
      return Answer.json(try exposure.wire())
    }
    router.post("/operators/{id}/exposures/{exposure}") { request, context in
      let id = try context.parameters.require("id")
      let form = try await request.form()
      _ = try await clearing.answer(
        try Self.answer(form["answer"], due: form["due"]),
        to: Identifier(try context.parameters.require("exposure")), of: Identifier(id), as: "operator \(id)")
      return Answer.seeOther("/operators/\(id)")
    }
  }

  static func answer(_ word: String?, due: String?) throws(Refusal) -> ExposureAnswer {
    switch word {
    case "acknowledge": return .acknowledge
    case "done": return .reportDone
    case "plan":
      guard let date = due.flatMap(CivilDate.init) else {
        throw Refusal(.invalid, "a plan needs a day, e.g. 2026-12-31")
      }
      return .plan(for: Timestamp(seconds: Int64(date.daysSinceEpoch + 1) * 86_400 - 1))
    default: throw Refusal(.invalid, "the answer is one of acknowledge, plan and done")
    }
  }
}
