/// The JSON Schema of OSV 1.7.5, as shapes. What only some versions had is allowed in all: the schema grows by optional
/// members and by words of its lists.
enum OSVShapes {
  static let record = RecordShape.object(
    ObjectRule([
      .optional("schema_version", .text(expected: "a semantic version", TextGrammar.isSemanticVersion)),
      .needed("id", .text(1...256)),
      .needed("modified", timestamp),
      .optional("published", timestamp),
      .optional("withdrawn", timestamp),
      .optional("aliases", .nullable(.list(.string))),
      .optional("related", .list(.string)),
      .optional("upstream", .list(.string)),
      .optional("summary", .string),
      .optional("details", .string),
      .optional("severity", severity),
      .optional("affected", .nullable(.list(affected))),
      .optional("references", .nullable(.list(reference))),
      .optional("credits", .list(credit)),
      .optional("database_specific", .anyObject),
    ]))

  /// RFC 3339 in UTC, with `T` and `Z`.
  static let timestamp = RecordShape.text(expected: "an RFC 3339 time in UTC ending in Z") { text in
    let bytes = text.utf8
    guard bytes.count >= 20, bytes.last == UInt8(ascii: "Z"), Array(bytes)[10] == UInt8(ascii: "T") else {
      return false
    }
    return Timestamp(text) != nil
  }

  static let affected = RecordShape.object(
    ObjectRule(
      [
        .optional("package", package),
        .optional("severity", severity),
        .optional("ranges", .list(range)),
        .optional("versions", .list(.string)),
        .optional("ecosystem_specific", .anyObject),
        .optional("database_specific", .anyObject),
      ], others: .allowed))

  static let package = RecordShape.object(
    ObjectRule(
      [.needed("ecosystem", .string), .needed("name", .text(1...Int.max)), .optional("purl", .string)], others: .allowed
    ))

  static let range = RecordShape.object(
    ObjectRule(
      [
        .needed("type", .oneOf("GIT", "SEMVER", "ECOSYSTEM")),
        .optional("repo", .string),
        .needed("events", .list(event, 1...Int.max)),
        .optional("database_specific", .anyObject),
      ], others: .allowed))

  static let event = RecordShape.object(
    ObjectRule(
      OSVEventKind.allCases.map { .optional($0.rawValue, .text(1...Int.max)) }, others: .allowed))

  static let reference = RecordShape.object(
    ObjectRule(
      [
        .needed(
          "type",
          .oneOf(
            "ADVISORY", "ARTICLE", "DETECTION", "DISCUSSION", "REPORT", "FIX", "INTRODUCED", "GIT", "PACKAGE",
            "EVIDENCE", "WEB")),
        .needed("url", .text(expected: "a URI of RFC 3986", TextGrammar.isURI)),
      ], others: .allowed))

  static let credit = RecordShape.object(
    ObjectRule(
      [
        .needed("name", .string),
        .optional("contact", .list(.string)),
        .optional(
          "type",
          .oneOf(
            "FINDER", "REPORTER", "ANALYST", "COORDINATOR", "REMEDIATION_DEVELOPER", "REMEDIATION_REVIEWER",
            "REMEDIATION_VERIFIER", "TOOL", "SPONSOR", "OTHER")),
      ], others: .allowed))

  static let severity = RecordShape.nullable(
    .list(
      .object(
        ObjectRule(
          [
            .needed("type", .oneOf("CVSS_V2", "CVSS_V3", "CVSS_V4", "Ubuntu")),
            .needed("score", .string),
            .optional("source", .oneOf("NVD", "CNA", "SELF")),
          ], others: .allowed))))
}

/// The kinds of `affected[].ranges[].events[]`.
enum OSVEventKind: String, CaseIterable {
  case introduced, fixed, limit
  case lastAffected = "last_affected"
}
