import Formats
import Testing

@testable import Bundles

@Suite struct ManifestTests {
  private func read(_ manifest: String, name: String = "finding.yaml") throws -> Manifest {
    try FindingBundle(
      archive: ArchiveTests.tar([(name, "0", manifest), ("source/a.c", "0", "x"), ("run.sh", "0", "x")])
    ).manifest
  }

  private func changed(_ from: String, _ to: String) -> String {
    ArchiveTests.manifest.replacing(from, with: to)
  }

  @Test func readsWithItsDefaults() throws {
    let manifest = try read(ArchiveTests.manifest)
    #expect(manifest.finder.credit == "Ada")
    #expect(manifest.tlp == "AMBER")
    #expect(manifest.source == .directory(path: "source"))
    #expect(manifest.reproducers.first?.runs == 3)
    #expect(manifest.reproducers.first?.atLeast == 3)
  }

  @Test func jsonIsTheSame() throws {
    let json = """
      {"format":"clearinghouse-finding/1","title":"A flaw","description":"It fails.","finder":{"name":"Ada"},
       "target":{"purl":"pkg:generic/thing@1.0","source":{"directory":{"path":"source"}}},
       "reproducers":[{"name":"run","command":["sh","/bundle/run.sh"],"oracle":{"sanitizer":{}}}]}
      """
    #expect(try read(json, name: "finding.json") == read(ArchiveTests.manifest))
  }

  /// Each complaint names the member as a JSON pointer.
  @Test(arguments: [
    ("title: A flaw", "titel: A flaw", "#/"),
    ("title: A flaw", "title: 5", "#/title"),
    ("format: clearinghouse-finding/1", "format: clearinghouse-finding/2", "#/format"),
    ("finder: {name: Ada}", "finder: {}", "#/finder"),
    ("finder: {name: Ada}", "finder: {name: Ada}\nseverity: CVSS:3.1/AV:X", "#/severity"),
    ("finder: {name: Ada}", "finder: {name: Ada}\ntlp: PURPLE", "#/tlp"),
    ("finder: {name: Ada}", "finder: {name: Ada}\nembargo: {until: 2026-02-30T00:00:00Z}", "#/embargo/until"),
    ("pkg:generic/thing@1.0", "pkg:", "#/target/purl"),
    ("{directory: {path: source}}", "{}", "#/target/source"),
    ("{directory: {path: source}}", "{directory: {path: source}, git: {}}", "#/target/source"),
    ("{sanitizer: {}}", "{guess: {}}", "#/reproducers/0/oracle/guess"),
    ("{sanitizer: {}}", "{output: {exit: 0}}", "#/reproducers/0/oracle/output"),
    ("{sanitizer: {}}", "{canary: {secret: /etc/passwd}}", "#/reproducers/0/oracle/canary/secret"),
    ("oracle: {sanitizer: {}}", "oracle: {sanitizer: {}}, runs: 2, atLeast: 3", "#/reproducers/0/atLeast"),
  ])
  func refuses(_ from: String, _ to: String, _ place: String) {
    #expect { try read(changed(from, to)) } throws: { error in
      guard let error = error as? BundleError else { return false }
      return error.code == .invalidManifest && error.place == "finding.yaml" + place
    }
  }

  @Test func missingFilesAreNamed() {
    #expect { try read(changed("{directory: {path: source}}", "{directory: {path: elsewhere}}")) } throws: {
      ($0 as? BundleError)?.code == .missingFile
    }
    #expect { try read(changed("oracle:", "stdin: nothing.bin, oracle:")) } throws: {
      ($0 as? BundleError)?.code == .missingFile
    }
  }

  @Test func yamlThatIsNoneIsRefusedWithItsLine() {
    #expect { try read("a: [") } throws: { ($0 as? BundleError)?.code == .malformedManifest }
    #expect { try read("a: 1\na: 2\n") } throws: { ($0 as? BundleError)?.code == .malformedManifest }
  }

  /// Nine levels of ten aliases each would be a thousand million values.
  @Test func aliasesDoNotUnfoldWithoutEnd() {
    var text = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
    for level in 1...9 {
      text += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ",") + "]\n"
    }
    #expect(throws: BundleError.self) { try read(text) }
  }

  @Test func aVersionKeepsItsSpelling() {
    #expect { try read(changed("title: A flaw", "title: 5.10")) } throws: {
      ($0 as? BundleError)?.message.contains("put it in quotes") == true
    }
  }

  @Test func theSchemaIsOneThatTheCheckUnderstands() throws {
    _ = try JSONSchema(WireValue(parsing: Manifest.schemaText))
  }
}
