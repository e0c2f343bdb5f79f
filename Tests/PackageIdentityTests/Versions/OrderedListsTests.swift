import PackageIdentity
import Testing

/// Lists in their order, each from the specification or the tool that it names; every pair of a list is compared.
@Suite struct OrderedListsTests {
  /// A scheme and texts that rise strictly.
  static let rising: [(scheme: String, versions: [String])] = [
    // semver.org, clause 11.4.
    (
      "semver",
      [
        "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11",
        "1.0.0-rc.1", "1.0.0", "2.0.0", "2.1.0", "2.1.1",
      ]
    ),
    ("npm", ["0.0.0-0", "0.0.0", "1.2.3-4", "1.2.3-4-foo", "1.2.3", "1.2.10", "1.10.0", "9007199254740993.0.0"]),
    // PEP 440, "Summary of permitted suffixes and relative ordering", and its epochs and local versions.
    (
      "pypi",
      [
        "0.9-doduo", "1.dev0", "1.0.dev456", "1.0a1", "1.0a2.dev456", "1.0a12.dev456", "1.0a12", "1.0b1.dev456",
        "1.0b2", "1.0b2.post345.dev456", "1.0b2.post345", "1.0rc1.dev456", "1.0rc1", "1.0", "1.0+abc.5",
        "1.0+abc.7", "1.0+5", "1.0.post456.dev34", "1.0.post456", "1.0.15", "1.1.dev1", "2013.10", "1!1.0",
      ]
    ),
    // deb-version(7): a tilde before the end, the end before letters, letters before other bytes.
    ("deb", ["1~~", "1~~a", "1~", "1", "1a", "1a+", "1.0~rc1-1", "1.0-1~deb7u1", "1.0-1", "1.0-1+b1", "1.0-2", "1:0"]),
    // rpm-version(7).
    ("rpm", ["1.0~rc1", "1.0~rc2", "1.0", "1.0^git1", "1.0^git2", "1.0.1", "1.0.1-1", "1.0.1-2.el9", "1:0.1"]),
    // apk-tools, "Alpine version".
    (
      "apk",
      [
        "1.0_alpha", "1.0_alpha2", "1.0_beta", "1.0_pre1", "1.0_rc1", "1.0", "1.0-r0", "1.0-r1", "1.0_cvs1", "1.0_svn1",
        "1.0_git20200101", "1.0_hg1", "1.0_p1", "1.0_p1-r3", "1.0a", "1.0b", "1.0.1", "1.015", "1.02", "1.2", "1.10",
      ]
    ),
    ("alpm", ["1.0a", "1.0b", "1.0beta", "1.0p", "1.0pre", "1.0rc", "1.0", "1.0.a", "1.0.1", "1:0.5"]),
    // Package Manager Specification, section 3.3.
    (
      "gentoo",
      [
        "1_alpha", "1_alpha1", "1_beta", "1_pre", "1_rc", "1", "1-r1", "1_p", "1_p1", "1_p1-r2", "1a", "1.0", "1.01",
        "1.1", "1.10",
      ]
    ),
    // Maven's POM reference, "Version Order Specification".
    (
      "maven",
      [
        "1-alpha", "1-beta", "1-milestone", "1-rc", "1-SNAPSHOT", "1", "1-sp", "1-foo", "1-foo2", "1-foo10", "1-1",
        "1.1",
        "1.2-alpha", "1.2", "1.10",
      ]
    ),
    ("nuget", ["1.0.0-alpha", "1.0.0-Alpha.1", "1.0.0-beta", "1.0", "1.0.0.1-a", "1.0.0.1", "1.0.1"]),
    // Gem::Version, "Preference": letters are pre-releases.
    ("gem", ["1.0.a9", "1.0.a10", "1.0.b1", "1.0-1", "1.0.rc1", "1.0", "1.0.1", "1.1.pre", "1.1"]),
    // PHP's version_compare.
    ("composer", ["1.0xyz", "1.0-dev", "1.0-alpha1", "1.0-beta", "1.0RC1", "1.0", "1.0.0", "1.0.1", "1.0pl1"]),
    ("pub", ["1.0.0-alpha", "1.0.0-alpha+1", "1.0.0", "1.0.0+1", "1.0.0+a", "1.0.1"]),
    // golang.org/ref/mod, "Pseudo-versions", and the release history of the toolchain.
    (
      "golang",
      [
        "v0.0.0-20191109021931-daa7c04131f5", "v0.0.0-20200101000000-000000000000",
        "v1.2.3-0.20191109021931-daa7c04131f5",
        "v1.2.3-pre", "v1.2.3-pre.0.20191109021931-daa7c04131f5", "v1.2.3", "go1.20rc9", "1.20.0-rc.10", "go1.20",
        "1.20.1", "v2.0.0+incompatible",
      ]
    ),
    ("hackage", ["0.1", "0.1.0", "0.1.0.0", "0.2", "0.11"]),
    ("cran", ["0.1-0", "0.1.1", "0.2", "0.75", "1.0", "1.0-0"]),
    ("conan", ["1.0-alpha", "1.0-alpha.1", "1.0", "1.0+build", "1.1", "1.1.a", "1.2"]),
    // version.pm: 1.10 is 1.100, v1.10 is 1.10.0.
    ("cpan", ["v1.2", "v1.10.1", "1.02", "1.10", "1.2", "1.2001", "1.3", "v2.0"]),
    // OpenSSL's release history.
    (
      "openssl",
      [
        "0.9.8", "0.9.8z", "0.9.8za", "0.9.8zh", "1.0.0-beta1", "1.0.0-beta5", "1.0.0", "1.0.0a", "1.0.2", "1.0.2u",
        "1.1.1-pre9", "1.1.1", "1.1.1w", "3.0.0-alpha2", "3.0.0-alpha17", "3.0.0-beta1", "3.0.0", "3.0.13",
      ]
    ),
    ("nginx", ["0.7.69", "1.0.15", "1.2.1", "1.19.10", "1.20.0"]),
    ("opam", ["1.0~beta", "1.0", "1.0a", "1.0.1", "v0.9.0"]),
    // pkg-version(8) and its tests.
    ("freebsd", ["2.*", "2.9pl1", "2.9alpha3", "2.9.rc1", "2.9", "2.9_1", "2.9.1", "2.9a", "2.10", "1.0,1"]),
    ("brew", ["1.0alpha1", "1.0beta2", "1.0pre1", "1.0rc1", "1.0", "1.0_1", "1.0.post1", "1.0p1", "1.1", "HEAD"]),
    ("vcpkg", ["1.2-rc1", "1.2", "1.2#1", "1.2#10", "2023-01-01"]),
    ("android", ["8.0", "11", "12", "12L", "13", "13:2022-09-01", "13:2023-01-05"]),
    ("oss-fuzz", ["curl-7_71_0", "curl-7_71_1", "curl-7_100_0"]),
    ("bitnami", ["1.2.3-4", "1.2.3", "1.10.0"]),
    ("intdot", ["1", "1.0", "1.2", "1.10"]),
    ("lexicographic", ["1.10", "1.2", "a"]),
    (
      "datetime",
      ["2023-12-31", "2024-01-01T00:00:00+02:00", "2024-01-01T00:00:00.25Z", "2024-01-01T00:00:00.3Z", "2024-02-29"]
    ),
  ]

