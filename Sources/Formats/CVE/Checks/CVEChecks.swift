/// Checks a record of the CVE List: the CVE Record Format from 5.0 to 5.2, what its descriptions demand beyond JSON
/// Schema, and what the CNA Operational Rules demand of a published record.
public enum CVEChecks {
  public static func check(_ record: WireValue) -> [FormatDiagnostic] {
    var shape = RecordShapeCheck(rule: "cve-schema")
    shape.check(record, CVEShapes.record(state: record["cveMetadata"]?["state"]?.string), at: "")
    var findings = shape.findings
    guard record.object != nil else { return findings.items }
    CVEMetadataRules.check(record, &findings)
    let id = record["cveMetadata"]?["cveId"]?.string ?? ""
    if let cna = record["containers"]?["cna"], cna.object != nil {
      CVEContainerRules.checkNumberingAuthority(cna, record, &findings)
      checkContainer(cna, id: id, at: "/containers/cna", &findings)
    }
    for (index, container) in (record["containers"]?["adp"]?.array ?? []).enumerated() {
      guard !findings.isFull else { break }
      checkContainer(container, id: id, at: "/containers/adp/\(index)", &findings)
    }
    return findings.items
  }

  private static func checkContainer(
    _ container: WireValue, id: String, at place: String, _ findings: inout FindingList
  ) {
    CVEContainerRules.check(container, at: place, &findings)
    CVEApplicabilityRules.check(container, at: place, &findings)
    CVEMetricRules.check(container, id: id, at: "\(place)/metrics", &findings)
    for (index, product) in (container["affected"]?.array ?? []).enumerated() {
      guard !findings.isFull else { return }
      CVEProductRules.check(product, at: "\(place)/affected/\(index)", &findings)
    }
  }
}
