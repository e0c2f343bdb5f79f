import Storage
import Bundles
import Formats
import Foundation
import StorageSQLite

/// The road, walked by a client as its users would: finders submit, a coordinator reviews and publishes, operators
/// upload inventories, plan, and prove that they are done.
struct DemoWalk {
  let client: ServerClient
  let set: DemoSet
  let isOffline: Bool
  let data: String

  func run() async throws -> DemoReport {
    let hooks = try await WebhookReceiver.start()
    let findings = try await submit()
    try await wait("replaying, merging and proving", minutes: 30)
    try await operators(hooks)
    try await publish()
    try await wait("matching and notifying", minutes: 3)
    let before = try await exposures()
    try await answer()
    try await wait("clearing", minutes: 3)
    let after = try await exposures()
    let notices = hooks.received
    hooks.stop()
    return try await DemoReport(
      client: client, set: set, findings: findings, before: before, after: after, notices: notices,
      fsck: try await DataFolder(data).store().fsck())
  }

  private func submit() async throws -> [String: String] {
    var findings: [String: String] = [:]
    for name in set.expected.keys.sorted() {
      if isOffline, !(try isLocal(name)) { continue }
      let bundle = try LocalBundle.read(set.path(name))
      let first = try await client.post("/api/v1/findings", bytes: bundle.archive, type: "application/x-tar")
      let again = try await client.post("/api/v1/findings", bytes: bundle.archive, type: "application/x-tar")
      guard let id = first["finding"]?.string, again["finding"]?.string == id, again["isNew"]?.bool == false else {
        throw ExitStatus.impossible("\(name): the same bundle got two identifiers")
      }
      findings[name] = id
    }
    Terminal.tell("submitted \(findings.count) bundles, each of them twice")
    return findings
  }

  private func isLocal(_ name: String) throws -> Bool {
    if case .directory = try LocalBundle.read(set.path(name)).manifest.source { true } else { false }
  }

  /// Until nothing waits in the outbox.
  func wait(_ what: String, minutes: Int) async throws {
    let start = Host.now()
    var told = start
    while true {
      let funnel = try await client.get("/api/v1/funnel")
      let waiting = funnel["waiting"]?.integer ?? 0
      if waiting == 0 { return }
      let now = Host.now()
      if now.seconds(since: told) > 5 {
        told = now
        Terminal.tell(
          "\(what): \(funnel["judged"]?.integer ?? 0) of \(funnel["found"]?.integer ?? 0) judged, "
            + "\(funnel["proved"]?.integer ?? 0) proved, \(waiting) waiting")
      }
      if now.seconds(since: start) > Double(minutes * 60) {
        throw ExitStatus.impossible("\(what) took more than \(minutes) minutes; \(waiting) effects still wait")
      }
      try await Task.sleep(for: .milliseconds(200))
    }
  }

  private func operators(_ hooks: WebhookReceiver) async throws {
    for (id, name) in [
      ("river-water", "River Water Utility"), ("county-hospital", "County Hospital"),
      ("community-bank", "Community Bank"), ("this-machine", "This machine"),
    ] {
      _ = try await client.put("/api/v1/operators/\(id)", ["name": .string(name)])
    }
    _ = try await client.put(
      "/api/v1/operators/river-water/webhook",
      ["url": .string(hooks.address), "secret": .string("whsec_" + Base64.encode(hooks.secret))])
    try await upload("river-water", set.inventory("river-water-before.cdx.json"))
    try await upload("county-hospital", set.inventory("county-hospital.spdx.json"))
    try await upload("community-bank", set.inventory("community-bank.pip.txt"))
    let list = Process()
    list.executableURL = URL(fileURLWithPath: "/usr/bin/dpkg-query")
    list.arguments = ["-W", "-f", "${Package}\\t${Version}\\t${source:Package}\\n"]
    let pipe = Pipe()
    list.standardOutput = pipe
    try list.run()
    let packages = pipe.fileHandleForReading.readDataToEndOfFile()
    list.waitUntilExit()
    try await upload("this-machine", Array(packages))
  }

  private func upload(_ id: String, _ bytes: [UInt8]) async throws {
    let answer = try await client.post(
      "/api/v1/operators/\(id)/inventories", bytes: bytes, type: "application/octet-stream")
    Terminal.tell("\(id): \(answer["inventory"]?["components"]?.integer ?? 0) components")
  }

  /// A coordinator reads and publishes every draft; what is under embargo must be refused.
  private func publish() async throws {
    for advisory in try await client.get("/api/v1/advisories")["advisories"]?.array ?? [] {
      guard let id = advisory["id"]?.string else { continue }
      _ = try await client.post("/api/v1/advisories/\(id)/review", ["reviewer": "demo coordinator"])
      do { _ = try await client.post("/api/v1/advisories/\(id)/publish") } catch let refused as ExitStatus {
        Terminal.tell("\(id) is not published: \(refused.message ?? "refused")")
      }
    }
  }

  /// River Water updates; the others only say what they mean to do.
  private func answer() async throws {
    let day = CivilDate(daysSinceEpoch: Host.now().date.daysSinceEpoch + 14).description
    for id in ["river-water", "county-hospital"] {
      for exposure in try await client.get("/api/v1/operators/\(id)/exposures")["exposures"]?.array ?? [] {
        guard let exposureID = exposure["id"]?.string else { continue }
        let path = "/api/v1/operators/\(id)/exposures/\(exposureID)"
        _ = try await client.post(path, ["answer": "acknowledge"])
        _ = try await client.post(path, ["answer": "plan", "due": .string(day)])
        if id == "river-water" { _ = try await client.post(path, ["answer": "done"]) }
      }
    }
    try await upload("river-water", set.inventory("river-water-after.cdx.json"))
  }

  private func exposures() async throws -> [String: [WireValue]] {
    var all: [String: [WireValue]] = [:]
    for id in ["river-water", "county-hospital", "community-bank", "this-machine"] {
      all[id] = try await client.get("/api/v1/operators/\(id)/exposures")["exposures"]?.array ?? []
    }
    return all
  }
}
