/// Rules of one range's type, repository and events ("affected[].ranges[] field").
enum OSVEventRules {
  static func check(_ range: WireValue, at place: String, _ findings: inout FindingList) {
    guard let events = range["events"]?.array, !events.isEmpty else { return }
    checkIntroduced(events, at: place, &findings)
    checkSingleKind(events, at: place, &findings)
    checkEnds(events, at: place, &findings)
    if range["type"]?.string == "GIT" {
      checkRepository(range, at: place, &findings)
      checkCommits(events, at: place, &findings)
    }
    checkLimits(events, range["type"]?.string ?? "", at: place, &findings)
  }

  /// RNG:001, introduced-event-exists.
  static func checkIntroduced(_ events: [WireValue], at place: String, _ findings: inout FindingList) {
    guard !events.contains(where: { $0["introduced"] != nil }) else { return }
    findings.error(
      "osv-RNG:001", at: "\(place)/events", "No event introduces the vulnerability",
      remedy: "Add {\"introduced\": \"0\"}, or the version where it came in.")
  }

  /// "Requirements": one kind in each event object.
  static func checkSingleKind(_ events: [WireValue], at place: String, _ findings: inout FindingList) {
    for (index, event) in events.enumerated() {
      guard let object = event.object else { continue }
      let kinds = object.members.filter { OSVEventKind(rawValue: $0.key) != nil }
      guard kinds.count != 1 else { continue }
      findings.error(
        "osv-event-kind", at: "\(place)/events/\(index)",
        kinds.isEmpty ? "The event says nothing" : "The event says \(kinds.count) things at once",
        remedy: "Give each event one of introduced, fixed, last_affected and limit.")
    }
  }

  /// "Requirements": `fixed` or `last_affected`, not both in a range.
  static func checkEnds(_ events: [WireValue], at place: String, _ findings: inout FindingList) {
    guard events.contains(where: { $0["fixed"] != nil }),
      let index = events.firstIndex(where: { $0["last_affected"] != nil })
    else { return }
    findings.error(
      "osv-event-ends", at: "\(place)/events/\(index)", "The range has fixed and last_affected events",
      remedy: "Keep the fixed ones, or split the range.")
  }

  /// "affected[].ranges[].repo field": needed for commits, in a form that `git clone` takes.
  static func checkRepository(_ range: WireValue, at place: String, _ findings: inout FindingList) {
    guard let repository = range["repo"] else {
      return findings.error(
        "osv-git-repo", at: place, "A range of commits names no repository", remedy: "Add repo, its URL.")
    }
    guard let text = repository.string, !TextGrammar.isURI(text), !isSecureCopyPath(text) else { return }
    findings.warning(
      "osv-git-repo", at: "\(place)/repo", "'\(excerpt(text))' is no address to clone from",
      remedy: "Write the repository's URL.")
  }

  /// `git@host:path`, which clone commands take and which is no URI.
  private static func isSecureCopyPath(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"), let at = text.firstIndex(of: "@") else { return false }
    return at < colon && !text.contains(" ")
  }

  /// The schema: full commit hashes, of SHA-1 or SHA-256, in small letters.
  static func checkCommits(_ events: [WireValue], at place: String, _ findings: inout FindingList) {
    var introduced: Set<String> = []
    for event in events {
      if let commit = event["introduced"]?.string { introduced.insert(commit) }
    }
    for (index, event) in events.enumerated() {
      for member in event.object?.members ?? [] {
        guard let kind = OSVEventKind(rawValue: member.key), let commit = member.value.string else { continue }
        let here = "\(place)/events/\(index)/\(member.key)"
        if !isCommit(commit) {
          findings.error(
            "osv-git-commit", at: here, "'\(excerpt(commit))' is no full commit hash",
            remedy: "Write all 40 or 64 digits in small letters, or 0 for the first.")
        } else if kind == .fixed, introduced.contains(commit) {
          findings.error(
            "osv-RNG:002", at: here, "The commit that introduces also fixes", remedy: "Correct one of the two.")
        }
      }
    }
  }

  static func isCommit(_ text: String) -> Bool {
    if text == "0" { return true }
    let bytes = text.utf8
    guard bytes.count == 40 || bytes.count == 64 else { return false }
    return bytes.allSatisfy { TextGrammar.isHexadecimal($0) && !(UInt8(ascii: "A")...UInt8(ascii: "F")).contains($0) }
  }

  /// "Limit events": for commits only; where a fix is given a limit says nothing more.
  static func checkLimits(_ events: [WireValue], _ type: String, at place: String, _ findings: inout FindingList) {
    guard type != "GIT", let index = events.firstIndex(where: { $0["limit"] != nil }) else { return }
    findings.warning(
      "osv-event-limit", at: "\(place)/events/\(index)", "A range of versions has a limit",
      remedy: "Use fixed or last_affected; limits are for branching commits.")
  }
}
