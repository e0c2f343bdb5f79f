import ArgumentParser
import PackageIdentity

struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Compares, sorts and filters versions as their ecosystem does.",
    subcommands: [Compare.self, Sort.self, In.self])

  struct Ecosystem: ParsableArguments {
    @Option(name: .shortAndLong, help: "OSV's name (PyPI, Debian:12, npm, ...) or a scheme's (semver, deb, rpm, ...).")
    var ecosystem: String

    var scheme: VersionScheme {
      get throws {
        guard let scheme = VersionScheme(ecosystem: ecosystem) ?? VersionScheme(named: ecosystem) else {
          throw ValidationError("the ecosystem '\(ecosystem)' is unknown; OSV's names are PyPI, npm, Debian:12 and so on")
        }
        return scheme
      }
    }
  }

  struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints <, = or > for each pair.",
      discussion: "Two arguments, or lines of standard input with two versions between a tab or a space.")
    @OptionGroup var ecosystem: Ecosystem
    @Argument var versions: [String] = []

    func run() throws {
      guard versions.isEmpty || versions.count == 2 else { throw ValidationError("give two versions, or none and lines") }
      let scheme = try ecosystem.scheme
      var lines = Lines()
      try lines.each(of: versions.isEmpty ? [] : [versions.joined(separator: "\t")]) { line in
        let separator: Character = line.contains("\t") ? "\t" : " "
        let pair = line.split(separator: separator, omittingEmptySubsequences: true).map(String.init)
        guard pair.count == 2 else { throw ExitStatus.refused("two versions are needed, not \(pair.count)") }
        let order = try scheme.compare(pair[0], pair[1])
        return order < 0 ? "<" : order > 0 ? ">" : "="
      }
    }
  }

  struct Sort: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Sorts lines of standard input, the lowest first.")
    @OptionGroup var ecosystem: Ecosystem
    @Flag(name: .shortAndLong, help: "The highest first.") var reverse = false

    func run() throws {
      let scheme = try ecosystem.scheme
      var versions: [String] = []
      var lines = Lines()
      var refusal: ExitStatus?
      do {
        try lines.each(of: []) { line in
          try scheme.validate(line)
          versions.append(line)
          return nil
        }
      } catch let status as ExitStatus {
        refusal = status
      }
      try versions.sort { try scheme.compare($0, $1) < 0 }
      print((reverse ? versions.reversed() : versions).map { $0 + "\n" }.joined(), terminator: "")
      if let refusal { throw refusal }
    }
  }

  struct In: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "in", abstract: "Prints the versions that lie in a range.",
      discussion: "The range is vers (vers:pypi/>=1.0|<2.0), the ecosystem's own notation, or OSV's events.")
    @Option(name: .shortAndLong, help: "The ecosystem; vers names its own.") var ecosystem = ""
    @Option(name: .shortAndLong, help: "The range.") var range: String
    @Option(name: .shortAndLong, help: "osv, vers or native.") var syntax = "vers"
    @Argument(help: "Versions; otherwise lines of standard input.") var versions: [String] = []

    func run() throws {
      let syntaxes: [String: VersionRange.Syntax] = ["osv": .osv, "vers": .vers, "native": .native]
      guard let known = syntaxes[syntax] else { throw ValidationError("--syntax is one of osv, vers and native") }
      let range: VersionRange
      do throws(RangeError) { range = try VersionRange(self.range, syntax: known, ecosystem: ecosystem) } catch {
        throw ExitStatus.refused("--range: \(error)")
      }
      var lines = Lines()
      try lines.each(of: versions) { try range.contains($0) ? $0 : nil }
    }
  }
}
