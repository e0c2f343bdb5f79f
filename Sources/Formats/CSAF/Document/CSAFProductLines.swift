/// Which products are versions of one another, as far as a product tree tells.
struct CSAFProductLines: Sendable {
  private static let versions: Set<String> = [
    "product_version", "product_version_range", "patch_level", "service_pack", "legacy",
  ]

  /// Paths through paths are followed so far only, as their number grows with every level.
  private static let depthLimit = 3
  private static let stepLimit = 8

  private let tree: CSAFProductTree
  private let paths: [ExactText: CSAFProductPath]

  init(_ tree: CSAFProductTree) {
    self.tree = tree
    paths = Dictionary(
      tree.paths.compactMap { path in path.name?.text("product_id").map { (ExactText($0), path) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Names of the lines that a product belongs to; empty where the product is not defined.
  ///
  /// A product of branches belongs to the line that its branches other than versions name; a product path to that of
  /// its parts. A path ending in `installed_with` also belongs to the line of what stands before that step.
  func find(_ id: String) -> Set<ExactText> { find(id, depth: 0) }

  private func find(_ id: String, depth: Int) -> Set<ExactText> {
    guard depth < Self.depthLimit, let product = tree.find(id) else { return [] }
    switch product.origin {
    case .plain:
      // Nothing tells the version from the name, so that all plain products may be versions of one another.
      return [ExactText("plain")]
    case .branch:
      let names = product.path.filter { !Self.versions.contains($0.category) }.map { "\($0.category)=\($0.name)" }
      return [ExactText(names.joined(separator: "\u{0}"))]
    case .path:
      guard let path = paths[ExactText(id)], let beginning = path.beginning?.text else { return [] }
      return lines(of: path, beginning, depth: depth)
    }
  }

  private func lines(of path: CSAFProductPath, _ beginning: String, depth: Int) -> Set<ExactText> {
    var lines = find(beginning, depth: depth + 1)
    var found: Set<ExactText> = []
    for step in path.steps.prefix(Self.stepLimit) {
      if step.category == "installed_with" { found.formUnion(lines) }
      let next = find(step.next.text ?? "", depth: depth + 1)
      lines = Set(
        lines.prefix(8).flatMap { line in
          next.prefix(8).map { ExactText("\(line.text)\u{1}\(step.category)\u{1}\($0.text)") }
        })
    }
    return found.union(lines)
  }
}
