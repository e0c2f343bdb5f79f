/// Tests on versions and the revision history: 6.1.14, 6.1.16 to 6.1.22, 6.1.30.
enum CSAFRevisionRules {
  static let rules = [
    CSAFRule("6.1.14", findUnsorted), CSAFRule("6.1.16", findStaleVersion), CSAFRule("6.1.17", findUndraftedVersion),
    CSAFRule("6.1.18", findReleasedZero), CSAFRule("6.1.19", findPrerelease),
    CSAFRule("6.1.20", findReleasedPrerelease), CSAFRule("6.1.21", findOmitted), CSAFRule("6.1.22", findRepeated),
    CSAFRule("6.1.30", findMixed),
  ]

  /// 6.1.14 Sorted Revision History: by date, then by number, the numbers ascend.
  static func findUnsorted(_ document: CSAFDocument) -> [CSAFFinding] {
    let numbers = document.sortedRevisions.compactMap(\.number)
    let isUnsorted = zip(numbers, numbers.dropFirst()).contains { CSAFVersionNumber.compare($0, $1) > 0 }
    guard isUnsorted else { return [] }
    return [
      CSAFFinding(
        "/document/tracking/revision_history", "sorted by date, the numbers of the revisions do not ascend",
        "correct the dates or the numbers")
    ]
  }

  /// 6.1.16 Latest Document Version.
  static func findStaleVersion(_ document: CSAFDocument) -> [CSAFFinding] {
    guard let version = document.documentVersion, let last = document.sortedRevisions.last?.number else { return [] }
    let isDraft = document.status == "draft"
    guard version.compared(ignoringPrerelease: isDraft) != last.compared(ignoringPrerelease: isDraft) else { return [] }
    return [
      CSAFFinding(
        "/document/tracking/version", "the version is \(version.text), the last revision is \(last.text)",
        "give the document the number of its last revision")
    ]
  }

  /// 6.1.17 Document Status Draft: versions 0 and 0.y.z and pre-releases are drafts.
  static func findUndraftedVersion(_ document: CSAFDocument) -> [CSAFFinding] {
    guard let version = document.documentVersion, version.isZero || version.prerelease != nil,
      let status = document.status, status != "draft"
    else { return [] }
    return [
      CSAFFinding(
        "/document/tracking/status", "the version \(version.text) is a draft's, the status is \(status)",
        "set the status draft or raise the version")
    ]
  }

  /// 6.1.18 Released Revision History.
  static func findReleasedZero(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.isReleased else { return [] }
    return document.revisions.compactMap { revision in
      guard let number = revision.number, number.isZero else { return nil }
      return CSAFFinding(
        "\(revision.node.place)/number", "a released document lists the draft \(number.text)",
        "remove revisions before version 1")
    }
  }

  /// 6.1.19 Revision History Entries for Pre-release Versions.
  static func findPrerelease(_ document: CSAFDocument) -> [CSAFFinding] {
    document.revisions.compactMap { revision in
      guard let number = revision.number, number.prerelease != nil else { return nil }
      return CSAFFinding(
        "\(revision.node.place)/number", "the revision \(number.text) is a pre-release", "remove the revision")
    }
  }

  /// 6.1.20 Non-Draft Document Version.
  static func findReleasedPrerelease(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.isReleased, let version = document.documentVersion, version.prerelease != nil else { return [] }
    return [
      CSAFFinding(
        "/document/tracking/version", "a released document has the pre-release version \(version.text)",
        "remove the pre-release part")
    ]
  }

  /// 6.1.21 Missing Item in Revision History: it begins at 0 or 1 and leaves no integer or major version out.
  static func findOmitted(_ document: CSAFDocument) -> [CSAFFinding] {
    let sorted = document.sortedRevisions
    guard let first = sorted.first?.number else { return [] }
    let place = "/document/tracking/revision_history"
    if first.majorNumber > 1 {
      return [
        CSAFFinding(place, "the revisions begin with \(first.text)", "add the revisions from version 1 on")
      ]
    }
    let numbers = sorted.compactMap { $0.number?.majorNumber }
    // No number is negative, so that the difference cannot overflow.
    guard let gap = zip(numbers, numbers.dropFirst()).first(where: { $1 > $0 && $1 - $0 > 1 }) else { return [] }
    let message =
      Set(numbers).contains(gap.0 + 1)
      ? "sorted by date, version \(gap.0 + 1) does not stand between \(gap.0) and \(gap.1)"
      : "version \(gap.0 + 1) is missing altogether"
    return [CSAFFinding(place, message, "list every version, dated in order")]
  }

  /// 6.1.22 Multiple Definition in Revision History.
  static func findRepeated(_ document: CSAFDocument) -> [CSAFFinding] {
    var seen: Set<ExactText> = []
    return document.revisions.compactMap { revision in
      guard let number = revision.node.text("number"), !seen.insert(ExactText(number)).inserted else { return nil }
      return CSAFFinding(
        "\(revision.node.place)/number", "the number \(number) comes twice", "give each revision its own number")
    }
  }

  /// 6.1.30 Mixed Integer and Semantic Versioning.
  static func findMixed(_ document: CSAFDocument) -> [CSAFFinding] {
    let numbers = document.revisions.compactMap { revision in revision.number.map { ($0, revision.node.place) } }
    let kinds = Set((document.documentVersion.map { [$0] } ?? []).map(\.isInteger) + numbers.map(\.0.isInteger))
    guard kinds.count > 1 else { return [] }
    return [
      CSAFFinding(
        "/document/tracking/version", "integers and semantic versions are mixed",
        "use one kind for the version and all revisions")
    ]
  }
}
