package import Clearinghouse
package import Formats

/// A published advisory as an OSV record, schema 1.7. What OSV has no member for stands under `database_specific`,
/// as strict readers refuse members that they do not know.
package enum AdvisoryToOSV {
  package static let schemaVersion = "1.7.0"

  package static func record(_ advisory: Advisory, published: Timestamp, modified: Timestamp) -> WireValue {
    let content = advisory.content
    var record: WireObject = [
      "schema_version": .string(schemaVersion),
      "id": .string(advisory.id.text),
      "modified": .string(modified.description),
      "published": .string(published.description),
      "summary": .string(content.summary),
      "details": .string(content.details),
    ]
    if !content.aliases.isEmpty { record["aliases"] = .array(content.aliases.map(WireValue.string)) }
    if let severity = content.severity, let type = severityType(severity) {
      record["severity"] = [["type": .string(type), "score": .string(severity)]]
    }
    record["affected"] = .array(content.affected.map { affected($0).wire })
    record["credits"] = .array(content.credits.map { ["name": .string($0), "type": "FINDER"] })
    record["database_specific"] = [
      "cwe_ids": .array(content.weaknesses.map(WireValue.string)),
      "certificates": .array(content.certificates.map { .string($0.hex) }),
    ]
    return .object(record)
  }

  /// The affected package in OSV's terms, which matching reads too.
  package static func affected(_ affected: AffectedPackage) -> OSVRecord.Affected {
    var events = [OSVRecord.Event(kind: .introduced, version: affected.introduced)]
    if let fixed = affected.fixed { events.append(OSVRecord.Event(kind: .fixed, version: fixed)) }
    return OSVRecord.Affected(
      ecosystem: affected.ecosystem, name: affected.name, purl: affected.purl,
      ranges: affected.ecosystem.isEmpty ? [] : [OSVRecord.Range(type: "ECOSYSTEM", events: events)],
      versions: affected.versions)
  }

  private static func severityType(_ vector: String) -> String? {
    if vector.hasPrefix("CVSS:4.0/") { return "CVSS_V4" }
    if vector.hasPrefix("CVSS:3.") { return "CVSS_V3" }
    return vector.hasPrefix("AV:") ? "CVSS_V2" : nil
  }
}
