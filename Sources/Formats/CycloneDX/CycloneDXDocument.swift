/// A CycloneDX document in its JSON form, whichever form it came in.
public struct CycloneDXDocument: Sendable, Equatable {
  public let wire: WireValue

  /// Takes the JSON form. The version may be any; members that are not known are passed over.
  public init(_ wire: WireValue) throws(FormatError) {
    guard wire["bomFormat"]?.string == "CycloneDX" else {
      throw FormatError("/bomFormat", "must be \"CycloneDX\"")
    }
    self.wire = wire
  }

  /// Takes the XML form, 1.0 to 1.7, and turns it into the JSON form.
  public init(_ root: XMLElement) throws(FormatError) {
    guard root.name.local == "bom", root.name.namespace.hasPrefix(CycloneDXVersion.namespacePrefix) else {
      throw FormatError(
        "/bom", "must be 'bom' of the namespace \(CycloneDXVersion.v1Point6.namespace) or another version's")
    }
    let number = String(root.name.namespace.dropFirst(CycloneDXVersion.namespacePrefix.count))
    // 1.0 and 1.1 have no JSON form; what they have is spelled as in the versions after them.
    let version = CycloneDXVersion(rawValue: number) ?? (number < "1.2" ? .v1Point4 : .v1Point7)
    wire = CycloneDXMarkupReader(version: version).document(root, number: number)
  }

  /// Components with their nesting, edges and vulnerabilities.
  public func billOfMaterials() throws(FormatError) -> BillOfMaterials {
    var bill = BillOfMaterials(format: .cycloneDX, specificationVersion: wire["specVersion"]?.string ?? "")
    bill.identifier = wire["serialNumber"]?.string
    bill.created = wire["metadata"]?["timestamp"]?.string
    if let subject = wire["metadata"]?["component"] {
      bill.subject = Self.component(subject)
      bill.name = bill.subject?.name
    }
    try Self.read(wire["components"]?.array ?? [], into: &bill)
    for dependency in wire["dependencies"]?.array ?? [] {
      guard let from = dependency["ref"]?.string else { continue }
      for kind in ["dependsOn", "provides"] {
        for to in dependency[kind]?.array ?? [] {
          guard let to = to.string else { continue }
          bill.dependencies.append(BillOfMaterials.Dependency(from: from, kind: kind, to: to))
        }
      }
    }
    bill.vulnerabilities = wire["vulnerabilities"]?.array ?? []
    return bill
  }

  private static func read(_ top: [WireValue], into bill: inout BillOfMaterials) throws(FormatError) {
    var waiting: [(value: WireValue, parent: Int?)] = top.reversed().map { ($0, nil) }
    while let (value, parent) = waiting.popLast() {
      guard bill.components.count < BillOfMaterials.componentLimit else {
        throw FormatError("/components", "more than \(BillOfMaterials.componentLimit) components; split the document")
      }
      var component = component(value)
      component.parent = parent
      let place = bill.components.count
      bill.components.append(component)
      for inner in (value["components"]?.array ?? []).reversed() { waiting.append((inner, place)) }
    }
  }

  private static func component(_ value: WireValue) -> BillOfMaterials.Component {
    var component = BillOfMaterials.Component(name: value["name"]?.string ?? "", version: value["version"]?.string)
    component.reference = value["bom-ref"]?.string
    component.type = value["type"]?.string
    component.group = value["group"]?.string
    component.purls = [value["purl"]?.string].compactMap { $0 }
    component.cpes = [value["cpe"]?.string].compactMap { $0 }
    component.scope = value["scope"]?.string
    component.supplier = value["supplier"]?["name"]?.string ?? value["publisher"]?.string
    for hash in value["hashes"]?.array ?? [] {
      guard let algorithm = hash["alg"]?.string, let digits = hash["content"]?.string else { continue }
      component.hashes.append(BillOfMaterials.Hash(algorithm: algorithm, value: digits))
    }
    for choice in value["licenses"]?.array ?? [] {
      let license = choice["license"]
      if let name = choice["expression"]?.string ?? license?["id"]?.string ?? license?["name"]?.string {
        component.licenses.append(name)
      }
    }
    return component
  }
}
