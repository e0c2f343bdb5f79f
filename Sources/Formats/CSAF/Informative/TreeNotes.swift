/// Tests 6.3.9 to 6.3.11, 6.3.17, 6.3.20 and 6.3.22: product tree, licence, identifiers.
enum CSAFTreeNotes {
  static let rules = [
    CSAFRule("6.3.9", findUnusualBranches), CSAFRule("6.3.10", findRange), CSAFRule("6.3.11", findVersionIndicator),
  ]
  static let newRules = [
    CSAFRule("6.3.17", findUnregisteredLicense), CSAFRule("6.3.20", findUnregisteredSystem),
    CSAFRule("6.3.22", findNestedPath),
  ]

  /// 6.3.9 Branch Categories: vendor, product name and version lead to a product, in that order.
  static func findUnusualBranches(_ document: CSAFDocument) -> [CSAFFinding] {
    document.tree.products.filter { $0.origin == .branch }.compactMap { product in
      var wanted = ["vendor", "product_name", "product_version"][...]
      for step in product.path where step.category == wanted.first { wanted.removeFirst() }
      guard let missing = wanted.first else { return nil }
      return CSAFFinding(
        product.node.place, "no branch of category \(missing) leads to '\(product.id ?? "")'",
        "use vendor, product_name and product_version in this order")
    }
  }

  /// 6.3.10 Usage of Product Version Range.
  static func findRange(_ document: CSAFDocument) -> [CSAFFinding] {
    CSAFVersionRangeRules.ranges(document).map {
      CSAFFinding("\($0.node.place)/category", "a range is hard to match", "list the versions")
    }
  }

  /// 6.3.11 Usage of V as Version Indicator.
  static func findVersionIndicator(_ document: CSAFDocument) -> [CSAFFinding] {
    document.tree.branches.compactMap { branch in
      let bytes = Array(branch.name.utf8.prefix(2))
      guard branch.category == "product_version", bytes.count == 2, bytes[0] | 0x20 == UInt8(ascii: "v"),
        TextPatterns.isDigit(bytes[1])
      else { return nil }
      return CSAFFinding(
        "\(branch.node.place)/name", "'\(branch.name.prefix(40))' begins with a v",
        "leave it out unless it is the vendor's")
    }
  }

  /// 6.3.17 Use of Unregistered License.
  static func findUnregisteredLicense(_ document: CSAFDocument) -> [CSAFFinding] {
    guard let node = document.header?["license_expression"], let names = node.text.flatMap(SPDXLicenses.names(in:)),
      let name = names.first(where: { !CSAFDistributionRules.isRegistered($0) })
    else { return [] }
    return [CSAFFinding(node.place, "the licence '\(name)' is not registered", "use a registered licence")]
  }

  /// 6.3.20 Use of Unregistered ID System.
  static func findUnregisteredSystem(_ document: CSAFDocument) -> [CSAFFinding] {
    document.vulnerabilities.flatMap { $0.items("ids") }.compactMap { item in
      guard let system = item.text("system_name"), !CSAFLicenseAdvice.isRegistered(system) else { return nil }
      return CSAFFinding(
        "\(item.place)/system_name", "'\(system.prefix(60))' is not known to be registered", "use a name of the RVISC")
    }
  }

  /// 6.3.22 Nested Product Path.
  static func findNestedPath(_ document: CSAFDocument) -> [CSAFFinding] {
    let made = Set(document.tree.paths.compactMap { $0.name?.text("product_id").map(ExactText.init) })
    return document.tree.paths.flatMap(\.references).compactMap { node in
      guard let id = node.text, made.contains(ExactText(id)) else { return nil }
      return CSAFFinding(node.place, "'\(id)' is itself a product path", "name its parts instead")
    }
  }
}
