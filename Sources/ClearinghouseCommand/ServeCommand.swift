import Connectors
import ArgumentParser
import Clearinghouse
import Foundation
import Hummingbird
import Logging
import StorageSQLite
import WebAPI
import Workflows

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Serves the pages and the interface for machines, with a worker beside it.")

  @OptionGroup var data: DataOptions
  @Option(name: .long, help: "The address to listen on.") var host = "127.0.0.1"
  @Option(name: .long, help: "The port to listen on; 0 takes a free one.") var port = 8080
  @Flag(name: .long, inversion: .prefixedNo, help: "Start a worker process beside the server.") var worker = true

  func run() async throws {
    let logger = Host.logger("serve")
    let folder = try DataFolder(data.folder)
    let lock = try FolderLock(folder: folder.path, role: "server")
    let key = try folder.key
    let clearing = Clearing(store: try await folder.store(), signer: key, logger: logger)
    let supervisor = worker ? WorkerSupervisor(data: folder.path, logger: logger) : nil
    let web = try WebServer(clearing: clearing, publicKey: key.publicKey)
    let host = host
    let application = web.application(host: host, port: port, logger: logger) { port in
      Terminal.say("Clearinghouse is at http://\(host):\(port)  (data in \(folder.path))")
      supervisor?.start()
    }
    defer { supervisor?.stop() }
    try await application.runService()
    withExtendedLifetime(lock) {}
  }
}

/// Keeps one worker process running as long as the server runs.
final class WorkerSupervisor: @unchecked Sendable {
  private let data: String
  private let logger: Logger
  private let lock = NSLock()
  private var process: Process?
  private var isStopping = false
  private var starts = 0

  init(data: String, logger: Logger) {
    self.data = data
    self.logger = logger
  }

  func start() {
    lock.withLock {
      guard !isStopping else { return }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Host.executable)
      process.arguments = ["work", "--data", data, "--parent", "\(getpid())"]
      process.terminationHandler = { [weak self] ended in self?.ended(ended.terminationStatus) }
      do {
        try process.run()
        self.process = process
        starts += 1
      } catch {
        logger.error("the worker cannot be started", metadata: ["error": "\(error)"])
      }
    }
  }

  /// A worker that refuses its host (status 3) stays away; any other end is followed by a new start.
  private func ended(_ status: Int32) {
    let (isStopping, starts) = lock.withLock { (self.isStopping, self.starts) }
    if isStopping { return }
    if status == 3 {
      logger.error("the worker refused to run on this host; findings are taken in but not replayed")
      return
    }
    logger.warning("the worker ended and is started again", metadata: ["status": "\(status)"])
    DispatchQueue.global().asyncAfter(deadline: .now() + min(5, 0.1 * Double(starts))) { self.start() }
  }

  func stop() {
    let process = lock.withLock {
      isStopping = true
      return self.process
    }
    process?.terminate()
  }
}
