import PackageIdentity

/// VEX in CSAF 2.0 and 2.1: `product_status`, `flags`, `threats` and `remediations`. Any CSAF document with product
/// status can be read, not only the profile VEX.
public enum CSAFVEX {
  /// Reads the statements of a document. Products with the same things said of them share a statement.
  public static func read(_ document: WireValue) -> VEXReading {
    var losses = VEXLosses()
    guard let version = CSAFChecks.version(of: document) else {
      losses.miss("/document/csaf_version", "the document is of no known version of CSAF", "write \"2.0\" or \"2.1\"")
      return VEXReading(statements: [], diagnostics: losses.diagnostics)
    }
    var reader = CSAFVEXReader(CSAFDocument(document, version: version), losses)
    for vulnerability in reader.document.vulnerabilities { reader.read(vulnerability) }
    return VEXReading(statements: reader.statements, diagnostics: reader.losses.diagnostics)
  }

  static func status(_ status: CSAFStatus) -> VEXStatement.Status? {
    switch status.group {
    case .affected: .affected
    case .notAffected: .notAffected
    case .fixed: .fixed
    case .underInvestigation: .underInvestigation
    case .unknown, .recommended: nil
    }
  }
}

private struct CSAFVEXReader {
  let document: CSAFDocument
  var statements: [VEXStatement] = []
  var losses: VEXLosses
  private let packages: CSAFProductPackages
  private let issued: Timestamp?

  init(_ document: CSAFDocument, _ losses: VEXLosses) {
    self.document = document
    self.losses = losses
    packages = CSAFProductPackages(document.tree)
    issued = document.tracking?.text("current_release_date").flatMap { Timestamp($0) }
  }

  /// What is said of one product in a vulnerability.
  private struct Said: Hashable {
    let status: VEXStatement.Status
    var justification: VEXStatement.Justification?
    var impacts: [String] = []
    var actions: [String] = []
    var timestamp: Timestamp?
  }

  mutating func read(_ vulnerability: Node) {
    var names = vulnerability.items("ids").compactMap { $0.text("text") }
    if let cve = vulnerability.text("cve") { names.insert(cve, at: 0) }
    guard let name = names.first else {
      return losses.miss(vulnerability.place, "the vulnerability has no identifier", "add cve or ids")
    }
    let said = collect(vulnerability)
    var order: [Said] = []
    var products: [Said: [VEXStatement.Product]] = [:]
    for (id, facts) in said {
      guard let product = packages.find(id.text) else {
        losses.lose(vulnerability.place, "the product '\(id.text.prefix(120))' has no Package-URL and is left out")
        continue
      }
      if products[facts] == nil { order.append(facts) }
      products[facts, default: []].append(product)
    }
    for facts in order {
      statements.append(
        VEXStatement(
          vulnerability: name, aliases: Array(names.dropFirst()), products: products[facts] ?? [],
          status: facts.status, justification: facts.justification, impactStatement: joined(facts.impacts),
          action: joined(facts.actions), timestamp: facts.timestamp ?? issued))
    }
  }

  private func joined(_ texts: [String]) -> String? { texts.isEmpty ? nil : texts.joined(separator: "\n") }

  /// The products of a vulnerability in the order of their states, each once.
  private mutating func collect(_ vulnerability: Node) -> [(ExactText, Said)] {
    var order: [ExactText] = []
    var said: [ExactText: Said] = [:]
    for status in CSAFStatus.allCases {
      let nodes = document.products([status], in: vulnerability)
      guard let own = CSAFVEX.status(status) else {
        if let first = nodes.first { losses.lose(first.place, "the status \(status.rawValue) is not carried over") }
        continue
      }
      for node in nodes {
        let id = ExactText(node.text ?? "")
        if said[id] == nil { order.append(id) }
        said[id] = said[id] ?? Said(status: own)
      }
    }
    addFlags(vulnerability, &said)
    addThreats(vulnerability, &said)
    addRemediations(vulnerability, &said)
    return order.compactMap { id in said[id].map { (id, $0) } }
  }

  private func addFlags(_ vulnerability: Node, _ said: inout [ExactText: Said]) {
    for flag in vulnerability.items("flags") {
      guard let label = flag.text("label").flatMap({ VEXStatement.Justification(rawValue: $0) }) else { continue }
      for product in document.products(of: flag).map(ExactText.init) where said[product]?.status == .notAffected {
        said[product]?.justification = label
        said[product]?.timestamp = flag.text("date").flatMap { Timestamp($0) }
      }
    }
  }

  private mutating func addThreats(_ vulnerability: Node, _ said: inout [ExactText: Said]) {
    for threat in vulnerability.items("threats") {
      guard threat.text("category") == "impact", let details = threat.text("details") else {
        losses.lose(threat.place, "the threat '\(threat.text("category") ?? "")' is not carried over")
        continue
      }
      for product in document.products(of: threat).map(ExactText.init) where said[product]?.status == .notAffected {
        said[product]?.impacts.append(details)
        if said[product]?.timestamp == nil {
          said[product]?.timestamp = threat.text("date").flatMap { Timestamp($0) }
        }
      }
    }
  }

  private mutating func addRemediations(_ vulnerability: Node, _ said: inout [ExactText: Said]) {
    for remediation in vulnerability.items("remediations") {
      guard let details = remediation.text("details") else { continue }
      for product in Set(document.products(of: remediation).map(ExactText.init)) {
        said[product]?.actions.append(details)
      }
      if let category = remediation.text("category") {
        losses.approximate(remediation.place, "the remediation's category \(category) became an action without one")
      }
    }
  }
}

/// The Package-URLs of a product tree's products.
struct CSAFProductPackages: Sendable {
  private let tree: CSAFProductTree
  private let paths: [ExactText: CSAFProductPath]

  init(_ tree: CSAFProductTree) {
    self.tree = tree
    paths = Dictionary(
      tree.paths.compactMap { path in path.name?.text("product_id").map { (ExactText($0), path) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// A product by its own Package-URL; a product path also by those of its parts: what stands last is the product, what
  /// stands first the part of it.
  func find(_ id: String) -> VEXStatement.Product? {
    let own = url(id)
    guard let path = paths[ExactText(id)] else { return own.map { VEXStatement.Product($0) } }
    let part = path.beginning?.text.flatMap(url)
    let whole = path.steps.last?.next.text.flatMap(url)
    if let own { return VEXStatement.Product(own) }
    switch (whole, part) {
    case (let whole?, let part?): return VEXStatement.Product(whole, subcomponents: [part])
    case (let whole?, nil): return VEXStatement.Product(whole)
    case (nil, let part?): return VEXStatement.Product(part)
    case (nil, nil): return nil
    }
  }

  private func url(_ id: String) -> PackageURL? {
    tree.find(id)?.packageURLs.lazy.compactMap { $0.text.flatMap(VEXPackages.parse) }.first
  }
}
