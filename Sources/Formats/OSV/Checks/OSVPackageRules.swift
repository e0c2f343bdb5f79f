import PackageIdentity

/// Rules of `affected[].package`.
enum OSVPackageRules {
  static func check(_ record: WireValue, _ findings: inout FindingList) {
    for (index, affected) in (record["affected"]?.array ?? []).enumerated() {
      guard !findings.isFull else { return }
      guard let package = affected["package"], package.object != nil else { continue }
      let place = "/affected/\(index)/package"
      let ecosystem = package["ecosystem"]?.string ?? ""
      let name = package["name"]?.string ?? ""
      let found = OSVEcosystem.find(ecosystem)
      if let found {
        checkSuffix(found, at: "\(place)/ecosystem", &findings)
        checkName(name, of: found.name, at: "\(place)/name", &findings)
      } else {
        refuseEcosystem(ecosystem, at: "\(place)/ecosystem", &findings)
      }
      if let purl = package["purl"]?.string {
        checkPackageURL(purl, name, found?.ecosystem.packageName ?? .unknown, at: "\(place)/purl", &findings)
      }
    }
  }

  /// The schema's list of ecosystems.
  private static func refuseEcosystem(_ text: String, at place: String, _ findings: inout FindingList) {
    findings.error(
      "osv-ecosystem", at: place, "'\(excerpt(text))' is no registered ecosystem",
      remedy: "Use a name of the schema's list, letters' case included, and a suffix after a colon.")
  }

  /// "affected[].package field": suffixes that an ecosystem demands, and their forms.
  static func checkSuffix(
    _ found: (ecosystem: OSVEcosystem, name: String, suffix: String?), at place: String, _ findings: inout FindingList
  ) {
    if let suffix = found.suffix, suffix.isEmpty {
      findings.error(
        "osv-ecosystem", at: place, "Nothing follows the colon", remedy: "Write a suffix, or remove the colon.")
      return
    }
    switch (found.ecosystem.suffix, found.suffix) {
    case (.required(let form), nil):
      findings.error(
        "osv-ecosystem-suffix", at: place, "\(found.name) needs a suffix", remedy: "Add a colon and \(form.example).")
    case (.required(let form), let suffix?), (.optional(let form), let suffix?):
      guard !form.holds(suffix) else { return }
      findings.warning(
        "osv-ecosystem-suffix", at: place, "'\(excerpt(suffix))' is no suffix of \(found.name)",
        remedy: "Write \(form.example).")
    case (.unsaid, let suffix?):
      findings.information(
        "osv-ecosystem-suffix", at: place, "The schema defines no suffix of \(found.name), here '\(excerpt(suffix))'",
        remedy: "Leave it out unless the database defines it.")
    case (.optional, nil), (.unsaid, nil): break
    }
  }

  /// "affected[].package field": the forms of names.
  static func checkName(_ name: String, of ecosystem: String, at place: String, _ findings: inout FindingList) {
    guard !name.isEmpty, let form = nameForms[ecosystem], !form.holds(name) else { return }
    findings.warning(
      "osv-package-name", at: place, "'\(excerpt(name))' is no name of \(ecosystem)", remedy: "Write \(form.expected).")
  }

  private struct NameForm: Sendable {
    let expected: String
    let holds: @Sendable (String) -> Bool
  }

  private static let nameForms: [String: NameForm] = [
    "PyPI": NameForm(expected: "the name normalized as in PEP 503") { $0 == normalizedPython($0) },
    "Maven": NameForm(expected: "groupId:artifactId") { isPair($0, ":") },
    "GitHub Actions": NameForm(expected: "owner/repository") { $0.contains("/") },
    "Packagist": NameForm(expected: "vendor/name") { isPair($0, "/") },
    "Linux": NameForm(expected: "Kernel") { $0 == "Kernel" },
    "Go": NameForm(expected: "a module path") { !$0.contains("://") && !$0.contains(" ") },
    "crates.io": NameForm(expected: "a crate's name") { name in
      name.utf8.allSatisfy { TextGrammar.isLetter($0) || TextGrammar.isDigit($0) || $0 == 0x2D || $0 == 0x5F }
    },
  ]

