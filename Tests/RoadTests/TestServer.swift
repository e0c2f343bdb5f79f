import Foundation
import Testing

/// A server process on a free port of loopback.
final class TestServer {
  let process: Process
  let address: String

  init(folder: String) throws {
    let output = Pipe()
    process = try Program.start(["serve", "--data", folder, "--port", "0"], output: output)
    var text = ""
    while !text.contains("\n") {
      let data = output.fileHandleForReading.availableData
      guard !data.isEmpty else { throw Ended() }
      text += String(decoding: data, as: UTF8.self)
    }
    address = text.split(separator: " ").first { $0.hasPrefix("http://") }.map(String.init) ?? ""
  }

  struct Ended: Error {}

  /// As the power would: at once, with nothing said.
  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// The server's worker, found among its children.
  var worker: pid_t? {
    let path = "/proc/\(process.processIdentifier)/task/\(process.processIdentifier)/children"
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process.processIdentifier)/task")) ?? []
    for thread in all {
      let list = path.replacingOccurrences(of: "task/\(process.processIdentifier)", with: "task/\(thread)")
      let children = (try? String(contentsOfFile: list, encoding: .utf8)) ?? ""
      if let child = children.split(separator: " ").compactMap({ pid_t($0) }).first { return child }
    }
    return nil
  }
}
