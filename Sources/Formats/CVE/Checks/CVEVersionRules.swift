import PackageIdentity

/// Rules of one entry of `affected[].versions`.
enum CVEVersionRules {
  static func check(_ entry: WireValue, at place: String, _ findings: inout FindingList) {
    guard let object = entry.object else { return }
    checkForm(object, at: place, &findings)
    checkLimit(entry, at: place, &findings)
    checkOrder(entry, at: place, &findings)
  }

  /// `oneOf`: a single version has a status and perhaps a type; a range has type and one limit; changes need a range.
  static func checkForm(_ object: WireObject, at place: String, _ findings: inout FindingList) {
    let limits = ["lessThan", "lessThanOrEqual"].filter { object[$0] != nil }
    if limits.count == 2 {
      findings.error(
        "cve-version-form", at: place, "The range has two upper limits",
        remedy: "Keep lessThan, or lessThanOrEqual.")
    } else if limits.count == 1, object["versionType"] == nil {
      findings.error(
        "cve-version-form", at: place, "The range has no versionType", remedy: "Add it, e.g. semver.")
    } else if limits.isEmpty, object["changes"] != nil {
      findings.error(
        "cve-version-form", at: place, "A single version has changes", remedy: "Add lessThan or lessThanOrEqual.")
    }
  }

  /// `lessThan`: a pattern may end in an asterisk, and nowhere else have one.
  static func checkLimit(_ entry: WireValue, at place: String, _ findings: inout FindingList) {
    for member in ["lessThan", "lessThanOrEqual"] {
      guard let limit = entry[member]?.string, let star = limit.utf8.firstIndex(of: UInt8(ascii: "*")) else { continue }
      guard limit.utf8.index(after: star) != limit.utf8.endIndex else { continue }
      findings.warning(
        "cve-version-limit", at: "\(place)/\(member)", "'\(excerpt(limit))' has an asterisk before its end",
        remedy: "Write the asterisk last, e.g. 1.*.")
    }
  }

  /// `version` to `lessThan` goes up, by the order that versionType names; `changes` lie between, and are sorted.
  static func checkOrder(_ entry: WireValue, at place: String, _ findings: inout FindingList) {
    guard let type = entry["versionType"]?.string, let scheme = CVEVersionOrder(versionType: type) else { return }
    let start = entry["version"]?.string
    checkTexts(entry, scheme, at: place, &findings)
    for member in ["lessThan", "lessThanOrEqual"] {
      guard let start, let limit = entry[member]?.string, let order = scheme.compare(start, limit: limit) else {
        continue
      }
      if order > 0 {
        findings.warning(
          "cve-version-order", at: "\(place)/\(member)", "The range ends before it begins, at '\(excerpt(start))'",
          remedy: "Exchange the two, or correct one.")
      } else if order == 0, member == "lessThan" {
        findings.warning(
          "cve-version-order", at: "\(place)/\(member)", "The range from a version to before itself is empty",
          remedy: "Raise the limit, or use lessThanOrEqual.")
      }
    }
    checkChanges(entry, scheme, start, at: place, &findings)
  }

  /// `versionType`: the versions are of the order that it names, else no reader can compare them.
  private static func checkTexts(
    _ entry: WireValue, _ scheme: CVEVersionOrder, at place: String, _ findings: inout FindingList
  ) {
    guard entry["lessThan"] != nil || entry["lessThanOrEqual"] != nil else { return }
    for member in ["version", "lessThan", "lessThanOrEqual"] {
      guard let text = entry[member]?.string, !text.utf8.contains(UInt8(ascii: "*")), !scheme.reads(text) else {
        continue
      }
      findings.information(
        "cve-version-type", at: "\(place)/\(member)", "'\(excerpt(text))' is no version of the type \(scheme.name)",
        remedy: "Write it as the type does, or name another type.")
    }
  }

  private static func checkChanges(
    _ entry: WireValue, _ scheme: CVEVersionOrder, _ start: String?, at place: String, _ findings: inout FindingList
  ) {
    let limit = entry["lessThan"]?.string ?? entry["lessThanOrEqual"]?.string
    var last: String?
    for (index, change) in (entry["changes"]?.array ?? []).enumerated() {
      guard let at = change["at"]?.string else { continue }
      let here = "\(place)/changes/\(index)/at"
      if let last, let order = scheme.compare(last, at), order >= 0 {
        findings.information(
          "cve-changes-order", at: here, "'\(excerpt(at))' does not come after the change before it",
          remedy: "Sort the changes by version.")
      }
      last = at
      if let start, let order = scheme.compare(at, start), order < 0 {
        findings.warning(
          "cve-changes-range", at: here, "'\(excerpt(at))' lies before the range", remedy: "Lower the range's version.")
      }
      if let limit, let order = scheme.compare(at, limit: limit), order > 0 {
        findings.warning(
          "cve-changes-range", at: here, "'\(excerpt(at))' lies behind the range", remedy: "Raise the range's limit.")
      }
    }
  }
}
