import ArgumentParser
import Foundation
import Formats

struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Prints the manual page: clearinghouse manual | man -l -")

  func run() throws {
    let dump = try WireValue(parsing: ClearinghouseCommand._dumpHelp())
    var page = """
      .TH CLEARINGHOUSE 1 "" "clearinghouse \(ClearinghouseCommand.version)" "User Commands"
      .SH NAME
      clearinghouse \\- findings of vulnerabilities, from the claim to the installed patch

      """
    if let command = dump["command"] {
      page += ".SH DESCRIPTION\n\(Self.text(command["abstract"]?.string))\n.nf\n"
      page += "\(Self.text(command["discussion"]?.string))\n.fi\n.SH COMMANDS\n"
      page += Self.commands(command, prefix: "clearinghouse")
    }
    page += ".SH FILES\n.TP\n$XDG_DATA_HOME/clearinghouse\nThe store: database, blobs, keys and fetched sources.\n"
    print(page)
  }

  private static func commands(_ command: WireValue, prefix: String) -> String {
    var page = ""
    for inner in command["subcommands"]?.array ?? [] where inner["commandName"]?.string != "help" {
      let name = "\(prefix) \(inner["commandName"]?.string ?? "")"
      page += ".SS \"\(name)\"\n\(text(inner["abstract"]?.string))\n"
      if let discussion = inner["discussion"]?.string { page += ".PP\n.nf\n\(text(discussion))\n.fi\n" }
      for argument in inner["arguments"]?.array ?? [] where argument["shouldDisplay"]?.bool == true {
        page += ".TP\n.B \(text(title(argument)))\n\(text(argument["abstract"]?.string))\n"
      }
      page += commands(inner, prefix: name)
    }
    return page
  }

  private static func title(_ argument: WireValue) -> String {
    let names = (argument["names"]?.array ?? []).map { name in
      (name["kind"]?.string == "long" ? "--" : "-") + (name["name"]?.string ?? "")
    }
    let value = argument["valueName"]?.string ?? ""
    if argument["kind"]?.string == "positional" { return "<\(value)>" }
    return names.joined(separator: ", ") + (argument["kind"]?.string == "option" ? " <\(value)>" : "")
  }

  /// A line that begins with a point or a quote would be an order to roff.
  private static func text(_ text: String?) -> String {
    (text ?? "").replacingOccurrences(of: "\\", with: "\\e").replacingOccurrences(of: "-", with: "\\-")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&\($0)" : String($0) }.joined(separator: "\n")
  }
}
