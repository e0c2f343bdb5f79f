import ArgumentParser
import AsyncHTTPClient
import Connectors
import Foundation
import Logging
import Sandbox
import SandboxLinux
import Storage
import StorageSQLite
import Workflows

struct WorkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "work", abstract: "Replays, proves, matches and notifies: does what the server's outbox asks for.")

  @OptionGroup var data: DataOptions
  @Option(name: .long, help: "How many effects to work on at a time.") var parallel = 2
  @Option(name: .long, help: .hidden) var parent: Int32?
  @Flag(name: .long, help: "Work until nothing waits, then end.") var once = false

  func run() async throws {
    let logger = Host.logger("work")
    let folder = try DataFolder(data.folder)
    let lock = try await takeLock(folder.path)
    watchParent()
    let sandbox = try Host.sandbox(logger, part: "work-\(String(folder.path.hashKey, radix: 16))")
    do throws(SandboxUnfit) {
      let proof = try await sandbox.prove()
      logger.notice("the sandbox is proved", metadata: ["accounting": "\(proof.accounting)"])
    } catch {
      throw ExitStatus.impossible(error.description)
    }
    try HostWorkbench(folder: sandbox.scratchFolder).sweep()
    let store = try await folder.store()
    try await store.releaseLeases()
    let client = HTTPClient.shared
    let key = try folder.key
    let worker = Worker(
      clearing: Clearing(store: store, signer: key, logger: logger),
      runner: try Host.runner(sandbox: sandbox, sources: folder.path + "/sources", signer: key, client: client),
      sender: WebhookSender(client: client))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<max(1, parallel) { group.addTask { try await loop(worker, store, logger) } }
      try await group.waitForAll()
    }
    withExtendedLifetime(lock) {}
  }

  private func loop(_ worker: Worker, _ store: Store, _ logger: Logger) async throws {
    var failures = 0
    while true {
      do {
        let worked = try await worker.step(owner: Host.random())
        failures = 0
        if worked { continue }
      } catch {
        // A full disk or a busy database: what was claimed stays claimed and is done later.
        failures += 1
        logger.error("a step failed", metadata: ["error": "\(error)"])
        if failures > 100 { throw error }
        try await Task.sleep(for: .seconds(min(30, failures)))
        continue
      }
      if once, try await store.waitingEffects() == 0 { return }
      try await Task.sleep(for: .milliseconds(100))
    }
  }

  /// A worker whose server was just killed may take a moment to notice.
  private func takeLock(_ folder: String) async throws -> FolderLock {
    for attempt in 0... {
      do { return try FolderLock(folder: folder, role: "worker") } catch {
        if attempt > 100 { throw error }
        try await Task.sleep(for: .milliseconds(100))
      }
    }
    throw ExitStatus.impossible("the worker's lock cannot be had")
  }

  /// Ends with the server: its plans end too, as their wardens see their input close.
  private func watchParent() {
    guard let parent else { return }
    Thread.detachNewThread {
      while getppid() == parent { usleep(50_000) }
      _exit(0)
    }
  }
}

extension String {
  /// The same for the same text in every process, unlike `hashValue` (FNV-1a).
  var hashKey: UInt64 { utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 } }
}
