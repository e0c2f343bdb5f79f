/// Affected products, and the applicability statements of CPE.
enum CVEProductShapes {
  static let product = RecordShape.object(
    ObjectRule(
      [
        .optional("vendor", .text(1...512)),
        .optional("product", .text(1...2048)),
        .optional("collectionURL", CVEShapes.uri),
        .optional("packageName", .text(1...2048)),
        .optional("packageURL", CVEShapes.uri),
        .optional("cpes", .list(.text(1...2048), unique: true)),
        .optional("modules", .list(.text(1...4096), unique: true)),
        .optional("programFiles", .list(.text(1...1024), unique: true)),
        .optional("programRoutines", .list(routine, unique: true)),
        .optional("platforms", .list(.text(0...1024), 1...Int.max, unique: true)),
        .optional("repo", CVEShapes.uri),
        .optional("defaultStatus", status),
        .optional("versions", .list(version, 1...Int.max, unique: true)),
      ], others: .allowed,
      alternatives: [[["vendor", "product"], ["collectionURL", "packageName"]], [["versions"], ["defaultStatus"]]]))

  static let status = RecordShape.oneOf("affected", "unaffected", "unknown")

  private static let routine = RecordShape.object(ObjectRule([.needed("name", .text(1...4096))]))

  /// Which members stand together is a rule of its own.
  private static let version = RecordShape.object(
    ObjectRule([
      .needed("version", .text(1...1024)),
      .needed("status", status),
      .optional("versionType", .text(1...128)),
      .optional("lessThan", .text(1...1024)),
      .optional("lessThanOrEqual", .text(1...1024)),
      .optional("changes", .list(change, 1...Int.max, unique: true)),
    ]))

  private static let change = RecordShape.object(
    ObjectRule([.needed("at", .text(1...1024)), .needed("status", status)]))

  /// From version 5.1 on: the National Vulnerability Database's configurations.
  static let cpeApplicability = RecordShape.list(
    .object(
      ObjectRule(
        [.optional("operator", logic), .optional("negate", .boolean), .needed("nodes", .list(node))], others: .allowed))
  )

  private static let logic = RecordShape.oneOf("AND", "OR")

  private static let node = RecordShape.object(
    ObjectRule(
      [.needed("operator", logic), .optional("negate", .boolean), .needed("cpeMatch", .list(match))], others: .allowed))

  private static let match = RecordShape.object(
    ObjectRule([
      .needed("vulnerable", .boolean),
      .needed("criteria", .text(1...2048)),
      .optional("matchCriteriaId", CVEShapes.uuid),
      .optional("versionStartExcluding", .text(1...1024)),
      .optional("versionStartIncluding", .text(1...1024)),
      .optional("versionEndExcluding", .text(1...1024)),
      .optional("versionEndIncluding", .text(1...1024)),
    ]))
}
