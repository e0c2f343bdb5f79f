/// Rules of `cveMetadata` and `dataVersion`.
enum CVEMetadataRules {
  static func check(_ record: WireValue, _ findings: inout FindingList) {
    checkTimes(record, &findings)
    checkVersion(record, &findings)
    checkReplacement(record, &findings)
  }

  /// `dateReserved`, `datePublished`, `dateRejected` and `dateUpdated` describe one life in this order.
  static func checkTimes(_ record: WireValue, _ findings: inout FindingList) {
    guard let metadata = record["cveMetadata"] else { return }
    let order = ["dateReserved", "datePublished", "dateUpdated"]
    let times = order.compactMap { name in
      metadata[name]?.string.flatMap { CVETime.parse($0) }.map { (name: name, time: $0) }
    }
    for (earlier, later) in zip(times, times.dropFirst()) where later.time < earlier.time {
      findings.information(
        "cve-time-order", at: "/cveMetadata/\(later.name)", "\(later.name) is before \(earlier.name)",
        remedy: "Correct one of the two; the CVE Services set both.")
    }
  }

  /// Members that a later version of the format brought.
  static func checkVersion(_ record: WireValue, _ findings: inout FindingList) {
    guard let text = record["dataVersion"]?.string, CVEShapes.isDataVersion(text) else { return }
    let minor = text.split(separator: ".").dropFirst().first.flatMap { Int($0) } ?? Int.max
    guard minor < 2, let cna = record["containers"]?["cna"] else { return }
    if minor < 1, (cna["metrics"]?.array ?? []).contains(where: { $0["cvssV4_0"] != nil }) {
      tell("cvssV4_0", since: "5.1", declared: text, &findings)
    }
    if minor < 1, cna["cpeApplicability"] != nil { tell("cpeApplicability", since: "5.1", declared: text, &findings) }
    if (cna["affected"]?.array ?? []).contains(where: { $0["packageURL"] != nil }) {
      tell("packageURL", since: "5.2", declared: text, &findings)
    }
  }

  private static func tell(_ member: String, since: String, declared: String, _ findings: inout FindingList) {
    findings.warning(
      "cve-data-version", at: "/dataVersion", "The record has '\(member)', which came with version \(since)",
      remedy: "Declare version \(since), not \(excerpt(declared)).")
  }

  /// A rejected identifier is not replaced by itself.
  static func checkReplacement(_ record: WireValue, _ findings: inout FindingList) {
    let id = record["cveMetadata"]?["cveId"]?.string
    for (index, other) in (record["containers"]?["cna"]?["replacedBy"]?.array ?? []).enumerated()
    where other.string == id && id != nil {
      findings.error(
        "cve-replaced-by", at: "/containers/cna/replacedBy/\(index)", "The identifier is replaced by itself",
        remedy: "Name the identifier that is used instead, or none.")
    }
  }
}
