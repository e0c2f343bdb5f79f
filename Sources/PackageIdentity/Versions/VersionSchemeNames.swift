extension VersionOrdering {
  /// The order of a vers scheme, a purl type, or an order's own name.
  init?(named name: String) {
    if let own = VersionOrdering(rawValue: name) {
      self = own
      return
    }
    guard let order = Self.otherNames[name] else { return nil }
    self = order
  }

  /// Names that share another order: distributions, vers aliases and purl types.
  private static let otherNames: [String: VersionOrdering] = [
    "debian": .debian, "ubuntu": .debian, "dpkg": .debian,
    "alpine": .apk, "wolfi": .apk, "chainguard": .apk, "alpaquita": .apk,
    "arch": .alpm, "pacman": .alpm, "archlinux": .alpm,
    "ebuild": .gentoo, "redhat": .rpm, "fedora": .rpm, "suse": .rpm, "opensuse": .rpm,
    "rubygems": .gem, "cocoapods": .gem, "packagist": .composer, "wordpress": .composer,
    "go": .golang, "crates.io": .cargo, "crates": .cargo, "erlang": .hex,
    "github": .semver, "julia": .semver, "kubernetes": .semver, "mattermost": .semver,
    "vscode": .semver, "vscode-extension": .semver,
    "bioconductor": .cran, "ghc": .hackage, "conancenter": .conan,
    "homebrew": .homebrew, "pkg": .freebsd, "commit": .unordered, "all": .generic, "none": .generic,
  ]
}
