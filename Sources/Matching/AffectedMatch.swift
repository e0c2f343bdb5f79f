package import Formats
import PackageIdentity

/// Why a version of a package is affected.
package struct AffectedMatch: Sendable, Equatable {
  /// In one sentence.
  package var reason: String
  /// The first version after the component's own that is not affected; `nil` where none is known.
  package var fixedVersion: String?
}

extension OSVRecord.Affected {
  /// Whether the version is affected, by the OSV schema's own rule: it is listed, or it lies in a range.
  /// A version that cannot be ordered matches only by being listed.
  package func match(version: String) -> AffectedMatch? {
    guard let scheme = VersionScheme(ecosystem: ecosystem) else { return listed(version, nil) }
    for range in ranges where range.type != "GIT" {
      guard let (start, end) = interval(of: version, in: range, scheme) else { continue }
      let since = start == "0" ? "all versions" : "versions from \(start)"
      let until = end.map { " before \($0)" } ?? ""
      return AffectedMatch(reason: "\(name) \(version) lies in the affected range: \(since)\(until)", fixedVersion: end)
    }
    return listed(version, ranges.lazy.flatMap(\.events).first { $0.kind == .fixed }?.version)
  }

  private func listed(_ version: String, _ fixed: String?) -> AffectedMatch? {
    guard versions.contains(version) else { return nil }
    return AffectedMatch(
      reason: "\(name) \(version) is listed: it was executed and showed the flaw", fixedVersion: fixed)
  }

  /// The interval of the range that holds the version.
  private func interval(
    of version: String, in range: OSVRecord.Range, _ scheme: VersionScheme
  ) -> (start: String, end: String?)? {
    do throws(VersionError) {
      var start: String?
      for event in try sorted(range.events, scheme) {
        switch event.kind {
        case .introduced:
          let isBelow = event.version == "0" ? true : try scheme.compare(event.version, version) <= 0
          if isBelow { start = event.version }
        case .fixed, .limit:
          guard let begun = start else { continue }
          if try scheme.compare(version, event.version) < 0 { return (begun, event.version) }
          start = nil
        case .lastAffected:
          guard let begun = start else { continue }
          if try scheme.compare(version, event.version) <= 0 { return (begun, nil) }
          start = nil
        }
      }
      return start.map { ($0, nil) }
    } catch {
      return nil
    }
  }

  /// Events in the order of their versions, so that a range may list them in any.
  private func sorted(
    _ events: [OSVRecord.Event], _ scheme: VersionScheme
  ) throws(VersionError) -> [OSVRecord.Event] {
    var sorted: [OSVRecord.Event] = []
    for event in events {
      var place = sorted.count
      while place > 0, try precedes(event, sorted[place - 1], scheme) { place -= 1 }
      sorted.insert(event, at: place)
    }
    return sorted
  }

  private func precedes(
    _ left: OSVRecord.Event, _ right: OSVRecord.Event, _ scheme: VersionScheme
  ) throws(VersionError) -> Bool {
    if right.version == "0" { return false }
    if left.version == "0" { return true }
    return try scheme.compare(left.version, right.version) < 0
  }
}
