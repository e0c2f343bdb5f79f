/// Rules of a container's texts, references and problem types.
enum CVEContainerRules {
  static func check(_ container: WireValue, at place: String, _ findings: inout FindingList) {
    for member in ["descriptions", "rejectedReasons"] {
      checkEnglish(container[member], at: "\(place)/\(member)", &findings)
    }
    for (index, impact) in (container["impacts"]?.array ?? []).enumerated() {
      checkEnglish(impact["descriptions"], at: "\(place)/impacts/\(index)/descriptions", &findings)
    }
    for member in ["descriptions", "rejectedReasons", "configurations", "workarounds", "solutions", "exploits"] {
      checkMedia(container[member], at: "\(place)/\(member)", &findings)
    }
    checkReferences(container, at: "\(place)/references", &findings)
    checkProblemTypes(container, at: "\(place)/problemTypes", &findings)
  }

  /// `descriptions`: the list contains one in English, `en` or `en-GB` and so on.
  static func checkEnglish(_ list: WireValue?, at place: String, _ findings: inout FindingList) {
    guard let elements = list?.array, !elements.isEmpty else { return }
    guard !elements.contains(where: { $0["lang"]?.string.map(CVELanguage.isEnglish) ?? false }) else { return }
    findings.error(
      "cve-english-description", at: place, "No text of the list is in English",
      remedy: "Add one with lang en.")
  }

  /// `supportingMedia`: where base64 is true the value is base64.
  static func checkMedia(_ list: WireValue?, at place: String, _ findings: inout FindingList) {
    for (index, text) in (list?.array ?? []).enumerated() {
      for (number, media) in (text["supportingMedia"]?.array ?? []).enumerated() {
        guard media["base64"]?.bool == true, let value = media["value"]?.string, Base64.decode(value) == nil else {
          continue
        }
        findings.warning(
          "cve-media", at: "\(place)/\(index)/supportingMedia/\(number)/value", "The value is no base64",
          remedy: "Encode it, or set base64 to false.")
      }
    }
  }

  static func checkReferences(_ container: WireValue, at place: String, _ findings: inout FindingList) {
    var seen: Set<String> = []
    for (index, reference) in (container["references"]?.array ?? []).enumerated() {
      guard let url = reference["url"]?.string, !seen.insert(url).inserted else { continue }
      findings.information(
        "cve-reference-repeated", at: "\(place)/\(index)/url", "An earlier reference has the same address",
        remedy: "Join the two, with the tags of both.")
    }
  }

  /// `problemTypes`: what the text calls a CWE is given as one, and is the same one.
  static func checkProblemTypes(_ container: WireValue, at place: String, _ findings: inout FindingList) {
    for (index, type) in (container["problemTypes"]?.array ?? []).enumerated() {
      for (number, entry) in (type["descriptions"]?.array ?? []).enumerated() {
        guard let named = entry["description"]?.string.flatMap(weakness) else { continue }
        let here = "\(place)/\(index)/descriptions/\(number)"
        guard let given = entry["cweId"]?.string else {
          findings.information(
            "cve-cwe", at: here, "The text names \(named), the member cweId is missing", remedy: "Add cweId.")
          continue
        }
        guard given != named else { continue }
        findings.warning(
          "cve-cwe", at: "\(here)/cweId", "The text names \(named), the member says \(excerpt(given))",
          remedy: "Correct one of the two.")
      }
    }
  }

  /// The identifier that a text begins with.
  private static func weakness(_ text: String) -> String? {
    guard text.hasPrefix("CWE-") else { return nil }
    let digits = text.utf8.dropFirst(4).prefix { TextGrammar.isDigit($0) }
    guard (1...5).contains(digits.count), digits.first != UInt8(ascii: "0") else { return nil }
    return "CWE-\(Substring(digits))"
  }

  /// What the CNA Operational Rules ask of a published record (section 5.1: product, versions, problem type, text,
  /// reference), as far as the schema leaves it open.
  static func checkNumberingAuthority(_ cna: WireValue, _ record: WireValue, _ findings: inout FindingList) {
    guard record["cveMetadata"]?["state"]?.string == "PUBLISHED" else { return }
    let place = "/containers/cna"
    if (cna["problemTypes"]?.array ?? []).isEmpty {
      findings.warning(
        "cve-problem-type", at: place, "The record names no problem type",
        remedy: "Add problemTypes, best with a cweId.")
    }
    if let provider = cna["providerMetadata"]?["orgId"]?.string,
      let assigner = record["cveMetadata"]?["assignerOrgId"]?.string, provider.lowercased() != assigner.lowercased()
    {
      findings.information(
        "cve-assigner", at: "\(place)/providerMetadata/orgId", "The container comes from another than the assigner",
        remedy: "Nothing, where the record changed hands.")
    }
    let isAffected = (cna["affected"]?.array ?? []).contains { product in
      product["defaultStatus"]?.string.map { $0 != "unaffected" } ?? true
        || (product["versions"]?.array ?? []).contains(where: saysAffected)
    }
    if !isAffected, !(cna["affected"]?.array ?? []).isEmpty {
      findings.warning(
        "cve-nothing-affected", at: "\(place)/affected", "No version of any product is affected or unknown",
        remedy: "Name what is affected.")
    }
  }

  private static func saysAffected(_ version: WireValue) -> Bool {
    let statuses = [version["status"]] + (version["changes"]?.array ?? []).map { $0["status"] }
    return statuses.contains { $0?.string != "unaffected" }
  }
}
