package import Formats
package import PackageIdentity

/// The name under which a component of an inventory and a package of an advisory meet.
package enum PackageKey {
  /// All names that a component goes by: its own, and that of the source package it was built from.
  package static func keys(of purl: PackageURL) -> [String] {
    guard let ecosystem = ecosystem(of: purl) else { return ["purl:\(purl.type)/\(path(purl))"] }
    var keys = [key(ecosystem: ecosystem, name: name(of: purl))]
    if let source = purl.qualifier("upstream")?.split(separator: "@").first {
      keys.append(key(ecosystem: ecosystem, name: String(source)))
    }
    return keys
  }

  /// - Parameter ecosystem: as OSV spells it, with or without a release (`Debian:12`).
  package static func key(ecosystem: String, name: String) -> String {
    let family = ecosystem.split(separator: ":").first.map(String.init) ?? ecosystem
    return "\(family):\(family == "PyPI" ? PythonProjectName.normalized(name) : name)"
  }

  /// Of a package that an advisory names; where OSV has no ecosystem for it, its purl names it.
  package static func key(of affected: OSVRecord.Affected) -> String {
    guard affected.ecosystem.isEmpty, let text = affected.purl else {
      return key(ecosystem: affected.ecosystem, name: affected.name)
    }
    do throws(PackageURLError) { return keys(of: try PackageURL(text)).first ?? "purl:\(text)" } catch {
      return "purl:\(text)"
    }
  }

  /// The ecosystem in OSV's words; `nil` where OSV has none for the type.
  package static func ecosystem(of purl: PackageURL) -> String? {
    switch purl.type {
    case "deb": purl.namespace == "ubuntu" ? "Ubuntu" : purl.namespace == "debian" ? "Debian" : nil
    case "apk": purl.namespace == "alpine" ? "Alpine" : purl.namespace == "wolfi" ? "Wolfi" : nil
    default: ecosystems[purl.type]
    }
  }

  /// A package's name in its ecosystem's form.
  package static func name(of purl: PackageURL) -> String {
    guard let namespace = purl.namespace else { return purl.name }
    switch purl.type {
    case "maven": return "\(namespace):\(purl.name)"
    case "deb", "apk": return purl.name
    default: return "\(namespace)/\(purl.name)"
    }
  }

  private static func path(_ purl: PackageURL) -> String { purl.namespace.map { "\($0)/\(purl.name)" } ?? purl.name }

  private static let ecosystems = [
    "bitnami": "Bitnami", "cargo": "crates.io", "composer": "Packagist", "conan": "ConanCenter", "cran": "CRAN",
    "gem": "RubyGems", "githubactions": "GitHub Actions", "golang": "Go", "hackage": "Hackage", "hex": "Hex",
    "maven": "Maven", "npm": "npm", "nuget": "NuGet", "pub": "Pub", "pypi": "PyPI", "swift": "SwiftURL",
  ]
}
