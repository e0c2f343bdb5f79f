import ArgumentParser
import Bundles
import Clearinghouse
import Foundation

/// The one command.
struct ClearinghouseCommand: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "clearinghouse",
    abstract: "Takes vulnerability findings from any model or scanner to patches that are installed.",
    discussion: """
      EXAMPLES
        clearinghouse serve                         a server with its worker on http://127.0.0.1:8080
        clearinghouse submit demo/bundles/local-heap
        clearinghouse replay demo/bundles/local-heap    the same road here, without a server
        clearinghouse verify CERTIFICATE --key KEY.pub

      EXIT STATUS
        0  done    1  refused, or found something    2  wrong usage    3  could not be done
      """,
    version: version,
    subcommands: [
      ServeCommand.self, WorkCommand.self, SubmitCommand.self, ReplayCommand.self, VerifyCommand.self,
      AdvisoryCommand.self, OperatorCommand.self, InventoryCommand.self, ExposureCommand.self, FsckCommand.self,
      CheckCommand.self, ConvertCommand.self, SBOMCommand.self, VersionCommand.self, PackageURLCommand.self,
      CVSSCommand.self, SSVCCommand.self, DirectiveCommand.self,
      DemoCommand.self, BenchCommand.self, SchemaCommand.self, ManualCommand.self,
    ])

  /// Parses, runs and gives the exit status.
  static func runToEnd() async -> Int32 {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return 0
    } catch let end as ExitStatus {
      if let message = end.message { Terminal.complain(message) }
      return end.code
    } catch let error as BundleError {
      Terminal.complain("\(error)")
      return 1
    } catch let refusal as Refusal {
      Terminal.complain(refusal.message)
      return 1
    } catch {
      let code = exitCode(for: error)
      if code == .success {
        print(fullMessage(for: error))
        return 0
      }
      let isUsage = code == .validationFailure
      Terminal.complain(isUsage ? fullMessage(for: error) : "\(error)")
      return isUsage ? 2 : 3
    }
  }
}

/// An end other than success.
struct ExitStatus: Error {
  let code: Int32
  let message: String?

  static func refused(_ message: String? = nil) -> ExitStatus { ExitStatus(code: 1, message: message) }
  static func impossible(_ message: String) -> ExitStatus { ExitStatus(code: 3, message: message) }
}

enum Terminal {
  static func complain(_ message: String) {
    FileHandle.standardError.write(Data("clearinghouse: \(message)\n".utf8))
  }

  /// At once, for a command that goes on.
  static func say(_ message: String) { FileHandle.standardOutput.write(Data("\(message)\n".utf8)) }

  /// Progress goes to standard error, so that standard output holds results alone.
  static func tell(_ message: String) { FileHandle.standardError.write(Data("\(message)\n".utf8)) }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
