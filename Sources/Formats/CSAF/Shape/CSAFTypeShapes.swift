/// The definitions of section 3.1.
extension CSAFShapes {
  static func acknowledgments(_ version: CSAFVersion) -> Shape {
    let item = object(
      version,
      [
        "names": .list(of: .filled), "organization": .filled, "summary": .filled, "urls": .list(of: .uri),
      ], counts: 1...Int.max)
    return .list(of: item)
  }

  static func notes(_ version: CSAFVersion) -> Shape {
    var members: [String: Shape] = [
      "audience": .filled,
      "category": .choice(["description", "details", "faq", "general", "legal_disclaimer", "other", "summary"]),
      "text": .filled, "title": .filled,
    ]
    if version == .v2Point1 { members.merge(productTargets) { old, _ in old } }
    return .list(of: object(version, members, required: ["category", "text"]))
  }

  static func references(_ version: CSAFVersion) -> Shape {
    .list(
      of: object(
        version, ["category": .choice(["external", "self"]), "summary": .filled, "url": .uri],
        required: ["summary", "url"]))
  }

  /// `group_ids` and `product_ids`.
  static let productTargets: [String: Shape] = ["group_ids": .names, "product_ids": .names]

  static func productTree(_ version: CSAFVersion) -> Shape {
    let group = object(
      version,
      [
        "group_id": .filled, "product_ids": .list(of: .filled, atLeast: 2, distinct: true), "summary": .filled,
      ], required: ["group_id", "product_ids"])
    var members: [String: Shape] = [
      "branches": version == .v2Point0 ? branches2Point0 : branches2Point1,
      "full_product_names": .list(of: fullProductName(version)), "product_groups": .list(of: group),
    ]
    let categories = Shape.choice([
      "default_component_of", "external_component_of", "installed_on", "installed_with", "optional_component_of",
    ])
    if version == .v2Point0 {
      let names = ["category", "full_product_name", "product_reference", "relates_to_product_reference"]
      members["relationships"] = .list(
        of: object(
          version,
          [
            "category": categories, "full_product_name": fullProductName(version), "product_reference": .filled,
            "relates_to_product_reference": .filled,
          ], required: names))
    } else {
      let subpath = object(
        version, ["category": categories, "next_product_reference": .filled],
        required: ["category", "next_product_reference"])
      members["product_paths"] = .list(
        of: object(
          version,
          [
            "beginning_product_reference": .filled, "full_product_name": fullProductName(version),
            "subpaths": .list(of: subpath),
          ], required: ["beginning_product_reference", "full_product_name", "subpaths"]))
    }
    return object(version, members, counts: 1...Int.max)
  }

  private static let branches2Point0 = branches(.v2Point0)
  private static let branches2Point1 = branches(.v2Point1)

  private static func branches(_ version: CSAFVersion) -> Shape {
    var categories = [
      "architecture", "host_name", "language", "patch_level", "product_family", "product_name", "product_version",
      "product_version_range", "service_pack", "specification", "vendor",
    ]
    categories.append(version == .v2Point0 ? "legacy" : "platform")
    let item = object(
      version,
      [
        "branches": .later { version == .v2Point0 ? branches2Point0 : branches2Point1 },
        "category": .choice(categories), "name": .filled, "product": fullProductName(version),
      ], required: ["category", "name"], counts: 3...3)
    return .list(of: item)
  }

  static func fullProductName(_ version: CSAFVersion) -> Shape {
    var members: [String: Shape] = [
      "name": .filled, "product_id": .filled, "product_identification_helper": identificationHelper(version),
    ]
    if version == .v2Point1 { members["x_extensions"] = extensions }
    return object(version, members, required: ["name", "product_id"])
  }

  private static func identificationHelper(_ version: CSAFVersion) -> Shape {
    let isNew = version == .v2Point1
    let algorithm = isNew ? Shape.text(TextForm("an algorithm's name", bytes: TextPatterns.isAlgorithm)) : .filled
    let digest = Shape.text(
      TextForm(isNew ? "32 or more hexadecimal digits in lower case" : "32 or more hexadecimal digits") {
        (bytes: [UInt8]) in TextPatterns.isHash(bytes, capitals: !isNew)
      })
    let fileHash = object(version, ["algorithm": algorithm, "value": digest], required: ["algorithm", "value"])
    let hash = object(
      version, ["file_hashes": .list(of: fileHash, distinct: isNew), "filename": .filled],
      required: ["file_hashes", "filename"])
    let purl = Shape.text(
      TextForm("a Package-URL") { (bytes: [UInt8]) in TextPatterns.isPackageURL(bytes, capitals: !isNew) })
    let generic = object(version, ["namespace": .uri, "uri": .uri], required: ["namespace", "uri"])
    var members: [String: Shape] = [
      "cpe": .text(TextForm("a CPE name", bytes: CPEPattern.matches)), "hashes": .list(of: hash, distinct: isNew),
      "model_numbers": .names, "sbom_urls": .list(of: .uri, distinct: isNew), "serial_numbers": .names,
      "skus": .list(of: .filled, distinct: isNew), "x_generic_uris": .list(of: generic, distinct: isNew),
    ]
    if isNew { members["purls"] = .list(of: purl, distinct: true) } else { members["purl"] = purl }
    return object(version, members, counts: 1...Int.max)
  }

  /// Section 3.1.3 with the Extension Content Schema of section 2.4.4.
  static let extensions = Shape.list(of: extensionContent, distinct: true)

  static let extensionContent = Shape.object(
    ObjectShape(
      [
        "$schema": .text(
          TextForm("the https URL of an extension's schema with its version") {
            CSAFExtension.isSchemaURL($0)
          }),
        "category": .choice(["essential", "significant", "supplementary"]), "critical": .flag,
        "content": .object(ObjectShape([:], isOpen: true, isFree: true, counts: 1...Int.max)),
      ], required: ["$schema", "category", "critical", "content"]))
}
