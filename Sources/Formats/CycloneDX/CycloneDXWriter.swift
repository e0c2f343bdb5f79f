extension CycloneDXDocument {
  /// Writes a bill of materials as CycloneDX JSON.
  ///
  /// Edges of SPDX relationships that mean a dependency become `dependsOn`; the other relationships have no place.
  /// - Parameters:
  ///   - bill: Components without a name are left out, as CycloneDX demands one.
  ///   - version: of CycloneDX; vulnerabilities need 1.4.
  public init(_ bill: BillOfMaterials, version: CycloneDXVersion = .v1Point6) {
    var document: WireObject = [
      "$schema": .string("http://cyclonedx.org/schema/bom-\(version.rawValue).schema.json"), "bomFormat": "CycloneDX",
      "specVersion": .string(version.rawValue),
    ]
    if let identifier = bill.identifier, ShapeText.serial.matches(identifier) {
      document["serialNumber"] = .string(identifier)
    }
    document["version"] = 1
    var metadata = WireObject()
    if let created = bill.created, Timestamp(created) != nil { metadata["timestamp"] = .string(created) }
    if let subject = bill.subject { metadata["component"] = .object(Self.wire(subject, version)) }
    if !metadata.isEmpty { document["metadata"] = .object(metadata) }
    document["components"] = .array(Self.tree(bill.components, version))
    let dependencies = Self.dependencies(bill)
    if !dependencies.isEmpty { document["dependencies"] = .array(dependencies) }
    if version >= .v1Point4, !bill.vulnerabilities.isEmpty {
      document["vulnerabilities"] = .array(bill.vulnerabilities)
    }
    wire = .object(document)
  }

  /// Inner components are placed from the last to the first, so that each is whole when its holder takes it.
  private static func tree(_ components: [BillOfMaterials.Component], _ version: CycloneDXVersion) -> [WireValue] {
    var inner: [Int: [WireValue]] = [:]
    var top: [WireValue] = []
    for (place, component) in components.enumerated().reversed() where !component.name.isEmpty {
      var object = wire(component, version)
      if let held = inner[place] { object["components"] = .array(held.reversed()) }
      if let parent = component.parent, parent < place, parent >= 0 {
        inner[parent, default: []].append(.object(object))
      } else {
        top.append(.object(object))
      }
    }
    return top.reversed()
  }

  private static func wire(_ component: BillOfMaterials.Component, _ version: CycloneDXVersion) -> WireObject {
    var object: WireObject = ["type": .string(type(component.type, version))]
    object["bom-ref"] = component.reference.flatMap { $0.isEmpty ? nil : .string($0) }
    object["supplier"] = component.supplier.map { ["name": .string($0)] }
    object["group"] = component.group.map { .string($0) }
    object["name"] = .string(component.name)
    // Required up to 1.3.
    if component.version != nil || version < .v1Point4 { object["version"] = .string(component.version ?? "") }
    object["scope"] = component.scope.map { .string($0) }
    let hashes = component.hashes.compactMap { hash -> WireValue? in
      guard case .choice(let known)? = CycloneDXShapes.all[version]?.definitions["hash-alg"],
        known.contains(hash.algorithm),
        ShapeText.digest.matches(hash.value)
      else { return nil }
      return ["alg": .string(hash.algorithm), "content": .string(hash.value)]
    }
    if !hashes.isEmpty { object["hashes"] = .array(hashes) }
    let licenses = licenses(component.licenses)
    if !licenses.isEmpty { object["licenses"] = .array(licenses) }
    object["cpe"] = component.cpes.first.map { .string($0) }
    object["purl"] = component.purls.first.map { .string($0) }
    return object
  }

  /// An expression stands alone (1.5 and 1.6); identifiers and names may be many.
  private static func licenses(_ names: [String]) -> [WireValue] {
    let choices = names.map { name -> WireValue in
      if SPDXIdentifiers.all.contains(name) { return ["license": ["id": .string(name)]] }
      let isExpression = [" AND ", " OR ", " WITH "].contains { name.contains($0) }
      return isExpression && names.count == 1 ? ["expression": .string(name)] : ["license": ["name": .string(name)]]
    }
    return choices
  }

  private static func type(_ word: String?, _ version: CycloneDXVersion) -> String {
    guard case .choice(let known)? = CycloneDXShapes.all[version]?.definitions["component.type"], let word else {
      return "library"
    }
    let lower = word.lowercased().replacing("_", with: "-").replacing("operatingsystem", with: "operating-system")
    return known.contains(lower) ? lower : "library"
  }

  private static func dependencies(_ bill: BillOfMaterials) -> [WireValue] {
    var order: [String] = []
    var targets: [String: [String]] = [:]
    for edge in bill.dependencies {
      let (from, to): (String, String)
      switch edge.kind {
      case "dependsOn", "DEPENDS_ON", "CONTAINS", "contains": (from, to) = (edge.from, edge.to)
      case "DEPENDENCY_OF", "CONTAINED_BY", "RUNTIME_DEPENDENCY_OF", "BUILD_DEPENDENCY_OF", "DEV_DEPENDENCY_OF":
        (from, to) = (edge.to, edge.from)
      default: continue
      }
      if targets[from] == nil { order.append(from) }
      if targets[from]?.contains(to) != true { targets[from, default: []].append(to) }
    }
    return order.map { ["ref": .string($0), "dependsOn": .array((targets[$0] ?? []).map { .string($0) })] }
  }
}
