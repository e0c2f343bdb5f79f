import PackageIdentity
import Testing

@Suite struct SchemeNamesTests {
  /// OSV schema 1.7's ecosystems, each with the order that its packages have.
  @Test(arguments: [
    ("AlmaLinux:9", "rpm"), ("Alpaquita:stream", "apk"), ("Alpine:v3.18", "apk"), ("Android", "android"),
    ("Azure Linux:3", "rpm"), ("BellSoft Hardened Containers:23", "apk"), ("Bioconductor:3.17", "cran"),
    ("Bitnami", "bitnami"), ("Chainguard", "apk"), ("CleanStart", "apk"), ("ConanCenter", "conan"), ("CRAN", "cran"),
    ("crates.io", "cargo"), ("Debian:12", "deb"), ("Docker Hardened Images:Debian:12", "deb"),
    ("Docker Hardened Images:Alpine:v3.21", "apk"), ("Echo", "deb"), ("Echo:PyPI", "pypi"), ("FreeBSD:14", "freebsd"),
    ("GHC", "hackage"), ("GIT", "git"), ("GitHub Actions", "github-actions"), ("Go", "golang"), ("Hackage", "hackage"),
    ("Hex", "hex"), ("Homebrew", "brew"), ("Julia", "semver"), ("Kubernetes", "semver"), ("Linux:Kernel", "semver"),
    ("Mageia:9", "rpm"), ("Maven", "maven"), ("Maven:https://repo.example/maven2", "maven"), ("MinimOS", "apk"),
    ("npm", "npm"), ("NuGet", "nuget"), ("opam", "opam"), ("openEuler:24.03-LTS", "rpm"), ("openSUSE:Leap 15.6", "rpm"),
    ("OSS-Fuzz", "oss-fuzz"), ("Packagist", "composer"), ("Photon OS:5.0", "rpm"), ("Pub", "pub"), ("PyPI", "pypi"),
    ("Red Hat:enterprise_linux:9::baseos", "rpm"), ("Rocky Linux:9", "rpm"), ("Root:Debian:12", "deb"),
    ("Root:npm", "npm"), ("RubyGems", "gem"), ("SUSE:Linux Enterprise Server 15 SP5", "rpm"), ("SwiftURL", "swift"),
    ("TuxCare:Red Hat", "rpm"), ("Ubuntu:22.04:LTS", "deb"), ("vcpkg", "vcpkg"), ("VSCode", "semver"), ("Wolfi", "apk"),
    ("WordPress", "composer"),
  ])
  func namesEcosystems(ecosystem: String, scheme: String) {
    #expect(VersionScheme(ecosystem: ecosystem)?.name == scheme)
  }

  @Test(arguments: ["", "debian", "Debian 12", "Nowhere", ":12", "pypi"])
  func refusesUnknownEcosystems(ecosystem: String) {
    #expect(VersionScheme(ecosystem: ecosystem) == nil)
  }

  @Test(arguments: [
    "semver", "npm", "pypi", "maven", "nuget", "gem", "cargo", "golang", "composer", "packagist", "hex", "pub", "swift",
    "hackage", "cran", "deb", "rpm", "alpine", "apk", "alpm", "conan", "gentoo", "ebuild", "openssl", "nginx",
    "generic",
    "intdot", "lexicographic", "datetime", "github-actions", "android", "bitnami", "oss-fuzz",
  ])
  func namesSchemes(name: String) {
    #expect(VersionScheme(named: name) != nil)
  }

  @Test func refusesUnknownNames() {
    #expect(VersionScheme(named: "") == nil)
    #expect(VersionScheme(named: "PyPI") == nil)
  }
}
