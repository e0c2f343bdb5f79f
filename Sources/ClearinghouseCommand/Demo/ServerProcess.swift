import Foundation
import Glibc

/// A server as a process of its own, as its user would start it.
final class ServerProcess {
  private let process = Process()
  private let output = Pipe()

  init(data: String, port: Int) throws {
    process.executableURL = URL(fileURLWithPath: Host.executable)
    process.arguments = ["serve", "--data", data, "--port", "\(port)"]
    process.standardOutput = output
    try process.run()
  }

  /// The address on the server's first line.
  func waitForAddress() throws -> String {
    var text = ""
    while !text.contains("\n") {
      let data = output.fileHandleForReading.availableData
      guard !data.isEmpty else { throw ExitStatus.impossible("the server did not start; its complaint is above") }
      text += String(decoding: data, as: UTF8.self)
    }
    guard let word = text.split(separator: " ").first(where: { $0.hasPrefix("http://") }) else {
      throw ExitStatus.impossible("the server did not tell its address: \(text)")
    }
    return String(word)
  }

  func waitForEnd() { process.waitUntilExit() }

  func stop() {
    guard process.isRunning else { return }
    process.terminate()
    process.waitUntilExit()
  }
}
