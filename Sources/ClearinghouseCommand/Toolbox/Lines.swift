import ArgumentParser
import Foundation

/// The tools' way with input: arguments, or else lines of standard input, one answer a line, so that they work in pipes.
/// A line that cannot be read is told on standard error with its number, the others go on, and the status is 1.
struct Lines {
  private var refused = 0
  private var output = ""

  mutating func each(of arguments: [String], _ body: (String) throws -> String?) throws {
    if arguments.isEmpty {
      var number = 0
      while let line = readLine(strippingNewline: true) {
        number += 1
        if !line.isEmpty { answer(line, "line \(number)", body) }
      }
    } else {
      for argument in arguments { answer(argument, "'\(argument)'", body) }
    }
    flush()
    if refused > 0 { throw ExitStatus.refused("\(refused) could not be read; see above") }
  }

  private mutating func answer(_ line: String, _ place: String, _ body: (String) throws -> String?) {
    do {
      guard line.utf8.count <= 65_536 else { throw ExitStatus.refused("more than 65536 bytes") }
      if let text = try body(line) { output += text + "\n" }
      if output.utf8.count > 1 << 16 { flush() }
    } catch let status as ExitStatus {
      refused += 1
      Terminal.complain("\(place): \(status.message ?? "refused")")
    } catch {
      refused += 1
      Terminal.complain("\(place): \(error)")
    }
  }

  private mutating func flush() {
    print(output, terminator: "")
    output = ""
  }
}
