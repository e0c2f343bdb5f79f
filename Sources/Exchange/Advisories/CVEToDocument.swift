package import Formats

/// A published CVE record of format 5 as the common advisory: its CNA's container.
package enum CVEToDocument {
  package static func document(_ wire: WireValue) throws(FormatError) -> Converted<AdvisoryDocument> {
    guard let id = wire["cveMetadata"]?["cveId"]?.string else {
      throw FormatError("/cveMetadata/cveId", "an identifier is needed")
    }
    guard let container = wire["containers"]?["cna"] else { throw FormatError("/containers/cna", "is needed") }
    guard wire["cveMetadata"]?["state"]?.string != "REJECTED" else {
      throw FormatError("/cveMetadata/state", "a rejected record says nothing of what is affected")
    }
    let metadata = wire["cveMetadata"]
    var losses: [ConversionLoss] = []
    if wire["containers"]?["adp"] != nil {
      losses.append(ConversionLoss(place: "/containers/adp", message: "what others added is left out"))
    }
    let published = metadata?["datePublished"]?.string ?? container["providerMetadata"]?["dateUpdated"]?.string
    let document = AdvisoryDocument(
      id: id, aliases: [], title: container["title"]?.string ?? "", details: english(container["descriptions"]),
      published: published.map(zoned),
      modified: zoned(metadata?["dateUpdated"]?.string ?? published ?? "1970-01-01T00:00:00Z"), withdrawn: nil,
      weaknesses: (container["problemTypes"]?.array ?? []).flatMap { $0["descriptions"]?.array ?? [] }
        .compactMap { $0["cweId"]?.string },
      severities: severities(container),
      references: (container["references"]?.array ?? []).compactMap { reference in
        reference["url"]?.string.map { .init(type: "WEB", url: $0) }
      },
      credits: (container["credits"]?.array ?? []).compactMap { credit in
        credit["value"]?.string.map { .init(name: $0, type: self.credit(credit["type"]?.string)) }
      },
      affected: (container["affected"]?.array ?? []).enumerated().map {
        affected($0.element, "/containers/cna/affected/\($0.offset)", &losses)
      })
    return Converted(value: document, losses: losses)
  }

  /// The record format allows a time without its zone, which means UTC.
  private static func zoned(_ time: String) -> String {
    let tail = time.dropFirst(19)
    return tail.contains("Z") || tail.contains("+") || tail.contains("-") ? time : time + "Z"
  }

  private static func english(_ descriptions: WireValue?) -> String {
    let all = descriptions?.array ?? []
    let own = all.first { $0["lang"]?.string?.hasPrefix("en") == true } ?? all.first
    return own?["value"]?.string ?? ""
  }

  private static func severities(_ container: WireValue) -> [AdvisoryDocument.Severity] {
    (container["metrics"]?.array ?? []).flatMap { metric in
      ["cvssV4_0", "cvssV3_1", "cvssV3_0", "cvssV2_0"].compactMap { metric[$0]?["vectorString"]?.string }
    }.map { .init(vector: $0) }
  }

  private static func credit(_ type: String?) -> String? {
    guard let type else { return nil }
    return type.uppercased().split(separator: " ").joined(separator: "_")
  }

  private static func affected(
    _ wire: WireValue, _ place: String, _ losses: inout [ConversionLoss]
  ) -> AdvisoryDocument.Affected {
    let known = (wire["packageURL"]?.string).flatMap(PurlEcosystem.init)
    var affected = AdvisoryDocument.Affected(
      vendor: wire["vendor"]?.string, name: wire["product"]?.string ?? wire["packageName"]?.string ?? known?.name ?? "",
      ecosystem: known?.ecosystem, purl: known?.unversioned, intervals: [], versions: [], fixedVersions: [],
      notAffectedVersions: [])
    for (index, version) in (wire["versions"]?.array ?? []).enumerated() {
      let spot = "\(place)/versions/\(index)"
      guard let number = version["version"]?.string else { continue }
      let isAffected = version["status"]?.string == "affected"
      if version["status"]?.string == "unknown" || version["versionType"]?.string == "git" {
        losses.append(ConversionLoss(place: spot, message: "an unknown status or a range of commits is left out"))
      } else if version["changes"] != nil {
        changes(version, number, &affected)
      } else if let end = version["lessThan"]?.string {
        if isAffected { affected.intervals.append(.init(introduced: start(number), fixed: end == "*" ? nil : end)) }
      } else if let end = version["lessThanOrEqual"]?.string {
        if isAffected {
          affected.intervals.append(.init(introduced: start(number), lastAffected: end == "*" ? nil : end))
        }
      } else if isAffected {
        affected.versions.append(number)
      } else {
        affected.notAffectedVersions.append(number)
      }
    }
    if affected.intervals.isEmpty, affected.versions.isEmpty, wire["defaultStatus"]?.string == "affected" {
      affected.intervals = [.init(introduced: "0")]
    }
    return affected
  }

  private static func start(_ version: String) -> String {
    ["*", "n/a", "unspecified", ""].contains(version) ? "0" : version
  }

  /// Each change of status ends an interval or begins one.
  private static func changes(_ wire: WireValue, _ first: String, _ affected: inout AdvisoryDocument.Affected) {
    var open: String? = wire["status"]?.string == "affected" ? start(first) : nil
    for change in wire["changes"]?.array ?? [] {
      guard let at = change["at"]?.string else { continue }
      if change["status"]?.string == "affected" {
        open = open ?? at
      } else if let begun = open {
        affected.intervals.append(.init(introduced: begun, fixed: at))
        open = nil
      }
    }
    guard let begun = open else { return }
    let (before, upTo) = (wire["lessThan"]?.string, wire["lessThanOrEqual"]?.string)
    affected.intervals.append(
      .init(introduced: begun, fixed: before == "*" ? nil : before, lastAffected: upTo == "*" ? nil : upTo))
  }
}
