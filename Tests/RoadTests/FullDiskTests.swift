import Foundation
import Testing

enum Root {
  static let isHere: Bool = {
    let isHere = geteuid() == 0
    if !isHere { print("SKIPPED LOUDLY: only root may mount a small disk; a full one is not tested") }
    return isHere
  }()
}

/// A data folder on a disk of its own, which only root may make.
@Suite(.serialized, .enabled(if: Root.isHere, "only root may mount a small disk")) struct FullDiskTests {
  private func tool(_ command: [String]) throws -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  /// What does not fit is refused with the remedy; what was acknowledged stays; with space again, work goes on.
  @Test func aFullDiskLosesNothing() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let disk = folder + "/disk"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    guard try tool(["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", disk]) else {
      print("SKIPPED LOUDLY: this host lets nobody mount a disk")
      return
    }
    defer { _ = try? tool(["umount", "-l", disk]) }
    let output = Pipe()
    let server = try Program.start(["serve", "--data", disk, "--port", "0", "--no-worker"], output: output)
    defer {
      server.terminate()
      server.waitUntilExit()
    }
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    let address = try #require(line.split(separator: " ").first { $0.hasPrefix("http://") }.map(String.init))
    let filler = disk + "/filler"
    try Data(count: 4 << 20).write(to: URL(fileURLWithPath: filler))
    var accepted = 0
    var refusal: (status: Int32, output: String)?
    for number in 0..<20 where refusal == nil {
      let result = try Program.run(["submit", try bundle(number, in: folder), "--server", address])
      if result.status == 0 { accepted += 1 } else { refusal = result }
    }
    #expect(accepted > 0)
    #expect(refusal?.status == 3)
    #expect(refusal?.output.contains("the disk is full; nothing was stored") == true, "\(refusal?.output ?? "")")
    try FileManager.default.removeItem(atPath: filler)
    #expect(try Program.run(["submit", try bundle(99, in: folder), "--server", address]).status == 0)
    let check = try Program.run(["fsck", "--data", disk, "--format", "json"])
    #expect(check.status == 0, "\(check.output)")
    #expect(check.output.contains("\"rows\": \(accepted + 1)"), "\(check.output)")
  }

  /// A bundle with two megabytes that do not compress.
  private func bundle(_ number: Int, in folder: String) throws -> String {
    let copy = "\(folder)/bundle-\(number)"
    try FileManager.default.copyItem(atPath: Program.bundle("local-heap"), toPath: copy)
    var bytes = [UInt8](repeating: 0, count: 2 << 20)
    for index in bytes.indices { bytes[index] = UInt8.random(in: 0...255) }
    try Data(bytes).write(to: URL(fileURLWithPath: copy + "/noise"))
    return copy
  }
}
