/// Metrics and taxonomies.
enum CVEMetricShapes {
  /// The objects of CVSS are checked on their own.
  static let metrics = RecordShape.list(
    .object(
      ObjectRule(
        [
          .optional("format", .text(1...64)),
          .optional("scenarios", .list(scenario, 1...Int.max, unique: true)),
          .optional("cvssV4_0", .anyObject),
          .optional("cvssV3_1", .anyObject),
          .optional("cvssV3_0", .anyObject),
          .optional("cvssV2_0", .anyObject),
          .optional("other", other),
        ], alternatives: [[["cvssV4_0"], ["cvssV3_1"], ["cvssV3_0"], ["cvssV2_0"], ["other"]]])), 1...Int.max,
    unique: true)

  private static let scenario = RecordShape.object(
    ObjectRule([.needed("lang", CVEShapes.language), .needed("value", .text(1...4096))]))

  private static let other = RecordShape.object(
    ObjectRule([
      .needed("type", .text(1...128)),
      .needed("content", .object(ObjectRule([], others: .allowed, minimum: 1))),
    ]))

  static let taxonomyMappings = RecordShape.list(
    .object(
      ObjectRule([
        .needed("taxonomyName", .text(1...128)),
        .optional("taxonomyVersion", .text(1...128)),
        .needed("taxonomyRelations", .list(relation, 1...Int.max, unique: true)),
      ])), 1...Int.max, unique: true)

  private static let relation = RecordShape.object(
    ObjectRule([
      .needed("taxonomyId", .text(1...2048)),
      .needed("relationshipName", .text(1...128)),
      .needed("relationshipValue", .text(1...2048)),
    ]))
}
