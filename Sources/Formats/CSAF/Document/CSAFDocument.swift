/// A CSAF document, read as far as the tests of section 6 need it. Nothing is demanded of its shape: what is not there
/// or of another type is not seen.
struct CSAFDocument: Sendable {
  /// Deeper branches are not read; the standard allows 30 (section 5.5).
  static let branchDepthLimit = 100

  let root: Node
  let version: CSAFVersion
  let category: String
  let profile: CSAFProfile
  private(set) var tree: CSAFProductTree
  /// Whether the groups are so large and so often named that they are left unresolved.
  private(set) var isTooWide = false
  let vulnerabilities: [Node]
  let revisions: [CSAFRevision]

  /// The present, for the tests that ask for it.
  let present: Timestamp?

  init(_ root: WireValue, version: CSAFVersion, now: Timestamp? = nil) {
    self.present = now
    let node = Node(root)
    self.root = node
    self.version = version
    category = node.find("document", "category")?.text ?? ""
    profile = CSAFProfile(category: category, version: version)
    tree = CSAFProductTree(node["product_tree"], version: version)
    vulnerabilities = node.items("vulnerabilities")
    revisions = (node.find("document", "tracking")?.items("revision_history") ?? []).map(CSAFRevision.init)
    limitGroups()
  }

  /// Products that references to groups may stand for, all together; a hostile document names a large group often.
  private static let resolutionLimit = 1_000_000

  private mutating func limitGroups() {
    var total = 0
    for reference in groupReferences {
      total += tree.members[ExactText(reference.text ?? "")]?.count ?? 0
      guard total > Self.resolutionLimit else { continue }
      isTooWide = true
      return tree.dropMembers()
    }
  }

  var isNew: Bool { version == .v2Point1 }
  var header: Node? { root["document"] }
  var tracking: Node? { root.find("document", "tracking") }
  var status: String? { tracking?.text("status") }
  /// Whether the status is `final` or `interim`.
  var isReleased: Bool { status == "final" || status == "interim" }
  var documentVersion: CSAFVersionNumber? { tracking?.text("version").flatMap { CSAFVersionNumber($0) } }
  var tlpLabel: String? { root.find("document", "distribution", "tlp", "label")?.text }
  var language: String? { header?.text("lang") }
  var isEnglish: Bool { LanguageTags.isEnglishOrUnset(language) }

  /// The date of the newest revision.
  var newestRevision: RFC3339.Moment? { revisions.compactMap(\.date).max() }

  /// The revisions by date, then by number.
  var sortedRevisions: [CSAFRevision] {
    revisions.sorted { left, right in
      if let first = left.date, let second = right.date, first != second { return first < second }
      guard let first = left.number, let second = right.number else { return false }
      return CSAFVersionNumber.compare(first, second) < 0
    }
  }

  /// The products that a remediation, flag, threat, note and so on refers to, groups resolved.
  func products(of node: Node) -> [String] {
    node.texts("product_ids") + node.texts("group_ids").flatMap { tree.members[ExactText($0)] ?? [] }
  }

  /// The CVSS, EPSS and SSVC content of a vulnerability: `metrics` in CSAF 2.1, `scores` in 2.0.
  func metrics(of vulnerability: Node) -> [CSAFMetric] {
    vulnerability.items(isNew ? "metrics" : "scores").compactMap { item in
      guard let content = isNew ? item["content"] : item else { return nil }
      return CSAFMetric(item: item, content: content, products: item.texts("products"), source: item.text("source"))
    }
  }

  /// All metrics of all vulnerabilities.
  var metrics: [CSAFMetric] { vulnerabilities.flatMap(metrics(of:)) }

  /// The products of a status group in a vulnerability, each with its place.
  func products(_ statuses: [CSAFStatus], in vulnerability: Node) -> [Node] {
    guard let list = vulnerability["product_status"] else { return [] }
    return statuses.flatMap { list.items($0.rawValue) }.filter { $0.text != nil }
  }
}

/// An item of `revision_history`.
struct CSAFRevision: Sendable {
  let node: Node
  let date: RFC3339.Moment?
  let number: CSAFVersionNumber?

  init(_ node: Node) {
    self.node = node
    date = node.moment("date")
    number = node.text("number").flatMap { CSAFVersionNumber($0) }
  }
}

/// An item of `metrics` or `scores`.
struct CSAFMetric: Sendable {
  let item: Node
  let content: Node
  let products: [String]
  let source: String?

  /// The CVSS objects with the names of their members.
  var cvss: [(key: String, node: Node)] { content.members.filter { $0.key.hasPrefix("cvss_v") } }
}
