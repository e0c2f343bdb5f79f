/// A comparator and a version, as in `>=1.2.3` (vers, 5.3.3).
public struct VersionConstraint: Hashable, Sendable {
  /// How a version must lie to the constraint's.
  public enum Comparator: String, Hashable, Sendable, CaseIterable {
    case equal = ""
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    /// Whether a version of this order to the constraint's (negative: before it) satisfies the comparator.
    func admits(order: Int) -> Bool {
      switch self {
      case .equal: order == 0
      case .unequal: order != 0
      case .less: order < 0
      case .lessOrEqual: order <= 0
      case .greater: order > 0
      case .greaterOrEqual: order >= 0
      }
    }

    var isLower: Bool { self == .greater || self == .greaterOrEqual }
    var isUpper: Bool { self == .less || self == .lessOrEqual }
  }

  public let comparator: Comparator
  /// Decoded.
  public let version: String

  public init(_ comparator: Comparator, _ version: String) {
    self.comparator = comparator
    self.version = version
  }
}

/// All versions between two bounds.
public struct VersionInterval: Hashable, Sendable {
  /// An end of an interval.
  public struct Bound: Hashable, Sendable {
    public let version: String
    /// Whether the version itself lies within.
    public let isIncluded: Bool
  }

  /// `nil`: from before every version.
  public let lower: Bound?
  /// `nil`: without end.
  public let upper: Bound?

  static let everything = VersionInterval(lower: nil, upper: nil)

  init(lower: Bound?, upper: Bound?) {
    self.lower = lower
    self.upper = upper
  }

  /// The interval of a constraint that is one: all but `!=`, which gives everything.
  init(_ constraint: VersionConstraint) {
    let version = constraint.version
    switch constraint.comparator {
    case .equal:
      let bound = Bound(version: version, isIncluded: true)
      self.init(lower: bound, upper: bound)
    case .unequal: self.init(lower: nil, upper: nil)
    case .less: self.init(lower: nil, upper: Bound(version: version, isIncluded: false))
    case .lessOrEqual: self.init(lower: nil, upper: Bound(version: version, isIncluded: true))
    case .greater: self.init(lower: Bound(version: version, isIncluded: false), upper: nil)
    case .greaterOrEqual: self.init(lower: Bound(version: version, isIncluded: true), upper: nil)
    }
  }
}
