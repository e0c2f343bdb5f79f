import ArgumentParser
import Formats
import PackageIdentity

struct PackageURLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purl", abstract: "Reads, canonicalises and builds package URLs (ECMA-427).",
    subcommands: [Parse.self, Canonical.self, Build.self])

  struct Parse: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Prints the parts of each as one line of JSON.")
    @OptionGroup var output: FormatOptions
    @Argument(help: "Package URLs; otherwise lines of standard input.") var purls: [String] = []

    func run() throws {
      var lines = Lines(format: output.format)
      try lines.each(of: purls) { Self.wire(try PackageURL($0)).compactJSON }
    }

    private static func wire(_ purl: PackageURL) -> WireValue {
      func text(_ value: String?) -> WireValue { value.map(WireValue.string) ?? .null }
      var qualifiers = WireObject()
      for qualifier in purl.qualifiers { qualifiers[qualifier.key] = .string(qualifier.value) }
      return [
        "type": .string(purl.type), "namespace": text(purl.namespace), "name": .string(purl.name),
        "version": text(purl.version), "qualifiers": .object(qualifiers), "subpath": text(purl.subpath),
        "canonical": .string(purl.description),
      ]
    }
  }

  struct Canonical: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Prints the canonical form of each.")
    @OptionGroup var output: FormatOptions
    @Argument(help: "Package URLs; otherwise lines of standard input.") var purls: [String] = []

    func run() throws {
      var lines = Lines(format: output.format)
      let format = output.format
      try lines.each(of: purls) { line in
        let canonical = try PackageURL(line).description
        return format == .text ? canonical : WireValue.object(["canonical": .string(canonical)]).compactJSON
      }
    }
  }

  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Builds one from its parts.")
    @Option var type: String
    @Option var namespace: String?
    @Option var name: String
    @Option(name: .customLong("package-version")) var version: String?
    @Option(help: "KEY=VALUE; may be given more than once.") var qualifier: [String] = []
    @Option var subpath: String?

    func run() throws {
      var qualifiers: [String: String] = [:]
      for pair in qualifier {
        let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw ValidationError("--qualifier is KEY=VALUE, not '\(pair)'") }
        qualifiers[parts[0]] = parts[1]
      }
      do throws(PackageURLError) {
        print(
          try PackageURL(
            type: type, namespace: namespace, name: name, version: version, qualifiers: qualifiers, subpath: subpath
          ).description)
      } catch { throw ExitStatus.refused("\(error)") }
    }
  }
}
