import Foundation
import Testing

/// The product's own program, run as its users run it.
enum Program {
  static let path = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "clearinghouse").path
  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static func start(_ arguments: [String], output: Pipe? = nil) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = output ?? FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Status and both outputs together.
  static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  static func folder() throws -> String {
    let path = NSTemporaryDirectory() + "road-\(UUID())"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  static let isFit: Bool = {
    let isFit = FileManager.default.isExecutableFile(atPath: "/usr/bin/bwrap")
    if !isFit { print("SKIPPED LOUDLY: no bubblewrap on this host; the road is not walked") }
    return isFit
  }()

  static func bundle(_ name: String) -> String { "\(repository)/demo/bundles/\(name)" }
}

@Suite(.serialized, .enabled(if: Program.isFit, "this host cannot contain anything")) struct RoadTests {
  @Test func replayWithoutAServer() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let certificate = folder + "/certificate.json"
    let good = try Program.run(
      ["replay", Program.bundle("local-heap"), "--remedies", "--sources", folder, "--certificate", certificate])
    #expect(good.status == 0, "\(good.output)")
    #expect(good.output.contains("the finding: reproduced"))
    #expect(good.output.contains("remedy 1: fixes"))
    #expect(FileManager.default.fileExists(atPath: certificate))
  }

  @Test func badBundlesAreRefusedWithStatusOne() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data("format: nonsense\n".utf8).write(to: URL(fileURLWithPath: folder + "/finding.yaml"))
    let bad = try Program.run(["replay", folder])
    #expect(bad.status == 1)
    #expect(bad.output.contains("invalid-manifest at finding.yaml#"))
    #expect(try Program.run(["replay", folder + "/nowhere"]).status == 3)
    #expect(try Program.run(["replay"]).status == 2)
    #expect(try Program.run(["--version"]).status == 0)
    #expect(try Program.run(["manual"]).output.contains(".SH COMMANDS"))
  }

  @Test func aSecondServerOnTheSameStoreIsRefused() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let server = try TestServer(folder: folder)
    defer { server.kill() }
    let second = try Program.run(["serve", "--data", folder, "--port", "0", "--no-worker"])
    #expect(second.status == 3)
    #expect(second.output.contains("another server works on"))
  }

  @Test func certificatesAndReceiptsVerifyOffline() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let server = try TestServer(folder: folder)
    let receipts = folder + "/receipts"
    let submitted = try Program.run(
      ["submit", Program.bundle("local-secret"), "--server", server.address, "--receipts", receipts])
    #expect(submitted.status == 0, "\(submitted.output)")
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: receipts).first)
    server.kill()
    let key = folder + "/keys/signing.key.pub"
    let verified = try Program.run(["verify", "\(receipts)/\(name)", "--key", key])
    #expect(verified.status == 0, "\(verified.output)")
    var bytes = try Data(contentsOf: URL(fileURLWithPath: "\(receipts)/\(name)"))
    let text = String(decoding: bytes, as: UTF8.self)
    let payload = try #require(text.range(of: "\"payload\": \""))
    let place = text.utf8.distance(from: text.startIndex, to: payload.upperBound) + 40
    bytes[place] = bytes[place] == 0x41 ? 0x42 : 0x41
    try bytes.write(to: URL(fileURLWithPath: "\(receipts)/\(name)"))
    #expect(try Program.run(["verify", "\(receipts)/\(name)", "--key", key]).status == 1)
  }
}
