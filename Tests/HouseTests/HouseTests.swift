import Foundation
import Testing

/// The house keeps its own rules.
@Suite struct HouseTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func files(below folder: String, ending: String = "swift") -> [URL] {
    let start = root.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: start.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix("." + ending) }.map { start.appending(path: $0) }
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  @Test func filesAreSmall() throws {
    var lengths: [Int] = []
    for file in Self.files(below: "Sources") + Self.files(below: "Tests") {
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 601, "\(file.lastPathComponent) has \(lines.count) lines; 600 at most")
      lengths.append(lines.count)
    }
    lengths.sort()
    #expect(lengths.count > 50)
    #expect(lengths[lengths.count / 2] <= 110, "half of the files should have at most 100 lines")
    #expect(lengths[lengths.count * 9 / 10] <= 400, "nine in ten files should have at most 400 lines")
  }

  static let banned = ["Manager", "Helper", "Util", "Base", "Common", "Misc", "Data", "Info", "Impl", "Core", "Shared"]
  /// The standards' own words.
  static let allowed: Set<String> = ["Base64", "DataFolder", "DataOptions", "Database", "StorageError"]

  @Test func namesSayWhatThingsAre() throws {
    let declaration = /(?:struct|class|enum|protocol|actor)\s+([A-Z][A-Za-z0-9]*)/
    for file in Self.files(below: "Sources") {
      let source = try String(contentsOf: file, encoding: .utf8)
      for match in source.matches(of: declaration) {
        let name = String(match.1)
        if Self.allowed.contains(name) { continue }
        for word in Self.banned where Self.words(name).contains(word) {
          Issue.record("\(file.lastPathComponent): the name \(name) holds '\(word)', which says nothing")
        }
      }
    }
  }

  private static func words(_ name: String) -> [String] {
    var words: [String] = []
    for character in name {
      if character.isUppercase || words.isEmpty { words.append("") }
      words[words.count - 1].append(character)
    }
    return words
  }

  static let pure = [
    "PackageIdentity", "Scoring", "Formats", "Sandbox", "Bundles", "Replay", "Clearinghouse", "Matching", "Exchange",
  ]

  /// No clock, randomness, environment, file, socket, task, print or trap in the inner rings.
  @Test func theInnerRingsArePure() throws {
    let forbidden: [(String, Regex<AnyRegexOutput>)] = [
      ("Foundation", Regex(/import (Foundation|Glibc|Dispatch|NIO[A-Za-z]*)\b/)),
      ("randomness", Regex(/\.random\(|SystemRandomNumberGenerator|UUID\(\)/)),
      ("a clock", Regex(/\bDate\(\)|\.now\b|ContinuousClock|clock_gettime/)),
      ("a task", Regex(/\bTask\s*[{.(]|async let|\bawait\b/)),
      ("print", Regex(/\bprint\(/)),
      ("a trap", Regex(/fatalError\(|preconditionFailure\(|try!|as!/)),
      ("try?", Regex(/\btry\?/)),
      ("a file", Regex(/FileManager|FileHandle|fopen\(/)),
    ]
    for target in Self.pure {
      for file in Self.files(below: "Sources/\(target)") {
        let lines = try String(contentsOf: file, encoding: .utf8).split(
          separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
          let code = line.trimmingCharacters(in: .whitespaces)
          if code.hasPrefix("//") { continue }
          for (what, pattern) in forbidden where code.contains(pattern) {
            Issue.record("\(target)/\(file.lastPathComponent):\(number + 1) has \(what), which a pure target may not")
          }
        }
      }
    }
  }

  /// The table in ARCHITECTURE.md names exactly the targets that there are.
  @Test func theTableOfTargetsIsTrue() throws {
    let manifest = try Self.text("Package.swift")
    let pattern = /(?:pure|tests|\.target|\.executableTarget|\.systemLibrary)\(\s*(?:name: )?"([A-Za-z]+)"/
    let targets = Set(manifest.matches(of: pattern).map { String($0.1) })
    let table = Set(
      try Self.text("ARCHITECTURE.md").split(separator: "\n").filter { $0.hasPrefix("| `") }
        .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) })
    #expect(
      targets == table,
      "only in Package.swift: \(targets.subtracting(table)), only in the table: \(table.subtracting(targets))")
    #expect(targets.count > 20)
  }

  @Test func debianPackagesAreNamedInOnePlace() throws {
    for path in ["Makefile", ".ci/run", "scripts/test", "scripts/bench"] {
      #expect(!(try Self.text(path).contains("apt-get")), "\(path) installs something; name it in scripts/bootstrap")
    }
  }

  @Test func nothingOfThisMachineIsCommitted() throws {
    let folders = ["Sources", "Tests", "docs", "scripts", "demo"]
    for file in folders.flatMap({ Self.files(below: $0) + Self.files(below: $0, ending: "md") }) {
      let source = try String(contentsOf: file, encoding: .utf8)
      #expect(!source.contains("/home/" + "user") && !source.contains("/work/" + "main"), "\(file.lastPathComponent)")
    }
  }

  @Test func documentsAreThere() throws {
    for path in [
      "README.md", "ARCHITECTURE.md", "GLOSSARY.md", "SECURITY.md", "LICENSE", "docs/threat-model.md",
      "docs/finding-bundle.md", "docs/schemas/finding-bundle-1.schema.json",
    ] {
      #expect(try Self.text(path).count > 200, "\(path)")
    }
    let lines = try Self.text("ARCHITECTURE.md").split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 300)
  }
}
