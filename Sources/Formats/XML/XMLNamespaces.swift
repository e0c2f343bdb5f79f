/// The namespace declarations in force (Namespaces in XML 1.0).
struct XMLNamespaces: Sendable {
  struct RawAttribute: Sendable {
    let name: ArraySlice<UInt8>
    let value: String

    var isDeclaration: Bool { name.elementsEqual("xmlns".utf8) || name.starts(with: "xmlns:".utf8) }
  }

  static let xml = "http://www.w3.org/XML/1998/namespace"
  static let xmlns = "http://www.w3.org/2000/xmlns/"

  /// The prefixes that each open element declares, most of them none; the empty prefix is the default namespace.
  private var scopes: [[String]] = []
  /// The namespaces of each prefix, the innermost last, so that a name costs one look-up however deep it stands.
  private var namespaces: [String: [String]] = [:]

  mutating func open(_ attributes: [RawAttribute], in scanner: XMLScanner) throws(XMLError) {
    var scope: [String] = []
    for attribute in attributes where attribute.isDeclaration {
      let prefix = String(decoding: attribute.name.dropFirst(6), as: UTF8.self)
      if attribute.name.count > 5 {
        guard !prefix.isEmpty, !attribute.value.isEmpty, prefix != "xmlns" else {
          throw scanner.error(.namespace, "a prefix is declared without a namespace; give it one")
        }
      }
      guard (prefix == "xml") == (attribute.value == Self.xml), attribute.value != Self.xmlns else {
        throw scanner.error(.namespace, "the prefixes xml and xmlns belong to XML itself; do not declare them")
      }
      guard !scope.contains(prefix) else {
        throw scanner.error(.duplicateAttribute, "a namespace is declared twice; keep one")
      }
      scope.append(prefix)
      namespaces[prefix, default: []].append(attribute.value)
    }
    scopes.append(scope)
  }

  mutating func close() {
    for prefix in scopes.popLast() ?? [] { _ = namespaces[prefix]?.popLast() }
  }

  /// An attribute without a prefix is in no namespace (section 6.2).
  func name(
    _ qualified: ArraySlice<UInt8>, isAttribute: Bool, in scanner: XMLScanner
  ) throws(XMLError) -> XMLName {
    let parts = qualified.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }) else {
      throw scanner.error(.namespace, "a name has one colon at most, between two names")
    }
    let texts = parts.map { String(decoding: $0, as: UTF8.self) }
    guard texts.count == 2 else {
      return XMLName(namespace: isAttribute ? "" : find("") ?? "", local: texts[0])
    }
    guard let namespace = find(texts[0]) else {
      throw scanner.error(.namespace, "the prefix '\(texts[0])' is not declared; add xmlns:\(texts[0])")
    }
    return XMLName(namespace: namespace, local: texts[1])
  }

  private func find(_ prefix: String) -> String? {
    prefix == "xml" ? Self.xml : namespaces[prefix]?.last
  }
}
