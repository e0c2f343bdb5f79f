import PackageIdentity

/// The components of a package list, and how many lines or entries named none.
struct PackageList: Sendable {
  var components: [InventoryDocument.Component] = []
  var skipped = 0

  /// Counts `nil` as passed over.
  mutating func add(_ component: InventoryDocument.Component?) {
    if let component { components.append(component) } else { skipped += 1 }
  }

  func isSeen(_ component: InventoryDocument.Component?, _ seen: inout Set<String>) -> Bool {
    guard let component else { return false }
    return !seen.insert(component.purl).inserted
  }
}

/// Reads what package managers write: the databases of distributions and the lock files of languages.
struct PackageListReader: Sendable {
  /// Such as `debian-12`.
  let distribution: String

  /// Rules of registered types that lists out there break.
  static let forgiven: Set<PackageURLError.Code> = [
    .namespaceRequired, .namespaceProhibited, .namespaceTooDeep, .characterForbidden, .qualifierRequired,
  ]

  /// `debian` of `debian-12`.
  var vendor: String { distribution.split(separator: "-").first.map(String.init) ?? "debian" }

  /// `nil` where a name or version is missing or no Package-URL can be made of them.
  func component(
    _ type: String, namespace: String? = nil, name: String, version: String, qualifiers: [String: String] = [:]
  ) -> InventoryDocument.Component? {
    guard !name.isEmpty, !version.isEmpty else { return nil }
    do throws(PackageURLError) {
      let purl = try PackageURL(
        type: type, namespace: namespace, name: name, version: version, qualifiers: qualifiers)
      return InventoryDocument.Component(purl: purl.description, name: name, version: version)
    } catch {
      return nil
    }
  }

  /// The last segment is the name, those before are the namespace.
  func component(_ type: String, path: String, version: String) -> InventoryDocument.Component? {
    let parts = path.split(separator: "/")
    guard let last = parts.last else { return nil }
    let namespace = parts.dropLast().joined(separator: "/")
    var component = component(
      type, namespace: namespace.isEmpty ? nil : namespace, name: String(last), version: version)
    component?.name = path
    return component
  }

  static func trimmed<Text: StringProtocol>(_ text: Text) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}
