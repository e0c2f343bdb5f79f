import ArgumentParser
import AsyncHTTPClient
import Connectors
import Formats
import Foundation
import Logging
import SandboxLinux
import Storage
import StorageSQLite
import Workflows

struct DataOptions: ParsableArguments {
  @Option(name: .long, help: "The data folder. Environment: CLEARINGHOUSE_DATA.")
  var data: String?

  var folder: String {
    if let data { return data }
    let environment = ProcessInfo.processInfo.environment
    if let folder = environment["CLEARINGHOUSE_DATA"] { return folder }
    let home = environment["XDG_DATA_HOME"] ?? (environment["HOME"] ?? ".") + "/.local/share"
    return home + "/clearinghouse"
  }
}

struct ServerOptions: ParsableArguments {
  @Option(name: .long, help: "The server's address. Environment: CLEARINGHOUSE_SERVER.")
  var server: String?

  var address: String {
    let address =
      server ?? ProcessInfo.processInfo.environment["CLEARINGHOUSE_SERVER"] ?? "http://127.0.0.1:8080"
    return address.hasSuffix("/") ? String(address.dropLast()) : address
  }
}

struct FormatOptions: ParsableArguments {
  @Option(name: .long, help: "text for people, json for machines.")
  var format: OutputFormat = .text
}

/// The data folder and what is opened in it.
struct DataFolder {
  let path: String

  init(_ path: String) throws {
    self.path = path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  var key: KeyFile {
    get throws {
      try FileManager.default.createDirectory(
        atPath: path + "/keys", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      return try KeyFile(path: path + "/keys/signing.key")
    }
  }

  func store() async throws -> Store {
    try await Store(
      engine: SQLiteEngine(path: path + "/clearinghouse.sqlite"), blobs: BlobFolder(root: path + "/blobs"),
      clock: { Host.now() })
  }
}

/// The clock and the randomness of this machine.
enum Host {
  static func now() -> Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
  }

  static func random() -> String { UUID().uuidString + UUID().uuidString }

  static var executable: String {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    return count > 0 ? String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : "clearinghouse"
  }

  static func logger(_ label: String) -> Logger {
    var logger = Logger(label: label) { StreamLogHandler.standardError(label: $0) }
    let level = ProcessInfo.processInfo.environment["CLEARINGHOUSE_LOG_LEVEL"]
    logger.logLevel = level.flatMap(Logger.Level.init(rawValue:)) ?? .notice
    return logger
  }

  /// Everything that a replay on this machine needs.
  static func runner(
    sandbox: LinuxSandbox, sources: String, signer: any StatementSigner, client: HTTPClient
  ) throws -> ReplayRunner {
    ReplayRunner(
      sandbox: sandbox, acquirer: try HostSources(folder: sources, client: client),
      workbench: HostWorkbench(folder: sandbox.scratchFolder), environment: DebianHost(), signer: signer,
      now: { Host.now() }, random: { Host.random() })
  }

  static func sandbox(_ logger: Logger, part: String) throws -> LinuxSandbox {
    let root =
      ProcessInfo.processInfo.environment["CLEARINGHOUSE_SCRATCH"] ?? LinuxSandbox.defaultScratchFolder
    _ = try LinuxSandbox(executable: executable, scratchFolder: root, logger: logger)
    return try LinuxSandbox(executable: executable, scratchFolder: "\(root)/\(part)", logger: logger)
  }
}
