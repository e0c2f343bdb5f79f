/// Clause 6 of SPDX 2.3, document creation information.
enum SPDXDocumentRules {
  static func check(_ document: WireValue, _ findings: inout SPDXFindings) {
    if let license = findings.text(document, "dataLicense", at: ""), license != "CC0-1.0" {
      findings.report("/dataLicense", "the licence of the document is not CC0-1.0 (6.2)", "write CC0-1.0")
    }
    if let identifier = findings.text(document, "SPDXID", at: ""), identifier != "SPDXRef-DOCUMENT" {
      findings.report("/SPDXID", "the document's identifier is not SPDXRef-DOCUMENT (6.3)", "write SPDXRef-DOCUMENT")
    }
    _ = findings.text(document, "name", at: "")
    if let namespace = findings.text(document, "documentNamespace", at: "") {
      let hasScheme = namespace.firstIndex(of: ":").map { $0 > namespace.startIndex } ?? false
      if !hasScheme || namespace.contains("#") {
        findings.report(
          "/documentNamespace", "the namespace is not an absolute URI without '#' (6.5)", "write an address of your own"
        )
      }
    }
    checkCreation(document["creationInfo"], &findings)
    for (index, reference) in (document["externalDocumentRefs"]?.array ?? []).enumerated() {
      let place = "/externalDocumentRefs/\(index)"
      if let name = findings.text(reference, "externalDocumentId", at: place), !name.hasPrefix("DocumentRef-") {
        findings.report(
          "\(place)/externalDocumentId", "the identifier does not begin with DocumentRef- (6.6)", "add it")
      }
      _ = findings.text(reference, "spdxDocument", at: place)
      guard let checksum = reference["checksum"] else {
        findings.report(place, "the member 'checksum' is missing (6.6)", "add the SHA1 of the document")
        continue
      }
      SPDXPackageRules.checkChecksum(checksum, at: place + "/checksum", &findings)
    }
    for (index, license) in (document["hasExtractedLicensingInfos"]?.array ?? []).enumerated() {
      let place = "/hasExtractedLicensingInfos/\(index)"
      if let name = findings.text(license, "licenseId", at: place), !name.hasPrefix("LicenseRef-") {
        findings.report("\(place)/licenseId", "the identifier does not begin with LicenseRef- (10.1)", "add it")
      }
      _ = findings.text(license, "extractedText", at: place)
    }
  }

  private static func checkCreation(_ creation: WireValue?, _ findings: inout SPDXFindings) {
    guard let creation else { return findings.report("", "the member 'creationInfo' is missing (6.8)", "add it") }
    if let created = findings.text(creation, "created", at: "/creationInfo"), !isMoment(created) {
      findings.report("/creationInfo/created", "the date is not of the form YYYY-MM-DDThh:mm:ssZ (6.9)", "use UTC")
    }
    let creators = creation["creators"]?.array ?? []
    if creators.isEmpty { findings.report("/creationInfo", "there is no creator (6.8)", "add 'creators'") }
    for (index, creator) in creators.enumerated() {
      let isKnown = ["Person: ", "Organization: ", "Tool: "].contains { creator.string?.hasPrefix($0) == true }
      if !isKnown {
        findings.report(
          "/creationInfo/creators/\(index)", "the creator is not 'Person: ', 'Organization: ' or 'Tool: ' (6.8)",
          "begin with one of these")
      }
    }
  }

  static func isMoment(_ text: String) -> Bool { text.hasSuffix("Z") && Timestamp(text) != nil }
}
