/// The shape of CSAF documents: the schemas of CSAF 2.0 and 2.1 (section 3 of either).
enum CSAFShapes {
  static let document2Point0 = document(.v2Point0)
  static let document2Point1 = document(.v2Point1)

  private static func document(_ version: CSAFVersion) -> Shape {
    var members: [String: Shape] = [
      "document": documentMember(version), "product_tree": productTree(version),
      "vulnerabilities": .list(of: vulnerability(version)),
    ]
    guard version == .v2Point1 else { return .object(ObjectShape(members, required: ["document"], isOpen: true)) }
    members["$schema"] = .choice(["https://docs.oasis-open.org/csaf/csaf/v2.1/schema/csaf.json"])
    members["x_extensions"] = extensions
    return .object(ObjectShape(members, required: ["$schema", "document"]))
  }

  private static func documentMember(_ version: CSAFVersion) -> Shape {
    var members: [String: Shape] = [
      "acknowledgments": acknowledgments(version), "aggregate_severity": aggregateSeverity(version),
      "category": .text(
        TextForm("a name without white space, hyphen, underscore or dot at its ends") {
          TextPatterns.isTrimmedName($0)
        }),
      "csaf_version": .choice([version.rawValue]), "distribution": distribution(version), "lang": language,
      "notes": notes(version), "publisher": publisher(version), "references": references(version),
      "source_lang": language, "title": .filled, "tracking": tracking(version),
    ]
    var required = ["category", "csaf_version", "publisher", "title", "tracking"]
    if version == .v2Point1 {
      members["license_expression"] = .filled
      members["x_extensions"] = extensions
      required.append("distribution")
    }
    return object(version, members, required: required)
  }

  /// An object that is open in CSAF 2.0 and closed in 2.1.
  static func object(
    _ version: CSAFVersion, _ members: [String: Shape], required: [String] = [],
    counts: ClosedRange<Int> = 0...Int.max
  ) -> Shape {
    .object(ObjectShape(members, required: required, isOpen: version == .v2Point0, counts: counts))
  }

  private static func aggregateSeverity(_ version: CSAFVersion) -> Shape {
    object(version, ["namespace": .uri, "text": .filled], required: ["text"])
  }

  private static func distribution(_ version: CSAFVersion) -> Shape {
    let labels = tlpLabels(version)
    let tlp = object(version, ["label": .choice(labels), "url": .uri], required: ["label"])
    guard version == .v2Point1 else {
      return object(version, ["text": .filled, "tlp": tlp], counts: 1...Int.max)
    }
    let identifier = Shape.text(
      TextForm("a UUID of version 4 in lower case, the Nil UUID or the Max UUID", bytes: TextPatterns.isSharingGroupID))
    let group = object(version, ["id": identifier, "name": .filled], required: ["id"])
    return object(version, ["sharing_group": group, "text": .filled, "tlp": tlp], required: ["tlp"])
  }

  static func tlpLabels(_ version: CSAFVersion) -> [String] {
    version == .v2Point0 ? ["AMBER", "GREEN", "RED", "WHITE"] : ["AMBER", "AMBER+STRICT", "CLEAR", "GREEN", "RED"]
  }

  /// Section 3.2.2.9; provider-metadata.json uses it too.
  static func publisher(_ version: CSAFVersion) -> Shape {
    var categories = ["coordinator", "discoverer", "other", "translator", "user", "vendor"]
    if version == .v2Point1 { categories.append("multiplier") }
    let members: [String: Shape] = [
      "category": .choice(categories), "contact_details": .filled, "issuing_authority": .filled, "name": .filled,
      "namespace": .uri,
    ]
    return object(version, members, required: ["category", "name", "namespace"])
  }

  private static func tracking(_ version: CSAFVersion) -> Shape {
    let engine = object(version, ["name": .filled, "version": .filled], required: ["name"])
    let revision = object(
      version, ["date": .moment, "legacy_version": .filled, "number": versionNumber, "summary": .filled],
      required: ["date", "number", "summary"])
    return object(
      version,
      [
        "aliases": .names, "current_release_date": .moment,
        "generator": object(version, ["date": .moment, "engine": engine], required: ["engine"]),
        "id": .text(TextForm("a text without white space at its ends") { TextPatterns.isTrimmed($0) }),
        "initial_release_date": .moment, "revision_history": .list(of: revision),
        "status": .choice(["draft", "final", "interim"]), "version": versionNumber,
      ],
      required: ["current_release_date", "id", "initial_release_date", "revision_history", "status", "version"])
  }

  private static let versionNumber = Shape.text(
    TextForm("an integer or a semantic version (section 3.1.13)") { CSAFVersionNumber($0) != nil })

  private static let language = Shape.text(
    TextForm("a language tag of RFC 5646", bytes: LanguageTags.isWellFormed))
}
