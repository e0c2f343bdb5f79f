import PackageIdentity

/// Rules of one element of `affected`: its versions and ranges together.
enum OSVAffectedRules {
  static func check(_ record: WireValue, _ findings: inout FindingList) {
    let list = record["affected"]?.array ?? []
    let isWithdrawn = record["withdrawn"] != nil
    for (index, affected) in list.enumerated() {
      guard !findings.isFull else { return }
      let place = "/affected/\(index)"
      let ranges = affected["ranges"]?.array ?? []
      for (number, range) in ranges.enumerated() {
        OSVEventRules.check(range, at: "\(place)/ranges/\(number)", &findings)
      }
      if !isWithdrawn { checkSaysSomething(affected, ranges, at: place, &findings) }
      checkVersionsUnique(affected, at: place, &findings)
      OSVRangeRules.check(affected, ranges, at: place, &findings)
    }
    checkRepeated(list, &findings)
    if let missing = list.firstIndex(where: lacksVersions) {
      findings.information(
        "osv-versions-recommended", at: "/affected/\(missing)",
        "Ranges of the ecosystem's own order come without a list of versions",
        remedy: "List the versions for readers that do not know the order.")
    }
  }

  /// "affected fields": a version is affected if a range or the list has it; with neither none is.
  static func checkSaysSomething(
    _ affected: WireValue, _ ranges: [WireValue], at place: String, _ findings: inout FindingList
  ) {
    let lists = !(affected["versions"]?.array ?? []).isEmpty
    if !lists && ranges.isEmpty {
      findings.warning(
        "osv-affected-empty", at: place, "No version is said to be affected",
        remedy: "Add ranges or versions; for all versions a range with only {\"introduced\": \"0\"}.")
    } else if !lists && ranges.allSatisfy({ $0["type"]?.string == "GIT" }) {
      findings.warning(
        "osv-git-versions", at: place, "Ranges of commits come without a list of versions",
        remedy: "List the released versions; commits cannot be compared without the repository.")
    }
  }

  static func checkVersionsUnique(_ affected: WireValue, at place: String, _ findings: inout FindingList) {
    var seen: Set<String> = []
    for (index, version) in (affected["versions"]?.array ?? []).enumerated() {
      guard let text = version.string, !seen.insert(text).inserted else { continue }
      findings.warning(
        "osv-versions-unique", at: "\(place)/versions/\(index)", "'\(excerpt(text))' is listed twice",
        remedy: "Keep one of the two.")
    }
  }

  /// "affected fields": in most cases one entry for a package. Told only where nothing else tells entries apart.
  static func checkRepeated(_ list: [WireValue], _ findings: inout FindingList) {
    var seen: Set<String> = []
    for (index, affected) in list.enumerated() {
      guard let package = affected["package"], package.object != nil else { continue }
      let specific = affected["ecosystem_specific"]?.canonicalJSON ?? ""
      let key = package.canonicalJSON + specific + (affected["database_specific"]?.canonicalJSON ?? "")
      guard !seen.insert(key).inserted else { continue }
      findings.information(
        "osv-affected-repeated", at: "/affected/\(index)", "An earlier entry has the same package",
        remedy: "Join the two: a package may have several ranges.")
    }
  }

  private static func lacksVersions(_ affected: WireValue) -> Bool {
    (affected["versions"]?.array ?? []).isEmpty
      && (affected["ranges"]?.array ?? []).contains { $0["type"]?.string == "ECOSYSTEM" }
  }
}
