/// Tests on moments: 6.1.24, 6.1.37, 6.1.45, 6.1.49, 6.1.51 to 6.1.53.
enum CSAFMomentRules {
  static let rules = [CSAFRule("6.1.24", findRepeatedInvolvement)]
  static let newRules = [
    CSAFRule("6.1.37", findMalformed), CSAFRule("6.1.45", findLateDisclosure), CSAFRule("6.1.49", findLateSSVC),
    CSAFRule("6.1.51", findLateEPSS), CSAFRule("6.1.52", findLateExploitation),
    CSAFRule("6.1.53", findExploitationAfterDate),
  ]

  /// 6.1.24 Multiple Definition in Involvements: no party twice at one date.
  static func findRepeatedInvolvement(_ document: CSAFDocument) -> [CSAFFinding] {
    document.vulnerabilities.flatMap { vulnerability in
      var seen: [String: Set<RFC3339.Moment?>] = [:]
      return vulnerability.items("involvements").compactMap { item -> CSAFFinding? in
        guard let party = item.text("party") else { return nil }
        let date = item.moment("date")
        guard !seen[party, default: []].insert(date).inserted else { return nil }
        return CSAFFinding(
          item.place, "the party \(party) comes twice at one date", "merge the items or correct their dates")
      }
    }
  }

  /// Every place of format `date-time` (6.1.37).
  private static func moments(_ document: CSAFDocument) -> [Node?] {
    let tracking = document.tracking
    var found = [
      tracking?["current_release_date"], tracking?.find("generator", "date"), tracking?["initial_release_date"],
    ]
    found += document.revisions.map { $0.node["date"] }
    for vulnerability in document.vulnerabilities {
      found += [vulnerability["disclosure_date"], vulnerability["discovery_date"]]
      for item in vulnerability.items("first_known_exploitation_dates") {
        found += [item["date"], item["exploitation_date"]]
      }
      for list in ["flags", "involvements", "remediations", "threats"] {
        found += vulnerability.items(list).map { $0["date"] }
      }
    }
    for metric in document.metrics {
      found += [metric.content.find("epss", "timestamp"), metric.content.find("ssvc_v2", "timestamp")]
    }
    return found
  }

  /// 6.1.37 Date and Time (rules of section 2.3).
  static func findMalformed(_ document: CSAFDocument) -> [CSAFFinding] {
    moments(document).compactMap { node in
      guard let node, let text = node.text, !(RFC3339.parse(text)?.isStrict ?? false) else { return nil }
      return CSAFFinding(
        node.place, "'\(text.prefix(40))' breaks the rules for dates and times",
        "write it like 2026-06-02T14:00:00.000Z, with a time zone and without leap seconds")
    }
  }

  /// A moment that is later than the newest revision.
  private static func findLate(_ nodes: [Node], _ document: CSAFDocument, _ what: String) -> [CSAFFinding] {
    guard let newest = document.newestRevision else { return [] }
    return nodes.compactMap { node in
      guard let moment = node.text.flatMap({ RFC3339.parse($0) }), moment > newest else { return nil }
      return CSAFFinding(
        node.place, "\(what) is later than the newest revision", "correct the date or add a revision")
    }
  }

  /// 6.1.45 Inconsistent Disclosure Date.
  static func findLateDisclosure(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.tlpLabel == "CLEAR", document.isReleased else { return [] }
    return findLate(document.vulnerabilities.compactMap { $0["disclosure_date"] }, document, "the disclosure")
  }

  /// 6.1.49 Inconsistent SSVC Timestamp.
  static func findLateSSVC(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.isReleased else { return [] }
    return findLate(
      document.metrics.compactMap { $0.content.find("ssvc_v2", "timestamp") }, document, "the SSVC assessment")
  }

  /// 6.1.51 Inconsistent EPSS Timestamp.
  static func findLateEPSS(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.isReleased else { return [] }
    return findLate(document.metrics.compactMap { $0.content.find("epss", "timestamp") }, document, "the EPSS value")
  }

  /// 6.1.52 Inconsistent First Known Exploitation Dates.
  static func findLateExploitation(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.isReleased else { return [] }
    let items = document.vulnerabilities.flatMap { $0.items("first_known_exploitation_dates") }
    return findLate(
      items.flatMap { [$0["date"], $0["exploitation_date"]].compactMap { $0 } }, document, "the exploitation date")
  }

  /// 6.1.53 Inconsistent Exploitation Date.
  static func findExploitationAfterDate(_ document: CSAFDocument) -> [CSAFFinding] {
    document.vulnerabilities.flatMap { $0.items("first_known_exploitation_dates") }.compactMap { item in
      guard let date = item.moment("date"), let exploitation = item.moment("exploitation_date"), exploitation > date
      else { return nil }
      return CSAFFinding(
        "\(item.place)/exploitation_date", "the exploitation is later than the date on which it was known",
        "correct one of the two")
    }
  }
}
