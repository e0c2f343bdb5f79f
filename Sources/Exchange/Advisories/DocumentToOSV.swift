package import Formats

/// The common advisory as an OSV record, schema 1.7.
package enum DocumentToOSV {
  package static func record(_ document: AdvisoryDocument) -> Converted<WireValue> {
    var losses: [ConversionLoss] = []
    var record: WireObject = [
      "schema_version": .string(AdvisoryToOSV.schemaVersion), "id": .string(document.id),
      "modified": .string(document.modified),
    ]
    if let published = document.published { record["published"] = .string(published) }
    if let withdrawn = document.withdrawn { record["withdrawn"] = .string(withdrawn) }
    let aliases = document.aliases.filter { $0 != document.id }
    if !aliases.isEmpty { record["aliases"] = .array(aliases.map(WireValue.string)) }
    if !document.title.isEmpty { record["summary"] = .string(document.title) }
    if !document.details.isEmpty { record["details"] = .string(document.details) }
    let severities = document.severities.compactMap { severity(severity: $0.vector) }
    if !severities.isEmpty { record["severity"] = .array(severities) }
    record["affected"] = .array(
      document.affected.enumerated().compactMap { affected($0.element, "/affected/\($0.offset)", &losses) })
    if !document.references.isEmpty {
      record["references"] = .array(
        document.references.map { ["type": .string($0.type), "url": .string($0.url)] })
    }
    if !document.credits.isEmpty {
      record["credits"] = .array(
        document.credits.map { credit in
          var object: WireObject = ["name": .string(credit.name)]
          if let type = credit.type { object["type"] = .string(type) }
          return .object(object)
        })
    }
    if !document.weaknesses.isEmpty {
      record["database_specific"] = ["cwe_ids": .array(document.weaknesses.map(WireValue.string))]
    }
    return Converted(value: .object(record), losses: losses)
  }

  private static func severity(severity vector: String) -> WireValue? {
    let type =
      vector.hasPrefix("CVSS:4.0/") ? "CVSS_V4" : vector.hasPrefix("CVSS:3.") ? "CVSS_V3" : "CVSS_V2"
    return ["type": .string(type), "score": .string(vector)]
  }

  private static func affected(
    _ affected: AdvisoryDocument.Affected, _ place: String, _ losses: inout [ConversionLoss]
  ) -> WireValue? {
    guard let ecosystem = affected.ecosystem else {
      losses.append(
        ConversionLoss(place: place, message: "'\(affected.name)' belongs to no ecosystem that OSV knows"))
      return nil
    }
    var package: WireObject = ["ecosystem": .string(ecosystem), "name": .string(affected.name)]
    if let purl = affected.purl { package["purl"] = .string(purl) }
    var events: [WireValue] = []
    for interval in affected.intervals {
      events.append(["introduced": .string(interval.introduced)])
      if let fixed = interval.fixed { events.append(["fixed": .string(fixed)]) }
      if let last = interval.lastAffected { events.append(["last_affected": .string(last)]) }
    }
    if !affected.notAffectedVersions.isEmpty {
      losses.append(ConversionLoss(place: place, message: "versions known not to be affected have no place in OSV"))
    }
    var object: WireObject = ["package": .object(package)]
    if !events.isEmpty { object["ranges"] = [["type": "ECOSYSTEM", "events": .array(events)]] }
    if !affected.versions.isEmpty { object["versions"] = .array(affected.versions.map(WireValue.string)) }
    return .object(object)
  }
}
