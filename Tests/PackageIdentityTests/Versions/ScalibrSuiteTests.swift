import PackageIdentity
import Testing

/// osv-scalibr's version lines, written by hand or by the ecosystems' own tools.
@Suite(.enabled(if: VersionCorpus.isPresent, "CLEARINGHOUSE_CORPORA holds no conformance-sample.tar.zst"))
struct ScalibrSuiteTests {
  @Test(arguments: [
    ("alpine", "Alpine", 600), ("cran", "CRAN", 20), ("debian", "Debian", 25), ("hackage", "Hackage", 10),
    ("maven", "Maven", 100), ("nuget", "NuGet", 30), ("packagist", "Packagist", 80), ("pub", "Pub", 90),
    ("pypi", "PyPI", 35), ("redhat", "Red Hat", 130), ("rubygems", "RubyGems", 25), ("semver", "npm", 80),
  ])
  func ordersAsPublished(file: String, ecosystem: String, atLeast: Int) throws {
    let scheme = try #require(VersionScheme(ecosystem: ecosystem))
    let lines = try VersionCorpus.lines("versions-scalibr/\(file)-versions.txt")
    #expect(lines.count >= atLeast)
    for line in lines {
      let order = try scheme.compare(line.a, line.b)
      let mirrored = try scheme.compare(line.b, line.a)
      let sign = order < 0 ? "<" : order > 0 ? ">" : "="
      #expect(sign == line.sign, "\(ecosystem): \(line.a) \(line.sign) \(line.b)")
      #expect(order == -mirrored, "\(ecosystem): \(line.b) against \(line.a)")
    }
  }
}
