package import Formats

/// An OSV record as the common advisory.
package enum OSVToDocument {
  private static let carried: Set<String> = [
    "schema_version", "id", "modified", "published", "withdrawn", "aliases", "summary", "details", "severity",
    "affected", "references", "credits", "database_specific",
  ]

  package static func document(_ wire: WireValue) throws(FormatError) -> Converted<AdvisoryDocument> {
    guard let id = wire["id"]?.string else { throw FormatError("/id", "an identifier is needed") }
    guard let modified = wire["modified"]?.string else { throw FormatError("/modified", "a time is needed") }
    var losses: [ConversionLoss] = []
    for member in wire.object?.members ?? [] where !carried.contains(member.key) {
      losses.append(ConversionLoss(place: "/\(member.key)", message: "has no counterpart and is left out"))
    }
    var severities = (wire["severity"]?.array ?? []).compactMap { $0["score"]?.string }
    var affected: [AdvisoryDocument.Affected] = []
    for (index, element) in (wire["affected"]?.array ?? []).enumerated() {
      affected.append(self.affected(element, "/affected/\(index)", &losses))
      for vector in (element["severity"]?.array ?? []).compactMap({ $0["score"]?.string })
      where !severities.contains(vector) { severities.append(vector) }
    }
    let document = AdvisoryDocument(
      id: id, aliases: strings(wire["aliases"]), title: wire["summary"]?.string ?? "",
      details: wire["details"]?.string ?? "", published: wire["published"]?.string, modified: modified,
      withdrawn: wire["withdrawn"]?.string, weaknesses: strings(wire["database_specific"]?["cwe_ids"]),
      severities: severities.filter { $0.hasPrefix("CVSS:") || $0.hasPrefix("AV:") }.map { .init(vector: $0) },
      references: (wire["references"]?.array ?? []).compactMap { reference in
        guard let url = reference["url"]?.string else { return nil }
        return .init(type: reference["type"]?.string ?? "WEB", url: url)
      },
      credits: (wire["credits"]?.array ?? []).compactMap { credit in
        credit["name"]?.string.map { .init(name: $0, type: credit["type"]?.string) }
      },
      affected: affected)
    return Converted(value: document, losses: losses)
  }

  private static func strings(_ wire: WireValue?) -> [String] { (wire?.array ?? []).compactMap(\.string) }

  private static func affected(
    _ wire: WireValue, _ place: String, _ losses: inout [ConversionLoss]
  ) -> AdvisoryDocument.Affected {
    var intervals: [AdvisoryDocument.Interval] = []
    for (index, range) in (wire["ranges"]?.array ?? []).enumerated() {
      if range["type"]?.string == "GIT" {
        losses.append(ConversionLoss(place: "\(place)/ranges/\(index)", message: "a range of commits is left out"))
        continue
      }
      intervals += self.intervals(range)
    }
    for key in ["ecosystem_specific", "database_specific"] where wire[key] != nil {
      losses.append(ConversionLoss(place: "\(place)/\(key)", message: "has no counterpart and is left out"))
    }
    return AdvisoryDocument.Affected(
      vendor: nil, name: wire["package"]?["name"]?.string ?? "", ecosystem: wire["package"]?["ecosystem"]?.string,
      purl: wire["package"]?["purl"]?.string, intervals: intervals, versions: strings(wire["versions"]),
      fixedVersions: [], notAffectedVersions: [])
  }

  /// Events in the order given: each `introduced` begins an interval, what follows ends it.
  private static func intervals(_ range: WireValue) -> [AdvisoryDocument.Interval] {
    var intervals: [AdvisoryDocument.Interval] = []
    var open: AdvisoryDocument.Interval?
    for event in range["events"]?.array ?? [] {
      if let version = event["introduced"]?.string {
        if let open { intervals.append(open) }
        open = AdvisoryDocument.Interval(introduced: version)
      } else if let version = event["fixed"]?.string ?? event["limit"]?.string {
        intervals.append(AdvisoryDocument.Interval(introduced: open?.introduced ?? "0", fixed: version))
        open = nil
      } else if let version = event["last_affected"]?.string {
        intervals.append(AdvisoryDocument.Interval(introduced: open?.introduced ?? "0", lastAffected: version))
        open = nil
      }
    }
    if let open { intervals.append(open) }
    return intervals
  }
}
