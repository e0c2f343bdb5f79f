/// What one party says in a CVE record.
public struct CVEContainer: Sendable, Equatable {
  public struct Reference: Sendable, Equatable {
    public let url: String
    public let name: String?
    /// E.g. `patch`; a tag of no list begins with `x_`.
    public let tags: [String]
  }

  public struct ProblemType: Sendable, Equatable {
    /// E.g. `CWE-79`.
    public let cwe: String?
    public let text: String
    public let language: String
  }

  public struct Credit: Sendable, Equatable {
    public let text: CVEText
    /// E.g. `finder`, which holds where the record names none.
    public let type: String
  }

  /// The party's UUID.
  public let provider: String
  public let providerName: String?
  public let updated: Timestamp?
  public let madePublic: Timestamp?
  public let title: String?
  public let descriptions: [CVEText]
  public let rejectedReasons: [CVEText]
  /// The identifiers to use instead of a rejected one.
  public let replacedBy: [String]
  public let affected: [CVEProduct]
  public let problemTypes: [ProblemType]
  public let references: [Reference]
  public let metrics: [CVEMetric]
  public let credits: [Credit]
  public let solutions: [CVEText]
  public let workarounds: [CVEText]
  public let tags: [String]

  init(_ wire: WireValue) {
    let metadata = wire["providerMetadata"]
    provider = metadata?["orgId"]?.string ?? ""
    providerName = metadata?["shortName"]?.string
    updated = metadata?["dateUpdated"]?.string.flatMap { CVETime.parse($0) }
    madePublic = wire["datePublic"]?.string.flatMap { CVETime.parse($0) }
    title = wire["title"]?.string
    descriptions = CVEText.list(wire["descriptions"])
    rejectedReasons = CVEText.list(wire["rejectedReasons"])
    replacedBy = Self.strings(wire["replacedBy"])
    affected = (wire["affected"]?.array ?? []).map { CVEProduct($0) }
    problemTypes = (wire["problemTypes"]?.array ?? []).flatMap { Self.problemTypes($0) }
    references = (wire["references"]?.array ?? []).compactMap { Self.reference($0) }
    metrics = (wire["metrics"]?.array ?? []).flatMap { CVEMetric.list($0) }
    credits = (wire["credits"]?.array ?? []).compactMap { credit in
      CVEText(credit).map { Credit(text: $0, type: credit["type"]?.string ?? "finder") }
    }
    solutions = CVEText.list(wire["solutions"])
    workarounds = CVEText.list(wire["workarounds"])
    tags = Self.strings(wire["tags"])
  }

  static func strings(_ wire: WireValue?) -> [String] { (wire?.array ?? []).compactMap(\.string) }

  private static func problemTypes(_ wire: WireValue) -> [ProblemType] {
    (wire["descriptions"]?.array ?? []).compactMap { entry in
      guard let text = entry["description"]?.string, let language = entry["lang"]?.string else { return nil }
      return ProblemType(cwe: entry["cweId"]?.string, text: text, language: language)
    }
  }

  private static func reference(_ wire: WireValue) -> Reference? {
    wire["url"]?.string.map { Reference(url: $0, name: wire["name"]?.string, tags: strings(wire["tags"])) }
  }
}
