/// Rules of the order of a range's events.
enum OSVTimelineRules {
  static func check(_ timeline: OSVTimeline, at place: String, _ findings: inout FindingList) {
    if !timeline.wasSorted {
      findings.information(
        "osv-events-order", at: "\(place)/events", "The events are not sorted by version", remedy: "Sort them.")
    }
    checkAlternation(timeline, at: place, &findings)
    checkBounded(timeline, at: place, &findings)
  }

  /// Every end follows a beginning; an empty stretch says nothing (RNG:002, range-is-distinct); a second beginning or
  /// end in a row says nothing either.
  static func checkAlternation(_ timeline: OSVTimeline, at place: String, _ findings: inout FindingList) {
    let order = OSVOrder(scheme: timeline.scheme)
    var last: OSVPoint?
    for point in timeline.points {
      let here = "\(place)/events/\(point.index)"
      switch (last?.kind, point.kind) {
      case (nil, .introduced), (.fixed, .introduced), (.lastAffected, .introduced): break
      case (.introduced, .introduced):
        findings.warning(
          "osv-events-redundant", at: here, "The vulnerability is introduced again before it was fixed",
          remedy: "Remove the event, or add the fix between the two.")
      case (.introduced, _):
        if let last, order.compare(last, point) == 0 { checkDistinct(point, at: here, &findings) }
      case (nil, _):
        findings.error(
          "osv-events-inverted", at: here,
          "\(point.kind.rawValue) '\(excerpt(point.version))' comes before every introduction",
          remedy: "Introduce the vulnerability in an earlier version.")
      default:
        findings.warning(
          "osv-events-redundant", at: here, "\(point.kind.rawValue) comes where no affected versions precede it",
          remedy: "Remove the event, or add the introduction between the two.")
      }
      last = point
    }
  }

  /// RNG:002. A range from a version to itself is empty, unless it includes its end: then it is that one version.
  private static func checkDistinct(_ end: OSVPoint, at place: String, _ findings: inout FindingList) {
    if end.kind == .fixed {
      findings.error(
        "osv-RNG:002", at: place, "'\(excerpt(end.version))' is introduced and fixed: no version is affected",
        remedy: "Correct one of the two.")
    } else {
      findings.information(
        "osv-RNG:002", at: place, "The range is the one version '\(excerpt(end.version))'",
        remedy: "Nothing, if one version is meant; it could be listed in versions.")
    }
  }

  /// A range without end claims all future versions.
  static func checkBounded(_ timeline: OSVTimeline, at place: String, _ findings: inout FindingList) {
    guard timeline.points.last?.kind == .introduced, timeline.limits.isEmpty else { return }
    findings.information(
      "osv-range-unbounded", at: "\(place)/events", "Nothing ends the range: every later version is affected",
      remedy: "Add fixed when there is a fix, or last_affected.")
  }
}
