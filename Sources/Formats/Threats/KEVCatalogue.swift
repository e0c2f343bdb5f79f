public import Scoring

/// CISA's catalogue of known exploited vulnerabilities, from its JSON or its CSV.
public struct KEVCatalogue: Sendable, Equatable {
  public struct Entry: Sendable, Equatable {
    public let cve: String
    public let vendor: String
    public let product: String
    public let name: String
    public let added: CivilDate
    public let description: String
    /// What CISA requires federal agencies to do.
    public let action: String
    public let due: CivilDate
    /// `nil` where the catalogue says `Unknown`.
    public let knownRansomwareUse: Bool?
    public let notes: String
    /// E.g. `CWE-79`.
    public let cwes: [String]
  }

  /// E.g. `2025.08.25`; `nil` from CSV, which does not say it.
  public let version: String?
  public let released: Timestamp?
  public let entries: [Entry]

  /// Reads the JSON catalogue; the error names the JSON pointer.
  public init(_ wire: WireValue) throws(FormatError) {
    guard let version = wire["catalogVersion"]?.string else {
      throw FormatError("/catalogVersion", "the catalogue's version is needed")
    }
    guard let released = wire["dateReleased"]?.string.flatMap({ Timestamp($0) }) else {
      throw FormatError("/dateReleased", "a time of RFC 3339 is needed")
    }
    guard let list = wire["vulnerabilities"]?.array else {
      throw FormatError("/vulnerabilities", "the list of vulnerabilities is needed")
    }
    self.version = version
    self.released = released
    var entries: [Entry] = []
    for (index, element) in list.enumerated() {
      let cwes = (element["cwes"]?.array ?? []).compactMap(\.string)
      entries.append(
        try Self.entry(at: "/vulnerabilities/\(index)/", cwes: cwes) { element[$0]?.string })
    }
    self.entries = entries
  }

  /// Reads the CSV catalogue; the error names the line.
  public init(csv bytes: [UInt8]) throws(FormatError) {
    let rows: [CSVRow]
    do throws(CSVError) {
      rows = try CSVReader.rows(of: bytes)
    } catch {
      throw FormatError(error)
    }
    guard let header = rows.first else { throw FormatError("line 1", "a header is needed") }
    let columns = try CSVColumns(header)
    try columns.require(Self.needed, line: header.line)
    var entries: [Entry] = []
    for row in rows.dropFirst() {
      try columns.check(row)
      let cwes = (columns.value("cwes", of: row) ?? "").split { $0 == "," || $0 == " " }.map(String.init)
      entries.append(try Self.entry(at: "line \(row.line), ", cwes: cwes) { columns.value($0, of: row) })
    }
    version = nil
    released = nil
    self.entries = entries
  }

  static let needed = [
    "cveID", "vendorProject", "product", "vulnerabilityName", "dateAdded", "shortDescription", "requiredAction",
    "dueDate",
  ]

  private static func entry(
    at place: String, cwes: [String], _ member: (String) -> String?
  ) throws(FormatError) -> Entry {
    var texts: [String: String] = [:]
    for name in needed {
      guard let text = member(name) else { throw FormatError(place + name, "a text is needed") }
      texts[name] = text
    }
    let cve = texts["cveID"] ?? ""
    guard TextGrammar.isCVE(cve) else { throw FormatError(place + "cveID", "'\(excerpt(cve))' is no CVE identifier") }
    guard let added = CivilDate(texts["dateAdded"] ?? "") else {
      throw FormatError(place + "dateAdded", "a date YYYY-MM-DD is needed")
    }
    guard let due = CivilDate(texts["dueDate"] ?? "") else {
      throw FormatError(place + "dueDate", "a date YYYY-MM-DD is needed")
    }
    return Entry(
      cve: cve, vendor: texts["vendorProject"] ?? "", product: texts["product"] ?? "",
      name: texts["vulnerabilityName"] ?? "", added: added, description: texts["shortDescription"] ?? "",
      action: texts["requiredAction"] ?? "", due: due,
      knownRansomwareUse: member("knownRansomwareCampaignUse") == "Known" ? true : nil, notes: member("notes") ?? "",
      cwes: cwes)
  }
}

extension KEVCatalogue.Entry {
  /// The entry as Scoring weighs it.
  /// - Parameters:
  ///   - source: where the catalogue was obtained.
  ///   - asOf: the day of the catalogue.
  public func listing(source: String, asOf: Scoring.CivilDate) throws(ThreatSignalError) -> KEVListing {
    guard let day = Scoring.CivilDate(added.description), let end = Scoring.CivilDate(due.description) else {
      throw ThreatSignalError(
        .malformedDate, at: "dateAdded", "A date lies outside the years 1 to 9999", remedy: "Correct the entry.")
    }
    return try KEVListing(
      cve: cve, added: day, due: end, knownRansomwareUse: knownRansomwareUse, source: source, asOf: asOf)
  }
}
