import PackageIdentity

extension CycloneDXVEX {
  /// Writes statements as CycloneDX JSON 1.6: a component for each product, a vulnerability for each statement.
  public static func write(_ statements: [VEXStatement], as issue: VEXIssue) -> VEXWriting {
    var losses = VEXLosses()
    var components: [WireValue] = []
    var seen: Set<String> = []
    var written: [WireValue] = []
    for (index, statement) in statements.enumerated() {
      for product in statement.products where seen.insert(product.packageURL.description).inserted {
        components.append(component(product.packageURL))
      }
      written.append(write(statement, at: "/vulnerabilities/\(index)", &losses))
    }
    var document: WireObject = ["bomFormat": "CycloneDX", "specVersion": "1.6"]
    if issue.id.hasPrefix("urn:uuid:") {
      document["serialNumber"] = .string(issue.id)
    } else {
      losses.lose("/serialNumber", "the identifier '\(issue.id.prefix(80))' is no UUID and is left out")
    }
    document["version"] = .number(WireNumber(issue.version))
    document["metadata"] = [
      "timestamp": .string(issue.timestamp.description), "authors": [["name": .string(issue.author)]],
    ]
    document["components"] = .array(components)
    document["vulnerabilities"] = .array(written)
    return VEXWriting(document: .object(document), diagnostics: losses.diagnostics)
  }

  private static func component(_ url: PackageURL) -> WireValue {
    var object: WireObject = ["type": "library", "bom-ref": .string(url.description)]
    if let namespace = url.namespace { object["group"] = .string(namespace) }
    object["name"] = .string(url.name)
    if let version = url.version { object["version"] = .string(version) }
    object["purl"] = .string(url.description)
    return .object(object)
  }

  static func state(_ status: VEXStatement.Status) -> String {
    switch status {
    case .affected: "exploitable"
    case .notAffected: "not_affected"
    case .fixed: "resolved"
    case .underInvestigation: "in_triage"
    }
  }

  /// The nearest word, and whether it says the same.
  static func word(_ justification: VEXStatement.Justification) -> (String, isExact: Bool) {
    switch justification {
    case .componentNotPresent: ("requires_dependency", false)
    case .vulnerableCodeNotPresent: ("code_not_present", true)
    case .vulnerableCodeNotInExecutePath: ("code_not_reachable", true)
    case .vulnerableCodeCannotBeControlledByAdversary: ("requires_environment", false)
    case .inlineMitigationsAlreadyExist: ("protected_by_mitigating_control", true)
    }
  }

  private static func write(_ statement: VEXStatement, at place: String, _ losses: inout VEXLosses) -> WireValue {
    var object: WireObject = ["id": .string(statement.vulnerability)]
    if !statement.aliases.isEmpty {
      object["references"] = .array(
        statement.aliases.map { ["id": .string($0), "source": ["name": .string(source(of: $0))]] })
    }
    if let action = statement.action { object["recommendation"] = .string(action) }
    var analysis: WireObject = ["state": .string(state(statement.status))]
    if let justification = statement.justification {
      let (word, isExact) = word(justification)
      analysis["justification"] = .string(word)
      if !isExact { losses.approximate("\(place)/analysis/justification", "\(justification.rawValue) became \(word)") }
    }
    let details = [statement.impactStatement, statement.notes].compactMap { $0 }
    if !details.isEmpty { analysis["detail"] = .string(details.joined(separator: "\n")) }
    if details.count > 1 {
      losses.approximate("\(place)/analysis/detail", "the impact statement and the notes became one text")
    }
    if let timestamp = statement.timestamp { analysis["lastUpdated"] = .string(timestamp.description) }
    object["analysis"] = .object(analysis)
    object["affects"] = .array(statement.products.map { ["ref": .string($0.packageURL.description)] })
    if statement.products.contains(where: { !$0.subcomponents.isEmpty }) {
      losses.lose("\(place)/affects", "the subcomponents are not carried over")
    }
    return .object(object)
  }

  private static func source(of alias: String) -> String {
    if alias.hasPrefix("CVE-") { return "NVD" }
    if alias.hasPrefix("GHSA-") { return "GitHub" }
    return String(alias.split(separator: "-").first ?? "other")
  }
}
