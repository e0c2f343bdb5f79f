import ArgumentParser
import AsyncHTTPClient
import Bundles
import Connectors
import Foundation
import Formats
import Sandbox
import SandboxLinux
import Workflows

struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measures this machine: submitting, the sandbox, replays and reads.",
    discussion: "Each figure stands beside a named baseline that was measured in the same run.")

  @Option(name: .long, help: "The folder with bundles.") var folder = "demo"

  func run() async throws {
    let data = NSTemporaryDirectory() + "clearinghouse-bench-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: data) }
    let server = try ServerProcess(data: data, port: 0)
    defer { server.stop() }
    let client = ServerClient(try server.waitForAddress())
    try await measureSandbox()
    try await measureReplays()
    try await measureReads(client)
    try await measureSubmit(client)
  }

  private func line(_ what: String, _ figure: String, _ baseline: String) {
    Terminal.say(
      what.padding(toLength: 34, withPad: " ", startingAt: 0)
        + figure.padding(toLength: 34, withPad: " ", startingAt: 0) + baseline)
  }

  private func seconds(_ body: () async throws -> Void) async rethrows -> Double {
    let start = Host.now()
    try await body()
    return Host.now().seconds(since: start)
  }

  private func milliseconds(_ seconds: Double) -> String { String(format: "%.1f ms", seconds * 1_000) }

  private func measureSubmit(_ client: ServerClient) async throws {
    var times: [Double] = []
    let bundle = try LocalBundle.read("\(folder)/bundles/local-heap")
    for number in 0..<300 {
      var files = bundle.entries.map { (path: $0.key.text, content: $0.value) }
      files.append(("note-\(number).txt", .file(Array("\(number)".utf8), isExecutable: false)))
      let archive = try FindingBundle(files: files).archive
      times.append(
        try await seconds { _ = try await client.post("/api/v1/findings", bytes: archive, type: "application/x-tar") })
    }
    times.sort()
    var pings: [Double] = []
    for _ in 0..<300 { pings.append(try await seconds { _ = try await client.get("/api/v1/ping") }) }
    pings.sort()
    line(
      "submit to receipt (p50, p99)", "\(milliseconds(times[150])), \(milliseconds(times[296]))",
      "empty route \(milliseconds(pings[150])), \(milliseconds(pings[296]))")
  }

  private func measureSandbox() async throws {
    let sandbox = try Host.sandbox(Host.logger("bench"), part: "bench-\(getpid())")
    defer { try? FileManager.default.removeItem(atPath: sandbox.scratchFolder) }
    func plan(_ count: Int) -> SandboxPlan {
      SandboxPlan(
        materials: [],
        steps: (0..<count).map {
          SandboxStep(name: "true-\($0)", command: ["/usr/bin/true"], source: .readOnly)
        })
    }
    let one = try await median(20) { _ = try await sandbox.run(plan(1)) }
    let many = try await median(5) { _ = try await sandbox.run(plan(50)) }
    let bare = try await median(40) {
      _ = try Self.spawn([
        "/usr/bin/bwrap", "--unshare-all", "--die-with-parent", "--ro-bind", "/usr", "/usr", "--symlink", "usr/lib",
        "/lib",
        "--symlink", "usr/lib64", "/lib64", "--proc", "/proc", "--dev", "/dev", "/usr/bin/true",
      ])
    }
    line("a plan of one step", milliseconds(one), "bare bubblewrap \(milliseconds(bare))")
    line("each further step", milliseconds((many - one) / 49), "bare bubblewrap \(milliseconds(bare))")
  }

  private func median(_ count: Int, _ body: () async throws -> Void) async rethrows -> Double {
    var times: [Double] = []
    for _ in 0..<count { times.append(try await seconds(body)) }
    times.sort()
    return times[count / 2]
  }

  @discardableResult
  private static func spawn(_ command: [String], in folder: String? = nil, environment: [String: String] = [:]) throws
    -> Int32
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private func measureReplays() async throws {
    let bundle = try LocalBundle.read("\(folder)/bundles/local-heap")
    let sandbox = try Host.sandbox(Host.logger("bench"), part: "bench-\(getpid())")
    defer { try? FileManager.default.removeItem(atPath: sandbox.scratchFolder) }
    let runner = try Host.runner(
      sandbox: sandbox, sources: sandbox.scratchFolder + "-sources", signer: KeyFile(ephemeral: ()), client: .shared)
    defer { try? FileManager.default.removeItem(atPath: sandbox.scratchFolder + "-sources") }
    let one = try await median(5) { _ = try await runner.replay(bundle) }
    let bare = try await bareReplay(bundle, sandbox)
    let pair = try await seconds {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<2 { group.addTask { for _ in 0..<5 { _ = try await runner.replay(bundle) } } }
        try await group.waitForAll()
      }
    }
    line("replay of local-heap", milliseconds(one), "the same commands bare \(milliseconds(bare))")
    line("  overhead of the whole road", String(format: "%.0f %%", (one / bare - 1) * 100), "")
    line("replays a minute, two at a time", String(format: "%.0f", 600 / pair), "")
  }

  /// The bundle's own commands with the places replaced, without isolation, limits
  /// or evidence. It is a bundle of our own.
  private func bareReplay(_ bundle: FindingBundle, _ sandbox: LinuxSandbox) async throws -> Double {
    let workbench = HostWorkbench(folder: sandbox.scratchFolder)
    return try await median(5) {
      let folders = try await workbench.layOut(bundle)
      let source = folders.root + "/src"
      try FileManager.default.copyItem(atPath: folders.bundle + "/source", toPath: source)
      for step in bundle.manifest.build.steps {
        try Self.spawn(
          Self.mapped(step.run, folders, source), in: source, environment: bundle.manifest.build.environment)
      }
      for reproducer in bundle.manifest.reproducers {
        for _ in 0...reproducer.runs {
          try Self.spawn(Self.mapped(reproducer.command, folders, source), in: folders.materials)
        }
      }
      if let tests = bundle.manifest.tests { try Self.spawn(Self.mapped(tests.command, folders, source), in: source) }
      await workbench.clear(folders)
    }
  }

  private static func mapped(_ command: [String], _ folders: WorkbenchFolders, _ source: String) -> [String] {
    let words = command.map {
      $0.replacingOccurrences(of: "/src", with: source).replacingOccurrences(of: "/bundle", with: folders.bundle)
    }
    return ["/usr/bin/env"] + words
  }

  private func measureReads(_ client: ServerClient) async throws {
    let bundle = try LocalBundle.read("\(folder)/bundles/local-heap")
    _ = try await client.post("/api/v1/findings", bytes: bundle.archive, type: "application/x-tar")
    repeat {
      try await Task.sleep(for: .milliseconds(100))
    } while try await client.get("/api/v1/funnel")["waiting"]?.integer != 0
    let advisories = try await client.get("/api/v1/advisories")["advisories"]?.array ?? []
    guard let id = advisories.first?["id"]?.string else { throw ExitStatus.impossible("local-heap gave no advisory") }
    _ = try await client.post("/api/v1/advisories/\(id)/review", ["reviewer": "bench"])
    _ = try await client.post("/api/v1/advisories/\(id)/publish")
    let empty = try load("\(client.address)/api/v1/ping")
    let reads = try load("\(client.address)/v1/vulns/\(id)")
    line(
      "reads a second of /v1/vulns/{id}", String(format: "%.0f", reads),
      String(format: "empty route %.0f (%.2f of it)", empty, reads / empty))
  }

  /// Requests a second, by wrk with 64 connections over five seconds.
  private func load(_ url: String) throws -> Double {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/wrk")
    process.arguments = ["-t", "1", "-c", "64", "-d", "5s", url]
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let line = text.split(separator: "\n").first { $0.hasPrefix("Requests/sec:") }
    guard let rate = line?.split(separator: " ").last.flatMap({ Double($0) }) else {
      throw ExitStatus.impossible("wrk gave no figure: \(text)")
    }
    return rate
  }
}
