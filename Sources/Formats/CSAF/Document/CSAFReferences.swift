/// Every place that refers to a product or a group.
extension CSAFDocument {
  /// Product identifiers outside their definitions (test 6.1.1).
  var productReferences: [Node] {
    var found: [Node] = tree.groups.flatMap { $0.items("product_ids") } + tree.paths.flatMap(\.references)
    for holder in holders { found += holder.items("product_ids") }
    for vulnerability in vulnerabilities {
      found += products(CSAFStatus.allCases, in: vulnerability)
      for metric in metrics(of: vulnerability) { found += metric.item.items("products") }
    }
    return found.filter { $0.text != nil }
  }

  /// Group identifiers outside their definitions (test 6.1.4).
  var groupReferences: [Node] {
    holders.flatMap { $0.items("group_ids") }.filter { $0.text != nil }
  }

  /// The objects that may have `product_ids` and `group_ids`.
  private var holders: [Node] {
    let lists = [
      "flags", "first_known_exploitation_dates", "ids", "involvements", "notes", "remediations", "threats",
    ]
    return (header?.items("notes") ?? [])
      + vulnerabilities.flatMap { vulnerability in lists.flatMap { vulnerability.items($0) } }
  }

  /// The lists of extensions (section 2.4.2), which the tests 6.1.60, 6.2.54 and 6.3.21 look at.
  var extensionLists: [(level: CSAFExtensionLevel, node: Node)] {
    guard isNew else { return [] }
    var found: [(CSAFExtensionLevel, Node?)] = [
      (.root, root["x_extensions"]), (.document, header?["x_extensions"]),
    ]
    for product in tree.products {
      let level: CSAFExtensionLevel =
        switch product.origin {
        case .branch: .branch
        case .plain: .fullProductName
        case .path: .productPath
        }
      found.append((level, product.node["x_extensions"]))
    }
    for vulnerability in vulnerabilities {
      found.append((.vulnerability, vulnerability["x_extensions"]))
      for metric in metrics(of: vulnerability) { found.append((.metric, metric.content["x_extensions"])) }
    }
    return found.compactMap { level, node in node.map { (level, $0) } }
  }

  /// The items of all those lists.
  var extensions: [Node] {
    extensionLists.flatMap { list in
      (list.node.value.array ?? []).enumerated().map { Node($0.element, at: "\(list.node.place)/\($0.offset)") }
    }
  }
}

/// Where a list of extensions stands.
enum CSAFExtensionLevel: Sendable { case root, document, branch, fullProductName, productPath, vulnerability, metric }
