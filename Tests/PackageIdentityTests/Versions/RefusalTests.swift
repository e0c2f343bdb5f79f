import PackageIdentity
import Testing

@Suite struct RefusalTests {
  @Test(arguments: [
    ("deb", "1:", 2), ("deb", "a:1", 0), ("deb", "1-", 2), ("deb", "1 0", 1), ("semver", "", 0), ("semver", "x.y", 0),
    ("npm", "1.2.3 beta", 5), ("gem", "1.2!", 3), ("hackage", "1..2", 2), ("hackage", "1-2", 1), ("cran", "1.a", 2),
    ("gentoo", "1.0-r", 3), ("gentoo", "1.0_foo1", 3), ("openssl", "1.0.2k-fips", 7), ("vcpkg", "1.0#a", 4),
    ("datetime", "2023-02-29", 8), ("datetime", "2024-01-01T25:00Z", 11), ("generic", "--", 0), ("golang", "go", 2),
    ("freebsd", "foo-1.0", 3), ("pypi", "  ", 0), ("maven", "1.\u{0}", 2),
  ])
  func namesThePlace(scheme name: String, version: String, offset: Int) throws {
    let scheme = try #require(VersionScheme(named: name))
    let refusal = #expect(throws: VersionError.self) { try scheme.validate(version) }
    let expected: VersionError.Code = version.isEmpty ? .empty : .malformed(offset: offset)
    #expect(refusal?.code == expected)
    #expect(refusal?.scheme == scheme.name)
    #expect(refusal?.version == version)
    #expect(refusal?.message.isEmpty == false)
    #expect(refusal?.remedy.isEmpty == false)
    #expect(throws: VersionError.self) { try scheme.compare("1.0.0", version) }
    #expect(throws: VersionError.self) { try scheme.compare(version, "1.0.0") }
  }

  @Test func refusesCommits() throws {
    let scheme = try #require(VersionScheme(ecosystem: "GIT"))
    let commit = "8b2a0e4f0a8f2f6f2d7b5a1f0f7bde0c4f3a9d11"
    let refusal = #expect(throws: VersionError.self) { try scheme.compare(commit, commit) }
    #expect(refusal?.code == .unordered)
  }

  @Test func refusesLongTexts() throws {
    let scheme = try #require(VersionScheme(named: "rpm"))
    let longest = String(repeating: "1", count: VersionScheme.maximumLength)
    #expect(try scheme.compare(longest, longest) == 0)
    let refusal = #expect(throws: VersionError.self) { try scheme.compare(longest + "1", "1") }
    #expect(refusal?.code == .tooLong)
    #expect(refusal?.version.utf8.count == 256)
  }
}
