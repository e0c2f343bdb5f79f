import PackageIdentity

/// OpenVEX 0.2.0.
public enum OpenVEX {
  static let context = "https://openvex.dev/ns/v0.2.0"

  /// Whether a document says that it is OpenVEX, of whichever version.
  public static func isOpenVEX(_ document: WireValue) -> Bool {
    document["@context"]?.string?.hasPrefix("https://openvex.dev/ns") ?? false
  }

  /// Reads the statements of a document. Products without a Package-URL and statements without a known status are told
  /// and left out.
  public static func read(_ document: WireValue) -> VEXReading {
    var reader = OpenVEXReader()
    let root = Node(document)
    for name in ["@context", "@id", "author", "timestamp", "version", "statements"] where root[name] == nil {
      reader.losses.miss("/\(name)", "the member '\(name)' is missing", "add '\(name)'")
    }
    let issued = reader.moment(root, ["last_updated", "timestamp"])
    for node in root.items("statements") { reader.read(node, issued: issued) }
    return VEXReading(statements: reader.statements, diagnostics: reader.losses.diagnostics)
  }
}

private struct OpenVEXReader {
  var statements: [VEXStatement] = []
  var losses = VEXLosses()

  mutating func read(_ node: Node, issued: Timestamp?) {
    guard let status = node.text("status").flatMap({ VEXStatement.Status(rawValue: $0) }) else {
      return losses.miss(
        "\(node.place)/status", "the statement has no known status",
        "use one of \(VEXStatement.Status.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    // Up to version 0.0.1 the vulnerability was its name alone.
    guard let name = node["vulnerability"]?.text("name") ?? node.text("vulnerability"), !name.isEmpty else {
      return losses.miss("\(node.place)/vulnerability", "the statement names no vulnerability", "add its name")
    }
    let products = node.items("products").compactMap { product($0) }
    // What is left of nothing would speak of every product.
    guard !products.isEmpty || node.items("products").isEmpty else { return }
    if node["products"] == nil {
      losses.miss("\(node.place)/products", "the statement names no product", "add the products")
    }
    let statement = VEXStatement(
      vulnerability: name, aliases: node["vulnerability"]?.texts("aliases") ?? [], products: products, status: status,
      justification: justification(node), impactStatement: node.text("impact_statement"),
      action: node.text("action_statement"), notes: node.text("status_notes"),
      timestamp: moment(node, ["last_updated", "timestamp"]) ?? issued)
    checkReasons(statement, node)
    for key in ["supplier", "action_statement_timestamp", "@id", "version"] where node[key] != nil {
      losses.lose("\(node.place)/\(key)", "the member '\(key)' is not carried over")
    }
    if node.find("vulnerability", "description") != nil {
      losses.lose("\(node.place)/vulnerability/description", "the description is not carried over")
    }
    statements.append(statement)
  }

  private mutating func justification(_ node: Node) -> VEXStatement.Justification? {
    guard let text = node.text("justification") else { return nil }
    let known = VEXStatement.Justification(rawValue: text)
    if known == nil { losses.lose("\(node.place)/justification", "the justification '\(text.prefix(60))' is unknown") }
    return known
  }

  /// What the specification demands of a status.
  private mutating func checkReasons(_ statement: VEXStatement, _ node: Node) {
    switch statement.status {
    case .notAffected where statement.justification == nil && statement.impactStatement == nil:
      losses.miss(node.place, "nothing says why the products are not affected", "add justification or impact_statement")
    case .affected where statement.action == nil:
      losses.miss(
        "\(node.place)/action_statement", "nothing says what to do about the products", "add action_statement")
    default: break
    }
  }

  private mutating func product(_ node: Node) -> VEXStatement.Product? {
    guard let url = packageURL(node) else { return nil }
    let parts = node.items("subcomponents").compactMap { packageURL($0) }
    return VEXStatement.Product(url, subcomponents: parts)
  }

  private mutating func packageURL(_ node: Node) -> PackageURL? {
    let candidates = [node.find("identifiers", "purl")?.text, node.text("@id"), node.text].compactMap { $0 }
    guard let url = candidates.lazy.compactMap(VEXPackages.parse).first else {
      let name = candidates.first ?? node.find("identifiers", "cpe23")?.text ?? ""
      losses.lose(node.place, "the product '\(name.prefix(120))' has no valid Package-URL and is left out")
      return nil
    }
    if node["hashes"] != nil { losses.lose("\(node.place)/hashes", "the hashes are not carried over") }
    return url
  }

  func moment(_ node: Node, _ keys: [String]) -> Timestamp? {
    keys.lazy.compactMap { node.text($0) }.compactMap { Timestamp($0) }.first
  }
}
