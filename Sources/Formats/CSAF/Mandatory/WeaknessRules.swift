/// Tests 6.1.11 and 6.1.23: weaknesses and CVE identifiers.
enum CSAFWeaknessRules {
  static let rules = [CSAFRule("6.1.11", findWrongWeakness), CSAFRule("6.1.23", findRepeatedCVE)]

  /// A weakness as a document names it: `cwe` in CSAF 2.0, an item of `cwes` in 2.1.
  static func weaknesses(_ document: CSAFDocument) -> [Node] {
    document.vulnerabilities.flatMap { $0.items("cwes") + ($0["cwe"].map { [$0] } ?? []) }
  }

  /// The number of `CWE-79`; `nil` where the identifier is malformed.
  static func number(of weakness: Node) -> Int? {
    guard let id = weakness.text("id"), TextPatterns.isCWE(Array(id.utf8)) else { return nil }
    return Int(id.dropFirst(4))
  }

  /// 6.1.11 CWE: the weakness exists in its version and has its name.
  static func findWrongWeakness(_ document: CSAFDocument) -> [CSAFFinding] {
    weaknesses(document).compactMap { weakness in
      guard let number = number(of: weakness) else { return nil }
      guard let version = weakness.text("version") else { return checkAnyVersion(weakness, number) }
      return check(weakness, number, version: version)
    }
  }

  /// CSAF 2.0 does not say which version is meant, so every name that the weakness ever had will do.
  private static func checkAnyVersion(_ weakness: Node, _ number: Int) -> CSAFFinding? {
    if CWECatalog.isCategoryOrView(number) { return refuseCategory(weakness, number) }
    guard let known = CWECatalog.find(number) else { return noteUnknown(weakness, number) }
    guard let name = weakness.text("name"), !isSame(name, known.name),
      !CWECatalog.formerNames(number).contains(where: { isSame($0.name, name) })
    else { return nil }
    return CSAFFinding(
      "\(weakness.place)/name", "CWE-\(number) is not called '\(name.prefix(120))'", "write '\(known.name)'")
  }

  private static func check(_ weakness: Node, _ number: Int, version: String) -> CSAFFinding? {
    guard let day = CWECatalog.day(ofVersion: version) else {
      let isNewer = isAfterKnown(version)
      return CSAFFinding(
        "\(weakness.place)/version", "the version \(version.prefix(16)) of CWE is not known here",
        isNewer ? "check the name by hand" : "name a version that was published", isNotice: isNewer)
    }
    if CWECatalog.isCategoryOrView(number) { return refuseCategory(weakness, number) }
    guard let name = CWECatalog.name(number, on: day) else { return noteUnknown(weakness, number, version: version) }
    if let first = CWECatalog.firstDay(number), first > day {
      return CSAFFinding(
        "\(weakness.place)/id", "CWE-\(number) is not in version \(version)", "name a version from \(first) or later")
    }
    guard let given = weakness.text("name"), !isSame(given, name) else { return nil }
    // What was renamed after the last version known here cannot be told from what is wrong.
    let isUnsure = isAfterKnown(version)
    return CSAFFinding(
      "\(weakness.place)/name", "in version \(version) CWE-\(number) is not called '\(given.prefix(120))'",
      "write '\(name)'", isNotice: isUnsure)
  }

  private static func isSame(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

  /// Whether a version is later than the last one whose content is known here.
  private static func isAfterKnown(_ version: String) -> Bool {
    let numbers = version.split(separator: ".").map { Int($0) ?? 0 }
    let known = CWECatalog.knownVersion.split(separator: ".").map { Int($0) ?? 0 }
    return known.lexicographicallyPrecedes(numbers)
  }

  private static func refuseCategory(_ weakness: Node, _ number: Int) -> CSAFFinding {
    CSAFFinding(
      "\(weakness.place)/id", "CWE-\(number) is a category or a view, no weakness", "name one of its weaknesses")
  }

  /// Numbers above the highest known one may belong to later versions.
  private static func noteUnknown(_ weakness: Node, _ number: Int, version: String? = nil) -> CSAFFinding {
    let mayBeLater = number > 1_425 && (version.map(isAfterKnown) ?? true)
    return CSAFFinding(
      "\(weakness.place)/id", "CWE has no weakness \(number)", mayBeLater ? "check it by hand" : "correct the number",
      isNotice: mayBeLater)
  }

  /// 6.1.23 Multiple Use of Same CVE.
  static func findRepeatedCVE(_ document: CSAFDocument) -> [CSAFFinding] {
    var seen: Set<String> = []
    return document.vulnerabilities.compactMap { vulnerability in
      guard let node = vulnerability["cve"], let cve = node.text, !seen.insert(cve).inserted else { return nil }
      return CSAFFinding(node.place, "\(cve) has two items", "merge the items of one CVE")
    }
  }
}
