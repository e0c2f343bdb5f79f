/// One rule of order: which texts are versions, and which of two comes first.
protocol VersionOrder {
  /// Throws where `text` is no version. Never called with an empty text.
  static func check(_ text: VersionBytes) throws(VersionFlaw)
  /// -1, 0 or 1; total over the texts that `check` lets pass.
  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int
}

/// The orders that are known, each by its name.
enum VersionOrdering: String, Sendable, Hashable, CaseIterable {
  case debian = "deb"
  case pypi
  case semver
  case npm
  case cargo
  case golang
  case hex
  case swift
  case githubActions = "github-actions"
  case pub
  case rpm
  case apk
  case alpm
  case gentoo
  case maven
  case nuget
  case gem
  case composer
  case hackage
  case cran
  case conan
  case cpan
  case openssl
  case nginx
  case opam
  case freebsd
  case homebrew = "brew"
  case vcpkg
  case intdot
  case datetime
  case generic
  case android
  case bitnami
  case ossFuzz = "oss-fuzz"
  case lexicographic
  case unordered = "git"

  func check(_ text: VersionBytes) throws(VersionFlaw) {
    switch self {
    case .debian: try DebianOrder.check(text)
    case .pypi: try PyPIOrder.check(text)
    case .semver, .npm, .cargo, .hex, .swift, .githubActions, .nginx, .bitnami: try SemverOrder.check(text)
    case .golang: try GoOrder.check(text)
    case .pub: try PubOrder.check(text)
    case .rpm: try RPMOrder.check(text)
    case .apk: try ApkOrder.check(text)
    case .alpm: try AlpmOrder.check(text)
    case .gentoo: try GentooOrder.check(text)
    case .maven: try MavenOrder.check(text)
    case .nuget: try NuGetOrder.check(text)
    case .gem: try GemOrder.check(text)
    case .composer: try ComposerOrder.check(text)
    case .hackage, .intdot: try NumberListOrder.check(text, allowsHyphens: false)
    case .cran: try NumberListOrder.check(text, allowsHyphens: true)
    case .conan: try ConanOrder.check(text)
    case .cpan: try CPANOrder.check(text)
    case .openssl: try OpenSSLOrder.check(text)
    case .opam, .lexicographic: break
    case .freebsd: try FreeBSDOrder.check(text)
    case .homebrew: try HomebrewOrder.check(text)
    case .vcpkg: try VcpkgOrder.check(text)
    case .datetime: try DateTimeOrder.check(text)
    case .generic, .android, .ossFuzz: try GenericOrder.check(text)
    case .unordered: throw .plain(.unordered)
    }
  }

  @inline(__always)
  func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    switch self {
    case .debian: DebianOrder.compare(a, b)
    case .pypi: PyPIOrder.compare(a, b)
    case .semver, .npm, .cargo, .hex, .swift, .githubActions, .nginx, .bitnami: SemverOrder.compare(a, b)
    case .golang: GoOrder.compare(a, b)
    case .pub: PubOrder.compare(a, b)
    case .rpm: RPMOrder.compare(a, b)
    case .apk: ApkOrder.compare(a, b)
    case .alpm: AlpmOrder.compare(a, b)
    case .gentoo: GentooOrder.compare(a, b)
    case .maven: MavenOrder.compare(a, b)
    case .nuget: NuGetOrder.compare(a, b)
    case .gem: GemOrder.compare(a, b)
    case .composer: ComposerOrder.compare(a, b)
    case .hackage, .intdot, .cran: NumberListOrder.compare(a, b)
    case .conan: ConanOrder.compare(a, b)
    case .cpan: CPANOrder.compare(a, b)
    case .openssl: OpenSSLOrder.compare(a, b)
    case .opam: DebianOrder.orderPart(a, b)
    case .freebsd: FreeBSDOrder.compare(a, b)
    case .homebrew: HomebrewOrder.compare(a, b)
    case .vcpkg: VcpkgOrder.compare(a, b)
    case .datetime: DateTimeOrder.compare(a, b)
    case .generic, .android, .ossFuzz: GenericOrder.compare(a, b)
    case .lexicographic, .unordered: VersionBytes.order(a, b)
    }
  }
}
