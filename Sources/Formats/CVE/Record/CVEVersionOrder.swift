import PackageIdentity

/// The order that a versionType names, where it names one.
struct CVEVersionOrder {
  private let scheme: VersionScheme

  var name: String { scheme.name }

  /// `nil` for `custom`, for commits, and for words that name no order.
  init?(versionType: String) {
    let name = versionType.lowercased()
    guard name != "custom", name != "generic", name != "all", name != "none",
      let scheme = VersionScheme(named: Self.otherNames[name] ?? name), scheme.name != "git"
    else { return nil }
    self.scheme = scheme
  }

  private static let otherNames = ["python": "pypi", "java": "maven", "debian": "deb", "ruby": "gem"]

  /// Whether a text is a version of the order. `0` is one of each: it stands for the first.
  func reads(_ text: String) -> Bool { compare(text, text) != nil }

  /// `nil` where one of the two is no version of the order. `0` comes first.
  func compare(_ a: String, _ b: String) -> Int? {
    if a == "0" || b == "0" { return a == b ? 0 : a == "0" ? -1 : 1 }
    if scheme.name == "semver" { guard Self.isNumbered(a), Self.isNumbered(b) else { return nil } }
    do throws(VersionError) {
      return try scheme.compare(a, b)
    } catch {
      return nil
    }
  }

  /// Dotted numbers, then nothing, a pre-release or build metadata: what a semantic version is when its number of
  /// parts is forgiven. Vendors call others so too (`21.2R3-S5`), and their order would be wrong.
  private static func isNumbered(_ text: String) -> Bool {
    let rest = text.utf8.drop { TextGrammar.isDigit($0) || $0 == UInt8(ascii: ".") }
    guard rest.count < text.utf8.count else { return false }
    return rest.isEmpty || rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+")
  }

  /// A limit may end in an asterisk, which stands for a number larger than all others there.
  func compare(_ version: String, limit: String) -> Int? {
    guard limit.utf8.last == UInt8(ascii: "*") else { return compare(version, limit) }
    let prefix = limit.dropLast()
    if prefix.isEmpty || version.hasPrefix(prefix) { return -1 }
    guard prefix.last == "." else { return nil }
    // Versions with the prefix are below the limit; all others lie on the side where the bare prefix lies.
    return compare(version, String(prefix.dropLast())).map { $0 == 0 ? -1 : $0 }
  }
}
