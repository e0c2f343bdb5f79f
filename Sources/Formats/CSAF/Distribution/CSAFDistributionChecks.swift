extension CSAFChecks {
  /// Checks a provider-metadata.json (requirement 7 of section 7.1), rule `csaf-provider-schema`, and what the schema
  /// cannot say, rule `csaf-provider`.
  public static func checkProviderMetadata(_ document: WireValue) -> [FormatDiagnostic] {
    guard let version = document["metadata_version"]?.string.flatMap({ CSAFVersion(rawValue: $0) }) else {
      return [unknownVersion("csaf-provider-schema", "/metadata_version")]
    }
    let shape = CSAFDistributionShapes.provider(version)
    var found = ShapeChecker.check(document, shape, rule: "csaf-provider-schema")
    found += insecureURLs(document, ["canonical_url"], rule: "csaf-provider")
    let role = document["role"]?.string
    if role == "csaf_provider" || role == "csaf_trusted_provider", document["distributions"] == nil {
      found.append(
        error("csaf-provider", "/distributions", "a provider has no distribution", "add a ROLIE feed or a directory"))
    }
    if role == "csaf_trusted_provider", (document["public_openpgp_keys"]?.array ?? []).isEmpty {
      found.append(
        error("csaf-provider", "/public_openpgp_keys", "a trusted provider has no OpenPGP key", "publish one"))
    }
    return found
  }

  /// Checks an aggregator.json (requirement 21), rules `csaf-aggregator-schema` and `csaf-aggregator`.
  public static func checkAggregator(_ document: WireValue) -> [FormatDiagnostic] {
    guard let version = document["aggregator_version"]?.string.flatMap({ CSAFVersion(rawValue: $0) }) else {
      return [unknownVersion("csaf-aggregator-schema", "/aggregator_version")]
    }
    let shape = CSAFDistributionShapes.aggregator(version)
    var found = ShapeChecker.check(document, shape, rule: "csaf-aggregator-schema")
    found += insecureURLs(document, ["canonical_url"], rule: "csaf-aggregator")
    guard document["aggregator"]?["category"]?.string == "lister" else { return found }
    // A lister mirrors nothing (section 7.2.4).
    for (index, provider) in (document["csaf_providers"]?.array ?? []).enumerated() where provider["mirrors"] != nil {
      found.append(
        error(
          "csaf-aggregator", "/csaf_providers/\(index)/mirrors", "a lister has a mirror",
          "remove it or use the category aggregator"))
    }
    return found
  }

  /// Checks a ROLIE feed of CSAF documents (requirement 15), rules `csaf-rolie-schema` and `csaf-rolie`.
  public static func checkROLIEFeed(_ document: WireValue) -> [FormatDiagnostic] {
    var found = ShapeChecker.check(document, ROLIEShapes.feed, rule: "csaf-rolie-schema")
    guard let feed = Node(document)["feed"] else { return found }
    found += requireInformationType(feed.items("category"), at: "/feed/category")
    found += requireLink("self", of: feed)
    for entry in feed.items("entry").prefix(ShapeChecker.findingLimit) {
      found += requireLink("self", of: entry)
      found += requireIntegrity(of: entry)
    }
    return found
  }

  /// Checks a ROLIE service document (requirement 16).
  public static func checkROLIEService(_ document: WireValue) -> [FormatDiagnostic] {
    var found = ShapeChecker.check(document, ROLIEShapes.service, rule: "csaf-rolie-schema")
    for workspace in Node(document)["service"]?.items("workspace") ?? [] {
      for collection in workspace.items("collection").prefix(ShapeChecker.findingLimit) {
        let categories = collection["categories"]?.items("category") ?? []
        found += requireInformationType(categories, at: "\(collection.place)/categories/category")
      }
    }
    return Array(found.prefix(ShapeChecker.findingLimit))
  }

  /// Checks a ROLIE category document (requirement 17).
  public static func checkROLIECategories(_ document: WireValue) -> [FormatDiagnostic] {
    ShapeChecker.check(document, ROLIEShapes.categories, rule: "csaf-rolie-schema")
  }

  private static func requireInformationType(_ categories: [Node], at place: String) -> [FormatDiagnostic] {
    let isThere = categories.contains { category in
      category.text("scheme") == "urn:ietf:params:rolie:category:information-type" && category.text("term") == "csaf"
    }
    guard !isThere else { return [] }
    return [
      error(
        "csaf-rolie", place, "the information type csaf is not declared",
        "add the category csaf of urn:ietf:params:rolie:category:information-type")
    ]
  }

  private static func requireLink(_ relation: String, of node: Node) -> [FormatDiagnostic] {
    guard !node.items("link").contains(where: { $0.text("rel") == relation }) else { return [] }
    return [error("csaf-rolie", "\(node.place)/link", "there is no link '\(relation)'", "add it")]
  }

  /// Hash and signature of an entry are links to files beside the document.
  private static func requireIntegrity(of entry: Node) -> [FormatDiagnostic] {
    guard let source = entry["content"]?.text("src") else { return [] }
    var found: [FormatDiagnostic] = []
    for link in entry.items("link") {
      guard let relation = link.text("rel"), relation == "hash" || relation == "signature",
        let address = link.text("href"), !address.hasPrefix(source)
      else { continue }
      found.append(
        error(
          "csaf-rolie", "\(link.place)/href", "the \(relation) is not beside the document",
          "write the document's URL with the file's extension"))
    }
    let own = entry.items("link").first { $0.text("rel") == "self" }?.text("href")
    if let own, own != source {
      found.append(
        error(
          "csaf-rolie", "\(entry.place)/content/src", "the content is not the entry itself", "use the URL of 'self'"))
    }
    return found
  }

  private static func insecureURLs(_ document: WireValue, _ keys: [String], rule: String) -> [FormatDiagnostic] {
    keys.compactMap { key in
      guard let url = document[key]?.string, !url.hasPrefix("https://") else { return nil }
      return error(rule, "/\(key)", "the URL is without TLS", "use https")
    }
  }

  private static func unknownVersion(_ rule: String, _ place: String) -> FormatDiagnostic {
    error(rule, place, "the document is of no known version", "write \"2.0\" or \"2.1\"")
  }

  private static func error(_ rule: String, _ place: String, _ message: String, _ remedy: String) -> FormatDiagnostic {
    FormatDiagnostic(rule: rule, severity: .error, place: place, message: message, remedy: remedy)
  }
}
