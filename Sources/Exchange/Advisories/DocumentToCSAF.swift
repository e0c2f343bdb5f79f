package import Formats

/// The common advisory as a CSAF 2.0 document of the profile "security advisory" (CSAF 2.0, section 4.4).
package enum DocumentToCSAF {
  package static func document(_ advisory: AdvisoryDocument, publisher: Publisher) -> Converted<WireValue> {
    var products = ProductTree()
    for affected in advisory.affected { products.add(affected) }
    let time = advisory.published ?? advisory.modified
    var document: WireObject = [
      "category": "csaf_security_advisory", "csaf_version": "2.0",
      "publisher": [
        "category": "coordinator", "name": .string(publisher.name), "namespace": .string(publisher.namespace),
      ],
      "title": .string(title(advisory)),
      "tracking": [
        "current_release_date": .string(advisory.modified), "id": .string(advisory.id),
        "initial_release_date": .string(time),
        "revision_history": [["date": .string(advisory.modified), "number": "1", "summary": "Published."]],
        "status": "final", "version": "1",
      ],
      "notes": [
        ["category": "summary", "text": .string(advisory.details.isEmpty ? title(advisory) : advisory.details)]
      ],
      "distribution": ["tlp": ["label": "WHITE"]],
    ]
    let others = advisory.aliases.filter { !$0.hasPrefix("CVE-") }
    if !others.isEmpty { document["aliases"] = .array(unique(others).map(WireValue.string)) }
    let references = advisory.references.filter { $0.url.hasPrefix("http") }
    document["references"] = .array(
      ([AdvisoryDocument.Reference(type: "SELF", url: "\(publisher.namespace)/\(advisory.id)")] + references).map {
        [
          "category": $0.type == "SELF" ? "self" : "external",
          "summary": .string($0.type == "SELF" ? "This advisory" : $0.type.lowercased()), "url": .string($0.url),
        ]
      })
    var result: WireObject = [
      "document": .object(document), "vulnerabilities": [vulnerability(advisory, products)],
    ]
    if !products.isEmpty { result["product_tree"] = products.wire }
    return Converted(value: .object(result), losses: losses(advisory))
  }

  private static func title(_ advisory: AdvisoryDocument) -> String {
    advisory.title.isEmpty ? advisory.id : advisory.title
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  private static func vulnerability(_ advisory: AdvisoryDocument, _ products: ProductTree) -> WireValue {
    var object: WireObject = [
      "title": .string(title(advisory)),
      "notes": [
        ["category": "description", "text": .string(advisory.details.isEmpty ? title(advisory) : advisory.details)]
      ],
    ]
    if let cve = advisory.cve {
      object["cve"] = .string(cve)
    } else {
      object["ids"] = [["system_name": "Clearinghouse", "text": .string(advisory.id)]]
    }
    if !products.isEmpty { object["product_status"] = products.status }
    let vectors = advisory.severities.filter { $0.vector.hasPrefix("CVSS:3") || $0.vector.hasPrefix("AV:") }
    let scores = products.affected.isEmpty ? [] : vectors.compactMap { CSAFScore.wire($0.vector, products.affected) }
    if !scores.isEmpty { object["scores"] = .array(scores) }
    if !products.affected.isEmpty {
      let fixes = advisory.affected.flatMap { $0.intervals.compactMap(\.fixed) + $0.fixedVersions }
      object["remediations"] = [
        [
          "category": fixes.isEmpty ? "none_available" : "vendor_fix",
          "details": .string(
            fixes.isEmpty
              ? "No fixed version is known." : "Update to \(unique(fixes).joined(separator: " or ")) or later."),
          "product_ids": .array(products.affected.map(WireValue.string)),
        ]
      ]
    }
    let finders = unique(advisory.credits.map(\.name).filter { !$0.isEmpty })
    if !finders.isEmpty { object["acknowledgments"] = .array(finders.map { ["names": [.string($0)]] }) }
    return .object(object)
  }

  private static func losses(_ advisory: AdvisoryDocument) -> [ConversionLoss] {
    var losses: [ConversionLoss] = []
    if advisory.weaknesses.count > 0 {
      losses.append(
        ConversionLoss(place: "/weaknesses", message: "CSAF wants a weakness with its catalogue name; it is left out"))
    }
    for severity in advisory.severities where severity.vector.hasPrefix("CVSS:4") {
      losses.append(ConversionLoss(place: "/severity", message: "CSAF 2.0 has no CVSS 4.0: \(severity.vector)"))
    }
    if advisory.withdrawn != nil {
      losses.append(ConversionLoss(place: "/withdrawn", message: "CSAF has no withdrawal; the document stays final"))
    }
    return losses
  }
}
