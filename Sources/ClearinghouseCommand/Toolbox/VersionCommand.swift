import ArgumentParser
import Formats
import PackageIdentity

struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Compares, sorts and filters versions as their ecosystem does.",
    subcommands: [Compare.self, Sort.self, In.self])

  struct Ecosystem: ParsableArguments {
    @Argument(help: "OSV's name (PyPI, Debian:12, npm, ...) or a scheme's (semver, deb, rpm, ...).")
    var ecosystem: String

    var scheme: VersionScheme {
      get throws {
        guard let scheme = VersionScheme(ecosystem: ecosystem) ?? VersionScheme(named: ecosystem) else {
          throw ValidationError(
            "the ecosystem '\(ecosystem)' is unknown; OSV's names are PyPI, npm, Debian:12 and so on")
        }
        return scheme
      }
    }
  }

  struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints <, = or > for each pair.",
      discussion: "Two versions as arguments, or lines of standard input with two versions and a tab between them.")
    @OptionGroup var ecosystem: Ecosystem
    @OptionGroup var output: FormatOptions
    @Argument var versions: [String] = []

    func run() throws {
      guard versions.isEmpty || versions.count == 2 else {
        throw ValidationError("give two versions, or none and lines")
      }
      let scheme = try ecosystem.scheme
      let format = output.format
      var lines = Lines(format: format)
      try lines.each(of: versions.isEmpty ? [] : [versions.joined(separator: "\t")]) { line in
        guard let tab = line.utf8.firstIndex(of: 9) else {
          throw ExitStatus.refused("two versions with a tab between them are needed")
        }
        let (left, right) = (String(line[..<tab]), String(line[line.index(after: tab)...]))
        let order = try scheme.compare(left, right)
        let sign = order < 0 ? "<" : order > 0 ? ">" : "="
        return format == .text ? sign : WireValue.object(["order": .string(sign)]).compactJSON
      }
    }
  }

  struct Sort: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sorts lines of standard input, the lowest first; what is no version comes last, as an error.")
    @OptionGroup var ecosystem: Ecosystem
    @OptionGroup var output: FormatOptions
    @Flag(name: .shortAndLong, help: "The highest first.") var reverse = false

    func run() throws {
      let scheme = try ecosystem.scheme
      var versions: [String] = []
      var refused: [(line: String, error: VersionError)] = []
      while let line = readLine() {
        do throws(VersionError) {
          try scheme.validate(line)
          versions.append(line)
        } catch {
          refused.append((line, error))
        }
      }
      try versions.sort { try scheme.compare($0, $1) < 0 }
      let format = output.format
      var lines = Lines(format: format)
      for version in reverse ? versions.reversed() : versions {
        lines.answer(version) { format == .text ? $0 : WireValue.string($0).compactJSON }
      }
      for item in refused { lines.answer(item.line) { _ in throw item.error } }
      try lines.end()
    }
  }

  struct In: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "in", abstract: "Prints true or false for each version: does it lie in the range?",
      discussion: "EXAMPLE\n  clearinghouse version in PyPI 'vers:pypi/>=1.0|<2.0' 1.5")
    @Argument(help: "OSV's name of the ecosystem, or a scheme's.") var ecosystem: String
    @Argument(help: "The range.") var range: String
    @Option(help: "osv (introduced:1.0 fixed:2.0), vers, or native, the ecosystem's own notation.") var rangeSyntax =
      "vers"
    @OptionGroup var output: FormatOptions
    @Argument(help: "Versions; otherwise lines of standard input.") var versions: [String] = []

    func run() throws {
      let syntaxes: [String: VersionRange.Syntax] = ["osv": .osv, "vers": .vers, "native": .native]
      guard let syntax = syntaxes[rangeSyntax] else {
        throw ValidationError("--range-syntax is one of osv, vers and native")
      }
      let range: VersionRange
      do throws(RangeError) { range = try VersionRange(self.range, syntax: syntax, ecosystem: ecosystem) } catch {
        throw ValidationError("the range: \(error)")
      }
      var lines = Lines(format: output.format)
      try lines.each(of: versions) { try range.contains($0) ? "true" : "false" }
    }
  }
}
