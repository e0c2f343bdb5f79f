/// A set of versions as intervals that are sorted, apart from each other and not empty.
struct VersionIntervals: Hashable, Sendable {
  let scheme: VersionScheme
  let intervals: [VersionInterval]

  typealias Bound = VersionInterval.Bound

  /// The union of intervals in any order, without the excluded versions.
  init(
    uniting given: [VersionInterval], excluding excluded: [String] = [], scheme: VersionScheme,
    at place: RangeError.Place
  ) throws(RangeError) {
    self.scheme = scheme
    let open = given.filter { $0.lower == nil }
    let bounded = try scheme.sorted(given.filter { $0.lower != nil }, by: { $0.lower?.version ?? "" }, at: place)
    var merged: [VersionInterval] = []
    for interval in open + bounded where try !Self.isEmpty(interval, scheme, place) {
      guard let last = merged.last, try Self.touches(last, interval, scheme, place) else {
        merged.append(interval)
        continue
      }
      merged[merged.count - 1] = try Self.hull(last, interval, scheme, place)
    }
    let gaps = try scheme.sorted(excluded, by: { $0 }, at: place)
    intervals = gaps.isEmpty ? merged : try Self.remove(gaps[...], from: merged, scheme, place)
  }

  /// The versions that satisfy all the constraints, as one interval and the versions left out of it.
  static func intersection(
    of constraints: [VersionConstraint], scheme: VersionScheme, at place: RangeError.Place
  ) throws(RangeError) -> (interval: VersionInterval, excluded: [String]) {
    var lower: Bound?
    var upper: Bound?
    var excluded: [String] = []
    for constraint in constraints {
      if constraint.comparator == .unequal {
        excluded.append(constraint.version)
        continue
      }
      let next = VersionInterval(constraint)
      lower = try tighter(lower, next.lower, sign: 1, scheme, place)
      upper = try tighter(upper, next.upper, sign: -1, scheme, place)
    }
    return (VersionInterval(lower: lower, upper: upper), excluded)
  }

  func contains(_ version: String) throws(RangeError) -> Bool {
    for interval in intervals {
      if let lower = interval.lower {
        let order = try scheme.order(version, lower.version, at: .version(version))
        if order < 0 { return false }
        if order == 0 && !lower.isIncluded { return false }
      }
      guard let upper = interval.upper else { return true }
      let order = try scheme.order(version, upper.version, at: .version(version))
      if order < 0 || (order == 0 && upper.isIncluded) { return true }
    }
    return false
  }

  /// The constraints of vers that say the same, each version once; `nil` for everything.
  func constraints() throws(RangeError) -> [VersionConstraint]? {
    var list: [VersionConstraint] = []
    for interval in intervals {
      if let lower = interval.lower, let upper = interval.upper, lower.isIncluded && upper.isIncluded,
        try scheme.order(lower.version, upper.version, at: .offset(0)) == 0
      {
        list.append(VersionConstraint(.equal, lower.version))
        continue
      }
      if let lower = interval.lower { try appendLower(lower, to: &list) }
      if let upper = interval.upper {
        list.append(VersionConstraint(upper.isIncluded ? .lessOrEqual : .less, upper.version))
      }
    }
    return list.isEmpty && !intervals.isEmpty ? nil : list
  }

  /// A gap of one version is written as `!=`, because a version may occur only once.
  private func appendLower(_ lower: Bound, to list: inout [VersionConstraint]) throws(RangeError) {
    if let last = list.last, last.comparator == .less, !lower.isIncluded,
      try scheme.order(last.version, lower.version, at: .offset(0)) == 0
    {
      list[list.count - 1] = VersionConstraint(.unequal, last.version)
    } else {
      list.append(VersionConstraint(lower.isIncluded ? .greaterOrEqual : .greater, lower.version))
    }
  }
}

extension VersionIntervals {
  /// The bound that leaves less: the later of two lower ones (sign 1), the earlier of two upper ones (sign -1).
  private static func tighter(
    _ left: Bound?, _ right: Bound?, sign: Int, _ scheme: VersionScheme, _ place: RangeError.Place
  ) throws(RangeError) -> Bound? {
    guard let left else { return right }
    guard let right else { return left }
    let order = try scheme.order(left.version, right.version, at: place) * sign
    if order == 0 { return left.isIncluded ? right : left }
    return order > 0 ? left : right
  }

  private static func isEmpty(
    _ interval: VersionInterval, _ scheme: VersionScheme, _ place: RangeError.Place
  ) throws(RangeError) -> Bool {
    guard let lower = interval.lower, let upper = interval.upper else { return false }
    let order = try scheme.order(lower.version, upper.version, at: place)
    return order > 0 || (order == 0 && !(lower.isIncluded && upper.isIncluded))
  }

  /// Whether nothing lies between the end of one and the beginning of the other, which does not begin earlier.
  private static func touches(
    _ left: VersionInterval, _ right: VersionInterval, _ scheme: VersionScheme, _ place: RangeError.Place
  ) throws(RangeError) -> Bool {
    guard let upper = left.upper, let lower = right.lower else { return true }
    let order = try scheme.order(lower.version, upper.version, at: place)
    return order < 0 || (order == 0 && (lower.isIncluded || upper.isIncluded))
  }

  private static func hull(
    _ left: VersionInterval, _ right: VersionInterval, _ scheme: VersionScheme, _ place: RangeError.Place
  ) throws(RangeError) -> VersionInterval {
    var lower = left.lower
    if let first = left.lower, let second = right.lower, !first.isIncluded && second.isIncluded,
      try scheme.order(first.version, second.version, at: place) == 0
    {
      lower = second
    }
    guard let first = left.upper, let second = right.upper else { return VersionInterval(lower: lower, upper: nil) }
    let order = try scheme.order(first.version, second.version, at: place)
    let keepsFirst = order == 0 ? first.isIncluded : order > 0
    return VersionInterval(lower: lower, upper: keepsFirst ? first : second)
  }

  /// Leaves out sorted versions, in one pass over both lists.
  private static func remove(
    _ gaps: ArraySlice<String>, from intervals: [VersionInterval], _ scheme: VersionScheme, _ place: RangeError.Place
  ) throws(RangeError) -> [VersionInterval] {
    var left: [VersionInterval] = []
    var gaps = gaps
    for interval in intervals {
      var rest = interval
      while let version = gaps.first {
        let gap = Bound(version: version, isIncluded: false)
        // A gap behind the interval belongs to a later one.
        if let upper = rest.upper, try scheme.order(version, upper.version, at: place) > 0 { break }
        let before = VersionInterval(lower: rest.lower, upper: try tighter(rest.upper, gap, sign: -1, scheme, place))
        rest = VersionInterval(lower: try tighter(rest.lower, gap, sign: 1, scheme, place), upper: rest.upper)
        if try !isEmpty(before, scheme, place) { left.append(before) }
        gaps.removeFirst()
      }
      if try !isEmpty(rest, scheme, place) { left.append(rest) }
    }
    return left
  }
}
