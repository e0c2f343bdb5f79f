import PackageIdentity

/// The rules of vers that need an order of versions: canonical form, membership, overlap.
extension CSAFVersionRange {
  /// How two versions stand to each other; `nil` where the scheme cannot tell.
  private static func compare(_ scheme: VersionScheme, _ left: String, _ right: String) -> Int? {
    do throws(VersionError) { return try scheme.compare(left, right) } catch { return nil }
  }

  /// What the canonical form of a vers forbids: versions that do not ascend or come twice, comparators that say
  /// nothing new. `nil` where all is well or the type's order is not known.
  var canonicalRefusal: Refusal? {
    guard type != nil, let scheme, !isAll else { return nil }
    for (left, right) in zip(constraints, constraints.dropFirst()) {
      guard let order = Self.compare(scheme, left.version, right.version) else { return nil }
      if order == 0 { return Refusal(message: "\(right.version) comes twice", remedy: "keep one constraint for it") }
      if order > 0 { return Refusal(message: "the versions do not ascend", remedy: "sort the constraints by version") }
    }
    let bounds = constraints.filter { $0.comparator != .equal && $0.comparator != .unequal }
    for (left, right) in zip(bounds, bounds.dropFirst()) where left.isUpper == right.isUpper {
      return Refusal(
        message:
          "\(left.comparator.rawValue)\(left.version) and \(right.comparator.rawValue)\(right.version) say one thing",
        remedy: "keep the wider one")
    }
    return nil
  }

  /// Whether some version can be in both ranges; `nil` where the order of versions is not known.
  func overlaps(_ other: CSAFVersionRange) -> Bool? {
    guard let scheme = type == nil ? other.scheme : scheme else { return nil }
    guard let line = Self.line(constraints + other.constraints, scheme) else { return nil }
    return (0...(line.count * 2)).contains { position in
      contains(position, on: line) && other.contains(position, on: line)
    }
  }

  /// Whether a version is in the range; `nil` where the order of versions is not known.
  func contains(version: String) -> Bool? {
    guard let scheme else { return nil }
    let point = Constraint(comparator: .equal, version: version)
    guard let line = Self.line(constraints + [point], scheme), let place = line.index[ExactText(version)] else {
      return nil
    }
    return contains(place * 2 + 1, on: line)
  }

  /// The versions of some constraints in their order: each text with its place, equal versions in one place.
  struct Line {
    var index: [ExactText: Int] = [:]
    var count = 0
  }

  private static func line(_ constraints: [Constraint], _ scheme: VersionScheme) -> Line? {
    let versions = constraints.map(\.version)
    guard versions.allSatisfy({ compare(scheme, $0, $0) != nil }) else { return nil }
    let sorted = versions.sorted { (compare(scheme, $0, $1) ?? 0) < 0 }
    var line = Line()
    var previous: String?
    for version in sorted {
      if previous.map({ compare(scheme, $0, version) != 0 }) ?? true { line.count += 1 }
      line.index[ExactText(version)] = line.count - 1
      previous = version
    }
    return line
  }

  /// Whether a position is in the range. Odd positions are versions of the line, even ones the gaps around them.
  private func contains(_ position: Int, on line: Line) -> Bool {
    if isAll { return true }
    let placed = constraints.compactMap { constraint in
      line.index[ExactText(constraint.version)].map { (place: $0 * 2 + 1, constraint: constraint) }
    }.sorted { $0.place < $1.place }
    if placed.contains(where: { $0.place == position && $0.constraint.comparator == .equal }) { return true }
    if placed.contains(where: { $0.place == position && $0.constraint.comparator == .unequal }) { return false }
    let bounds = placed.filter { $0.constraint.comparator != .equal && $0.constraint.comparator != .unequal }
    guard let first = bounds.first, let last = bounds.last else {
      return placed.allSatisfy { $0.constraint.comparator == .unequal }
    }
    if first.constraint.isUpper, first.constraint.admits(position, first.place) { return true }
    if !last.constraint.isUpper, last.constraint.admits(position, last.place) { return true }
    return zip(bounds, bounds.dropFirst()).contains { low, high in
      !low.constraint.isUpper && high.constraint.isUpper && low.constraint.admits(position, low.place)
        && high.constraint.admits(position, high.place)
    }
  }
}

extension CSAFVersionRange.Constraint {
  var isUpper: Bool { comparator == .less || comparator == .lessOrEqual }

  /// Whether a position lies on the side of the bound's place that it lets in.
  func admits(_ position: Int, _ place: Int) -> Bool {
    switch comparator {
    case .less: position < place
    case .lessOrEqual: position <= place
    case .greater: position > place
    case .greaterOrEqual: position >= place
    case .equal: position == place
    case .unequal: position != place
    }
  }
}
