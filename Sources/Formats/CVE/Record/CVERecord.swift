/// A record of the CVE List as the CVE Record Format 5.0 to 5.2 spells it, read for its meaning. The whole record stays
/// in `wire`, unknown members included; what does not have the format's form is left out of the reading, and
/// `CVEChecks` tells it.
public struct CVERecord: Sendable, Equatable {
  public enum State: String, Sendable { case published = "PUBLISHED", rejected = "REJECTED" }

  /// E.g. `CVE-2021-44228`.
  public let id: String
  public let state: State
  /// E.g. `5.1`.
  public let version: String
  /// The numbering authority's UUID.
  public let assigner: String
  public let assignerName: String?
  public let reserved: Timestamp?
  public let published: Timestamp?
  public let updated: Timestamp?
  public let rejected: Timestamp?
  /// What the numbering authority says.
  public let cna: CVEContainer
  /// What authorized data publishers add, in the record's order.
  public let adp: [CVEContainer]
  public let wire: WireValue

  /// Reads a record; the error names the JSON pointer.
  public init(_ wire: WireValue) throws(FormatError) {
    let metadata = wire["cveMetadata"]
    guard let id = metadata?["cveId"]?.string, TextGrammar.isCVE(id) else {
      throw FormatError("/cveMetadata/cveId", "a CVE identifier is needed")
    }
    guard let state = metadata?["state"]?.string.flatMap(State.init(rawValue:)) else {
      throw FormatError("/cveMetadata/state", "PUBLISHED or REJECTED is needed")
    }
    guard let cna = wire["containers"]?["cna"], cna.object != nil else {
      throw FormatError("/containers/cna", "the numbering authority's container is needed")
    }
    self.id = id
    self.state = state
    self.wire = wire
    version = wire["dataVersion"]?.string ?? ""
    assigner = metadata?["assignerOrgId"]?.string ?? ""
    assignerName = metadata?["assignerShortName"]?.string
    reserved = metadata?["dateReserved"]?.string.flatMap { CVETime.parse($0) }
    published = metadata?["datePublished"]?.string.flatMap { CVETime.parse($0) }
    updated = metadata?["dateUpdated"]?.string.flatMap { CVETime.parse($0) }
    rejected = metadata?["dateRejected"]?.string.flatMap { CVETime.parse($0) }
    self.cna = CVEContainer(cna)
    adp = (wire["containers"]?["adp"]?.array ?? []).map { CVEContainer($0) }
  }

  /// All containers, the numbering authority's first.
  public var containers: [CVEContainer] { [cna] + adp }

  /// The numbering authority's title, which many records lack. Publishers' titles name their containers, not the
  /// vulnerability.
  public var title: String? { cna.title }

  /// The first English text of the numbering authority: the description, or why the identifier was rejected.
  public var summary: String? {
    (state == .rejected ? cna.rejectedReasons : cna.descriptions).first { $0.isEnglish }?.value
  }

  /// The stakeholder-specific decisions of all containers (Vulnrichment publishes one).
  public var decisions: [CVEDecision] {
    containers.flatMap(\.metrics).compactMap { if case .ssvc(let decision) = $0.value { decision } else { nil } }
  }

  /// The known exploitation that a container tells of (Vulnrichment copies CISA's catalogue).
  public var exploitation: CVEExploitation? {
    for metric in containers.flatMap(\.metrics) {
      if case .kev(let listing) = metric.value { return listing }
    }
    return nil
  }
}

/// A text in a language.
public struct CVEText: Sendable, Equatable {
  /// E.g. `en` or `es-MX`.
  public let language: String
  public let value: String

  public var isEnglish: Bool { CVELanguage.isEnglish(language) }

  init?(_ wire: WireValue) {
    guard let language = wire["lang"]?.string, let value = wire["value"]?.string else { return nil }
    self.language = language
    self.value = value
  }

  static func list(_ wire: WireValue?) -> [CVEText] { (wire?.array ?? []).compactMap { CVEText($0) } }
}
