/// An SPDX 2.2 or 2.3 document in its JSON form, whichever of the forms it came in.
public struct SPDXDocument: Sendable, Equatable {
  public let wire: WireValue

  /// Takes the JSON form.
  public init(_ wire: WireValue) throws(FormatError) {
    guard let version = wire["spdxVersion"]?.string, version.hasPrefix("SPDX-") else {
      throw FormatError("/spdxVersion", "must be a version such as \"SPDX-2.3\"")
    }
    self.wire = wire
  }

  public func billOfMaterials() throws(FormatError) -> BillOfMaterials {
    var bill = BillOfMaterials(format: .spdx, specificationVersion: wire["spdxVersion"]?.string ?? "")
    bill.identifier = wire["documentNamespace"]?.string
    bill.name = wire["name"]?.string
    bill.created = wire["creationInfo"]?["created"]?.string
    for package in wire["packages"]?.array ?? [] {
      guard bill.components.count < BillOfMaterials.componentLimit else {
        throw FormatError("/packages", "more than \(BillOfMaterials.componentLimit) packages; split the document")
      }
      bill.components.append(Self.component(package))
    }
    bill.dependencies = dependencies
    return bill
  }

  /// Relationships, and what the two lists of 2.2 say that are relationships by another name.
  private var dependencies: [BillOfMaterials.Dependency] {
    var edges: [BillOfMaterials.Dependency] = []
    for relationship in wire["relationships"]?.array ?? [] {
      guard let from = relationship["spdxElementId"]?.string, let to = relationship["relatedSpdxElement"]?.string,
        let kind = relationship["relationshipType"]?.string
      else { continue }
      edges.append(BillOfMaterials.Dependency(from: from, kind: kind, to: to))
    }
    let document = wire["SPDXID"]?.string ?? "SPDXRef-DOCUMENT"
    let known = Set(edges)
    for described in wire["documentDescribes"]?.array ?? [] {
      guard let to = described.string else { continue }
      let edge = BillOfMaterials.Dependency(from: document, kind: "DESCRIBES", to: to)
      if !known.contains(edge) { edges.append(edge) }
    }
    return edges
  }

  private static func component(_ package: WireValue) -> BillOfMaterials.Component {
    var component = BillOfMaterials.Component(
      name: package["name"]?.string ?? "", version: package["versionInfo"]?.string)
    component.reference = package["SPDXID"]?.string
    component.type = package["primaryPackagePurpose"]?.string
    for reference in package["externalRefs"]?.array ?? [] {
      guard let locator = reference["referenceLocator"]?.string, let type = reference["referenceType"]?.string else {
        continue
      }
      // Some tools write the type's whole address.
      switch type.split(separator: "/").last.map(String.init) ?? type {
      case "purl": component.purls.append(locator)
      case "cpe22Type", "cpe23Type": component.cpes.append(locator)
      default: break
      }
    }
    for checksum in package["checksums"]?.array ?? [] {
      guard let name = checksum["algorithm"]?.string, let digits = checksum["checksumValue"]?.string else { continue }
      component.hashes.append(BillOfMaterials.Hash(algorithm: SPDXAlgorithms.cycloneDX(name), value: digits))
    }
    let declared = [package["licenseConcluded"]?.string, package["licenseDeclared"]?.string].compactMap { $0 }
    if let license = declared.first(where: { $0 != "NOASSERTION" && $0 != "NONE" }) { component.licenses = [license] }
    if let supplier = package["supplier"]?.string, supplier != "NOASSERTION" {
      let colon = supplier.firstRange(of: ": ")
      component.supplier = colon.map { String(supplier[$0.upperBound...]) } ?? supplier
    }
    return component
  }
}

/// The checksum algorithms of SPDX 2.3, clause 7.10, with the digits of their values.
enum SPDXAlgorithms {
  static let digits: [String: ClosedRange<Int>] = [
    "SHA1": 40...40, "SHA224": 56...56, "SHA256": 64...64, "SHA384": 96...96, "SHA512": 128...128, "MD2": 32...32,
    "MD4": 32...32, "MD5": 32...32, "MD6": 0...512, "SHA3-256": 64...64, "SHA3-384": 96...96, "SHA3-512": 128...128,
    "BLAKE2b-256": 64...64, "BLAKE2b-384": 96...96, "BLAKE2b-512": 128...128, "BLAKE3": 2...512, "ADLER32": 8...8,
  ]

  static func cycloneDX(_ name: String) -> String {
    switch name.uppercased() {
    case "SHA1", "SHA256", "SHA384", "SHA512", "SHA224": "SHA-" + name.dropFirst(3)
    case "SHA3_256", "SHA3_384", "SHA3_512": "SHA3-" + name.dropFirst(5)
    default: name
    }
  }

  static func spdx(_ name: String) -> String {
    name.hasPrefix("SHA-") ? "SHA" + name.dropFirst(4) : name
  }
}
