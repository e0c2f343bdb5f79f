extension OSVRange {
  /// The same versions as a version range specifier of a type (`semver` for ranges of that kind, if none is given).
  ///
  /// Refuses a type of another order.
  public func vers(type: String? = nil) throws(RangeError) -> VersRange {
    let type = type ?? (kind == .semver ? "semver" : scheme.name)
    guard VersionScheme(named: type) == scheme else {
      throw RangeError(
        .notExpressible, .pointer("/type"), "The type \"\(type)\" has another order than \(scheme.name).",
        "Name the type of the range's own ecosystem.")
    }
    return try VersRange(type: type, intervals: try intervals())
  }

  /// The set of versions that the range describes.
  func intervals() throws(RangeError) -> VersionIntervals {
    let place = RangeError.Place.pointer("/events")
    var found: [VersionInterval] = []
    var open: VersionInterval?
    for event in timeline {
      switch event {
      case .introduced("0"): open = open ?? .everything
      case .introduced(let version): open = open ?? VersionInterval(VersionConstraint(.greaterOrEqual, version))
      case .fixed(let version):
        if let start = open { found.append(start.ended(by: VersionConstraint(.less, version))) }
        open = nil
      case .lastAffected(let version):
        if let start = open { found.append(start.ended(by: VersionConstraint(.lessOrEqual, version))) }
        open = nil
      case .limit: continue
      }
    }
    if let open { found.append(open) }
    let all = try VersionIntervals(uniting: found, scheme: scheme, at: place)
    guard let limit = try scheme.sorted(limits, by: { $0 }, at: place).last else { return all }
    var cut: [VersionInterval] = []
    for interval in all.intervals {
      let constraints = interval.constraints + [VersionConstraint(.less, limit)]
      cut.append(try VersionIntervals.intersection(of: constraints, scheme: scheme, at: place).interval)
    }
    return try VersionIntervals(uniting: cut, scheme: scheme, at: place)
  }
}

extension VersionInterval {
  /// The interval up to the bound of `<` or `<=`.
  fileprivate func ended(by constraint: VersionConstraint) -> VersionInterval {
    VersionInterval(lower: lower, upper: VersionInterval(constraint).upper)
  }
}
