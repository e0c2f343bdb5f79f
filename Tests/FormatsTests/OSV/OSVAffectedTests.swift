import Formats
import Testing

/// Rules of packages, events and ranges (OSV schema 1.7, "affected fields"; the linter's codes RNG and PKG).
@Suite struct OSVAffectedTests {
  @Test(arguments: [
    ("PyPI", "Pypi", ["osv-ecosystem /affected/0/package/ecosystem"]),
    (
      #""ecosystem": "PyPI""#, #""ecosystem": "Alpine""#,
      [
        "osv-ecosystem-suffix /affected/0/package/ecosystem", "osv-purl-matches-package /affected/0/package/purl",
      ]
    ),
    (
      #""name": "example""#, #""name": "Example_""#,
      [
        "osv-package-name /affected/0/package/name", "osv-purl-matches-package /affected/0/package/purl",
      ]
    ),
    ("pkg:pypi/example", "pkg:npm/example", ["osv-purl-matches-package /affected/0/package/purl"]),
    ("pkg:pypi/example", "pkg:pypi/example@1.0", ["osv-purl-version /affected/0/package/purl"]),
    ("pkg:pypi/example", "pypi/example", ["osv-PKG:003 /affected/0/package/purl"]),
  ])
  func package(old: String, new: String, expected: [String]) throws {
    #expect(try OSVSample.rules(old, new) == expected)
  }

  @Test(arguments: [
    ("Debian:12", "curl", "pkg:deb/debian/curl"), ("Alpine:v3.20", "curl", "pkg:apk/alpine/curl"),
    ("npm", "@babel/core", "pkg:npm/%40babel/core"), ("Go", "github.com/a/b", "pkg:golang/github.com/a/b"),
    ("Maven", "org.example:lib", "pkg:maven/org.example/lib"), ("PyPI", "zope-interface", "pkg:pypi/zope.interface"),
    ("SwiftURL", "https://github.com/a/b.git", "pkg:swift/github.com/a/b"),
    ("Ubuntu:22.04:LTS", "curl", "pkg:deb/ubuntu/curl"),
    ("Ubuntu:Pro:18.04:LTS", "curl", "pkg:deb/ubuntu/curl"), ("crates.io", "time", "pkg:cargo/time"),
    ("Maven:https://maven.google.com", "a:b", "pkg:maven/a/b"), ("Packagist", "a/b", "pkg:composer/a/b"),
  ])
  func packagesAndTheirAddresses(ecosystem: String, name: String, purl: String) throws {
    let found = try OSVSample.affected(
      """
      {"package": {"ecosystem": "\(ecosystem)", "name": "\(name)", "purl": "\(purl)"}, "versions": ["1.0.0"]}
      """)
    #expect(found.isEmpty)
  }

  /// The examples of the schema's page are valid.
  @Test(arguments: [
    #"[{"introduced": "0"}, {"fixed": "1.0.2"}]"#,
    #"[{"introduced": "1.0.0"}, {"fixed": "1.0.2"}, {"introduced": "3.0.0"}, {"fixed": "3.2.5"}]"#,
    #"[{"introduced": "0"}, {"last_affected": "2.1.214"}]"#,
  ])
  func publishedExamples(events: String) throws {
    #expect(try OSVSample.events(events).isEmpty)
  }

