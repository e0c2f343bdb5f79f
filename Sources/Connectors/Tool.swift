import Foundation
import Subprocess
import SystemPackage
import Workflows

/// A program of the host, run with its arguments as they are, never through a shell.
enum Tool {
  struct Result: Sendable {
    var succeeded: Bool
    var output: String
    var error: String
  }

  static func run(
    _ name: String, _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:]
  ) async throws(AcquisitionFailure) -> Result {
    do {
      let updates = Dictionary(
        uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0.key), Optional($0.value)) })
      let result = try await Subprocess.run(
        name.hasPrefix("/") ? .path(FilePath(name)) : .name(name), arguments: Arguments(arguments),
        environment: .inherit.updating(updates),
        workingDirectory: folder.map { FilePath($0) }, output: .string(limit: 8 << 20), error: .string(limit: 8 << 20))
      return Result(
        succeeded: result.terminationStatus.isSuccess, output: result.standardOutput,
        error: result.standardError)
    } catch {
      throw AcquisitionFailure("'\(name)' cannot be run: \(error)")
    }
  }

  /// The end of a program's complaint, for people.
  static func complaint(_ result: Result) -> String {
    let text = result.error.isEmpty ? result.output : result.error
    return String(text.split(separator: "\n").suffix(3).joined(separator: " ").prefix(600))
  }
}
