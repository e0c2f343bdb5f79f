/// Tests 6.1.27.1 to 6.1.27.11: the profiles of section 4.
enum CSAFProfileRules {
  static let rules = [
    CSAFRule("6.1.27.1", findMissingNotes), CSAFRule("6.1.27.2", findMissingReferences),
    CSAFRule("6.1.27.3", findVulnerabilities), CSAFRule("6.1.27.4", findMissingProductTree),
    CSAFRule("6.1.27.5", findMissingVulnerabilityNotes), CSAFRule("6.1.27.6", findMissingStatus),
    CSAFRule("6.1.27.7", findMissingVEXStatus), CSAFRule("6.1.27.8", findMissingIdentifier),
    CSAFRule("6.1.27.9", findMissingImpact), CSAFRule("6.1.27.10", findMissingAction),
    CSAFRule("6.1.27.11", findMissingVulnerabilities),
  ]

  private static let advisories: Set<CSAFProfile> = [.securityAdvisory, .deprecatedSecurityAdvisory]
  private static let informations: Set<CSAFProfile> = [.informationalAdvisory, .securityIncidentResponse]

  /// 6.1.27.1 Document Notes.
  static func findMissingNotes(_ document: CSAFDocument) -> [CSAFFinding] {
    let wanted: Set = ["description", "details", "general", "summary"]
    guard informations.contains(document.profile),
      !(document.header?.items("notes") ?? []).contains(where: { wanted.contains($0.text("category") ?? "") })
    else { return [] }
    return [
      CSAFFinding(
        "/document/notes", "no note describes the matter",
        "add a note of category description, details, general or summary")
    ]
  }

  /// 6.1.27.2 Document References. The category `external` is the default.
  static func findMissingReferences(_ document: CSAFDocument) -> [CSAFFinding] {
    guard informations.contains(document.profile),
      !(document.header?.items("references") ?? []).contains(where: {
        ($0.text("category") ?? "external") == "external"
      })
    else { return [] }
    return [CSAFFinding("/document/references", "no reference leads elsewhere", "add a reference of category external")]
  }

  /// 6.1.27.3 Vulnerabilities.
  static func findVulnerabilities(_ document: CSAFDocument) -> [CSAFFinding] {
    let profiles: Set<CSAFProfile> = [.informationalAdvisory, .withdrawn, .superseded]
    guard profiles.contains(document.profile), let node = document.root["vulnerabilities"] else { return [] }
    return [
      CSAFFinding(node.place, "\(document.category) has no vulnerabilities", "remove them or use another category")
    ]
  }

  /// 6.1.27.4 Product Tree.
  static func findMissingProductTree(_ document: CSAFDocument) -> [CSAFFinding] {
    guard advisories.contains(document.profile) || document.profile == .vex, document.root["product_tree"] == nil else {
      return []
    }
    return [CSAFFinding("/product_tree", "\(document.category) needs a product tree", "add the products")]
  }

  /// 6.1.27.5 Vulnerability Notes.
  static func findMissingVulnerabilityNotes(_ document: CSAFDocument) -> [CSAFFinding] {
    guard advisories.contains(document.profile) || document.profile == .vex else { return [] }
    return document.vulnerabilities.filter { $0["notes"] == nil }.map {
      CSAFFinding("\($0.place)/notes", "the vulnerability has no note", "add a note on the vulnerability")
    }
  }

  /// 6.1.27.6 Product Status.
  static func findMissingStatus(_ document: CSAFDocument) -> [CSAFFinding] {
    guard advisories.contains(document.profile) else { return [] }
    return document.vulnerabilities.filter { $0["product_status"] == nil }.map {
      CSAFFinding("\($0.place)/product_status", "no product has a status", "add product_status")
    }
  }

  /// 6.1.27.7 VEX Product Status.
  static func findMissingVEXStatus(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.profile == .vex else { return [] }
    let wanted: [CSAFStatus] = [.fixed, .knownAffected, .knownNotAffected, .underInvestigation]
    return document.vulnerabilities.filter { vulnerability in
      !wanted.contains { vulnerability.find("product_status", $0.rawValue) != nil }
    }.map {
      CSAFFinding(
        "\($0.place)/product_status", "none of the four VEX states is given",
        "add fixed, known_affected, known_not_affected or under_investigation")
    }
  }

  /// 6.1.27.8 Vulnerability ID.
  static func findMissingIdentifier(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.profile == .vex else { return [] }
    return document.vulnerabilities.filter { $0["cve"] == nil && $0["ids"] == nil }.map {
      CSAFFinding($0.place, "the vulnerability has no identifier", "add cve or ids")
    }
  }

  /// 6.1.27.9 Impact Statement.
  static func findMissingImpact(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.profile == .vex else { return [] }
    return document.vulnerabilities.flatMap { vulnerability in
      let threats = vulnerability.items("threats").filter { $0.text("category") == "impact" }
      let explained = Set((vulnerability.items("flags") + threats).flatMap(document.products(of:)).map(ExactText.init))
      return document.products([.knownNotAffected], in: vulnerability).filter {
        !explained.contains(ExactText($0.text ?? ""))
      }.map {
        CSAFFinding(
          $0.place, "nothing says why '\($0.text ?? "")' is not affected", "add a flag or a threat of category impact")
      }
    }
  }

  /// 6.1.27.10 Action Statement.
  static func findMissingAction(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.profile == .vex else { return [] }
    return document.vulnerabilities.flatMap { vulnerability in
      let handled = Set(vulnerability.items("remediations").flatMap(document.products(of:)).map(ExactText.init))
      return document.products([.knownAffected], in: vulnerability).filter {
        !handled.contains(ExactText($0.text ?? ""))
      }.map {
        CSAFFinding($0.place, "nothing says what to do about '\($0.text ?? "")'", "add a remediation for the product")
      }
    }
  }

  /// 6.1.27.11 Vulnerabilities.
  static func findMissingVulnerabilities(_ document: CSAFDocument) -> [CSAFFinding] {
    guard advisories.contains(document.profile) || document.profile == .vex, document.root["vulnerabilities"] == nil
    else { return [] }
    return [CSAFFinding("/vulnerabilities", "\(document.category) needs vulnerabilities", "add the vulnerabilities")]
  }
}
