/// CERT/CC's schema SelectionList 2.0.0.
enum SSVCShapes {
  static let selectionList = Shape.object(
    ObjectShape(
      [
        "timestamp": .moment, "schemaVersion": .choice(["2.0.0"]),
        "target_ids": .list(of: .text(.any), distinct: true), "selections": .list(of: selection),
        "decision_point_resources": .list(of: reference), "references": .list(of: reference),
      ], required: ["timestamp", "schemaVersion", "selections"]))

  private static let reference = Shape.object(
    ObjectShape(["uri": .uri, "summary": .text(.any)], required: ["uri", "summary"]))

  private static let key = Shape.text(TextForm("a key of letters, digits and underscores", bytes: isKey))

  private static let value = Shape.object(
    ObjectShape(["name": .filled, "definition": .filled, "key": key], required: ["key"]))

  private static let version = Shape.text(
    TextForm("a semantic version") { CSAFVersionNumber($0).map { !$0.isInteger } ?? false })

  private static let selection = Shape.object(
    ObjectShape(
      [
        "namespace": .text(TextForm("a namespace of SSVC", bytes: isNamespace)), "key": key, "version": version,
        "name": .filled, "definition": .filled, "values": .list(of: value),
      ], required: ["namespace", "key", "version", "values"]))

  private static func isKey(_ bytes: [UInt8]) -> Bool {
    if bytes == Array("T*".utf8) { return true }
    guard let first = bytes.first, let last = bytes.last else { return false }
    return TextPatterns.isAlphanumeric(first) && TextPatterns.isAlphanumeric(last)
      && bytes.allSatisfy { TextPatterns.isAlphanumeric($0) || $0 == UInt8(ascii: "_") }
  }

  /// A base namespace, registered or private (`x_`, a reversed domain, `#`, a name), then extensions after slashes: a
  /// language first, which may be empty.
  private static func isNamespace(_ bytes: [UInt8]) -> Bool {
    guard (3...1_000).contains(bytes.count) else { return false }
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Array.init)
    guard let base = parts.first, isBase(base) else { return false }
    guard parts.count > 1 else { return true }
    let language = parts[1]
    guard language.isEmpty || LanguageTags.isWellFormed(language) else { return false }
    return parts.count == 2 || parts[2...].allSatisfy(isExtension)
  }

  private static func isBase(_ bytes: [UInt8]) -> Bool {
    let halves = bytes.split(separator: UInt8(ascii: "#"), omittingEmptySubsequences: false).map(Array.init)
    guard (1...2).contains(halves.count), halves.count == 1 || isDotted(halves[1]) else { return false }
    if bytes.starts(with: "x_".utf8) { return halves.count == 2 && isDomain(Array(halves[0].dropFirst(2))) }
    guard let first = halves[0].first, TextPatterns.isLower(first), halves[0].count >= 3 else { return false }
    return isDotted(halves[0])
  }

  /// Small letters and digits, with single dots or hyphens between.
  private static func isDotted(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(omittingEmptySubsequences: false) { ".-".utf8.contains($0) }
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { TextPatterns.isLower($0) || TextPatterns.isDigit($0) } }
  }

  private static func isDomain(_ bytes: [UInt8]) -> Bool {
    let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        (1...63).contains(label.count) && label.first != 0x2D && label.last != 0x2D
          && label.allSatisfy { TextPatterns.isLower($0) || TextPatterns.isDigit($0) || $0 == 0x2D }
      }
  }

  /// A language, or a dot, a reversed domain and perhaps a name or a language after a dollar sign.
  private static func isExtension(_ bytes: [UInt8]) -> Bool {
    guard bytes.first == UInt8(ascii: ".") else { return LanguageTags.isWellFormed(bytes) }
    let halves = bytes.dropFirst().split(separator: UInt8(ascii: "$"), omittingEmptySubsequences: false).map(Array.init)
    guard (1...2).contains(halves.count), halves.count == 1 || LanguageTags.isWellFormed(halves[1]) else {
      return false
    }
    let named = halves[0].split(separator: UInt8(ascii: "#"), omittingEmptySubsequences: false).map(Array.init)
    return isDomain(named[0]) && (named.count == 1 ? halves.count == 2 : named.count == 2 && isDotted(named[1]))
  }
}
