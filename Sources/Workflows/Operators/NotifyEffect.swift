import Clearinghouse
import Formats
import Storage

extension Worker {
  /// Sends a signed notice of what became of an exposure.
  func notify(
    _ id: Identifier<Operator>, _ exposureID: Identifier<Exposure>, _ event: String, _ claimed: ClaimedEffect
  ) async throws {
    guard let owner = try await load(id, claimed), let exposure = try await load(exposureID, claimed) else { return }
    guard let webhook = owner.webhook else { return try await done(claimed, "the operator has no webhook") }
    guard let secret = try await store.blobs.get(webhook.secret) else {
      throw StorageError("the webhook secret of \(id) is missing")
    }
    let notice = Notice(
      id: "msg_\(exposureID.text.dropFirst(4))_\(event.split(separator: "/").last ?? "0")", url: webhook.url,
      secret: secret, body: body(String(event.prefix { $0 != "/" }), exposure).compactJSON)
    do {
      try await sender.send(notice, at: runner.now())
    } catch  where claimed.attempt >= Worker.mostAttempts + 4 {
      return try await done(claimed, "given up: \(error)")
    }
    try await done(claimed, "delivered")
  }

  private func body(_ type: String, _ exposure: Exposure) -> WireValue {
    [
      "type": .string(type),
      "timestamp": .string(exposure.foundAt.description),
      "data": [
        "exposure": .string(exposure.id.text),
        "advisory": .string(exposure.advisory.text),
        "component": .string(exposure.component.purl),
        "reason": .string(exposure.reason),
        "fixedVersion": exposure.fixedVersion.map(WireValue.string) ?? .null,
        "status": .string(exposure.stage.title),
      ],
    ]
  }
}
