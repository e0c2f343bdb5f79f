import ArgumentParser
import Formats
import Foundation

/// The tools' way with input: arguments, or else lines of standard input, one answer a line in the same order, so that
/// they work in pipes. An item that cannot be read is answered in its place, `error<TAB>reason`, the others go on, and
/// the status is 1.
struct Lines {
  let format: OutputFormat
  private var refused = 0
  private var output = ""
  private static let mostBytes = 65_536

  init(format: OutputFormat) { self.format = format }

  mutating func each(of arguments: [String], _ body: (String) throws -> String?) throws {
    if arguments.isEmpty {
      while let line = readLine(strippingNewline: true) { answer(line, body) }
    } else {
      for argument in arguments { answer(argument, body) }
    }
    try end()
  }

  mutating func answer(_ line: String, _ body: (String) throws -> String?) {
    do {
      guard line.utf8.count <= Self.mostBytes else {
        throw ExitStatus.refused("more than \(Self.mostBytes) bytes; give one item a line")
      }
      if let text = try body(line) {
        output += text
        output += "\n"
      }
    } catch let status as ExitStatus {
      refuse(status.message ?? "refused")
    } catch {
      refuse("\(error)")
    }
    if output.utf8.count > 1 << 16 { flush() }
  }

  /// Tells what was refused by the status.
  mutating func end() throws {
    flush()
    if refused > 0 { throw ExitStatus.refused() }
  }

  private mutating func refuse(_ reason: String) {
    refused += 1
    let oneLine = reason.split(whereSeparator: \.isNewline).joined(separator: " ")
    switch format {
    case .text: output += "error\t\(oneLine)\n"
    case .json: output += WireValue.object(["error": .string(oneLine)]).compactJSON + "\n"
    }
  }

  /// A reader that has seen enough closes the pipe; that is no failure.
  private mutating func flush() {
    var rest = Array(output.utf8)[...]
    output = ""
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EPIPE { exit(0) }
      guard count > 0 else { exit(3) }
      rest = rest.dropFirst(count)
    }
  }
}
