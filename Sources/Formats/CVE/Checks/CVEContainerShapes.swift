/// The containers of a CVE record: what the numbering authority and other publishers fill.
enum CVEContainerShapes {
  static let published = RecordShape.object(
    ObjectRule(
      [
        .needed("descriptions", descriptions),
        .needed("affected", affected),
        .needed("references", references),
        .optional("dateAssigned", CVEShapes.time),
        .optional("tags", tags(CVEVocabulary.authorityTags)),
      ] + content, others: .extensions))

  static let publisher = RecordShape.object(
    ObjectRule(
      [
        .optional("descriptions", descriptions),
        .optional("affected", affected),
        .optional("references", references),
        .optional("tags", tags(CVEVocabulary.publisherTags)),
      ] + content, others: .extensions, minimum: 2))

  static let rejected = RecordShape.object(
    ObjectRule(
      [
        .needed("providerMetadata", provider),
        .needed("rejectedReasons", descriptions),
        .optional("replacedBy", .list(CVEShapes.cve, 1...Int.max, unique: true)),
      ], others: .extensions))

  private static let content: [ObjectRule.Member] = [
    .needed("providerMetadata", provider),
    .optional("datePublic", CVEShapes.time),
    .optional("title", .text(1...256)),
    .optional("problemTypes", problemTypes),
    .optional("impacts", impacts),
    .optional("metrics", CVEMetricShapes.metrics),
    .optional("configurations", texts),
    .optional("workarounds", texts),
    .optional("solutions", texts),
    .optional("exploits", texts),
    .optional("timeline", timeline),
    .optional("credits", credits),
    .optional("source", .object(ObjectRule([], others: .allowed, minimum: 1))),
    .optional("taxonomyMappings", CVEMetricShapes.taxonomyMappings),
    .optional("cpeApplicability", CVEProductShapes.cpeApplicability),
  ]

  static let provider = RecordShape.object(
    ObjectRule([
      .needed("orgId", CVEShapes.uuid),
      .optional("shortName", .text(2...32)),
      .optional("dateUpdated", CVEShapes.time),
    ]))

  static let affected = RecordShape.list(CVEProductShapes.product, 1...Int.max)
  static let texts = RecordShape.list(text, 1...Int.max, unique: true)
  /// One of them must be English; that is a rule of its own.
  static let descriptions = texts
  static let references = RecordShape.list(reference, 1...512, unique: true)

  private static let text = RecordShape.object(
    ObjectRule([
      .needed("lang", CVEShapes.language),
      .needed("value", .text(1...4096)),
      .optional("supportingMedia", .list(media, 1...Int.max, unique: true)),
    ]))

  private static let media = RecordShape.object(
    ObjectRule([
      .needed("type", .text(1...256)),
      .optional("base64", .boolean),
      .needed("value", .text(1...16_384)),
    ]))

  private static let reference = RecordShape.object(
    ObjectRule([
      .needed("url", CVEShapes.uri),
      .optional("name", .text(1...512)),
      .optional("tags", tags(CVEVocabulary.referenceTags)),
    ]))

  private static func tags(_ words: Set<String>) -> RecordShape {
    .list(
      .text(expected: "one of the format's tags or x_...") { text in
        words.contains(text) || text.hasPrefix("x_") && text.unicodeScalars.count <= 128
      }, 1...Int.max, unique: true)
  }

  private static let problemTypes = RecordShape.list(
    .object(ObjectRule([.needed("descriptions", .list(problemType, 1...Int.max, unique: true))])), 1...Int.max,
    unique: true)

  private static let problemType = RecordShape.object(
    ObjectRule([
      .needed("lang", CVEShapes.language),
      .needed("description", .text(1...4096)),
      .optional(
        "cweId", .text(expected: "a CWE identifier") { TextGrammar.isNumbered($0, prefix: "CWE-", digits: 1...5) }),
      .optional("type", .text(1...128)),
      .optional("references", references),
    ]))

  private static let impacts = RecordShape.list(
    .object(
      ObjectRule([
        .optional(
          "capecId",
          .text(expected: "a CAPEC identifier") { TextGrammar.isNumbered($0, prefix: "CAPEC-", digits: 1...5) }),
        .needed("descriptions", descriptions),
      ])), 1...Int.max, unique: true)

  private static let timeline = RecordShape.list(
    .object(
      ObjectRule([
        .needed("time", CVEShapes.time), .needed("lang", CVEShapes.language), .needed("value", .text(1...4096)),
      ])), 1...Int.max, unique: true)

  private static let credits = RecordShape.list(
    .object(
      ObjectRule([
        .needed("lang", CVEShapes.language),
        .needed("value", .text(1...4096)),
        .optional("user", CVEShapes.uuid),
        .optional("type", .oneOf(CVEVocabulary.creditTypes)),
      ])), 1...Int.max, unique: true)
}

/// The closed lists of the format.
enum CVEVocabulary {
  static let authorityTags: Set<String> = publisherTags.union([
    "unsupported-when-assigned", "exclusively-hosted-service",
  ])

  static let publisherTags: Set<String> = [
    "disputed", "hardware-root-cause", "software-root-cause", "specification-root-cause",
  ]

  static let referenceTags: Set<String> = [
    "broken-link", "customer-entitlement", "exploit", "government-resource", "issue-tracking", "mailing-list",
    "mitigation", "not-applicable", "patch", "permissions-required", "media-coverage", "product", "related",
    "release-notes", "signature", "technical-description", "third-party-advisory", "vendor-advisory", "vdb-entry",
  ]

  static let creditTypes = [
    "finder", "reporter", "analyst", "coordinator", "remediation developer", "remediation reviewer",
    "remediation verifier", "tool", "sponsor", "other",
  ]
}
