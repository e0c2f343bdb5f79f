/// The JSON Schema of the CVE Record Format as shapes: the record and its metadata. The union of versions 5.0 to 5.2.
enum CVEShapes {
  static func record(state: String?) -> RecordShape { state == "REJECTED" ? rejected : published }

  private static let published = record(
    metadata: metadataPublished,
    containers: .object(
      ObjectRule([
        .needed("cna", CVEContainerShapes.published),
        .optional("adp", .list(CVEContainerShapes.publisher, 1...Int.max, unique: true)),
      ])))

  private static let rejected = record(
    metadata: metadataRejected, containers: .object(ObjectRule([.needed("cna", CVEContainerShapes.rejected)])))

  private static func record(metadata: RecordShape, containers: RecordShape) -> RecordShape {
    .object(
      ObjectRule([
        .needed("dataType", .oneOf("CVE_RECORD")),
        .needed("dataVersion", .text(expected: "a version 5.x or 5.x.y", isDataVersion)),
        .needed("cveMetadata", metadata),
        .needed("containers", containers),
      ]))
  }

  private static let metadataPublished = metadata(
    [.optional("requesterUserId", uuid)], state: "PUBLISHED")

  private static let metadataRejected = metadata([.optional("dateRejected", time)], state: "REJECTED")

  private static func metadata(_ own: [ObjectRule.Member], state: String) -> RecordShape {
    .object(
      ObjectRule(
        own + [
          .needed("cveId", cve),
          .needed("assignerOrgId", uuid),
          .optional("assignerShortName", .text(2...32)),
          .optional("serial", .integer(minimum: 1)),
          .optional("dateUpdated", time),
          .optional("dateReserved", time),
          .optional("datePublished", time),
          .needed("state", .oneOf(state)),
        ]))
  }

  static let cve = RecordShape.text(expected: "a CVE identifier", TextGrammar.isCVE)
  static let uuid = RecordShape.text(expected: "a random UUID (version 4)", TextGrammar.isRandomUUID)
  static let uri = RecordShape.text(1...2048, expected: "a URI of RFC 3986", TextGrammar.isURI)
  static let time = RecordShape.text(expected: "a time such as 2026-01-31T12:00:00Z") { CVETime.parse($0) != nil }
  static let language = RecordShape.text(expected: "a language code such as en or en-GB", CVELanguage.isCode)

  /// `5.` and one or two numbers without leading zeros.
  static func isDataVersion(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.first == "5", parts.count == 2 || parts.count == 3 else { return false }
    return parts.dropFirst().allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy(TextGrammar.isDigit) && (part == "0" || part.first != "0")
    }
  }
}

/// Times of the CVE Record Format: RFC 3339 with a `T`, the zone left out for UTC.
enum CVETime {
  /// `nil` for what the format's pattern refuses: years outside 1900 to 2999, a space, a leap second.
  static func parse(_ text: String) -> Timestamp? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 19, bytes[10] == UInt8(ascii: "T"), bytes.last != UInt8(ascii: "z") else { return nil }
    guard bytes[17] != UInt8(ascii: "6"), text.hasPrefix("19") || bytes[0] == UInt8(ascii: "2") else { return nil }
    let hasZone = bytes.last == UInt8(ascii: "Z") || bytes.count > 24 && "+-".utf8.contains(bytes[bytes.count - 6])
    return Timestamp(hasZone ? text : text + "Z")
  }
}

/// Language codes of the CVE Record Format, `language[-Script][-REGION]` with hyphens or underscores.
enum CVELanguage {
  static func isCode(_ text: String) -> Bool {
    guard text.utf8.count <= 16 else { return false }
    var parts = Array(text.utf8).split(omittingEmptySubsequences: false) { $0 == 0x2D || $0 == 0x5F }[...]
    guard let first = parts.popFirst(), (2...4).contains(first.count), isLetters(first) else { return false }
    if let part = parts.first, part.count == 4, isLetters(part) { parts.removeFirst() }
    guard let region = parts.popFirst() else { return true }
    let isRegion = region.count == 2 && isLetters(region)
    return parts.isEmpty && (isRegion || region.count == 3 && region.allSatisfy(TextGrammar.isDigit))
  }

  static func isEnglish(_ text: String) -> Bool {
    guard isCode(text) else { return false }
    return text.utf8.split(maxSplits: 1) { $0 == 0x2D || $0 == 0x5F }.first.map { $0.elementsEqual("en".utf8) } ?? false
  }

  private static func isLetters(_ part: ArraySlice<UInt8>) -> Bool { part.allSatisfy(TextGrammar.isLetter) }
}