  @Test(arguments: [
    (#"[{"introduced": "0"}]"#, ["information osv-range-unbounded /affected/0/ranges/0/events"]),
    (
      #"[{"fixed": "1.0.2"}]"#,
      [
        "error osv-RNG:001 /affected/0/ranges/0/events", "error osv-events-inverted /affected/0/ranges/0/events/0",
      ]
    ),
    (#"[{"introduced": "1.0.0", "fixed": "1.0.2"}]"#, ["error osv-event-kind /affected/0/ranges/0/events/0"]),
    (
      #"[{"introduced": "2.0.0"}, {"fixed": "1.0.0"}]"#,
      [
        "information osv-events-order /affected/0/ranges/0/events",
        "error osv-events-inverted /affected/0/ranges/0/events/1",
        "information osv-range-unbounded /affected/0/ranges/0/events",
      ]
    ),
    (#"[{"introduced": "1.0.0"}, {"fixed": "1.0.0"}]"#, ["error osv-RNG:002 /affected/0/ranges/0/events/1"]),
    (
      #"[{"introduced": "1.0.0"}, {"introduced": "1.1.0"}, {"fixed": "1.2.0"}]"#,
      [
        "warning osv-events-redundant /affected/0/ranges/0/events/1"
      ]
    ),
    (
      #"[{"introduced": "0"}, {"fixed": "1.2.0"}, {"last_affected": "1.3.0"}]"#,
      [
        "error osv-event-ends /affected/0/ranges/0/events/2",
        "warning osv-events-redundant /affected/0/ranges/0/events/2",
      ]
    ),
    (#"[{"introduced": "0"}, {"limit": "1.2.0"}]"#, ["warning osv-event-limit /affected/0/ranges/0/events/1"]),
    (#"[{"introduced": "0"}, {"fixed": "v1.2.0"}]"#, ["error osv-semver /affected/0/ranges/0/events/1/fixed"]),
    (#"[{"introduced": "0"}, {"fixed": "1.2"}]"#, ["error osv-semver /affected/0/ranges/0/events/1/fixed"]),
    (#"[{"introduced": "0"}, {"fixed": "next"}]"#, ["warning osv-version-form /affected/0/ranges/0/events/1/fixed"]),
  ])
  func events(events: String, expected: [String]) throws {
    #expect(try OSVSample.events(events) == expected)
  }

  /// An event before an equal one of SemVer's precedence: a pre-release comes before its release.
  @Test func orderIsTheEcosystems() throws {
    let ordered = #"[{"introduced": "1.9.0-rc.1"}, {"fixed": "1.10.0"}]"#
    #expect(try OSVSample.events(ordered).isEmpty)
    // 1.10 comes before 1.9 as text, after it as a version of PyPI.
    #expect(
      try OSVSample.events(#"[{"introduced": "1.9"}, {"fixed": "1.10"}]"#, type: "ECOSYSTEM", ecosystem: "PyPI")
        .filter { !$0.contains("package-name") }.isEmpty)
  }

  @Test func rangesOfSemanticVersionsShouldNotOverlap() throws {
    let found = try OSVSample.affected(
      """
      {"package": {"ecosystem": "Go", "name": "example.org/a"}, "ranges": [
        {"type": "SEMVER", "events": [{"introduced": "1.0.0"}, {"fixed": "2.0.0"}]},
        {"type": "SEMVER", "events": [{"introduced": "2.0.0"}, {"fixed": "3.0.0"}]},
        {"type": "SEMVER", "events": [{"introduced": "2.9.0"}, {"last_affected": "3.1.0"}]}]}
      """)
    #expect(found == ["warning osv-ranges-overlap /affected/0/ranges/2"])
  }

  @Test func listedVersionsAreComparedWithRanges() throws {
    #expect(
      try OSVSample.rules(#""1.1"]"#, #""1.2", "1.0"]"#) == [
        "osv-versions-unique /affected/0/versions/2", "osv-versions-outside /affected/0/versions/1",
      ])
  }

  @Test(arguments: [
    (#""repo": "https://example.org/a.git", "#, "0123456789abcdef0123456789abcdef01234567", []),
    ("", "0123456789abcdef0123456789abcdef01234567", ["error osv-git-repo /affected/0/ranges/0"]),
    (
      #""repo": "https://example.org/a.git", "#, "0123456", ["error osv-git-commit /affected/0/ranges/0/events/1/fixed"]
    ),
    (#""repo": "https://example.org/a.git", "#, "0", ["error osv-RNG:002 /affected/0/ranges/0/events/1/fixed"]),
    (
      #""repo": "a.git", "#, "0123456789ABCDEF0123456789abcdef01234567",
      [
        "warning osv-git-repo /affected/0/ranges/0/repo", "error osv-git-commit /affected/0/ranges/0/events/1/fixed",
      ]
    ),
  ])
  func commits(repository: String, fix: String, expected: [String]) throws {
    let found = try OSVSample.affected(
      """
      {"ranges": [{"type": "GIT", \(repository)"events": [{"introduced": "0"}, {"fixed": "\(fix)"}]}], "versions": ["1"]}
      """)
    #expect(found == expected)
  }

  @Test func anEntryMustSaySomething() throws {
    let package = #""package": {"ecosystem": "Go", "name": "example.org/a"}"#
    #expect(try OSVSample.affected("{\(package)}") == ["warning osv-affected-empty /affected/0"])
    #expect(
      try OSVSample.affected(
        #"{"ranges": [{"type": "GIT", "repo": "https://a.example/b", "events": [{"introduced": "0"}]}]}"#)
        == ["warning osv-git-versions /affected/0"])
  }
}
