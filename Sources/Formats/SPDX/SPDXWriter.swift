extension SPDXDocument {
  /// Writes a bill of materials as SPDX 2.3 JSON.
  /// - Parameters:
  ///   - namespace: an absolute URI without a number sign that no other document has (clause 6.5).
  ///   - created: the document's moment of creation.
  ///   - creators: such as `Tool: name-1.0` or `Organization: name` (6.8).
  public init(_ bill: BillOfMaterials, namespace: String, created: Timestamp, creators: [String]) {
    var names = SPDXReferences()
    let packages = bill.components.enumerated().map { place, component in
      Self.package(component, identifier: names.name(component.reference, place))
    }
    var relationships: [WireValue] = []
    for (place, component) in bill.components.enumerated() {
      let identifier = names.name(component.reference, place)
      if let parent = component.parent, parent >= 0, parent < place {
        relationships.append(
          Self.relationship(names.name(bill.components[parent].reference, parent), "CONTAINS", identifier))
      } else {
        relationships.append(Self.relationship("SPDXRef-DOCUMENT", "DESCRIBES", identifier))
      }
    }
    for edge in bill.dependencies {
      guard let from = names.known(edge.from), let to = names.known(edge.to) else { continue }
      let kind = edge.kind == "dependsOn" ? "DEPENDS_ON" : edge.kind
      if SPDXRelationships.types.contains(kind) { relationships.append(Self.relationship(from, kind, to)) }
    }
    wire = [
      "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
      "name": .string(bill.name ?? "inventory"), "documentNamespace": .string(namespace),
      "creationInfo": [
        "created": .string(created.description), "creators": .array(creators.map { .string($0) }),
      ], "packages": .array(packages), "relationships": .array(relationships),
    ]
  }

  private static func relationship(_ from: String, _ type: String, _ to: String) -> WireValue {
    [
      "spdxElementId": .string(from), "relationshipType": .string(type), "relatedSpdxElement": .string(to),
    ]
  }

  private static func package(_ component: BillOfMaterials.Component, identifier: String) -> WireValue {
    var object: WireObject = ["name": .string(component.name), "SPDXID": .string(identifier)]
    object["versionInfo"] = component.version.map { .string($0) }
    object["supplier"] = component.supplier.map { .string("Organization: " + $0) }
    object["downloadLocation"] = "NOASSERTION"
    object["filesAnalyzed"] = false
    // A name that is no expression of SPDX may not stand here (7.13).
    let license = component.licenses.first.flatMap { SPDXIdentifiers.all.contains($0) ? $0 : nil }
    object["licenseConcluded"] = "NOASSERTION"
    object["licenseDeclared"] = .string(license ?? "NOASSERTION")
    object["copyrightText"] = "NOASSERTION"
    let checksums = component.hashes.compactMap { hash -> WireValue? in
      let name = SPDXAlgorithms.spdx(hash.algorithm)
      guard SPDXAlgorithms.digits[name] != nil else { return nil }
      return ["algorithm": .string(name), "checksumValue": .string(hash.value.lowercased())]
    }
    if !checksums.isEmpty { object["checksums"] = .array(checksums) }
    let references =
      component.purls.map { reference("PACKAGE-MANAGER", "purl", $0) }
      + component.cpes.map { reference("SECURITY", $0.hasPrefix("cpe:2.3") ? "cpe23Type" : "cpe22Type", $0) }
    if !references.isEmpty { object["externalRefs"] = .array(references) }
    return .object(object)
  }

  private static func reference(_ category: String, _ type: String, _ locator: String) -> WireValue {
    [
      "referenceCategory": .string(category), "referenceType": .string(type), "referenceLocator": .string(locator),
    ]
  }
}

/// Identifiers of letters, digits, full stops and hyphens, one for each reference (3.2 of SPDX 2.3).
struct SPDXReferences {
  private var names: [String: String] = [:]
  private var taken: Set<String> = []

  /// The identifier of a component by its reference, or by its place where it has none.
  mutating func name(_ reference: String?, _ place: Int) -> String {
    let key = reference ?? "\u{0}\(place)"
    if let name = names[key] { return name }
    let allowed = { (character: Character) in
      character.isASCII && (character.isLetter || character.isNumber || character == "." || character == "-")
    }
    let bare = reference.map { $0.hasPrefix("SPDXRef-") ? String($0.dropFirst(8)) : $0 } ?? "Package-\(place)"
    var name = "SPDXRef-" + String(bare.map { allowed($0) ? $0 : "-" })
    if !taken.insert(name).inserted {
      name += "-\(place)"
      taken.insert(name)
    }
    names[key] = name
    return name
  }

  func known(_ reference: String) -> String? { names[reference] }
}
