/// Checks CISA's JSON catalogue of known exploited vulnerabilities: its schema, and its count, dates and repetitions.
public enum KEVChecks {
  public static func check(_ catalogue: WireValue) -> [FormatDiagnostic] {
    var shape = RecordShapeCheck(rule: "kev-schema")
    shape.check(catalogue, self.shape, at: "")
    var findings = shape.findings
    let entries = catalogue["vulnerabilities"]?.array ?? []
    checkCount(catalogue, entries.count, &findings)
    checkRelease(catalogue, &findings)
    let released = catalogue["dateReleased"]?.string.flatMap { Timestamp($0)?.date }
    var seen: Set<String> = []
    for (index, entry) in entries.enumerated() {
      guard !findings.isFull else { break }
      let place = "/vulnerabilities/\(index)"
      if let cve = entry["cveID"]?.string, !seen.insert(cve).inserted {
        findings.error("kev-repeated", at: "\(place)/cveID", "\(excerpt(cve)) is listed twice", remedy: "Keep one.")
      }
      checkDates(entry, released, at: place, &findings)
      checkRansomware(entry, at: place, &findings)
    }
    return findings.items
  }

  private static let date = RecordShape.text(expected: "a date YYYY-MM-DD") { CivilDate($0) != nil }

  private static let shape = RecordShape.object(
    ObjectRule(
      [
        .needed("catalogVersion", .string),
        .needed("dateReleased", .text(expected: "a time of RFC 3339") { Timestamp($0) != nil }),
        .needed("count", .integer(minimum: 0)),
        .needed("vulnerabilities", .list(entry)),
      ], others: .allowed))

  private static let entry = RecordShape.object(
    ObjectRule(
      [
        .needed("cveID", .text(expected: "a CVE identifier", TextGrammar.isCVE)),
        .needed("vendorProject", .string),
        .needed("product", .string),
        .needed("vulnerabilityName", .string),
        .needed("dateAdded", date),
        .needed("shortDescription", .string),
        .needed("requiredAction", .string),
        .needed("dueDate", date),
        .optional("knownRansomwareCampaignUse", .string),
        .optional("notes", .string),
        .optional("cwes", .list(.text(expected: "a CWE identifier", isWeakness))),
      ], others: .allowed))

  /// The schema allows leading zeros here.
  private static func isWeakness(_ text: String) -> Bool {
    text.hasPrefix("CWE-") && text.utf8.count > 4 && text.utf8.dropFirst(4).allSatisfy(TextGrammar.isDigit)
  }

  /// `count` is the number of entries.
  private static func checkCount(_ catalogue: WireValue, _ count: Int, _ findings: inout FindingList) {
    guard let stated = catalogue["count"]?.integer, stated != Int64(count) else { return }
    findings.error(
      "kev-count", at: "/count", "The catalogue states \(stated) entries and has \(count)",
      remedy: "Fetch it again: it may be cut short.")
  }

  /// `catalogVersion` is the day of release.
  private static func checkRelease(_ catalogue: WireValue, _ findings: inout FindingList) {
    guard let version = catalogue["catalogVersion"]?.string,
      let released = catalogue["dateReleased"]?.string.flatMap({ Timestamp($0)?.date })
    else { return }
    guard String(version.map { $0 == "." ? "-" : $0 }) != released.description else { return }
    findings.information(
      "kev-version", at: "/catalogVersion", "'\(excerpt(version))' is not the day of release, \(released)",
      remedy: "Go by dateReleased.")
  }

  private static func checkDates(
    _ entry: WireValue, _ released: CivilDate?, at place: String, _ findings: inout FindingList
  ) {
    guard let added = entry["dateAdded"]?.string.flatMap({ CivilDate($0) }) else { return }
    if let due = entry["dueDate"]?.string.flatMap({ CivilDate($0) }), due < added {
      findings.warning(
        "kev-due", at: "\(place)/dueDate", "The entry was due before it was added", remedy: "Treat it as overdue.")
    }
    if let released, released < added {
      findings.warning(
        "kev-added", at: "\(place)/dateAdded", "The entry was added after the catalogue's release",
        remedy: "Correct one of the two days.")
    }
  }

  /// `knownRansomwareCampaignUse`: Known or Unknown.
  private static func checkRansomware(_ entry: WireValue, at place: String, _ findings: inout FindingList) {
    guard let word = entry["knownRansomwareCampaignUse"]?.string, word != "Known", word != "Unknown" else { return }
    findings.warning(
      "kev-ransomware", at: "\(place)/knownRansomwareCampaignUse", "'\(excerpt(word))' is no word of the catalogue",
      remedy: "Write Known or Unknown.")
  }
}
