import PackageIdentity

/// VEX in CycloneDX JSON 1.4 and later: `vulnerabilities` with `analysis` and `affects`.
public enum CycloneDXVEX {
  /// Reads the statements of a bill of materials. Vulnerabilities without an analysis say nothing and are left out.
  public static func read(_ document: WireValue) -> VEXReading {
    var reader = CycloneDXVEXReader(Node(document))
    for node in Node(document).items("vulnerabilities") { reader.read(node) }
    return VEXReading(statements: reader.statements, diagnostics: reader.losses.diagnostics)
  }

  /// The status of `analysis.state` (CycloneDX 1.6).
  static func status(_ state: String) -> VEXStatement.Status? {
    switch state {
    case "resolved", "resolved_with_pedigree": .fixed
    case "exploitable": .affected
    case "in_triage": .underInvestigation
    case "false_positive", "not_affected": .notAffected
    default: nil
    }
  }

  /// The nearest justification of `analysis.justification`, and whether it says the same.
  static func justification(_ word: String) -> (VEXStatement.Justification, isExact: Bool)? {
    switch word {
    case "code_not_present": (.vulnerableCodeNotPresent, true)
    case "code_not_reachable": (.vulnerableCodeNotInExecutePath, true)
    case "requires_dependency": (.componentNotPresent, false)
    case "requires_configuration", "requires_environment": (.vulnerableCodeCannotBeControlledByAdversary, false)
    case "protected_by_mitigating_control": (.inlineMitigationsAlreadyExist, true)
    case "protected_by_compiler", "protected_at_runtime", "protected_at_perimeter":
      (.inlineMitigationsAlreadyExist, false)
    default: nil
    }
  }
}

private struct CycloneDXVEXReader {
  /// Components that are read at most; more than any real bill of materials has.
  private static let componentLimit = 1_000_000

  var statements: [VEXStatement] = []
  var losses = VEXLosses()
  private var packages: [ExactText: PackageURL] = [:]
  private let issued: Timestamp?

  init(_ root: Node) {
    issued = root.find("metadata", "timestamp")?.text.flatMap { Timestamp($0) }
    var waiting = root.items("components") + (root.find("metadata", "component").map { [$0] } ?? [])
    var count = 0
    while let node = waiting.popLast(), count < Self.componentLimit {
      count += 1
      waiting += node.items("components")
      guard let url = node.text("purl").flatMap(VEXPackages.parse) else { continue }
      packages[ExactText(url.description)] = url
      if let reference = node.text("bom-ref") { packages[ExactText(reference)] = url }
    }
  }

  mutating func read(_ node: Node) {
    guard let analysis = node["analysis"] else { return }
    guard let state = analysis.text("state") else {
      return losses.lose("\(analysis.place)/state", "the analysis gives no state and is left out")
    }
    guard let status = CycloneDXVEX.status(state) else {
      return losses.lose("\(analysis.place)/state", "the state '\(state.prefix(40))' is unknown")
    }
    guard let id = node.text("id"), !id.isEmpty else {
      return losses.miss("\(node.place)/id", "the vulnerability has no identifier", "add id")
    }
    if state == "false_positive" || state == "resolved_with_pedigree" {
      losses.approximate("\(analysis.place)/state", "\(state) became \(status.rawValue)")
    }
    var statement = VEXStatement(vulnerability: id, products: [], status: status)
    statement.aliases = node.items("references").compactMap { $0.text("id") }
    statement.justification = justification(analysis)
    if status == .notAffected {
      statement.impactStatement = analysis.text("detail")
    } else {
      statement.notes = analysis.text("detail")
    }
    statement.action = action(node, analysis)
    statement.timestamp = timestamp(node, analysis)
    addProducts(of: node, to: statement)
  }

  private mutating func justification(_ analysis: Node) -> VEXStatement.Justification? {
    guard let word = analysis.text("justification") else { return nil }
    guard let (justification, isExact) = CycloneDXVEX.justification(word) else {
      losses.lose("\(analysis.place)/justification", "the justification '\(word.prefix(40))' is unknown")
      return nil
    }
    if !isExact { losses.approximate("\(analysis.place)/justification", "\(word) became \(justification.rawValue)") }
    return justification
  }

  /// The recommendation, the workaround and the responses, one a line.
  private func action(_ node: Node, _ analysis: Node) -> String? {
    var lines = [node.text("recommendation"), node.text("workaround")].compactMap { $0 }
    if lines.isEmpty { lines = analysis.texts("response") }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  private func timestamp(_ node: Node, _ analysis: Node) -> Timestamp? {
    let texts = [
      analysis.text("lastUpdated"), analysis.text("firstIssued"), node.text("updated"), node.text("published"),
    ]
    return texts.lazy.compactMap { $0 }.compactMap { Timestamp($0) }.first ?? issued
  }

  /// A product may be named with versions of its own status; each status makes its own statement.
  private mutating func addProducts(of node: Node, to statement: VEXStatement) {
    var products: [VEXStatement.Status: [VEXStatement.Product]] = [:]
    for affect in node.items("affects") {
      guard let url = packageURL(affect) else { continue }
      let versions = affect.items("versions")
      if versions.isEmpty { products[statement.status, default: []].append(VEXStatement.Product(url)) }
      for version in versions {
        guard let (product, status) = read(version, of: url, statement.status) else { continue }
        products[status, default: []].append(product)
      }
    }
    if node.items("affects").isEmpty { losses.lose("\(node.place)/affects", "the analysis names no component") }
    for status in VEXStatement.Status.allCases {
      guard let found = products[status] else { continue }
      var part = statement
      part.status = status
      part.products = found
      if status != statement.status { part.justification = nil }
      statements.append(part)
    }
  }

  private mutating func packageURL(_ affect: Node) -> PackageURL? {
    guard let reference = affect.text("ref") else { return nil }
    // A BOM-Link ends in the component's reference, percent-encoded.
    let fragment = reference.split(separator: "#", maxSplits: 1).dropFirst().first.map(PercentText.decode)
    for name in [reference, fragment].compactMap({ $0 }) {
      if let url = packages[ExactText(name)] ?? VEXPackages.parse(name) { return url }
    }
    losses.lose("\(affect.place)/ref", "the component '\(reference.prefix(120))' has no Package-URL and is left out")
    return nil
  }

  /// An item of `versions`: the product in that version, and its status.
  private mutating func read(
    _ version: Node, of url: PackageURL, _ own: VEXStatement.Status
  ) -> (VEXStatement.Product, VEXStatement.Status)? {
    guard let number = version.text("version") else {
      losses.lose("\(version.place)/range", "a range of versions is not carried over")
      return nil
    }
    let qualifiers = Dictionary(url.qualifiers.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    let exact: PackageURL
    do throws(PackageURLError) {
      exact = try PackageURL(
        type: url.type, namespace: url.namespace, name: url.name, version: number, qualifiers: qualifiers,
        subpath: url.subpath)
    } catch {
      losses.lose(version.place, "the version '\(number.prefix(60))' makes no valid Package-URL")
      return nil
    }
    switch version.text("status") ?? "affected" {
    case "unaffected": return (VEXStatement.Product(exact), own == .fixed ? .fixed : .notAffected)
    case "unknown": return (VEXStatement.Product(exact), .underInvestigation)
    default: return (VEXStatement.Product(exact), own)
    }
  }
}
