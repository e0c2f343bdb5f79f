/// The shapes of the documents by which CSAF documents are found: provider-metadata.json, aggregator.json (schemas of
/// either version) and ROLIE feeds, services and categories in JSON (section 7.1, RFC 8322).
enum CSAFDistributionShapes {
  private static func url(endingIn suffix: String, _ description: String) -> Shape {
    .text(TextForm(description) { TextPatterns.isURI(Array($0.utf8)) && $0.hasSuffix(suffix) })
  }

  private static let json = url(endingIn: ".json", "a URI that ends in .json")
  private static let providerURL = url(
    endingIn: "/provider-metadata.json", "a URI that ends in /provider-metadata.json")
  private static let role = Shape.choice(["csaf_publisher", "csaf_provider", "csaf_trusted_provider"])

  static func provider(_ version: CSAFVersion) -> Shape {
    let isNew = version == .v2Point1
    let fingerprint = Shape.text(
      TextForm("40 or more hexadecimal digits") { (bytes: [UInt8]) in
        bytes.count >= 40 && bytes.allSatisfy(TextPatterns.isHexadecimal)
      })
    let key = CSAFShapes.object(
      version, ["fingerprint": fingerprint, "url": .uri], required: isNew ? ["fingerprint", "url"] : ["url"])
    var members: [String: Shape] = [
      "canonical_url": providerURL, "distributions": .list(of: distribution(version), distinct: true),
      "last_updated": .moment, "list_on_CSAF_aggregators": .flag, "metadata_version": .choice([version.rawValue]),
      "mirror_on_CSAF_aggregators": .flag, "public_openpgp_keys": .list(of: key, atLeast: 0),
      "publisher": CSAFShapes.publisher(version), "role": role,
    ]
    var required = [
      "canonical_url", "last_updated", "list_on_CSAF_aggregators", "mirror_on_CSAF_aggregators", "metadata_version",
      "publisher", "role",
    ]
    if isNew {
      members["$schema"] = .choice(["https://docs.oasis-open.org/csaf/csaf/v2.1/schema/provider.json"])
      members["maintained_from"] = .moment
      members["maintained_until"] = .moment
      required.append("$schema")
    }
    return CSAFShapes.object(version, members, required: required)
  }

  private static func distribution(_ version: CSAFVersion) -> Shape {
    let isNew = version == .v2Point1
    var labels = CSAFShapes.tlpLabels(version)
    if !isNew { labels.append("UNLABELED") }
    var feed: [String: Shape] = ["summary": .text(.any), "tlp_label": .choice(labels), "url": json]
    if isNew { feed["last_updated"] = .moment }
    let feeds = Shape.list(
      of: CSAFShapes.object(version, feed, required: ["tlp_label", "url"] + (isNew ? ["last_updated"] : [])),
      distinct: true)
    let rolie = CSAFShapes.object(
      version,
      [
        "categories": .list(of: json, distinct: true), "feeds": feeds, "services": .list(of: json, distinct: true),
      ], required: ["feeds"])
    var members: [String: Shape] = ["rolie": rolie]
    if isNew {
      members["directory"] = CSAFShapes.object(
        version, ["tlp_label": .choice(labels), "url": .uri], required: ["tlp_label", "url"])
    } else {
      members["directory_url"] = .uri
    }
    return CSAFShapes.object(version, members, counts: 1...Int.max)
  }

  static func aggregator(_ version: CSAFVersion) -> Shape {
    let isNew = version == .v2Point1
    let metadata = CSAFShapes.object(
      version,
      [
        "last_updated": .moment, "publisher": CSAFShapes.publisher(version), "role": role, "url": providerURL,
      ], required: ["last_updated", "publisher", "url"] + (isNew ? ["role"] : []))
    let mirrors = Shape.list(of: providerURL, distinct: true)
    let listed = CSAFShapes.object(version, ["metadata": metadata, "mirrors": mirrors], required: ["metadata"])
    let mirrored = CSAFShapes.object(
      version, ["metadata": metadata, "mirrors": mirrors, "update_interval": .filled],
      required: ["metadata", "mirrors", "update_interval"])
    let own = CSAFShapes.object(
      version,
      [
        "category": .choice(["aggregator", "lister"]), "contact_details": .filled, "issuing_authority": .filled,
        "name": .filled, "namespace": .uri,
      ], required: ["category", "name", "namespace"])
    var members: [String: Shape] = [
      "aggregator": own, "aggregator_version": .choice([version.rawValue]),
      "canonical_url": url(endingIn: "/aggregator.json", "a URI that ends in /aggregator.json"),
      "csaf_providers": .list(of: listed, distinct: true), "csaf_publishers": .list(of: mirrored, distinct: true),
      "last_updated": .moment,
    ]
    var required = ["aggregator", "aggregator_version", "canonical_url", "csaf_providers", "last_updated"]
    if isNew {
      members["$schema"] = .choice(["https://docs.oasis-open.org/csaf/csaf/v2.1/schema/aggregator.json"])
      members["maintained_from"] = .moment
      members["maintained_until"] = .moment
      required.append("$schema")
    }
    return CSAFShapes.object(version, members, required: required)
  }
}
