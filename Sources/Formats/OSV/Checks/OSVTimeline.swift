import PackageIdentity

/// One event of a range that is not of commits, read for comparison.
struct OSVPoint {
  let kind: OSVEventKind
  let version: String
  /// The event's place in the record.
  let index: Int
}

/// A stretch of affected versions.
struct OSVInterval {
  /// `nil` for the beginning of all versions.
  let start: String?
  /// `nil` where nothing ends it.
  let end: String?
  let includesEnd: Bool
  let range: Int
}

/// The events of one range in order, where their versions can be compared (schema, "Evaluation").
struct OSVTimeline {
  let scheme: VersionScheme
  /// Sorted; limits are left out.
  let points: [OSVPoint]
  /// Whether the record had them in this order.
  let wasSorted: Bool
  let limits: [OSVPoint]

  /// All versions must be valid in the scheme but for the special `0` and `*`.
  init(_ points: [OSVPoint], scheme: VersionScheme) {
    self.scheme = scheme
    limits = points.filter { $0.kind == .limit }
    let events = points.filter { $0.kind != .limit }
    let order = OSVOrder(scheme: scheme)
    // Equal versions keep an order in which an end comes before a beginning, but for a single-version stretch.
    let sorted = events.enumerated().sorted { left, right in
      let result = order.compare(left.element, right.element)
      return result == 0 ? left.offset < right.offset : result < 0
    }
    wasSorted = sorted.enumerated().allSatisfy { $0.offset == $0.element.offset }
    self.points = sorted.map(\.element)
  }

  /// The affected stretches, each from an introduction to the next end.
  func intervals(range: Int) -> [OSVInterval] {
    var intervals: [OSVInterval] = []
    var start: String??
    for point in points {
      switch point.kind {
      case .introduced:
        if start == nil { start = .some(point.version == "0" ? nil : point.version) }
      case .fixed, .lastAffected:
        guard let begun = start else { continue }
        intervals.append(
          OSVInterval(
            start: begun, end: point.version, includesEnd: point.kind == .lastAffected, range: range))
        start = nil
      case .limit: break
      }
    }
    if let begun = start { intervals.append(OSVInterval(start: begun, end: nil, includesEnd: false, range: range)) }
    return intervals
  }
}

/// Comparisons of versions that are known to be valid.
struct OSVOrder {
  let scheme: VersionScheme

  func compare(_ a: String, _ b: String) -> Int {
    do throws(VersionError) {
      return try scheme.compare(a, b)
    } catch {
      return 0
    }
  }

  func isValid(_ version: String) -> Bool {
    do throws(VersionError) {
      try scheme.validate(version)
      return true
    } catch {
      return false
    }
  }

  /// `0` of an introduction comes before every version.
  func compare(_ a: OSVPoint, _ b: OSVPoint) -> Int {
    let aIsFirst = a.kind == .introduced && a.version == "0"
    let bIsFirst = b.kind == .introduced && b.version == "0"
    if aIsFirst || bIsFirst { return aIsFirst == bIsFirst ? 0 : aIsFirst ? -1 : 1 }
    return compare(a.version, b.version)
  }

  /// Compares beginnings; `nil` is the first of all.
  func compareStarts(_ a: OSVInterval, _ b: OSVInterval) -> Int {
    guard let start = a.start else { return b.start == nil ? 0 : -1 }
    guard let other = b.start else { return 1 }
    return compare(start, other)
  }

  /// Whether a stretch is still open where another begins.
  func reaches(_ a: OSVInterval, startOf b: OSVInterval) -> Bool {
    guard let end = a.end, let start = b.start else { return true }
    let order = compare(start, end)
    return order < 0 || order == 0 && a.includesEnd
  }

  func contains(_ interval: OSVInterval, _ version: String) -> Bool {
    if let start = interval.start, compare(version, start) < 0 { return false }
    guard let end = interval.end else { return true }
    let order = compare(version, end)
    return order < 0 || order == 0 && interval.includesEnd
  }

  /// Whether `a` ends later than `b`.
  func endsLater(_ a: OSVInterval, _ b: OSVInterval) -> Bool {
    guard let end = a.end else { return b.end != nil }
    guard let other = b.end else { return false }
    let order = compare(end, other)
    return order > 0 || order == 0 && a.includesEnd && !b.includesEnd
  }
}
