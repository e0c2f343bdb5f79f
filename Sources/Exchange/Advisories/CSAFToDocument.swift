package import Formats

/// Each vulnerability of a CSAF 2.0 or 2.1 document as a common advisory.
package enum CSAFToDocument {
  package static func documents(_ wire: WireValue) throws(FormatError) -> Converted<[AdvisoryDocument]> {
    guard let tracking = wire["document"]?["tracking"], let id = tracking["id"]?.string else {
      throw FormatError("/document/tracking/id", "an identifier is needed")
    }
    guard let modified = tracking["current_release_date"]?.string else {
      throw FormatError("/document/tracking/current_release_date", "a time is needed")
    }
    var products: [String: Product] = [:]
    collect(wire["product_tree"]?["branches"]?.array ?? [], Product(), &products, depth: 0)
    for name in wire["product_tree"]?["full_product_names"]?.array ?? [] { take(name, Product(), &products) }
    var losses: [ConversionLoss] = []
    for key in ["relationships", "product_groups"] where wire["product_tree"]?[key] != nil {
      losses.append(ConversionLoss(place: "/product_tree/\(key)", message: "are left out"))
    }
    var documents: [AdvisoryDocument] = []
    for (index, vulnerability) in (wire["vulnerabilities"]?.array ?? []).enumerated() {
      let cve = vulnerability["cve"]?.string
      let others = (vulnerability["ids"]?.array ?? []).compactMap { $0["text"]?.string }
      let isOnly = wire["vulnerabilities"]?.array?.count == 1
      documents.append(
        AdvisoryDocument(
          id: isOnly ? id : "\(id)#\(index + 1)",
          aliases: unique((cve.map { [$0] } ?? []) + others + (isOnly ? strings(wire["document"]?["aliases"]) : []))
            .filter { $0 != id },
          title: vulnerability["title"]?.string ?? wire["document"]?["title"]?.string ?? "",
          details: note(vulnerability, ["description", "summary", "details", "general"]) ?? "",
          published: tracking["initial_release_date"]?.string, modified: modified, withdrawn: nil,
          weaknesses: weaknesses(vulnerability), severities: severities(vulnerability),
          references: (vulnerability["references"]?.array ?? []).compactMap { reference in
            reference["url"]?.string.map { .init(type: "WEB", url: $0) }
          },
          credits: (vulnerability["acknowledgments"]?.array ?? []).flatMap { strings($0["names"]) }.map {
            .init(name: $0, type: "FINDER")
          },
          affected: affected(vulnerability, products, "/vulnerabilities/\(index)", &losses)))
    }
    return Converted(value: documents, losses: losses)
  }

  struct Product {
    var vendor: String?
    var name: String?
    var version: String?
    var range: String?
    var purl: String?
  }

  private static func collect(
    _ branches: [WireValue], _ above: Product, _ products: inout [String: Product], depth: Int
  ) {
    guard depth < 64 else { return }
    for branch in branches {
      var here = above
      let name = branch["name"]?.string
      switch branch["category"]?.string {
      case "vendor"?: here.vendor = name
      case "product_name"?: here.name = name
      case "product_version"?: here.version = name
      case "product_version_range"?: here.range = name
      default: break
      }
      if let product = branch["product"] { take(product, here, &products) }
      collect(branch["branches"]?.array ?? [], here, &products, depth: depth + 1)
    }
  }

  private static func take(_ wire: WireValue, _ above: Product, _ products: inout [String: Product]) {
    guard let id = wire["product_id"]?.string else { return }
    var product = above
    product.name = above.name ?? wire["name"]?.string
    let identification = wire["product_identification_helper"]
    product.purl = identification?["purl"]?.string ?? identification?["purls"]?.array?.first?.string
    products[id] = product
  }

  private static func affected(
    _ vulnerability: WireValue, _ products: [String: Product], _ place: String, _ losses: inout [ConversionLoss]
  ) -> [AdvisoryDocument.Affected] {
    var list: [AdvisoryDocument.Affected] = []
    let status = vulnerability["product_status"]
    for key in ["known_affected", "first_affected", "last_affected", "fixed", "first_fixed", "known_not_affected"] {
      for id in strings(status?[key]) {
        guard let product = products[id] else {
          losses.append(
            ConversionLoss(place: "\(place)/product_status/\(key)", message: "'\(id)' is no simple product"))
          continue
        }
        let spot = Self.place(of: product, in: &list)
        apply(product, key, to: &list[spot])
      }
    }
    return list
  }

  private static func place(of product: Product, in list: inout [AdvisoryDocument.Affected]) -> Int {
    if let spot = list.firstIndex(where: { $0.vendor == product.vendor && $0.name == product.name ?? "" }) {
      return spot
    }
    let known = product.purl.flatMap(PurlEcosystem.init)
    list.append(
      AdvisoryDocument.Affected(
        vendor: product.vendor, name: product.name ?? "", ecosystem: known?.ecosystem, purl: known?.unversioned,
        intervals: [], versions: [], fixedVersions: [], notAffectedVersions: []))
    return list.endIndex - 1
  }

  private static func apply(_ product: Product, _ status: String, to affected: inout AdvisoryDocument.Affected) {
    let isFix = status == "fixed" || status == "first_fixed"
    if status == "known_not_affected" {
      if let version = product.version { affected.notAffectedVersions.append(version) }
    } else if let range = product.range, !isFix {
      if let intervals = VersText.intervals(range) {
        affected.intervals += intervals
      } else {
        affected.versions.append(range)
      }
    } else if let version = product.version {
      let isEnd = isFix && affected.intervals.contains { $0.fixed == version }
      if isFix { if !isEnd { affected.fixedVersions.append(version) } } else { affected.versions.append(version) }
    } else if !isFix {
      affected.intervals.append(AdvisoryDocument.Interval(introduced: "0"))
    }
  }

  private static func severities(_ vulnerability: WireValue) -> [AdvisoryDocument.Severity] {
    var vectors: [String] = []
    let contents =
      (vulnerability["scores"]?.array ?? []) + (vulnerability["metrics"]?.array ?? []).compactMap { $0["content"] }
    for score in contents {
      for key in ["cvss_v4", "cvss_v3", "cvss_v2"] {
        if let vector = score[key]?["vectorString"]?.string, !vectors.contains(vector) { vectors.append(vector) }
      }
    }
    return vectors.map { .init(vector: $0) }
  }

  private static func weaknesses(_ vulnerability: WireValue) -> [String] {
    let many = (vulnerability["cwes"]?.array ?? []).compactMap { $0["id"]?.string }
    return many.isEmpty ? vulnerability["cwe"]?["id"]?.string.map { [$0] } ?? [] : many
  }

  private static func note(_ vulnerability: WireValue, _ categories: [String]) -> String? {
    let notes = vulnerability["notes"]?.array ?? []
    for category in categories {
      if let text = notes.first(where: { $0["category"]?.string == category })?["text"]?.string { return text }
    }
    return nil
  }

  private static func strings(_ wire: WireValue?) -> [String] { (wire?.array ?? []).compactMap(\.string) }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
