import PackageIdentity

extension CSAFVEX {
  /// Writes statements as a CSAF document of the profile VEX: products by Package-URL, a vulnerability for each name.
  ///
  /// Where statements contradict each other on one product, the latest one is written.
  public static func write(
    _ statements: [VEXStatement], as issue: VEXIssue, version: CSAFVersion = .v2Point0
  ) -> VEXWriting {
    var writer = CSAFVEXWriter(issue: issue, version: version)
    if statements.isEmpty { writer.losses.miss("/vulnerabilities", "there is no statement", "add one") }
    let vulnerabilities = writer.group(statements).map { writer.write($0) }
    var root: WireObject = [:]
    if version == .v2Point1 { root["$schema"] = "https://docs.oasis-open.org/csaf/csaf/v2.1/schema/csaf.json" }
    root["document"] = writer.header()
    root["product_tree"] = writer.productTree()
    root["vulnerabilities"] = .array(vulnerabilities)
    return VEXWriting(document: .object(root), diagnostics: writer.losses.diagnostics)
  }
}

/// One product of one statement.
struct CSAFVEXEntry {
  let id: String
  let statement: VEXStatement
}

struct CSAFVEXWriter {
  let issue: VEXIssue
  let version: CSAFVersion
  var losses = VEXLosses()
  private var identifiers: [PackageURL: String] = [:]
  private var packages: [PackageURL] = []
  private var paths: [VEXStatement.Product: String] = [:]
  private var combined: [(product: VEXStatement.Product, part: PackageURL, id: String)] = []
  private var count = 0

  init(issue: VEXIssue, version: CSAFVersion) {
    self.issue = issue
    self.version = version
  }

  // MARK: Products

  private mutating func nextID() -> String {
    count += 1
    let digits = String(count)
    return "CSAFPID-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private mutating func identify(_ url: PackageURL) -> String {
    if let known = identifiers[url] { return known }
    let id = nextID()
    identifiers[url] = id
    packages.append(url)
    return id
  }

  /// The identifiers of a product: one for each of its parts, or its own where none is named.
  private mutating func identify(_ product: VEXStatement.Product) -> [String] {
    guard !product.subcomponents.isEmpty else { return [identify(product.packageURL)] }
    return product.subcomponents.map { part in
      let pair = VEXStatement.Product(product.packageURL, subcomponents: [part])
      if let known = paths[pair] { return known }
      _ = identify(product.packageURL)
      _ = identify(part)
      let id = nextID()
      paths[pair] = id
      combined.append((pair, part, id))
      return id
    }
  }

  func productTree() -> WireValue {
    let isNew = version == .v2Point1
    var tree: WireObject = [:]
    tree["full_product_names"] = .array(
      packages.map { url in
        let text = WireValue.string(url.description)
        let helper: WireValue = isNew ? ["purls": [text]] : ["purl": text]
        return [
          "name": text, "product_id": .string(identifiers[url] ?? ""), "product_identification_helper": helper,
        ]
      })
    guard !combined.isEmpty else { return .object(tree) }
    tree[isNew ? "product_paths" : "relationships"] = .array(combined.map { path($0, isNew: isNew) })
    return .object(tree)
  }

  private func path(
    _ item: (product: VEXStatement.Product, part: PackageURL, id: String), isNew: Bool
  ) -> WireValue {
    let whole = WireValue.string(identifiers[item.product.packageURL] ?? "")
    let part = WireValue.string(identifiers[item.part] ?? "")
    let name: WireValue = [
      "name": .string("\(item.part.description) in \(item.product.packageURL.description)"),
      "product_id": .string(item.id),
    ]
    guard isNew else {
      return [
        "category": "default_component_of", "full_product_name": name, "product_reference": part,
        "relates_to_product_reference": whole,
      ]
    }
    return [
      "beginning_product_reference": part, "full_product_name": name,
      "subpaths": [["category": "default_component_of", "next_product_reference": whole]],
    ]
  }

  // MARK: Vulnerabilities

  /// The statements by vulnerability, of each product the latest.
  mutating func group(_ statements: [VEXStatement]) -> [[CSAFVEXEntry]] {
    var order: [String] = []
    var entries: [String: [CSAFVEXEntry]] = [:]
    var places: [String: [String: Int]] = [:]
    for (index, statement) in statements.enumerated() {
      let name = statement.vulnerability
      if entries[name] == nil { order.append(name) }
      for id in statement.products.flatMap({ identify($0) }) {
        let entry = CSAFVEXEntry(id: id, statement: statement)
        guard let known = places[name]?[id], let other = entries[name]?[known] else {
          places[name, default: [:]][id] = entries[name, default: []].count
          entries[name, default: []].append(entry)
          continue
        }
        losses.lose("/statements/\(index)", "two statements speak of one product; the later one is written")
        let isLater = (other.statement.timestamp ?? issue.timestamp) <= (statement.timestamp ?? issue.timestamp)
        if isLater { entries[name]?[known] = entry }
      }
      if statement.products.isEmpty { losses.lose("/statements/\(index)", "the statement has no product") }
    }
    return order.compactMap { entries[$0] }
  }

  mutating func write(_ entries: [CSAFVEXEntry]) -> WireValue {
    var object: WireObject = [:]
    guard let first = entries.first?.statement else { return .object(object) }
    var aliases: [String] = []
    for alias in entries.flatMap(\.statement.aliases) where !aliases.contains(alias) { aliases.append(alias) }
    let names = [first.vulnerability] + aliases.filter { $0 != first.vulnerability }
    let cve = names.first { TextPatterns.isCVE(Array($0.utf8)) }
    if let cve { object["cve"] = .string(cve) }
    let flags = self.flags(entries)
    if !flags.isEmpty { object["flags"] = .array(flags) }
    let ids = names.filter { $0 != cve }
    if !ids.isEmpty {
      object["ids"] = .array(ids.map { ["system_name": .string(system(of: $0)), "text": .string($0)] })
    }
    object["notes"] = .array(notes(entries))
    object["product_status"] = .object(status(entries))
    let remediations = self.remediations(entries)
    if !remediations.isEmpty { object["remediations"] = .array(remediations) }
    let threats = self.threats(entries)
    if !threats.isEmpty { object["threats"] = .array(threats) }
    return .object(object)
  }

  private func system(of name: String) -> String {
    name.hasPrefix("GHSA-") ? "GitHub Security Advisory" : String(name.split(separator: "-").first ?? "Identifier")
  }

  private func status(_ entries: [CSAFVEXEntry]) -> WireObject {
    let lists: [(CSAFStatus, VEXStatement.Status)] = [
      (.fixed, .fixed), (.knownAffected, .affected), (.knownNotAffected, .notAffected),
      (.underInvestigation, .underInvestigation),
    ]
    var object: WireObject = [:]
    for (status, own) in lists {
      let ids = entries.filter { $0.statement.status == own }.map { WireValue.string($0.id) }
      if !ids.isEmpty { object[status.rawValue] = .array(ids) }
    }
    return object
  }
}
