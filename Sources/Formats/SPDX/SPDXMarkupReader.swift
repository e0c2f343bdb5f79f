extension SPDXDocument {
  static let termsNamespace = "http://spdx.org/rdf/terms#"
  static let rdfNamespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

  /// Reads the RDF/XML form of SPDX 2 and turns documents, packages, files and relationships into the JSON form.
  public init(rdf root: XMLElement) throws(FormatError) {
    guard root.name == XMLName(namespace: SPDXDocument.rdfNamespace, local: "RDF") else {
      throw FormatError("/", "the element is not rdf:RDF")
    }
    var reader = SPDXMarkupReader()
    reader.collect(root)
    guard let document = reader.documents.first else { throw FormatError("/rdf:RDF", "there is no spdx:SpdxDocument") }
    try self.init(.object(reader.wire(document)))
  }
}

/// Elements may stand wherever they are first spoken of, so all are collected before they are read.
struct SPDXMarkupReader {
  private(set) var documents: [XMLElement] = []
  private var packages: [XMLElement] = []
  private var files: [XMLElement] = []
  /// A relationship with the identifier of the element that it stands in.
  private var relationships: [(from: String, element: XMLElement)] = []

  mutating func collect(_ root: XMLElement) {
    var waiting: [(element: XMLElement, owner: String)] = [(root, "")]
    while let (element, owner) = waiting.popLast() {
      var owner = owner
      switch element.name.local {
      case "SpdxDocument": documents.append(element)
      case "Package": packages.append(element)
      case "File": files.append(element)
      case "Relationship": relationships.append((owner, element))
      default: break
      }
      if let about = Self.about(element) { owner = about }
      for child in element.elements.reversed() { waiting.append((child, owner)) }
    }
  }

  private static func about(_ element: XMLElement) -> String? {
    element.attribute("about", in: SPDXDocument.rdfNamespace) ?? element.attribute("ID", in: SPDXDocument.rdfNamespace)
  }

  /// What follows the number sign of an address.
  private static func identifier(_ address: String) -> String {
    address.split(separator: "#").last.map(String.init) ?? address
  }

  private static func resource(_ element: XMLElement) -> String? {
    element.attribute("resource", in: SPDXDocument.rdfNamespace)
  }

  /// The text of a property, or what its resource names: `terms#noassertion` is `NOASSERTION`, licences lose their
  /// address.
  private static func text(_ element: XMLElement, _ name: String) -> String? {
    guard let property = element.first(name) else { return nil }
    if let resource = resource(property) {
      let word = resource.split { $0 == "#" || $0 == "/" }.last.map(String.init) ?? resource
      return ["noassertion", "none"].contains(word) ? word.uppercased() : word
    }
    if let inner = property.elements.first { return license(inner, depth: 0) }
    return property.text
  }

  private static func license(_ element: XMLElement, depth: Int) -> String {
    let joint = ["ConjunctiveLicenseSet": " AND ", "DisjunctiveLicenseSet": " OR "][element.name.local]
    guard let joint, depth < 64 else {
      return element.first("licenseId")?.text ?? about(element).map(identifier) ?? "NOASSERTION"
    }
    let members = element.elements("member").map { member in
      if let inner = member.elements.first { return license(inner, depth: depth + 1) }
      return resource(member)?.split(separator: "/").last.map(String.init) ?? "NOASSERTION"
    }
    return depth > 0 ? "(" + members.joined(separator: joint) + ")" : members.joined(separator: joint)
  }

  func wire(_ document: XMLElement) -> WireObject {
    let address = Self.about(document) ?? ""
    let creation = document.first("creationInfo")?.first("CreationInfo")
    var info = WireObject()
    if let creation {
      info["created"] = creation.first("created").map { .string($0.text) }
      info["creators"] = .array(creation.elements("creator").map { .string($0.text) })
      info["licenseListVersion"] = creation.first("licenseListVersion").map { .string($0.text) }
    }
    var object: WireObject = [
      "spdxVersion": .string(Self.text(document, "specVersion") ?? "SPDX-2.3"),
      "dataLicense": .string(Self.text(document, "dataLicense") ?? ""), "SPDXID": "SPDXRef-DOCUMENT",
      "name": .string(Self.text(document, "name") ?? ""),
      "documentNamespace": .string(address.split(separator: "#").first.map(String.init) ?? ""),
      "creationInfo": .object(info),
    ]
    var seen: Set<String> = []
    object["packages"] = .array(
      packages.compactMap { seen.insert(Self.about($0) ?? "").inserted ? .object(package($0)) : nil })
    object["relationships"] = .array(
      relationships.compactMap { pair in
        guard let type = Self.text(pair.element, "relationshipType"), let other = Self.related(pair.element) else {
          return nil
        }
        return [
          "spdxElementId": .string(Self.identifier(pair.from)),
          "relationshipType": .string(Self.screaming(type.replacing("relationshipType_", with: ""))),
          "relatedSpdxElement": .string(Self.identifier(other)),
        ]
      })
    return object
  }

  private static func related(_ element: XMLElement) -> String? {
    guard let property = element.first("relatedSpdxElement") else { return nil }
    return resource(property) ?? property.elements.first.flatMap(about)
  }

  private func package(_ element: XMLElement) -> WireObject {
    var object: WireObject = ["SPDXID": .string(Self.identifier(Self.about(element) ?? ""))]
    for name in [
      "name", "versionInfo", "supplier", "originator", "downloadLocation", "licenseConcluded", "licenseDeclared",
      "copyrightText", "summary", "description", "packageFileName",
    ] {
      object[name] = Self.text(element, name).map { .string($0) }
    }
    object["filesAnalyzed"] = element.first("filesAnalyzed").map { .bool($0.text == "true") }
    let references = element.elements("externalRef").compactMap { $0.first("ExternalRef") }
    if !references.isEmpty {
      object["externalRefs"] = .array(
        references.map { reference in
          let category = Self.text(reference, "referenceCategory") ?? ""
          return [
            "referenceCategory": .string(Self.screaming(category.replacing("referenceCategory_", with: ""))),
            "referenceType": .string(Self.text(reference, "referenceType") ?? ""),
            "referenceLocator": .string(Self.text(reference, "referenceLocator") ?? ""),
          ]
        })
    }
    let checksums = element.elements("checksum").compactMap { $0.first("Checksum") }
    if !checksums.isEmpty {
      object["checksums"] = .array(
        checksums.map { checksum in
          let algorithm = (Self.text(checksum, "algorithm") ?? "").replacing("checksumAlgorithm_", with: "")
          return [
            "algorithm": .string(algorithm.uppercased()),
            "checksumValue": .string(Self.text(checksum, "checksumValue") ?? ""),
          ]
        })
    }
    return object
  }

  /// `dependsOn` and `packageManager` as the JSON form spells them: `DEPENDS_ON`, `PACKAGE_MANAGER`.
  private static func screaming(_ word: String) -> String {
    var out = ""
    for character in word {
      if character.isUppercase { out += "_" }
      out += character.uppercased()
    }
    return out
  }
}
