/// The versions of the Common Vulnerability Scoring System that FIRST has published as specifications
/// still met in records.
public enum CVSSVersion: UInt8, CaseIterable, Hashable, Sendable, Comparable, CustomStringConvertible {
  case v2
  case v3
  case v3Point1
  case v4

  /// The version as FIRST's JSON schemas spell it in the member `version`.
  public var description: String {
    switch self {
    case .v2: "2.0"
    case .v3: "3.0"
    case .v3Point1: "3.1"
    case .v4: "4.0"
    }
  }

  /// What a vector string of this version begins with. Version 2.0 has no label (section 2.4 of its guide).
  public var label: String {
    self == .v2 ? "" : "CVSS:\(description)/"
  }

  /// Finds the version by its JSON spelling, for instance `3.1`.
  public init?(_ text: String) {
    guard let found = Self.allCases.first(where: { $0.description == text }) else { return nil }
    self = found
  }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Whether the specification allows one order only. Section 7 of version 4.0 calls every other order
  /// invalid; versions 2.0, 3.0 and 3.1 merely prefer theirs.
  var requiresOrder: Bool { self == .v4 }
}
