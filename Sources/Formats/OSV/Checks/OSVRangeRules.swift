import PackageIdentity

/// Rules that compare versions: within a range, between ranges, and of listed versions with ranges.
enum OSVRangeRules {
  static func check(
    _ affected: WireValue, _ ranges: [WireValue], at place: String, _ findings: inout FindingList
  ) {
    let ecosystem = VersionScheme(ecosystem: affected["package"]?["ecosystem"]?.string ?? "")
    let semantic = VersionScheme(named: "semver")
    var intervals: [(type: String, list: [OSVInterval], scheme: VersionScheme)] = []
    var isComplete = true
    for (number, range) in ranges.enumerated() {
      guard !findings.isFull else { return }
      guard let type = range["type"]?.string, type == "SEMVER" || type == "ECOSYSTEM" else { continue }
      guard let scheme = type == "SEMVER" ? semantic : ecosystem else {
        isComplete = false
        continue
      }
      let here = "\(place)/ranges/\(number)"
      let points = OSVRangeRules.points(range)
      guard checkVersions(points, scheme, isSemantic: type == "SEMVER", at: here, &findings) else {
        isComplete = false
        continue
      }
      let timeline = OSVTimeline(points, scheme: scheme)
      OSVTimelineRules.check(timeline, at: here, &findings)
      intervals.append((type, timeline.intervals(range: number), scheme))
    }
    for type in ["SEMVER", "ECOSYSTEM"] {
      let same = intervals.filter { $0.type == type }
      guard let scheme = same.first?.scheme else { continue }
      checkOverlap(same.flatMap(\.list), OSVOrder(scheme: scheme), type, at: place, &findings)
    }
    checkListed(affected, ecosystem, intervals.flatMap(\.list), isComplete: isComplete, at: place, &findings)
  }

  /// The events of a range that have one kind and a text.
  private static func points(_ range: WireValue) -> [OSVPoint] {
    (range["events"]?.array ?? []).enumerated().compactMap { index, event in
      let kinds = event.object?.members.filter { OSVEventKind(rawValue: $0.key) != nil } ?? []
      guard kinds.count == 1, let member = kinds.first, let kind = OSVEventKind(rawValue: member.key) else {
        return nil
      }
      return member.value.string.map { OSVPoint(kind: kind, version: $0, index: index) }
    }
  }

  /// "affected[].ranges[].type field": versions of Semantic Versioning, or of the ecosystem. Says whether all can be
  /// compared.
  private static func checkVersions(
    _ points: [OSVPoint], _ scheme: VersionScheme, isSemantic: Bool, at place: String, _ findings: inout FindingList
  ) -> Bool {
    let order = OSVOrder(scheme: scheme)
    var areComparable = true
    for point in points {
      if point.kind == .introduced && point.version == "0" { continue }
      if point.kind == .limit && point.version.contains("*") { continue }
      let here = "\(place)/events/\(point.index)/\(point.kind.rawValue)"
      if !order.isValid(point.version) {
        areComparable = false
        findings.warning(
          "osv-version-form", at: here, "'\(excerpt(point.version))' is no version of the scheme \(scheme.name)",
          remedy: "Write the version as its ecosystem does.")
      } else if isSemantic, !TextGrammar.isSemanticVersion(point.version) {
        findings.error(
          "osv-semver", at: here, "'\(excerpt(point.version))' is no version of Semantic Versioning 2.0.0",
          remedy: "Write three numbers and no v, or use the type ECOSYSTEM.")
      }
    }
    return areComparable
  }

  /// "affected[].ranges[].type field": ranges should not overlap. Of semantic versions they never need to.
  private static func checkOverlap(
    _ intervals: [OSVInterval], _ order: OSVOrder, _ type: String, at place: String, _ findings: inout FindingList
  ) {
    let sorted = intervals.sorted { order.compareStarts($0, $1) < 0 }
    guard var longest = sorted.first else { return }
    for interval in sorted.dropFirst() {
      if interval.range != longest.range, order.reaches(longest, startOf: interval) {
        findings.add(
          "osv-ranges-overlap", type == "SEMVER" ? .warning : .information,
          at: "\(place)/ranges/\(max(interval.range, longest.range))",
          "The range overlaps with range \(min(interval.range, longest.range))", remedy: "Join the two into one.")
      }
      if order.endsLater(interval, longest) { longest = interval }
    }
  }

  /// Listed versions: of the ecosystem's form, and within the ranges where there are any. A listed version outside is
  /// allowed, and affected too; but most often the ranges or the list are out of date.
  private static func checkListed(
    _ affected: WireValue, _ scheme: VersionScheme?, _ intervals: [OSVInterval], isComplete: Bool, at place: String,
    _ findings: inout FindingList
  ) {
    guard let versions = affected["versions"]?.array, !versions.isEmpty, let scheme, scheme.name != "git",
      scheme.name != "oss-fuzz"
    else { return }
    let order = OSVOrder(scheme: scheme)
    let joined = OSVRangeRules.joined(intervals, order)
    for (index, version) in versions.enumerated() {
      guard !findings.isFull, let text = version.string else { continue }
      let here = "\(place)/versions/\(index)"
      if !order.isValid(text) {
        findings.warning(
          "osv-version-form", at: here, "'\(excerpt(text))' is no version of the scheme \(scheme.name)",
          remedy: "Write the version as its ecosystem does.")
      } else if isComplete, !joined.isEmpty, !contains(joined, text, order) {
        findings.information(
          "osv-versions-outside", at: here, "'\(excerpt(text))' lies outside all ranges",
          remedy: "Widen a range, or remove the version.")
      }
    }
  }

  /// Overlapping intervals joined, in order, so that a search can halve them.
  private static func joined(_ intervals: [OSVInterval], _ order: OSVOrder) -> [OSVInterval] {
    var joined: [OSVInterval] = []
    for interval in intervals.sorted(by: { order.compareStarts($0, $1) < 0 }) {
      guard let last = joined.last, order.reaches(last, startOf: interval) else {
        joined.append(interval)
        continue
      }
      guard order.endsLater(interval, last) else { continue }
      joined[joined.count - 1] = OSVInterval(
        start: last.start, end: interval.end, includesEnd: interval.includesEnd, range: last.range)
    }
    return joined
  }

  private static func contains(_ intervals: [OSVInterval], _ version: String, _ order: OSVOrder) -> Bool {
    var low = 0
    var high = intervals.count
    while low < high {
      let middle = (low + high) / 2
      if let start = intervals[middle].start, order.compare(version, start) < 0 {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low > 0 && order.contains(intervals[low - 1], version)
  }
}
