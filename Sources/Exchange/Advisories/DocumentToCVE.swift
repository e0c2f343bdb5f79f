package import Formats
import Scoring

/// The common advisory as a CVE record of format 5.1 with a container of the publisher's own (CNA).
package enum DocumentToCVE {
  package static func record(
    _ advisory: AdvisoryDocument, publisher: Publisher
  ) throws(FormatError) -> Converted<WireValue> {
    guard let cve = advisory.cve else {
      throw FormatError("/aliases", "the advisory has no CVE identifier; reserve one first")
    }
    guard !advisory.affected.isEmpty else { throw FormatError("/affected", "a CVE record names a product") }
    var losses: [ConversionLoss] = []
    var references = advisory.references.filter { $0.url.hasPrefix("http") }.map(\.url)
    if references.isEmpty { references = ["\(publisher.namespace)/\(advisory.id)"] }
    var container: WireObject = [
      "providerMetadata": ["orgId": .string(publisher.cveOrganisation)],
      "descriptions": [
        ["lang": "en", "value": .string(advisory.details.isEmpty ? advisory.title : advisory.details)]
      ],
      "affected": .array(advisory.affected.map(affected)),
      "references": .array(unique(references).map { ["url": .string($0)] }),
    ]
    if !advisory.title.isEmpty { container["title"] = .string(String(advisory.title.prefix(256))) }
    if !advisory.weaknesses.isEmpty {
      container["problemTypes"] = [
        [
          "descriptions": .array(
            advisory.weaknesses.map { ["lang": "en", "cweId": .string($0), "description": .string($0), "type": "CWE"] })
        ]
      ]
    }
    let metrics = advisory.severities.compactMap { metric($0.vector) }
    if !metrics.isEmpty { container["metrics"] = .array(metrics) }
    let credits = advisory.credits.filter { !$0.name.isEmpty }
    if !credits.isEmpty {
      container["credits"] = .array(
        credits.map { ["lang": "en", "value": .string($0.name), "type": .string(Self.credit($0.type))] })
    }
    for alias in advisory.aliases where alias != cve {
      losses.append(ConversionLoss(place: "/aliases", message: "\(alias) has no place in a CVE record"))
    }
    return Converted(
      value: [
        "dataType": "CVE_RECORD", "dataVersion": "5.1",
        "cveMetadata": [
          "cveId": .string(cve), "assignerOrgId": .string(publisher.cveOrganisation), "state": "PUBLISHED",
        ],
        "containers": ["cna": .object(container)],
      ], losses: losses)
  }

  private static func affected(_ affected: AdvisoryDocument.Affected) -> WireValue {
    var versions: [WireValue] = []
    for interval in affected.intervals {
      var version: WireObject = [
        "version": .string(interval.introduced), "status": "affected", "versionType": .string(versionType(affected)),
      ]
      if let fixed = interval.fixed { version["lessThan"] = .string(fixed) }
      if let last = interval.lastAffected { version["lessThanOrEqual"] = .string(last) }
      if interval.fixed == nil, interval.lastAffected == nil { version["lessThanOrEqual"] = "*" }
      versions.append(.object(version))
    }
    for version in affected.versions { versions.append(["version": .string(version), "status": "affected"]) }
    for version in affected.fixedVersions + affected.notAffectedVersions {
      versions.append(["version": .string(version), "status": "unaffected"])
    }
    var object: WireObject = [
      "vendor": .string(affected.vendor ?? affected.ecosystem ?? "n/a"),
      "product": .string(affected.name.isEmpty ? "n/a" : affected.name),
    ]
    if let purl = affected.purl { object["packageURL"] = .string(purl) }
    if versions.isEmpty {
      object["defaultStatus"] = "unknown"
    } else {
      object["versions"] = .array(versions)
      object["defaultStatus"] = "unaffected"
    }
    return .object(object)
  }

  private static func versionType(_ affected: AdvisoryDocument.Affected) -> String {
    switch affected.ecosystem?.split(separator: ":").first.map(String.init) {
    case "PyPI"?: "python"
    case "Maven"?: "maven"
    case "npm"?, "crates.io"?, "Go"?, "Hex"?, "Pub"?, "SwiftURL"?: "semver"
    case "Debian"?, "Ubuntu"?: "deb"
    case "Red Hat"?, "AlmaLinux"?, "Rocky Linux"?, "SUSE"?, "openSUSE"?: "rpm"
    default: "custom"
    }
  }

  private static func metric(_ text: String) -> WireValue? {
    let vector: CVSSVector
    do throws(CVSSError) { vector = try CVSSVector(text) } catch { return nil }
    guard let score = WireNumber(text.hasPrefix("CVSS:4") ? vector.overallScore : vector.baseScore) else { return nil }
    let version = "\(vector.version)"
    let key = "cvssV\(version.split(separator: ".").joined(separator: "_"))"
    var object: WireObject = [
      "version": .string(version), "vectorString": .string(vector.description), "baseScore": .number(score),
    ]
    if version != "2.0" {
      let severity = text.hasPrefix("CVSS:4") ? vector.overallSeverity : vector.baseSeverity
      object["baseSeverity"] = .string("\(severity)".uppercased())
    }
    return [key: .object(object)]
  }

  private static func credit(_ type: String?) -> String {
    let known = [
      "FINDER", "REPORTER", "ANALYST", "COORDINATOR", "REMEDIATION_DEVELOPER", "REMEDIATION_REVIEWER",
      "REMEDIATION_VERIFIER", "TOOL", "SPONSOR",
    ]
    guard let type, known.contains(type) else { return "other" }
    return type.lowercased().split(separator: "_").joined(separator: " ")
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
