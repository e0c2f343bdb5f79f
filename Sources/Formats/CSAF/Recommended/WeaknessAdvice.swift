/// Tests 6.2.23 to 6.2.26: how weaknesses are used.
enum CSAFWeaknessAdvice {
  static let newRules = [
    CSAFRule("6.2.23", findDeprecated), CSAFRule("6.2.24", findOtherVersion), CSAFRule("6.2.25", findNotAllowed),
    CSAFRule("6.2.26", findNeedingReview),
  ]

  private static func weaknesses(_ document: CSAFDocument) -> [(node: Node, number: Int)] {
    CSAFWeaknessRules.weaknesses(document).compactMap { node in
      CSAFWeaknessRules.number(of: node).map { (node, $0) }
    }
  }

  /// 6.2.23 Usage of Deprecated CWE, by the version that the document names.
  static func findDeprecated(_ document: CSAFDocument) -> [CSAFFinding] {
    weaknesses(document).compactMap { weakness in
      guard let version = weakness.node.text("version"), let day = CWECatalog.day(ofVersion: version),
        let name = CWECatalog.name(weakness.number, on: day), name.hasPrefix("DEPRECATED")
      else { return nil }
      return CSAFFinding(
        weakness.node.place, "CWE-\(weakness.number) is deprecated in version \(version)", "name its replacement")
    }
  }

  /// 6.2.24 Usage of Non-Latest CWE Version at the time of the last revision.
  static func findOtherVersion(_ document: CSAFDocument) -> [CSAFFinding] {
    guard let newest = document.newestRevision else { return [] }
    let day = CivilDate(daysSinceEpoch: Int(newest.seconds.flooredDivision(by: 86_400))).description
    guard let latest = CWECatalog.latestVersion(on: day) else { return [] }
    return weaknesses(document).compactMap { weakness in
      guard let version = weakness.node.text("version"), version != latest else { return nil }
      return CSAFFinding(
        "\(weakness.node.place)/version", "on \(day) the version of CWE was \(latest), not \(version.prefix(16))",
        "use version \(latest)")
    }
  }

  /// 6.2.25 Usage of CWE Not Allowed for Vulnerability Mapping.
  static func findNotAllowed(_ document: CSAFDocument) -> [CSAFFinding] {
    weaknesses(document).compactMap { weakness in
      guard let known = CWECatalog.find(weakness.number), known.usage == .discouraged || known.usage == .prohibited
      else { return nil }
      return CSAFFinding(
        weakness.node.place, "CWE does not want CWE-\(weakness.number) for vulnerabilities",
        "name a more precise weakness")
    }
  }

  /// 6.2.26 Usage of CWE Allowed with Review for Vulnerability Mapping.
  static func findNeedingReview(_ document: CSAFDocument) -> [CSAFFinding] {
    weaknesses(document).compactMap { weakness in
      guard CWECatalog.find(weakness.number)?.usage == .allowedWithReview else { return nil }
      return CSAFFinding(
        weakness.node.place, "CWE-\(weakness.number) wants a review", "look for a more precise weakness")
    }
  }
}
