/// Tests 6.2.43 to 6.2.46: licences; 6.2.47: ratings; 6.2.53: identifiers.
enum CSAFLicenseAdvice {
  static let newRules = [
    CSAFRule("6.2.43", findMissing), CSAFRule("6.2.44", findDeprecated), CSAFRule("6.2.45", findUnlisted),
    CSAFRule("6.2.46", findMissingText), CSAFRule("6.2.47", findOwnRating), CSAFRule("6.2.53", findWrongText),
  ]

  private static let place = "/document/license_expression"

  private static func names(_ document: CSAFDocument) -> [String] {
    document.header?.text("license_expression").flatMap { SPDXLicenses.names(in: $0) } ?? []
  }

  /// 6.2.43 Missing License Expression.
  static func findMissing(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.header?["license_expression"] == nil else { return [] }
    return [CSAFFinding(place, "the document has no licence", "add license_expression")]
  }

  /// 6.2.44 Deprecated License Identifier.
  static func findDeprecated(_ document: CSAFDocument) -> [CSAFFinding] {
    names(document).filter(SPDXLicenses.isDeprecated).map {
      CSAFFinding(place, "SPDX has deprecated '\($0)'", "use the identifier that replaces it")
    }
  }

  /// 6.2.45 Non-Existing License Identifier: neither on the SPDX list nor in the ScanCode LicenseDB; a `LicenseRef-` or
  /// `AdditionRef-` of somebody else cannot be looked up.
  static func findUnlisted(_ document: CSAFDocument) -> [CSAFFinding] {
    names(document).filter { name in
      if let isKnown = SPDXLicenses.isInScanCode(name) { return !isKnown }
      return !SPDXLicenses.isListed(name) && !name.hasPrefix("LicenseRef-") && !name.hasPrefix("AdditionRef-")
    }.map { CSAFFinding(place, "SPDX lists no licence '\($0)'", "use a listed one or a LicenseRef- of your own") }
  }

  /// 6.2.46 Language Specific License Text.
  static func findMissingText(_ document: CSAFDocument) -> [CSAFFinding] {
    guard !document.isEnglish, names(document).contains(where: { !CSAFDistributionRules.isRegistered($0) }) else {
      return []
    }
    guard let title = CSAFTranslations.find("License", in: document.language) else {
      return [CSAFTranslations.note(document, "/document/notes")]
    }
    return CSAFDistributionRules.findMissingLicenseText(document, title: title)
  }

  /// 6.2.47 Use of Qualitative Severity Rating by Issuing Party.
  static func findOwnRating(_ document: CSAFDocument) -> [CSAFFinding] {
    let references = (document.header?.items("references") ?? []).filter {
      CSAFPresentationRules.isCanonical($0, document)
    }
    let own = Set(references.compactMap { $0.text("url") })
    return document.metrics.compactMap { metric in
      guard let rating = metric.content["qualitative_severity_rating"],
        metric.source.map(own.contains) ?? true
      else { return nil }
      return CSAFFinding(rating.place, "the issuing party gives a bare rating", "give a CVSS vector")
    }
  }

  /// What RVISC says of identifiers, as far as OASIS's examples show it.
  static func isRegistered(_ system: String) -> Bool { system == "https://github.com/oasis-tcs/csaf" }

  /// 6.2.53 Matching Text for Registered ID System.
  static func findWrongText(_ document: CSAFDocument) -> [CSAFFinding] {
    document.vulnerabilities.flatMap { $0.items("ids") }.compactMap { item in
      guard let system = item.text("system_name"), isRegistered(system), let text = item.text("text") else {
        return nil
      }
      let digits = text.utf8.dropFirst()
      let isIssue = text.hasPrefix("#") && !digits.isEmpty && digits.allSatisfy(TextPatterns.isDigit)
      guard !isIssue else { return nil }
      return CSAFFinding(
        "\(item.place)/text", "'\(text.prefix(40))' is no identifier of \(system)", "write a number sign and the number"
      )
    }
  }
}
