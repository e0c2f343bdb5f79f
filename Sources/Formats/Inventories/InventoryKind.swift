extension InventoryDocument {
  /// The forms that are read.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case cycloneDX = "CycloneDX"
    case spdx = "SPDX"
    case dpkg
    case pip
    case dpkgStatus = "dpkg-status"
    case apk, rpm, pacman, portage, flatpak
    case npm, yarn, pnpm, cargo, go, goSum = "go.sum", poetry, uv, pipenv, gem, composer

    /// For people.
    public var title: String {
      switch self {
      case .cycloneDX: "CycloneDX"
      case .spdx: "SPDX"
      case .dpkg: "dpkg-query -W"
      case .pip: "pip freeze"
      case .dpkgStatus: "/var/lib/dpkg/status"
      case .apk: "/lib/apk/db/installed"
      case .rpm: "rpm -qa"
      case .pacman: "pacman local database"
      case .portage: "Portage package names"
      case .flatpak: "Flatpak applications"
      case .npm: "package-lock.json"
      case .yarn: "yarn.lock"
      case .pnpm: "pnpm-lock.yaml"
      case .cargo: "Cargo.lock"
      case .go: "go.mod"
      case .goSum: "go.sum"
      case .poetry: "poetry.lock"
      case .uv: "uv.lock"
      case .pipenv: "Pipfile.lock"
      case .gem: "Gemfile.lock"
      case .composer: "composer.lock"
      }
    }
  }
}
