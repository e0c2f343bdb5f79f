import Foundation
import Testing

/// The standards as tools for pipes: their answers are the standards' own examples.
@Suite struct ToolboxTests {
  private func run(_ arguments: [String], input: String? = nil) throws -> (status: Int32, output: String, error: String)
  {
    let process = Process()
    let (input, output, error) = (input.map { ($0, Pipe()) }, Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = arguments
    process.standardInput = input?.1 ?? FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = error
    try process.run()
    if let input {
      input.1.fileHandleForWriting.write(Data(input.0.utf8))
      try input.1.fileHandleForWriting.close()
    }
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let complaint = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text, complaint)
  }

  /// PEP 440, Debian Policy 5.6.12 and semver.org 11.4.
  @Test(arguments: [
    ("PyPI", "1.0.dev456\n1.0a1\n1.0a2.dev456\n1.0b1.dev456\n1.0b2\n1.0rc1\n1.0\n1.0+abc.5\n1.0.post456\n1.1.dev1\n"),
    ("deb", "1.0~~\n1.0~~a\n1.0~\n1.0\n1.0a\n"),
    ("semver", "1.0.0-alpha\n1.0.0-alpha.1\n1.0.0-alpha.beta\n1.0.0-beta.2\n1.0.0-beta.11\n1.0.0-rc.1\n1.0.0\n"),
  ])
  func sorts(_ ecosystem: String, _ ordered: String) throws {
    let shuffled = ordered.split(separator: "\n").reversed().joined(separator: "\n") + "\n"
    #expect(try run(["version", "sort", ecosystem], input: shuffled).output == ordered)
  }

  @Test func comparesPairsAndAnswersBadOnesInPlace() throws {
    let result = try run(["version", "compare", "semver"], input: "1.0.0\t2.0.0\n1.0.0\tx y\n1.0.0\t1.0.0\n")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first == "<" && lines.last == "=")
    #expect(lines.dropFirst().first?.hasPrefix("error\t") == true)
    #expect(result.status == 1)
  }

  @Test func filtersByRange() throws {
    let result = try run(
      ["version", "in", "npm", "vers:npm/1.2.3|>=2.0.0|<5.0.0"], input: "1.2.3\n1.3.0\n4.9.9\n5.0.0\n")
    #expect(result.output == "true\nfalse\ntrue\nfalse\n")
  }

  /// Scores as FIRST and the numbering authorities published them.
  @Test(arguments: [
    ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "9.8 critical"),
    ("CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", "6.1 medium"),
    ("AV:N/AC:L/Au:N/C:N/I:N/A:C", "7.8 high"),
    ("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H", "10.0 critical"),
  ])
  func scores(_ vector: String, _ score: String) throws {
    #expect(try run(["cvss", "score", vector]).output == "\(score) \(vector)\n")
  }

  @Test func packageURLs() throws {
    #expect(try run(["purl", "canonical", "pkg:PyPI/Django_x@1.0"]).output == "pkg:pypi/django-x@1.0\n")
    #expect(try run(["purl", "canonical", "nonsense"]).status == 1)
  }

  @Test func directiveTells() throws {
    let row = ["--exposed", "yes", "--kev", "yes", "--automatable", "yes", "--total", "yes", "--found", "2026-06-10"]
    #expect(
      try run(["bod2604", "decide"] + row).output.hasPrefix("within 3 days with forensic triage, due 2026-06-13"))
  }

  @Test func wrongUsageHasStatusTwo() throws {
    for arguments in [
      ["version", "sort"], ["version", "sort", "Nope"], ["nonsense"], ["ssvc", "decide", "x", "y=z"],
    ] {
      #expect(try run(arguments, input: "").status == 2, "\(arguments)")
    }
  }

  /// Every command that the README shows is one.
  @Test func theReadmesCommandsExist() throws {
    let text = try String(contentsOfFile: Program.repository + "/README.md", encoding: .utf8)
    let commands = Set(
      text.matches(of: /clearinghouse ([a-z]+(?: (?:enrol|review|publish|compare|sort|score|decide))?)/).map {
        String($0.1)
      })
    #expect(commands.count > 6)
    for command in commands where command != "is" {
      let words = command.split(separator: " ").map(String.init)
      #expect(try run(words + ["--help"]).status == 0, "\(command)")
    }
  }

  @Test func completionsAndTheManualPage() throws {
    for shell in ["bash", "zsh", "fish"] {
      let script = try run(["--generate-completion-script", shell])
      #expect(script.status == 0 && script.output.contains("clearinghouse"))
    }
    #expect(try run(["manual"]).output.hasPrefix(".TH CLEARINGHOUSE 1"))
  }
}
