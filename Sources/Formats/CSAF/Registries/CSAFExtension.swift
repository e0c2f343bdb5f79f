/// Extensions of CSAF 2.1 (section 2.4).
enum CSAFExtension {
  /// The extensions whose schemas are known here: OASIS's own for documentation and tests.
  ///
  /// The shape is that of `content`.
  static func contentShape(ofSchema url: String) -> Shape? {
    guard url.hasPrefix(documentation) else { return nil }
    switch url.dropFirst(documentation.count) {
    case "documentation-11/documentation-11-content_1.0.0.json":
      return .object(ObjectShape(["documentation": .filled], required: ["documentation"]))
    case "documentation-12/documentation-12-content_1.0.0.json":
      return .object(ObjectShape(["documentation": .filled], required: ["documentation"], isOpen: true, isFree: true))
    default: return nil
    }
  }

  private static let documentation =
    "https://raw.githubusercontent.com/oasis-tcs/csaf/refs/heads/master/csaf_2.1/extension/data/valid/"

  /// An official extension lives below the CSAF folder of OASIS's document server.
  static func isOfficial(_ url: String) -> Bool { url.hasPrefix("https://docs.oasis-open.org/csaf/") }

  /// The pattern of `content_schema_t`: an https URL of a host with a dot, whose last segment ends in an underscore, a
  /// semantic version and `.json`.
  static func isSchemaURL(_ url: String) -> Bool {
    guard TextPatterns.isURI(Array(url.utf8)), url.hasPrefix("https://"), url.hasSuffix(".json") else { return false }
    let segments = url.dropFirst(8).split(separator: "/", omittingEmptySubsequences: false)
    guard segments.count >= 2, let host = segments.first, let file = segments.last, isHost(host),
      segments.dropFirst().allSatisfy({ !$0.isEmpty })
    else { return false }
    if url.hasPrefix("https://docs.oasis-open.org/csaf/csaf/v2.1/"), url.hasSuffix("schema/extension-content.json") {
      return false
    }
    guard let mark = file.firstIndex(of: "_"), mark > file.startIndex else { return false }
    let stem = file.dropLast(5)
    return stem.indices.contains { index in
      stem[index] == "_" && index > stem.startIndex
        && (CSAFVersionNumber(String(stem[stem.index(after: index)...])).map { !$0.isInteger } ?? false)
    }
  }

  private static func isHost(_ host: Substring) -> Bool {
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        !label.isEmpty && label.utf8.count <= 63 && label.utf8.first != 0x2D && label.utf8.last != 0x2D
          && label.utf8.allSatisfy { TextPatterns.isLower($0) || TextPatterns.isDigit($0) || $0 == 0x2D }
      }
  }
}