  @Test(arguments: rising)
  func riseStrictly(scheme name: String, versions: [String]) throws {
    let scheme = try #require(VersionScheme(named: name))
    for (i, a) in versions.enumerated() {
      for (j, b) in versions.enumerated() {
        let order = try scheme.compare(a, b)
        #expect(order.signum() == (i - j).signum(), "\(name): \(a) against \(b)")
        #expect(try scheme.compare(utf8: Array(a.utf8), Array(b.utf8)) == order)
      }
    }
  }

  /// Texts that are one version.
  static let equal: [(scheme: String, versions: [String])] = [
    ("semver", ["1.2.3", "v1.2.3", "1.2.3+build", "=1.2.3"]),
    ("pypi", ["1.0", "1", "v1.0.0", " 1.0 ", "0!1.0"]),
    ("pypi", ["1.0rc1", "1.0-RC-1", "1.0c1", "1.0_pre.1", "1.0preview1"]),
    ("pypi", ["1.0.post4", "1.0-4", "1.0-r4", "1.0.rev4", "1.0post4"]),
    ("pypi", ["1.0+ubuntu.1", "1.0+UBUNTU-1", "1.0+ubuntu_01"]),
    ("deb", ["1.0", "0:1.0", "1.0-0", "00:1.00"]),
    ("rpm", ["1.0", "1_0", "0:1.00"]),
    ("apk", ["1.2-r1", "1.2-r01"]),
    ("alpm", ["1.1-1", "1.1", "0:1.1"]),
    ("gentoo", ["1.0", "1.0-r0", "01.0"]),
    ("maven", ["1", "1.0", "1.0.0", "1-ga", "1.0.Final", "1-release", "1-0"]),
    ("maven", ["1-rc1", "1cr1", "1.0-RC-1"]),
    ("nuget", ["1.0", "1.0.0.0", "1.0.0+x"]),
    ("gem", ["1.0.a", "1.a", "1.a.0"]),
    ("composer", ["1.0b2", "v1.0-beta2", "1.0.beta.2"]),
    ("golang", ["go1.21rc2", "1.21.0-rc.2", "v1.21.0-rc.2"]),
    ("golang", ["2.0.0", "v2.0.0+incompatible"]),
    ("cran", ["0.01.0", "0.1-0"]),
    ("conan", ["1", "1.0", "1.0.0"]),
    ("cpan", ["1.5", "1.500", "v1.500.0", "1.5_00"]),
    ("datetime", ["2024-01-01", "2024-01-01T00:00:00Z", "2024-01-01T02:00:00.000+02:00"]),
  ]

  @Test(arguments: equal)
  func equalEachOther(scheme name: String, versions: [String]) throws {
    let scheme = try #require(VersionScheme(named: name))
    for a in versions {
      for b in versions {
        #expect(try scheme.compare(a, b) == 0, "\(name): \(a) against \(b)")
      }
    }
  }
}
