import Formats
import PackageIdentity
import Testing

@testable import Matching

@Suite struct MatchingTests {
  private func affected(_ ecosystem: String, _ events: [(OSVRecord.Event.Kind, String)], versions: [String] = [])
    -> OSVRecord.Affected
  {
    OSVRecord.Affected(
      ecosystem: ecosystem, name: "x", purl: nil,
      ranges: [OSVRecord.Range(type: "ECOSYSTEM", events: events.map { OSVRecord.Event(kind: $0.0, version: $0.1) })],
      versions: versions)
  }

  /// By the ecosystem's own order: 1.10 comes after 1.9, a Debian tilde before its release.
  @Test(arguments: [
    ("PyPI", "1.9", true), ("PyPI", "1.10", false), ("PyPI", "1.10rc1", true), ("PyPI", "0.9", false),
    ("Debian:12", "1.9-1", true), ("Debian:12", "1.10~rc1", true), ("Debian:12", "1.10-1", false),
    ("npm", "1.9.0", true), ("npm", "1.10.0", false),
  ])
  func ranges(_ ecosystem: String, _ version: String, _ isAffected: Bool) {
    let bounds = ecosystem == "npm" ? ("1.0.0", "1.10.0") : ("1.0", "1.10")
    let entry = affected(ecosystem, [(.introduced, bounds.0), (.fixed, bounds.1)])
    #expect((entry.match(version: version) != nil) == isAffected)
  }

  @Test func eventsInAnyOrderAndReintroduced() {
    let entry = affected(
      "PyPI", [(.fixed, "3.0"), (.introduced, "2.0"), (.fixed, "1.0"), (.introduced, "0")])
    let hits = ["0.5", "1.0", "1.5", "2.0", "2.9", "3.0"].filter { entry.match(version: $0) != nil }
    #expect(hits == ["0.5", "2.0", "2.9"])
    #expect(entry.match(version: "0.5")?.fixedVersion == "1.0")
  }

  @Test func lastAffectedIsAffected() {
    let entry = affected("PyPI", [(.introduced, "1.0"), (.lastAffected, "2.0")])
    #expect(entry.match(version: "2.0") != nil)
    #expect(entry.match(version: "2.0.1") == nil)
  }

  @Test func whatCannotBeOrderedMatchesOnlyWhereItIsListed() {
    let entry = affected("Debian:12", [(.introduced, "0"), (.fixed, "2")], versions: ["not a version!"])
    #expect(entry.match(version: "also none!") == nil)
    #expect(entry.match(version: "not a version!") != nil)
  }

  @Test(arguments: [
    ("pkg:pypi/Zope.Interface@1", ["PyPI:zope-interface"]),
    ("pkg:deb/debian/libcjson1@1?upstream=cjson&distro=debian-12", ["Debian:libcjson1", "Debian:cjson"]),
    ("pkg:maven/org.x/y@1", ["Maven:org.x:y"]), ("pkg:npm/%40a/b@1", ["npm:@a/b"]),
    ("pkg:generic/runs@1.0.0", ["purl:generic/runs"]),
  ])
  func keys(_ purl: String, _ keys: [String]) throws {
    #expect(PackageKey.keys(of: try PackageURL(purl)) == keys)
  }

  @Test func keysOfAdvisoriesMeetThoseOfInventories() throws {
    #expect(PackageKey.key(ecosystem: "Debian:12", name: "cjson") == "Debian:cjson")
    #expect(
      PackageKey.key(ecosystem: "PyPI", name: "PyYAML") == PackageKey.keys(of: try PackageURL("pkg:pypi/pyyaml@1"))[0])
  }
}
