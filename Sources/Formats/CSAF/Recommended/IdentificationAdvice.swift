import PackageIdentity

/// Tests 6.2.31, 6.2.32 and 6.2.42: product identification helpers.
enum CSAFIdentificationAdvice {
  static let newRules = [
    CSAFRule("6.2.31", findMixedHardware), CSAFRule("6.2.32", findSharedHelper),
    CSAFRule("6.2.42", findInconsistentHelper),
  ]

  /// 6.2.31 Hardware and Software: hardware is part of a product path.
  static func findMixedHardware(_ document: CSAFDocument) -> [CSAFFinding] {
    let used = Set(document.tree.paths.flatMap(\.references).compactMap { $0.text.map(ExactText.init) })
    return document.tree.products.compactMap { product in
      guard let id = product.id, let helper = product.helper,
        helper["serial_numbers"] != nil || helper["model_numbers"] != nil, !used.contains(ExactText(id))
      else { return nil }
      return CSAFFinding(
        product.node.place, "the hardware '\(id)' is in no product path", "combine hardware and software in a path")
    }
  }

  /// 6.2.32 Use of Same Product Identification Helper for Different Products.
  static func findSharedHelper(_ document: CSAFDocument) -> [CSAFFinding] {
    var seen: [ExactText: ExactText] = [:]
    var findings: [CSAFFinding] = []
    for product in document.tree.products {
      guard let id = product.id.map(ExactText.init), let helper = product.helper else { continue }
      for (category, node) in helper.members {
        let values =
          node.value.array == nil
          ? [node] : (node.value.array ?? []).enumerated().map { Node($0.element, at: "\(node.place)/\($0.offset)") }
        for value in values {
          let key = ExactText("\(category)\u{0}\(value.value.canonicalJSON)")
          if let other = seen[key], other != id {
            findings.append(
              CSAFFinding(value.place, "'\(other.text)' has the same \(category)", "give each product its own"))
          } else {
            seen[key] = id
          }
        }
      }
    }
    return findings
  }

  /// 6.2.42 Inconsistent Product Identification Helper, of products in branches.
  static func findInconsistentHelper(_ document: CSAFDocument) -> [CSAFFinding] {
    document.tree.products.filter { $0.origin == .branch }.flatMap { product -> [CSAFFinding] in
      let names = Dictionary(
        product.path.map { ($0.category, $0.name) }, uniquingKeysWith: { _, last in last })
      var findings: [CSAFFinding] = []
      if let node = product.helper?["cpe"], let text = node.text, let message = disagreement(cpe: text, names) {
        findings.append(CSAFFinding(node.place, message, "make the CPE and the branches say the same"))
      }
      for node in product.packageURLs {
        guard let text = node.text, case .success(let url) = CSAFIdentificationRules.parse(text),
          let version = names["product_version"], url.version.map({ !isSame($0, version) }) ?? true
        else { continue }
        findings.append(
          CSAFFinding(
            node.place, "the Package-URL's version is not '\(version.prefix(40))'", "give both the same version"))
      }
      return findings
    }
  }

  private static let counterparts: [(category: String, attribute: CPE.Attribute)] = [
    ("vendor", .vendor), ("product_name", .product), ("product_version", .version), ("language", .language),
  ]

  private static func disagreement(cpe text: String, _ names: [String: String]) -> String? {
    let cpe: CPE
    do throws(CPEError) { cpe = try CPE(text) } catch { return nil }
    for (category, attribute) in counterparts where names[category] != nil && cpe[attribute] == .any {
      return "the CPE says nothing of the \(category)"
    }
    if let version = names["product_version"], case .text(let own) = cpe[.version], !isSame(own.literal, version) {
      return "the CPE's version is not '\(version.prefix(40))'"
    }
    if names["language"] == nil, case .text = cpe[.language] { return "no branch gives the CPE's language" }
    if names["patch_level"] == nil, names["service_pack"] == nil, case .text = cpe[.update] {
      return "no branch gives the CPE's update"
    }
    return nil
  }

  /// Equal but for case and a leading v.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    bare(left) == bare(right)
  }

  private static func bare(_ version: String) -> String {
    let lowered = version.lowercased()
    guard lowered.utf8.first == UInt8(ascii: "v"), let next = lowered.utf8.dropFirst().first,
      TextPatterns.isDigit(next)
    else { return lowered }
    return String(lowered.dropFirst())
  }
}
