/// Tests 6.1.1 to 6.1.5: identifiers of products and groups.
enum CSAFProductIDRules {
  static let rules = [
    CSAFRule("6.1.1", findMissingProduct), CSAFRule("6.1.2", findMultipleProduct),
    CSAFRule("6.1.3", findCircularProduct), CSAFRule("6.1.4", findMissingGroup),
    CSAFRule("6.1.5", findMultipleGroup),
  ]

  /// 6.1.1 Missing Definition of Product ID.
  static func findMissingProduct(_ document: CSAFDocument) -> [CSAFFinding] {
    document.productReferences.compactMap { node in
      guard let id = node.text, document.tree.byID[ExactText(id)] == nil else { return nil }
      return CSAFFinding(
        node.place, "no product has the identifier '\(id)'", "define the product or remove the reference")
    }
  }

  /// 6.1.2 Multiple Definition of Product ID.
  static func findMultipleProduct(_ document: CSAFDocument) -> [CSAFFinding] {
    findRepeated(document.tree.products.compactMap { $0.node["product_id"] }, what: "product")
  }

  /// 6.1.5 Multiple Definition of Product Group ID.
  static func findMultipleGroup(_ document: CSAFDocument) -> [CSAFFinding] {
    findRepeated(document.tree.groups.compactMap { $0["group_id"] }, what: "group")
  }

  private static func findRepeated(_ nodes: [Node], what: String) -> [CSAFFinding] {
    var seen: Set<ExactText> = []
    return nodes.compactMap { node in
      guard let id = node.text, !seen.insert(ExactText(id)).inserted else { return nil }
      return CSAFFinding(
        node.place, "another \(what) already has the identifier '\(id)'", "give each \(what) its own identifier")
    }
  }

  /// 6.1.4 Missing Definition of Product Group ID.
  static func findMissingGroup(_ document: CSAFDocument) -> [CSAFFinding] {
    document.groupReferences.compactMap { node in
      guard let id = node.text, document.tree.members[ExactText(id)] == nil else { return nil }
      return CSAFFinding(
        node.place, "no product group has the identifier '\(id)'", "define the group or remove the reference")
    }
  }

  /// 6.1.3 Circular Definition of Product ID: no product is, through however many relationships, part of itself.
  static func findCircularProduct(_ document: CSAFDocument) -> [CSAFFinding] {
    var parts: [ExactText: [ExactText]] = [:]
    for path in document.tree.paths {
      guard let id = path.name?.text("product_id") else { continue }
      parts[ExactText(id), default: []] += path.references.compactMap { $0.text.map(ExactText.init) }
    }
    let onCycles = findCycles(parts)
    return document.tree.paths.compactMap { path in
      guard let node = path.name?["product_id"], let id = node.text, onCycles.contains(ExactText(id)) else {
        return nil
      }
      return CSAFFinding(
        node.place, "the product '\(id)' is defined through itself", "refer to products that are defined elsewhere")
    }
  }

  /// The products that can be reached from themselves. Whatever cannot lose all its parts is on a cycle or leads to
  /// one; pruned from both sides, what remains is on cycles or between two of them, all of which is wrong.
  private static func findCycles(_ parts: [ExactText: [ExactText]]) -> Set<ExactText> {
    var alive = Set(parts.keys)
    for isForward in [true, false] {
      var edges: [ExactText: [ExactText]] = [:]
      var waits: [ExactText: Int] = [:]
      for (from, targets) in parts where alive.contains(from) {
        for target in targets where alive.contains(target) {
          edges[isForward ? target : from, default: []].append(isForward ? from : target)
          waits[isForward ? from : target, default: 0] += 1
        }
      }
      var free = alive.filter { waits[$0, default: 0] == 0 }
      var queue = Array(free)
      while let next = queue.popLast() {
        for dependent in edges[next] ?? [] {
          waits[dependent, default: 0] -= 1
          if waits[dependent] == 0, free.insert(dependent).inserted { queue.append(dependent) }
        }
      }
      alive.subtract(free)
    }
    return alive
  }
}
