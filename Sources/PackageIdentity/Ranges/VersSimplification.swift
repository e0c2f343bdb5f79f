extension VersRange {
  /// Whether a version lies in the range (standard, "Checking if a version is contained within a range").
  ///
  /// Constraints may be in any order and redundant. A range of `!=` alone contains every other version.
  public func contains(_ version: String) throws(RangeError) -> Bool {
    if type == "none" { return false }
    if isAsterisk { return true }
    let scheme = try knownScheme()
    try scheme.check(version, at: .version(version))
    var hasOthers = false
    for constraint in constraints {
      if constraint.comparator != .unequal { hasOthers = true }
      guard try scheme.order(version, constraint.version, at: .version(version)) == 0 else { continue }
      switch constraint.comparator {
      case .equal, .lessOrEqual, .greaterOrEqual: return true
      case .unequal: return false
      case .less, .greater: continue
      }
    }
    return hasOthers ? try bounds(scheme).contains(version) : true
  }

  /// The same versions with sorted constraints, none of them redundant, each version once.
  public func simplified() throws(RangeError) -> VersRange {
    if isAsterisk { return self }
    return try VersRange(type: type, intervals: try versions())
  }

  /// The same constraints by version.
  public func sorted() throws(RangeError) -> VersRange {
    if isAsterisk { return self }
    return VersRange(
      read: type, constraints: try knownScheme().sorted(constraints, by: \.version, at: .pointer("/constraints")))
  }

  init(type: String, intervals: VersionIntervals) throws(RangeError) {
    guard !intervals.intervals.isEmpty else {
      self = .none
      return
    }
    self = VersRange(read: type, constraints: try intervals.constraints() ?? [])
  }

  /// The set of versions that the range describes.
  func versions() throws(RangeError) -> VersionIntervals {
    let scheme = try knownScheme()
    let place = RangeError.Place.pointer("/constraints")
    for (index, constraint) in constraints.enumerated() {
      try scheme.check(constraint.version, at: .pointer("/constraints/\(index)"))
    }
    let excluded = constraints.filter { $0.comparator == .unequal }.map(\.version)
    let points = constraints.filter { $0.comparator == .equal }.map(VersionInterval.init)
    var intervals = try bounds(scheme).intervals
    if intervals.isEmpty && points.isEmpty && !excluded.isEmpty { intervals = [.everything] }
    return try VersionIntervals(uniting: intervals + points, excluding: excluded, scheme: scheme, at: place)
  }

  /// The intervals of the constraints that bound, after dropping the redundant ones of equal direction.
  private func bounds(_ scheme: VersionScheme) throws(RangeError) -> VersionIntervals {
    if let preparedBounds { return preparedBounds }
    return try Self.bounds(of: constraints, scheme: scheme)
  }

  /// The intervals, where the scheme is known and all versions are its versions.
  static func prepare(_ constraints: [VersionConstraint], scheme: VersionScheme?) -> VersionIntervals? {
    guard let scheme else { return nil }
    do throws(RangeError) {
      return try bounds(of: constraints, scheme: scheme)
    } catch {
      // Asking for a version says what is wrong; reading alone need not.
      return nil
    }
  }

  private static func bounds(
    of constraints: [VersionConstraint], scheme: VersionScheme
  ) throws(RangeError) -> VersionIntervals {
    let place = RangeError.Place.pointer("/constraints")
    let bounding = constraints.filter { $0.comparator.isLower || $0.comparator.isUpper }
    var intervals: [VersionInterval] = []
    var lower: VersionInterval.Bound?
    var upperStillOpen = true
    for constraint in try scheme.sorted(bounding, by: \.version, at: place) {
      let next = VersionInterval(constraint)
      if constraint.comparator.isLower {
        // Of two lower bounds in a row, the first one says more.
        lower = lower ?? next.lower
        upperStillOpen = false
      } else if lower != nil || upperStillOpen {
        intervals.append(VersionInterval(lower: lower, upper: next.upper))
        lower = nil
        upperStillOpen = false
      } else if let last = intervals.popLast() {
        // Of two upper bounds in a row, the second one says more.
        intervals.append(VersionInterval(lower: last.lower, upper: next.upper))
      }
    }
    if let lower { intervals.append(VersionInterval(lower: lower, upper: nil)) }
    return try VersionIntervals(uniting: intervals, scheme: scheme, at: place)
  }

  private func knownScheme() throws(RangeError) -> VersionScheme {
    guard let scheme else {
      throw RangeError(
        .typeUnknown, .offset(5), "The order of versions of type \"\(type)\" is unknown.",
        "Use the type of the package's Package-URL.")
    }
    return scheme
  }
}
