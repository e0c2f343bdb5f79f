/// Tests 6.2.4 to 6.2.7, 6.2.21, 6.2.33 and 6.2.41: dates and revisions.
enum CSAFReleaseRules {
  static let rules = [
    CSAFRule("6.2.4", findBuild), CSAFRule("6.2.5", findEarlyInitialRelease),
    CSAFRule("6.2.6", findEarlyCurrentRelease), CSAFRule("6.2.7", findUndatedInvolvement),
  ]
  static let newRules = [
    CSAFRule("6.2.21", findSameTimestamps), CSAFRule("6.2.33", findLateDisclosure), CSAFRule("6.2.41", findOldEPSS),
  ]

  /// 6.2.4 Build Metadata in Revision History.
  static func findBuild(_ document: CSAFDocument) -> [CSAFFinding] {
    document.revisions.compactMap { revision in
      guard let number = revision.number, number.build != nil else { return nil }
      return CSAFFinding("\(revision.node.place)/number", "\(number.text) has build metadata", "remove it")
    }
  }

  /// 6.2.5 Older Initial Release Date than Revision History.
  static func findEarlyInitialRelease(_ document: CSAFDocument) -> [CSAFFinding] {
    guard let release = document.tracking?.moment("initial_release_date"),
      let oldest = document.revisions.compactMap(\.date).min(), release < oldest
    else { return [] }
    return [
      CSAFFinding(
        "/document/tracking/initial_release_date", "the initial release is older than the first revision",
        "correct the date or the revision history")
    ]
  }

  /// 6.2.6 Older Current Release Date than Revision History.
  static func findEarlyCurrentRelease(_ document: CSAFDocument) -> [CSAFFinding] {
    guard let release = document.tracking?.moment("current_release_date"), let newest = document.newestRevision,
      release < newest
    else { return [] }
    return [
      CSAFFinding(
        "/document/tracking/current_release_date", "the current release is older than the last revision",
        "correct the date or the revision history")
    ]
  }

  /// 6.2.7 Missing Date in Involvements.
  static func findUndatedInvolvement(_ document: CSAFDocument) -> [CSAFFinding] {
    document.vulnerabilities.flatMap { $0.items("involvements") }.filter { $0["date"] == nil }.map {
      CSAFFinding($0.place, "the involvement has no date", "add date")
    }
  }

  /// 6.2.21 Same Timestamps in Revision History.
  static func findSameTimestamps(_ document: CSAFDocument) -> [CSAFFinding] {
    let dated = document.revisions.compactMap { revision in revision.date.map { (revision.node, $0) } }
    let sorted = dated.sorted { $0.1 < $1.1 }
    return zip(sorted, sorted.dropFirst()).compactMap { left, right in
      guard left.1 == right.1 else { return nil }
      return CSAFFinding(
        "\(right.0.place)/date", "another revision has the same date", "give each revision its own date")
    }
  }

  /// The day on which this was written: the present is not before it.
  private static let written = "2026-11-21T00:00:00Z"

  /// 6.2.33 Disclosure Date Newer than Revision History, of disclosures in the past.
  static func findLateDisclosure(_ document: CSAFDocument) -> [CSAFFinding] {
    guard let newest = document.newestRevision,
      let present = RFC3339.parse(document.present?.description ?? written)
    else { return [] }
    return document.vulnerabilities.compactMap { vulnerability in
      guard let date = vulnerability.moment("disclosure_date"), date <= present, date > newest else { return nil }
      return CSAFFinding(
        "\(vulnerability.place)/disclosure_date", "the disclosure is newer than the last revision",
        "add a revision for the disclosure")
    }
  }

  /// 6.2.41 Old EPSS Timestamp: the youngest value of a vulnerability is at most 15 days older than the last revision.
  static func findOldEPSS(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.isReleased, let newest = document.newestRevision else { return [] }
    return document.vulnerabilities.compactMap { vulnerability in
      let stamps = document.metrics(of: vulnerability).compactMap { metric in
        metric.content["epss"].flatMap { epss in epss.moment("timestamp").map { (epss, $0) } }
      }
      guard let youngest = stamps.max(by: { $0.1 < $1.1 }) else { return nil }
      let age = newest.seconds - youngest.1.seconds
      guard
        age > 15 * 86_400
          || age == 15 * 86_400 && newest.fraction != youngest.1.fraction
            && youngest.1.fraction.lexicographicallyPrecedes(newest.fraction)
      else { return nil }
      return CSAFFinding(
        "\(youngest.0.place)/timestamp", "the EPSS value is more than 15 days older than the last revision",
        "take the current value")
    }
  }
}
