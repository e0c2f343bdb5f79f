import ArgumentParser
import AsyncHTTPClient
import Bundles
import Connectors
import Formats
import Foundation
import Replay
import Sandbox
import SandboxLinux
import Workflows

struct SubmitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit", abstract: "Submits finding bundles and prints their handling identifiers.",
    discussion: "A bundle is a folder with finding.yaml, or that folder as .tar, .tar.gz or .tar.zst.")

  @OptionGroup var server: ServerOptions
  @OptionGroup var output: FormatOptions
  @Argument(help: "Bundles.") var paths: [String]
  @Option(name: .long, help: "Folder in which receipts are kept.") var receipts: String?

  func run() async throws {
    let client = ServerClient(server.address)
    for path in paths {
      let bundle = try LocalBundle.read(path)
      let answer = try await client.post("/api/v1/findings", bytes: bundle.archive, type: "application/x-tar")
      let finding = answer["finding"]?.string ?? ""
      if let receipts, let receipt = answer["receipt"] {
        try FileManager.default.createDirectory(atPath: receipts, withIntermediateDirectories: true)
        try Data(receipt.indentedJSON.utf8).write(to: URL(fileURLWithPath: "\(receipts)/\(finding).receipt.json"))
      }
      switch output.format {
      case .json: print(answer.compactJSON)
      case .text: print("\(finding)  \(answer["isNew"]?.bool == true ? "received" : "known already")  \(path)")
      }
    }
  }
}

struct ReplayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Replays a bundle on this machine, without a server.",
    discussion: "Exit status 0 where it was reproduced and 1 where not.")

  @OptionGroup var output: FormatOptions
  @Argument(help: "A bundle.") var path: String
  @Flag(name: .long, help: "Try the bundle's remedies too.") var remedies = false
  @Option(name: .long, help: "Where fetched sources are kept.") var sources: String?
  @Option(name: .long, help: "Where the certificate is written.") var certificate: String?

  func run() async throws {
    let bundle = try LocalBundle.read(path)
    let sandbox = try Host.sandbox(Host.logger("replay"), part: "replay-\(getpid())")
    do throws(SandboxUnfit) { _ = try await sandbox.prove() } catch { throw ExitStatus.impossible(error.description) }
    let client = HTTPClient.shared
    let cache = sources ?? (ProcessInfo.processInfo.environment["HOME"] ?? ".") + "/.cache/clearinghouse"
    let runner = try Host.runner(sandbox: sandbox, sources: cache, signer: KeyFile(ephemeral: ()), client: client)
    let trial = try await runner.replay(bundle) { Terminal.tell($0) }
    if let certificate {
      try Data(trial.certificate.wire.indentedJSON.utf8).write(to: URL(fileURLWithPath: certificate))
    }
    var lines = [("the finding", trial.judgement.verdict.title, trial.judgement.reason)]
    if remedies, trial.judgement.verdict == .reproduced {
      for (index, remedy) in bundle.manifest.remedies.enumerated() {
        let change = try ReplayRunner.Change(remedy, of: bundle)
        let result = try await runner.tryRemedy(
          change, of: bundle, purpose: "remedy \(index + 1)", testsPassedBefore: trial.judgement.testsPassed
        ) { Terminal.tell($0) }
        lines.append(("remedy \(index + 1)", result.judgement.verdict.title, result.judgement.reason))
      }
    }
    try? FileManager.default.removeItem(atPath: sandbox.scratchFolder)
    switch output.format {
    case .text: for line in lines { print("\(line.0): \(line.1)\n  \(line.2)") }
    case .json:
      let results: [WireValue] = lines.map {
        ["what": .string($0.0), "verdict": .string($0.1), "reason": .string($0.2)]
      }
      print(WireValue.object(["bundle": .string(bundle.digest.hex), "results": .array(results)]).indentedJSON)
    }
    if trial.judgement.verdict != .reproduced { throw ExitStatus.refused() }
  }
}

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Checks a certificate or receipt offline, with the clearinghouse's public key.",
    discussion: "The public key is at /api/v1/key of the server, and in keys/signing.key.pub of its data folder.")

  @OptionGroup var output: FormatOptions
  @Argument(help: "A certificate or receipt (a DSSE envelope).") var path: String
  @Option(name: .long, help: "A file with the public key as base64, or the key itself.") var key: String

  func run() throws {
    let text = FileManager.default.contents(atPath: key).map { String(decoding: $0, as: UTF8.self) } ?? key
    guard let bytes = Base64.decode(text.trimmingCharacters(in: .whitespacesAndNewlines)), bytes.count == 32 else {
      throw ExitStatus.impossible("--key is neither a file with a key nor a key: 32 bytes as base64 are needed")
    }
    guard let content = FileManager.default.contents(atPath: path) else {
      throw ExitStatus.impossible("\(path) cannot be read")
    }
    let statement: InTotoStatement
    do {
      statement = try EnvelopeCheck.statement(of: DSSEEnvelope(WireValue(parsing: Array(content))), key: bytes)
    } catch {
      throw ExitStatus.refused("\(path): \(error)")
    }
    switch output.format {
    case .json: print(statement.wire.indentedJSON)
    case .text:
      print("The signature is good.")
      for subject in statement.subjects { print("subject   \(subject.name) sha256:\(subject.digest)") }
      print("type      \(statement.predicateType)")
      for member in statement.predicate.object?.members ?? [] {
        print(
          "\(member.key.padding(toLength: 16, withPad: " ", startingAt: 0))\(member.value.string ?? member.value.compactJSON)"
        )
      }
    }
  }
}

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints the JSON Schema of a finding bundle's manifest.")

  func run() throws { print(Manifest.schemaText, terminator: "") }
}

/// Bundles on this machine.
enum LocalBundle {
  static func read(_ path: String) throws -> FindingBundle {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ExitStatus.impossible("\(path) does not exist")
    }
    if !isFolder.boolValue {
      guard let content = FileManager.default.contents(atPath: path) else {
        throw ExitStatus.impossible("\(path) cannot be read")
      }
      return try FindingBundle(archive: Array(content))
    }
    return try FindingBundle(files: try files(in: path))
  }

  private static func files(in root: String) throws -> [(path: String, content: FindingBundle.Content)] {
    var files: [(path: String, content: FindingBundle.Content)] = []
    var size = 0
    for name in try FileManager.default.subpathsOfDirectory(atPath: root).sorted() {
      let path = "\(root)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: continue
      case S_IFLNK:
        files.append((name, .link(target: try FileManager.default.destinationOfSymbolicLink(atPath: path))))
      case S_IFREG:
        size += Int(status.st_size)
        guard size <= BundleLimits().totalSize else {
          throw BundleError(.tooLarge, at: name, "all files together have more than \(BundleLimits().totalSize) bytes")
        }
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        files.append((name, .file(bytes, isExecutable: status.st_mode & 0o111 != 0)))
      default: throw BundleError(.forbiddenEntry, at: name, "only files, folders and symbolic links are accepted")
      }
    }
    return files
  }
}
