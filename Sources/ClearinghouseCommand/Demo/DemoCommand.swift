import ArgumentParser
import AsyncHTTPClient
import Connectors
import Foundation
import Formats

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Walks the whole road once, on real flaws in released software, and says what came of it.",
    discussion: """
      Exit status 0 where every expectation was met, 1 where one was not, and 4 where the package registries cannot be
      reached, so that only the bundles whose sources lie in the repository were run.
      """)

  @Option(name: .long, help: "The folder with bundles, inventories and expected.json.") var folder = "demo"
  @Option(name: .long, help: "The data folder; a temporary one that is removed afterwards where none is named.")
  var data: String?
  @Option(name: .long, help: "The port of the server; 0 takes a free one.") var port = 0
  @Flag(name: .long, help: "Leave the server up.") var stay = false
  @Option(name: .long, help: "Only bundles whose name begins so.") var only = ""

  func run() async throws {
    let data = self.data ?? NSTemporaryDirectory() + "clearinghouse-demo-\(UUID().uuidString)"
    defer { if self.data == nil { try? FileManager.default.removeItem(atPath: data) } }
    let set = try DemoSet(folder: folder, only: only)
    let unreached = await HostSources.unreachedRegistries(client: .shared, folder: data + "/sources")
    let isOffline = !unreached.isEmpty
    if isOffline {
      Terminal.tell("The package registries cannot be reached (\(unreached.joined(separator: "; "))).")
      Terminal.tell("Only the bundles whose sources lie in the repository are run.")
    }
    let server = try ServerProcess(data: data, port: port)
    defer { server.stop() }
    let client = ServerClient(try server.waitForAddress())
    let findings = try await client.get("/api/v1/findings")["findings"]?.array ?? []
    if stay, !findings.isEmpty {
      Terminal.say("The store in \(data) is filled already; the server is at \(client.address)")
      server.waitForEnd()
      return
    }
    let walk = DemoWalk(client: client, set: set, isOffline: isOffline, data: data)
    let report = try await walk.run()
    print(report.table)
    if stay {
      Terminal.say("\nLook at \(client.address) — the server stays up; end it with Control-C.")
      server.waitForEnd()
    }
    if !report.isMet { throw ExitStatus.refused("the demo did not meet its expectations") }
    if isOffline { throw ExitStatus(code: 4, message: "the registries could not be reached; the rest is as expected") }
  }
}

/// The demo's bundles and what is expected of them.
struct DemoSet {
  struct Expectation {
    var verdicts: [String]
    var group: String?
    var remedies: [String]
  }

  let folder: String
  let expected: [String: Expectation]

  init(folder: String, only: String) throws {
    self.folder = folder
    guard let content = FileManager.default.contents(atPath: folder + "/expected.json") else {
      throw ExitStatus.impossible("\(folder)/expected.json cannot be read; run this in the repository")
    }
    var expected: [String: Expectation] = [:]
    for member in try WireValue(parsing: Array(content))["bundles"]?.object?.members ?? []
    where member.key.hasPrefix(only) {
      expected[member.key] = Expectation(
        verdicts: member.value["verdicts"]?.array?.compactMap(\.string) ?? [],
        group: member.value["group"]?.string,
        remedies: member.value["remedies"]?.array?.compactMap(\.string) ?? [])
    }
    self.expected = expected
  }

  func path(_ name: String) -> String { "\(folder)/bundles/\(name)" }

  func inventory(_ name: String) throws -> [UInt8] {
    guard let content = FileManager.default.contents(atPath: "\(folder)/inventories/\(name)") else {
      throw ExitStatus.impossible("\(folder)/inventories/\(name) cannot be read")
    }
    return Array(content)
  }
}
