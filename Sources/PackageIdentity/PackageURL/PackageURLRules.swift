extension PackageURLDraft {
  /// Applies what the type's definition says of the canonical form.
  mutating func normalize(by rules: PackageURLType) {
    if rules.nameRule == .path { splitHostFromPath() }
    namespace = namespace.map(rules.namespaceFolding.apply)
    let repository = qualifiers.first { $0.key == "repository_url" }?.value
    name = rules.nameRule.apply(to: rules.nameFolding.apply(to: name), repository: repository)
    version = version.map(rules.versionFolding.apply)
    subpath = subpath.map(rules.subpathFolding.apply)
    if rules.name == "swid" {
      qualifiers = qualifiers.map { pair in
        guard pair.key == "tag_id", Self.isGUID(pair.value) else { return pair }
        return PackageURL.Qualifier(key: pair.key, value: pair.value.lowercased())
      }
    }
  }

  /// The first rule of the type that is broken and not forgiven.
  func violation(of rules: PackageURLType, tolerating tolerated: Set<Failure.Code>) -> Failure? {
    let found = [namespaceViolation(of: rules), alphabetViolation(of: rules), qualifierViolation(of: rules)]
    return found.compactMap { $0 }.first { !tolerated.contains($0.code) }
  }

  private func namespaceViolation(of rules: PackageURLType) -> Failure? {
    switch (rules.namespace, namespace.isEmpty) {
    case (.required, true):
      return failure(
        .namespaceRequired, .namespace, "The type \"\(type)\" requires a namespace.",
        "Write pkg:\(type)/namespace/name.")
    case (.prohibited, false):
      return failure(
        .namespaceProhibited, .namespace, "The type \"\(type)\" has no namespace.",
        "Write pkg:\(type)/name; encode a slash of the name as %2F.")
    default:
      guard let limit = rules.maximumNamespaceSegments, namespace.count > limit else { return nil }
      return failure(
        .namespaceTooDeep, .namespace, "The namespace has \(namespace.count) segments and may have \(limit).",
        "Encode a slash that belongs to a segment, or drop segments.")
    }
  }

  private func alphabetViolation(of rules: PackageURLType) -> Failure? {
    if let remedy = rules.nameAlphabet.refusal(of: name) {
      return failure(.characterForbidden, .name, "The name \"\(name)\" is no name of type \"\(type)\".", remedy)
    }
    if let version, let remedy = rules.versionAlphabet.refusal(of: version) {
      return failure(
        .characterForbidden, .version, "The version \"\(version)\" is no version of type \"\(type)\".", remedy)
    }
    return nil
  }

  private func qualifierViolation(of rules: PackageURLType) -> Failure? {
    for key in rules.requiredQualifiers where !qualifiers.contains(where: { $0.key == key }) {
      return failure(
        .qualifierRequired, .qualifiers, "The type \"\(type)\" requires the qualifier \"\(key)\".", "Add ?\(key)=VALUE."
      )
    }
    return nil
  }

  /// A repository's namespace is its host, and its name the whole path on that host.
  private mutating func splitHostFromPath() {
    guard let host = namespace.first else { return }
    let path = namespace.dropFirst() + Self.segments(of: name)
    guard !path.isEmpty else { return }
    namespace = [host]
    name = path.joined(separator: "/")
  }

  /// 8-4-4-4-12 hexadecimal digits.
  private static func isGUID(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.map(\.count) == [8, 4, 4, 4, 12] && parts.allSatisfy { $0.allSatisfy(Ascii.isHexDigit) }
  }
}
