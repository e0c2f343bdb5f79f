/// What the schema says of one ecosystem: its suffix, and how its packages are named as package URLs.
struct OSVEcosystem: Sendable {
  enum Suffix: Sendable {
    /// Nothing is said of one.
    case unsaid
    /// Completed by the form that the text must have.
    case optional(OSVSuffixForm)
    case required(OSVSuffixForm)
  }

  enum PackageName: Sendable {
    /// No package URL type is fixed for it.
    case unknown
    /// The type; the name alone.
    case name(String)
    /// The type and its fixed namespace; the name alone.
    case named(String, in: String)
    /// The type; namespace and name with slashes between.
    case path(String)
    /// The type; namespace and name with a colon between.
    case colon(String)
  }

  let suffix: Suffix
  let packageName: PackageName

  private init(_ packageName: PackageName = .unknown, _ suffix: Suffix = .unsaid) {
    self.packageName = packageName
    self.suffix = suffix
  }

  /// Splits `Debian:12` and finds the ecosystem; `nil` for unregistered names.
  static func find(_ text: String) -> (ecosystem: OSVEcosystem, name: String, suffix: String?)? {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let name = parts.first, let ecosystem = all[name] else { return nil }
    return (ecosystem, name, parts.count > 1 ? parts[1] : nil)
  }

  /// "affected[].package field", schema 1.7.5.
  static let all: [String: OSVEcosystem] = [
    "AlmaLinux": .init(.named("rpm", in: "almalinux"), .optional(.number)),
    "Alpaquita": .init(.named("apk", in: "alpaquita"), .optional(.any)),
    "Alpine": .init(.named("apk", in: "alpine"), .required(.branch)),
    "Android": .init(),
    "Azure Linux": .init(.unknown, .optional(.number)),
    "BellSoft Hardened Containers": .init(.unknown, .optional(.any)),
    "Bioconductor": .init(.unknown, .optional(.any)),
    "Bitnami": .init(.name("bitnami")),
    "Chainguard": .init(.named("apk", in: "chainguard")),
    "CleanStart": .init(),
    "ConanCenter": .init(.name("conan")),
    "CRAN": .init(.name("cran")),
    "crates.io": .init(.name("cargo")),
    "Debian": .init(.named("deb", in: "debian"), .optional(.number)),
    "Docker Hardened Images": .init(.unknown, .optional(.any)),
    "Echo": .init(.unknown, .optional(.any)),
    "FreeBSD": .init(.unknown, .optional(.any)),
    "GHC": .init(),
    "GIT": .init(),
    "GitHub Actions": .init(.path("github")),
    "Go": .init(.path("golang")),
    "Hackage": .init(.name("hackage")),
    "Hex": .init(.path("hex")),
    "Homebrew": .init(.path("brew")),
    "Julia": .init(.name("julia")),
    "Kubernetes": .init(),
    "Linux": .init(),
    "Mageia": .init(.named("rpm", in: "mageia"), .required(.number)),
    "Maven": .init(.colon("maven"), .optional(.repository)),
    "MinimOS": .init(.named("apk", in: "minimos")),
    "npm": .init(.path("npm")),
    "NuGet": .init(.name("nuget")),
    "opam": .init(.name("opam")),
    "openEuler": .init(.named("rpm", in: "openeuler"), .optional(.any)),
    "openSUSE": .init(.named("rpm", in: "opensuse"), .required(.any)),
    "OSS-Fuzz": .init(.path("generic")),
    "Packagist": .init(.path("composer"), .optional(.repository)),
    "Photon OS": .init(.unknown, .required(.number)),
    "Pub": .init(.name("pub")),
    "PyPI": .init(.name("pypi")),
    "Red Hat": .init(.named("rpm", in: "redhat"), .required(.any)),
    "Rocky Linux": .init(.unknown, .optional(.number)),
    "Root": .init(.unknown, .optional(.any)),
    "RubyGems": .init(.name("gem")),
    "SUSE": .init(.named("rpm", in: "suse"), .required(.any)),
    "SwiftURL": .init(.path("swift")),
    "TuxCare": .init(.unknown, .optional(.any)),
    "Ubuntu": .init(.named("deb", in: "ubuntu"), .required(.ubuntuRelease)),
    "vcpkg": .init(.name("vcpkg")),
    "VSCode": .init(.path("vscode-extension"), .optional(.repository)),
    "Wolfi": .init(.named("apk", in: "wolfi")),
    "WordPress": .init(.unknown, .optional(.any)),
  ]
}

/// The forms of ecosystem suffixes.
enum OSVSuffixForm: Sendable {
  case any
  /// Digits and dots, e.g. `12` or `9.4`.
  case number
  /// `v3.20`, or `edge`.
  case branch
  /// `22.04:LTS`, with words such as `Pro` before it.
  case ubuntuRelease
  /// A URL.
  case repository

  var example: String {
    switch self {
    case .any: "the release's name"
    case .number: "the release's number, e.g. 12"
    case .branch: "the release branch, e.g. v3.20"
    case .ubuntuRelease: "the release, e.g. 22.04:LTS"
    case .repository: "the registry's URL"
    }
  }

  func holds(_ suffix: String) -> Bool {
    switch self {
    case .any: return !suffix.isEmpty
    case .number: return Self.isNumber(suffix[...])
    case .branch: return suffix == "edge" || suffix.hasPrefix("v") && Self.isNumber(suffix.dropFirst())
    case .repository: return TextGrammar.isURI(suffix)
    case .ubuntuRelease:
      return suffix.split(separator: ":").contains { part in
        part.utf8.count == 5 && Self.isNumber(part) && part.dropFirst(2).first == "."
      }
    }
  }

  private static func isNumber(_ text: Substring) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(TextGrammar.isDigit) }
  }
}