  private static func isPair(_ text: String, _ separator: Character) -> Bool {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
  }

  /// PEP 503: small letters, runs of `-`, `_` and `.` as one hyphen.
  static func normalizedPython(_ name: String) -> String {
    var normalized = ""
    var sawSeparator = false
    for scalar in name.unicodeScalars {
      if scalar == "-" || scalar == "_" || scalar == "." {
        sawSeparator = true
        continue
      }
      if sawSeparator { normalized += "-" }
      sawSeparator = false
      normalized += String(scalar).lowercased()
    }
    return sawSeparator ? normalized + "-" : normalized
  }

  /// PKG:003, package-purl-valid; then "affected[].package field": it names the same package, without a version.
  static func checkPackageURL(
    _ text: String, _ name: String, _ form: OSVEcosystem.PackageName, at place: String, _ findings: inout FindingList
  ) {
    do throws(PackageURLError) {
      // Rules of registered types that came after the records were written are forgiven here.
      let purl = try PackageURL(
        text,
        tolerating: [
          .namespaceRequired, .namespaceProhibited, .namespaceTooDeep, .characterForbidden, .qualifierRequired,
        ])
      if purl.version != nil {
        findings.warning(
          "osv-purl-version", at: place, "The package URL names a version",
          remedy: "Leave it out: versions and ranges say which are affected.")
      }
      checkMatch(purl, name, form, at: place, &findings)
    } catch {
      findings.error("osv-PKG:003", at: place, error.message, remedy: error.remedy)
    }
  }

  private static func checkMatch(
    _ purl: PackageURL, _ name: String, _ form: OSVEcosystem.PackageName, at place: String,
    _ findings: inout FindingList
  ) {
    guard !name.isEmpty, let expected = expectation(name, form), !agree(purl, expected, name) else { return }
    findings.warning(
      "osv-purl-matches-package", at: place,
      "'\(excerpt(purl.description))' is another package than '\(excerpt(name))' of the ecosystem",
      remedy: "Write \(excerpt(expected.text, limit: 128)), or correct the package.")
  }

  private struct Expectation {
    let type: String
    let namespace: String?
    let name: String

    var text: String { "pkg:\(type)/" + (namespace.map { $0 + "/" } ?? "") + name }
  }

  private static func expectation(_ name: String, _ form: OSVEcosystem.PackageName) -> Expectation? {
    switch form {
    case .unknown: return nil
    case .name(let type): return Expectation(type: type, namespace: nil, name: name)
    case .named(let type, let namespace): return Expectation(type: type, namespace: namespace, name: name)
    case .path(let type): return split(withoutScheme(name), type, "/")
    case .colon(let type): return split(name, type, ":")
    }
  }

  private static func split(_ text: String, _ type: String, _ separator: Character) -> Expectation {
    guard let place = text.lastIndex(of: separator) else { return Expectation(type: type, namespace: nil, name: text) }
    return Expectation(type: type, namespace: String(text[..<place]), name: String(text[text.index(after: place)...]))
  }

  private static func withoutScheme(_ url: String) -> String {
    guard let range = url.firstRange(of: "://") else { return url }
    let rest = url[range.upperBound...]
    return String(rest.hasSuffix(".git") ? rest.dropLast(4) : rest)
  }

  private static func agree(_ purl: PackageURL, _ expected: Expectation, _ name: String) -> Bool {
    if purl.type == "pypi", expected.type == "pypi" {
      return normalizedPython(purl.name) == normalizedPython(name)
    }
    // Actions have no registered type; two are in use.
    let isSameType = purl.type == expected.type || expected.type == "github" && purl.type == "githubactions"
    guard isSameType else { return false }
    return fold(purl.namespace ?? "", purl.type) == fold(expected.namespace ?? "", purl.type)
      && fold(purl.name, purl.type) == fold(expected.name, purl.type)
  }

  /// Types whose names differ by case are compared as they are.
  private static func fold(_ text: String, _ type: String) -> String {
    ["golang", "maven", "cargo", "gem", "npm"].contains(type) ? text : text.lowercased()
  }
}
