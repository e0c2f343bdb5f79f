/// The rules of one registered Package-URL type, as its type definition states them (ECMA-427 clause 6).
public struct PackageURLType: Hashable, Sendable {
  /// Whether a component may, must or must not be there.
  public enum Requirement: Hashable, Sendable { case optional, required, prohibited }
  /// What becomes of the letters' case in the canonical form.
  public enum Folding: Hashable, Sendable { case kept, lowercase, uppercase }

  /// What else is done to a name to make it canonical.
  enum NameRule: Hashable, Sendable {
    case none
    /// Underscores become dashes (pypi, hackage).
    case dashes
    /// All but a-z, 0-9 and the underscore become underscores (pub).
    case underscores
    /// Lowercase when the model registry is Databricks (mlflow).
    case registryDecides
    /// The path on the host, with its slashes (git).
    case path
  }

  /// What a name or a version may be made of.
  enum Alphabet: Hashable, Sendable {
    case any
    /// 32 letters a to p (chrome-extension).
    case extensionIdentifier
    /// One to four numbers with dots between (chrome-extension).
    case extensionVersion
    /// No `::`, which separates the parts of a module's name, not of a distribution's (cpan).
    case distributionName
    /// No white space, no plus sign, no leading dot (cocoapods).
    case podName
  }

  /// The type's name, lowercase.
  public let name: String
  public let namespace: Requirement
  public let namespaceFolding: Folding
  public let nameFolding: Folding
  public let versionFolding: Folding
  public let subpathFolding: Folding
  /// Qualifier keys without which a Package-URL of this type is invalid.
  public let requiredQualifiers: [String]
  /// How many segments a namespace may have; `nil` for no limit.
  public let maximumNamespaceSegments: Int?
  let nameRule: NameRule
  let nameAlphabet: Alphabet
  let versionAlphabet: Alphabet

  init(
    _ name: String, namespace: Requirement, fold: (namespace: Folding, name: Folding) = (.kept, .kept),
    foldVersion: Folding = .kept, foldSubpath: Folding = .kept, requiredQualifiers: [String] = [],
    maximumNamespaceSegments: Int? = nil, nameRule: NameRule = .none, nameAlphabet: Alphabet = .any,
    versionAlphabet: Alphabet = .any
  ) {
    self.name = name
    self.namespace = namespace
    self.namespaceFolding = fold.namespace
    self.nameFolding = fold.name
    self.versionFolding = foldVersion
    self.subpathFolding = foldSubpath
    self.requiredQualifiers = requiredQualifiers
    self.maximumNamespaceSegments = maximumNamespaceSegments
    self.nameRule = nameRule
    self.nameAlphabet = nameAlphabet
    self.versionAlphabet = versionAlphabet
  }

  /// The registered type of this (lowercase) name, or `nil`.
  public static func registered(named name: String) -> PackageURLType? { byName[name] }

  private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}

extension PackageURLType.Folding {
  func apply(to text: String) -> String {
    switch self {
    case .kept: text
    case .lowercase: text.lowercased()
    case .uppercase: text.uppercased()
    }
  }
}

extension PackageURLType.NameRule {
  /// The canonical name, after case folding.
  func apply(to name: String, repository: String?) -> String {
    switch self {
    case .none, .path:
      return name
    case .dashes:
      return replacing(in: name, by: "-") { $0 == "_" }
    case .underscores:
      return replacing(in: name, by: "_") { !("a"..."z" ~= $0 || "0"..."9" ~= $0 || $0 == "_") }
    case .registryDecides:
      let databricks = repository?.lowercased().utf8.split(separator: UInt8(ascii: ".")).contains { label in
        label.elementsEqual("databricks".utf8) || label.elementsEqual("azuredatabricks".utf8)
      }
      return databricks == true ? name.lowercased() : name
    }
  }

  private func replacing(
    in text: String, by replacement: Unicode.Scalar, where matches: (Unicode.Scalar) -> Bool
  ) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { out.append(matches(scalar) ? replacement : scalar) }
    return String(out)
  }
}

extension PackageURLType.Alphabet {
  /// Whether the text may stand; the sentence says what may, for the reader of a refusal.
  func refusal(of text: String) -> String? {
    let bytes = Array(text.utf8)
    switch self {
    case .any:
      return nil
    case .extensionIdentifier:
      let fits = bytes.count == 32 && bytes.allSatisfy { $0 >= 97 && $0 <= 112 }
      return fits ? nil : "It must be 32 letters from a to p."
    case .extensionVersion:
      let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      let fits = parts.count <= 4 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(Ascii.isDigit) }
      return fits ? nil : "It must be one to four numbers with dots between."
    case .distributionName:
      let fits = !zip(bytes, bytes.dropFirst()).contains { $0 == Ascii.colon && $1 == Ascii.colon }
      return fits ? nil : "A distribution's name has no \"::\"; use dashes."
    case .podName:
      let plain = !bytes.contains(UInt8(ascii: "+")) && !text.unicodeScalars.contains { $0.properties.isWhitespace }
      return plain && bytes.first != UInt8(ascii: ".")
        ? nil : "A pod's name has no white space, no plus sign and no dot at its start."
    }
  }
}
