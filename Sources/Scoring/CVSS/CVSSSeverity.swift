/// The qualitative severity rating scale (specification 3.1 section 5, specification 4.0 section 6).
///
/// Version 2.0 defines no words; the National Vulnerability Database's three are used: low to 3.9, medium to 6.9,
/// high to 10.0.
public enum CVSSSeverity: String, CaseIterable, Hashable, Sendable, Comparable {
  case none = "NONE"
  case low = "LOW"
  case medium = "MEDIUM"
  case high = "HIGH"
  case critical = "CRITICAL"

  /// The rating of a score given in tenths.
  init(tenths: Int, version: CVSSVersion) {
    switch tenths {
    case ..<40: self = tenths <= 0 && version != .v2 ? .none : .low
    case ..<70: self = .medium
    case ..<90: self = .high
    default: self = version == .v2 ? .high : .critical
    }
  }

  private var rank: Int {
    switch self {
    case .none: 0
    case .low: 1
    case .medium: 2
    case .high: 3
    case .critical: 4
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
