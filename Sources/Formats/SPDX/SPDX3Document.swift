/// An SPDX 3.0 document: a graph of elements in JSON-LD.
public struct SPDX3Document: Sendable, Equatable {
  public let wire: WireValue

  public init(_ wire: WireValue) throws(FormatError) {
    guard Self.recognises(wire) else {
      throw FormatError("/@context", "must be https://spdx.org/rdf/3.0.1/spdx-context.jsonld or another version's")
    }
    self.wire = wire
  }

  /// Whether a JSON text says that it is SPDX 3.
  public static func recognises(_ wire: WireValue) -> Bool {
    let contexts = wire["@context"].map { $0.array ?? [$0] } ?? []
    return contexts.contains { $0.string?.hasPrefix("https://spdx.org/rdf/3.") == true }
  }

  /// A document with one element may leave the graph out.
  var elements: [WireValue] { wire["@graph"]?.array ?? [wire] }

  /// The class of packages and those derived from it by the AI and dataset profiles.
  static let packageTypes: Set<String> = ["software_Package", "ai_AIPackage", "dataset_DatasetPackage"]

  static func identifier(_ element: WireValue) -> String? { element["spdxId"]?.string ?? element["@id"]?.string }
  static func type(_ element: WireValue) -> String { element["type"]?.string ?? element["@type"]?.string ?? "" }

  public func billOfMaterials() throws(FormatError) -> BillOfMaterials {
    var bill = BillOfMaterials(format: .spdx, specificationVersion: "3.0")
    var names: [String: String] = [:]
    var licenses: [String: String] = [:]
    for element in elements {
      guard let identifier = Self.identifier(element) else { continue }
      names[identifier] = element["name"]?.string
      licenses[identifier] = element["simplelicensing_licenseExpression"]?.string
    }
    var places: [String: Int] = [:]
    for element in elements where Self.packageTypes.contains(Self.type(element)) {
      guard bill.components.count < BillOfMaterials.componentLimit else {
        throw FormatError("/@graph", "more than \(BillOfMaterials.componentLimit) packages; split the document")
      }
      if let identifier = Self.identifier(element) { places[identifier] = bill.components.count }
      bill.components.append(Self.component(element, names))
    }
    for element in elements {
      switch Self.type(element) {
      case "SpdxDocument":
        bill.identifier = Self.identifier(element)
        bill.name = element["name"]?.string
      case "CreationInfo":
        bill.created = bill.created ?? element["created"]?.string
        bill.specificationVersion = element["specVersion"]?.string ?? bill.specificationVersion
      case "Relationship", "LifecycleScopedRelationship":
        Self.read(element, places, licenses, into: &bill)
      default: break
      }
    }
    return bill
  }

  private static func read(
    _ element: WireValue, _ places: [String: Int], _ licenses: [String: String], into bill: inout BillOfMaterials
  ) {
    guard let from = element["from"]?.string, let kind = element["relationshipType"]?.string else { return }
    for to in element["to"]?.array ?? [] {
      guard let to = to.string else { continue }
      let isLicense = kind == "hasDeclaredLicense" || kind == "hasConcludedLicense"
      if isLicense, let place = places[from], let expression = licenses[to] {
        if !bill.components[place].licenses.contains(expression) { bill.components[place].licenses.append(expression) }
      } else {
        bill.dependencies.append(BillOfMaterials.Dependency(from: from, kind: kind, to: to))
      }
    }
  }

  private static func component(_ element: WireValue, _ names: [String: String]) -> BillOfMaterials.Component {
    var component = BillOfMaterials.Component(
      name: element["name"]?.string ?? "", version: element["software_packageVersion"]?.string)
    component.reference = identifier(element)
    component.type = element["software_primaryPurpose"]?.string
    component.supplier = element["suppliedBy"]?.string.map { names[$0] ?? $0 }
    if let purl = element["software_packageUrl"]?.string { component.purls.append(purl) }
    for reference in element["externalIdentifier"]?.array ?? [] {
      guard let text = reference["identifier"]?.string else { continue }
      switch reference["externalIdentifierType"]?.string {
      case "packageUrl": if !component.purls.contains(text) { component.purls.append(text) }
      case "cpe22", "cpe23": component.cpes.append(text)
      default: break
      }
    }
    for method in element["verifiedUsing"]?.array ?? [] {
      guard let digits = method["hashValue"]?.string, let name = method["algorithm"]?.string else { continue }
      component.hashes.append(
        BillOfMaterials.Hash(algorithm: SPDXAlgorithms.cycloneDX(name.uppercased()), value: digits))
    }
    return component
  }
}
