import Formats

/// The product tree of a CSAF document, one product for each interval, version and fix, with the status of each.
struct ProductTree {
  private var vendors: [(name: String, products: [(name: String, branches: [WireValue])])] = []
  private(set) var affected: [String] = []
  private var fixed: [String] = []
  private var notAffected: [String] = []
  private var count = 0

  var isEmpty: Bool { count == 0 }

  mutating func add(_ product: AdvisoryDocument.Affected) {
    let name = product.name.isEmpty ? "unnamed" : product.name
    var branches: [WireValue] = []
    for interval in product.intervals {
      let range = VersText.range([interval], ecosystem: product.ecosystem)
      branches.append(branch("product_version_range", range, name, product.purl, nil, \.affected))
      if let fix = interval.fixed {
        branches.append(branch("product_version", fix, name, product.purl, fix, \.fixed))
      }
    }
    for version in product.versions {
      branches.append(branch("product_version", version, name, product.purl, version, \.affected))
    }
    for version in product.fixedVersions {
      branches.append(branch("product_version", version, name, product.purl, version, \.fixed))
    }
    for version in product.notAffectedVersions {
      branches.append(branch("product_version", version, name, product.purl, version, \.notAffected))
    }
    guard !branches.isEmpty else { return }
    let vendor = product.vendor ?? product.ecosystem ?? "unknown"
    let place = vendors.firstIndex { $0.name == vendor } ?? vendors.endIndex
    if place == vendors.endIndex { vendors.append((vendor, [])) }
    vendors[place].products.append((name, branches))
  }

  private mutating func branch(
    _ category: String, _ title: String, _ product: String, _ purl: String?, _ version: String?,
    _ list: WritableKeyPath<ProductTree, [String]>
  ) -> WireValue {
    count += 1
    let id = "CLHPID-\(count)"
    self[keyPath: list].append(id)
    var leaf: WireObject = ["name": .string("\(product) \(title)"), "product_id": .string(id)]
    if let purl, version == nil || !purl.contains("?") {
      leaf["product_identification_helper"] = ["purl": .string(purl)]
    }
    return ["category": .string(category), "name": .string(title), "product": .object(leaf)]
  }

  var wire: WireValue {
    [
      "branches": .array(
        vendors.map { vendor in
          [
            "category": "vendor", "name": .string(vendor.name),
            "branches": .array(
              vendor.products.map {
                ["category": "product_name", "name": .string($0.name), "branches": .array($0.branches)]
              }),
          ]
        })
    ]
  }

  var status: WireValue {
    var status = WireObject()
    for (name, list) in [("known_affected", affected), ("fixed", fixed), ("known_not_affected", notAffected)]
    where !list.isEmpty {
      status[name] = .array(list.map(WireValue.string))
    }
    return .object(status)
  }
}
