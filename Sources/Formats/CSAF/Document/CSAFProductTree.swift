/// The products and groups of a document, and all places that refer to them.
struct CSAFProductTree: Sendable {
  let root: Node?
  /// All definitions, in the order of the document.
  let products: [CSAFProduct]
  /// All elements of `branches`, at any depth.
  let branches: [CSAFBranch]
  /// Lists of branches that are siblings, as indices into `branches`.
  let siblings: [[Int]]
  let paths: [CSAFProductPath]
  let groups: [Node]
  /// The products of each group; of the first, where a group is defined twice.
  private(set) var members: [ExactText: [String]]
  /// Definitions by product identifier; the first, where one is defined twice.
  let byID: [ExactText: Int]

  init(_ root: Node?, version: CSAFVersion) {
    self.root = root
    var walk = BranchWalk()
    if let root { walk.visit(root, ancestors: [], depth: 0) }
    branches = walk.branches
    siblings = walk.siblings
    var products = walk.products
    for node in root?.items("full_product_names") ?? [] { products.append(CSAFProduct(node, origin: .plain)) }
    let list = root?.items(version == .v2Point0 ? "relationships" : "product_paths") ?? []
    paths = list.map { CSAFProductPath($0, version: version) }
    for path in paths {
      guard let name = path.name else { continue }
      products.append(CSAFProduct(name, origin: .path))
    }
    self.products = products
    groups = root?.items("product_groups") ?? []
    members = Dictionary(
      groups.compactMap { group in group.text("group_id").map { (ExactText($0), group.texts("product_ids")) } },
      uniquingKeysWith: { first, _ in first })
    byID = Dictionary(
      products.indices.compactMap { index in products[index].id.map { (ExactText($0), index) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Leaves the groups unresolved.
  mutating func dropMembers() {
    for key in members.keys { members[key] = [] }
  }

  func find(_ id: String) -> CSAFProduct? { byID[ExactText(id)].map { products[$0] } }

  func path(defining id: String) -> CSAFProductPath? {
    paths.first { $0.name?.text("product_id").map { ExactText($0) == ExactText(id) } ?? false }
  }
}

/// A `full_product_name_t`.
struct CSAFProduct: Sendable {
  enum Origin: Sendable { case branch, plain, path }

  let node: Node
  let origin: Origin
  /// The branches above the one that holds the product; siblings share the storage.
  private let ancestors: [(category: String, name: String)]
  private let holder: (category: String, name: String)?

  init(
    _ node: Node, origin: Origin, ancestors: [(category: String, name: String)] = [],
    holder: (category: String, name: String)? = nil
  ) {
    self.node = node
    self.origin = origin
    self.ancestors = ancestors
    self.holder = holder
  }

  /// Category and name of each branch from the root on.
  var path: [(category: String, name: String)] { ancestors + (holder.map { [$0] } ?? []) }

  var id: String? { node.text("product_id") }
  var helper: Node? { node["product_identification_helper"] }

  /// The Package-URLs: `purl` in CSAF 2.0, `purls` in 2.1.
  var packageURLs: [Node] {
    guard let helper else { return [] }
    return (helper["purl"].map { [$0] } ?? []) + helper.items("purls")
  }
}

/// An element of `branches`.
struct CSAFBranch: Sendable {
  let node: Node
  let category: String
  let name: String
  /// Names and categories above it.
  let ancestors: [(category: String, name: String)]
  /// How often `branches` stands in its path.
  let depth: Int

  /// The identifier of the product that the branch holds itself.
  var productID: String? { node["product"]?.text("product_id") }
  var isLeaf: Bool { node["product"] != nil && node["branches"] == nil }
  var hasBranches: Bool { node["branches"] != nil && node["product"] == nil }
}

/// An item of `relationships` (CSAF 2.0) or `product_paths` (CSAF 2.1).
struct CSAFProductPath: Sendable {
  let node: Node
  let name: Node?
  let beginning: Node?
  /// The steps: what kind, and to which product.
  let steps: [(category: String, next: Node)]

  init(_ node: Node, version: CSAFVersion) {
    self.node = node
    name = node["full_product_name"]
    if version == .v2Point0 {
      beginning = node["product_reference"]
      steps = node["relates_to_product_reference"].map { [(node.text("category") ?? "", $0)] } ?? []
    } else {
      beginning = node["beginning_product_reference"]
      steps = node.items("subpaths").compactMap { step in
        step["next_product_reference"].map { (step.text("category") ?? "", $0) }
      }
    }
  }

  /// All products that the path is made of.
  var references: [Node] { (beginning.map { [$0] } ?? []) + steps.map(\.next) }
}

/// Collects branches from the root downwards.
private struct BranchWalk {
  var branches: [CSAFBranch] = []
  var siblings: [[Int]] = []
  var products: [CSAFProduct] = []

  mutating func visit(_ node: Node, ancestors: [(category: String, name: String)], depth: Int) {
    guard depth < CSAFDocument.branchDepthLimit else { return }
    var level: [Int] = []
    for item in node.items("branches") {
      let branch = CSAFBranch(
        node: item, category: item.text("category") ?? "", name: item.text("name") ?? "", ancestors: ancestors,
        depth: depth + 1)
      level.append(branches.count)
      branches.append(branch)
      let own = (category: branch.category, name: branch.name)
      if let product = item["product"] {
        products.append(CSAFProduct(product, origin: .branch, ancestors: ancestors, holder: own))
      }
      if item["branches"] != nil { visit(item, ancestors: ancestors + [own], depth: depth + 1) }
    }
    if level.count > 1 { siblings.append(level) }
  }
}
