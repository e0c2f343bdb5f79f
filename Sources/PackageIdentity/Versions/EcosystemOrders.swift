extension VersionOrdering {
  /// The order of an OSV ecosystem; what follows the first colon is the suffix.
  init?(ecosystem: String) {
    let (name, suffix) = Self.cut(ecosystem[...])
    if let order = Self.ecosystems[name] {
      self = order
      return
    }
    guard let bare = Self.repackaging[name] else { return nil }
    guard let suffix else {
      self = bare
      return
    }
    // The suffix is an ecosystem itself, or a release of the one that is repackaged.
    let inner = Self.cut(suffix).name
    self = Self.ecosystems[inner] ?? Self.ecosystemsByLowerCase[inner.lowercased()] ?? bare
  }

  private static func cut(_ text: Substring) -> (name: String, suffix: Substring?) {
    guard let colon = text.firstIndex(of: ":") else { return (String(text), nil) }
    return (String(text[..<colon]), text[text.index(after: colon)...])
  }

  /// The ecosystems that repackage others, with the order that holds where no suffix names one.
  private static let repackaging: [String: VersionOrdering] = [
    "Docker Hardened Images": .semver, "Echo": .debian, "Root": .generic, "TuxCare": .unordered,
  ]

  /// Spellings of application ecosystems in suffixes, as `Echo:pypi`.
  private static let ecosystemsByLowerCase: [String: VersionOrdering] = [
    "pypi": .pypi, "npm": .npm, "maven": .maven, "nuget": .nuget, "go": .golang, "rubygems": .gem,
    "packagist": .composer, "alpine": .apk, "debian": .debian, "ubuntu": .debian,
  ]

  /// OSV schema 1.7 and later, `affected[].package.ecosystem`.
  private static let ecosystems: [String: VersionOrdering] = [
    "AlmaLinux": .rpm, "Alpaquita": .apk, "Alpine": .apk, "Android": .android, "Azure Linux": .rpm,
    "BellSoft Hardened Containers": .apk, "Bioconductor": .cran, "Bitnami": .bitnami, "Chainguard": .apk,
    "CleanStart": .apk, "ConanCenter": .conan, "CRAN": .cran, "crates.io": .cargo, "Debian": .debian,
    "FreeBSD": .freebsd, "GHC": .hackage, "GIT": .unordered, "GitHub Actions": .githubActions, "Go": .golang,
    "Hackage": .hackage, "Hex": .hex, "Homebrew": .homebrew, "Julia": .semver, "Kubernetes": .semver,
    "Linux": .semver, "Mageia": .rpm, "Maven": .maven, "MinimOS": .apk, "npm": .npm, "NuGet": .nuget,
    "opam": .opam, "openEuler": .rpm, "openSUSE": .rpm, "OSS-Fuzz": .ossFuzz, "Packagist": .composer,
    "Photon OS": .rpm, "Pub": .pub, "PyPI": .pypi, "Red Hat": .rpm, "Rocky Linux": .rpm, "RubyGems": .gem,
    "SUSE": .rpm, "SwiftURL": .swift, "Ubuntu": .debian, "vcpkg": .vcpkg, "VSCode": .semver, "Wolfi": .apk,
    "WordPress": .composer,
  ]
}
