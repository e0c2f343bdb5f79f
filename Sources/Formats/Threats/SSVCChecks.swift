import Scoring

/// Checks SSVC's JSON: a decision point, or a decision table, which is read whole.
///
/// `ssvc-schema` is the JSON Schema 2.0.0, `ssvc-table` what a table must be besides, `ssvc-registered` what CERT/CC's
/// registry says otherwise of the same identifier.
public enum SSVCChecks {
  public static func check(_ document: WireValue) -> [FormatDiagnostic] {
    let isTable = document["decision_points"] != nil
    var shape = RecordShapeCheck(rule: "ssvc-schema")
    shape.check(document, isTable ? SSVCFileShapes.table : SSVCFileShapes.point, at: "")
    let points = document["decision_points"]?.object?.members ?? []
    for member in points {
      shape.check(member.value, SSVCFileShapes.point, at: "/decision_points/\(JSONPointer.token(member.key))")
    }
    var findings = shape.findings
    guard findings.items.isEmpty else { return findings.items }
    if isTable {
      for member in points {
        checkPoint(member.value, at: "/decision_points/\(JSONPointer.token(member.key))", &findings)
      }
      do throws(FormatError) {
        _ = try DecisionTable(document)
      } catch {
        findings.error("ssvc-table", at: error.place, error.message, remedy: "Complete the table.")
      }
    } else {
      checkPoint(document, at: "", &findings)
    }
    return findings.items
  }

  /// Keys are unique; a registered identifier has the registered values in the registered order.
  private static func checkPoint(_ wire: WireValue, at place: String, _ findings: inout FindingList) {
    let keys = (wire["values"]?.array ?? []).compactMap { $0["key"]?.string }
    var seen: Set<String> = []
    for (index, key) in keys.enumerated() where !seen.insert(key).inserted {
      findings.error(
        "ssvc-table", at: "\(place)/values/\(index)/key", "The key '\(excerpt(key))' is given twice",
        remedy: "Give each value a key of its own.")
    }
    guard let namespace = wire["namespace"]?.string, let key = wire["key"]?.string,
      let registered = DecisionPointOutline.find(
        namespace: namespace, key: key, version: wire["version"]?.string ?? SSVCFileShapes.defaultVersion),
      registered.values.map(\.key) != keys
    else { return }
    findings.warning(
      "ssvc-registered", at: "\(place)/values", "\(registered.id) is registered with other values",
      remedy: "Use " + registered.values.map(\.key).joined(separator: ", ") + ", or a namespace of your own.")
  }
}

/// SSVC's JSON Schema 2.0.0 of decision points and tables.
enum SSVCFileShapes {
  static let schemaVersion = "2.0.0"
  /// Of an object that names none.
  static let defaultVersion = "0.0.1"
  /// Of a table; the published ones have at most eight.
  static let pointLimit = 256

  static let point = RecordShape.object(
    ObjectRule(identity + [.needed("values", .list(value))], others: .allowed))

  static let table = RecordShape.object(
    ObjectRule(
      identity + [
        .needed("decision_points", .object(ObjectRule([], others: .allowed, minimum: 1))),
        .needed("outcome", .text(1...Int.max)),
        .optional("mapping", .list(.object(ObjectRule([], others: .each(.string))))),
      ], others: .allowed))

  private static let identity: [ObjectRule.Member] = [
    .needed("namespace", .text(3...1_000, expected: "a namespace of SSVC", isNamespace)),
    .needed("key", key),
    .optional("version", .text(expected: "a semantic version", TextGrammar.isSemanticVersion)),
    .needed("name", .text(1...Int.max)),
    .needed("definition", .text(1...Int.max)),
    .needed("schemaVersion", .oneOf(schemaVersion)),
  ]

  private static let key = RecordShape.text(expected: "a key of letters, digits and inner underscores", isKey)

  private static let value = RecordShape.object(
    ObjectRule(
      [.needed("key", key), .needed("name", .text(1...Int.max)), .needed("definition", .text(1...Int.max))],
      others: .allowed))

  /// `T*` was registered before the rule.
  static func isKey(_ text: String) -> Bool {
    if text == "T*" { return true }
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, first != 0x5F, last != 0x5F else { return false }
    return bytes.allSatisfy { TextGrammar.isLetter($0) || TextGrammar.isDigit($0) || $0 == 0x5F }
  }

  /// A registered name such as `ssvc` or `nist#800-30`, or `x_` with a reversed domain and a fragment; then extensions
  /// after slashes, of which only the characters are checked.
  static func isNamespace(_ text: String) -> Bool {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let root = parts.first, isRoot(root) else { return false }
    guard parts.count > 1 else { return true }
    let isPlain = parts[1].utf8.allSatisfy { byte in
      TextGrammar.isLetter(byte) || TextGrammar.isDigit(byte) || "./#$-".utf8.contains(byte)
    }
    return isPlain && !parts[1].isEmpty
  }

  private static func isRoot(_ root: Substring) -> Bool {
    let isPrivate = root.hasPrefix("x_")
    let halves = root.dropFirst(isPrivate ? 2 : 0).split(separator: "#", omittingEmptySubsequences: false)
    guard let name = halves.first, halves.count <= 2, halves.allSatisfy(isDotted) else { return false }
    if isPrivate { return halves.count == 2 && name.contains(".") }
    return name.utf8.count >= 3 && name.utf8.first.map { !TextGrammar.isDigit($0) } ?? false
  }

  /// Small letters and digits with single dots or hyphens between.
  private static func isDotted(_ text: Substring) -> Bool {
    let parts = text.utf8.split(omittingEmptySubsequences: false) { $0 == 0x2E || $0 == 0x2D }
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy { TextGrammar.isDigit($0) || TextGrammar.isLetter($0) && $0 >= UInt8(ascii: "a") }
    }
  }

  /// Throws the first departure from a shape.
  static func require(_ wire: WireValue, _ shape: RecordShape, at place: String) throws(FormatError) {
    var check = RecordShapeCheck(rule: "ssvc-schema")
    check.check(wire, shape, at: place)
    guard let first = check.findings.items.first else { return }
    throw FormatError(first.place, "\(first.message). \(first.remedy)")
  }
}
