/// A vulnerability's entry in CISA's catalog of known exploited vulnerabilities.
public struct KEVListing: Hashable, Sendable {
  /// The CVE identifier, for instance `CVE-2021-44228`.
  public let cve: String
  /// The day on which CISA added it (`dateAdded`).
  public let added: CivilDate
  /// The catalog's own due date (`dueDate`), where it gives one. Some of the catalog's first entries came with a date
  /// that had already passed.
  public let due: CivilDate?
  /// Whether ransomware campaigns are known to use it (`knownRansomwareCampaignUse`); `nil` where the catalog says
  /// `Unknown`, as the catalog never denies it.
  public let knownRansomwareUse: Bool?
  /// Where and when the catalog was read.
  public let source: String
  public let asOf: CivilDate

  public init(
    cve: String, added: CivilDate, due: CivilDate? = nil, knownRansomwareUse: Bool? = nil, source: String,
    asOf: CivilDate
  ) throws(ThreatSignalError) {
    guard !cve.isEmpty else {
      throw ThreatSignalError(
        .missingIdentifier, at: "cveID", "The entry has no CVE identifier", remedy: "Give it one.")
    }
    self.cve = cve
    self.added = added
    self.due = due
    self.knownRansomwareUse = knownRansomwareUse
    self.source = source
    self.asOf = asOf
  }
}
