/// The groups that a specification sorts its metrics into.
public enum CVSSMetricGroup: String, CaseIterable, Hashable, Sendable {
  case base
  /// Version 2.0 and 3.x; version 4.0 replaced it by `threat`.
  case temporal
  case threat
  case environmental
  /// Version 4.0 only; kept and written, without influence on any score.
  case supplemental
}

/// One value that a metric may take.
public struct CVSSMetricValue: Hashable, Sendable {
  /// As the vector string spells it, for instance `N`.
  public let abbreviation: String
  /// As the specification names it, for instance `Network`.
  public let name: String
  /// As FIRST's JSON schema spells it, for instance `NETWORK`.
  public let property: String

  /// Whether the value says that the metric was left open (`X`, in version 2.0 `ND`).
  public var isNotDefined: Bool { property == "NOT_DEFINED" }
}

/// One metric of one version of the specification.
public struct CVSSMetric: Hashable, Sendable {
  /// As the vector string spells it, for instance `AV`.
  public let abbreviation: String
  /// As the specification names it, for instance `Attack Vector`.
  public let name: String
  /// The member's name in FIRST's JSON schema, for instance `attackVector`.
  public let property: String
  public let group: CVSSMetricGroup
  /// The values in the specification's order of severity; where the metric may be left open, that value is last.
  public let values: [CVSSMetricValue]

  /// A vector must carry every metric of the group `base`.
  public var isMandatory: Bool { group == .base }

  init(
    _ abbreviation: String, _ name: String, _ property: String, _ group: CVSSMetricGroup,
    _ values: KeyValuePairs<String, String>
  ) {
    self.abbreviation = abbreviation
    self.name = name
    self.property = property
    self.group = group
    self.values = values.map { abbreviation, name in
      CVSSMetricValue(abbreviation: abbreviation, name: name, property: Self.property(name))
    }
  }

  /// FIRST's schemas spell a value as its name in capitals with underscores.
  private static func property(_ name: String) -> String {
    String(name.map { $0 == " " || $0 == "-" ? "_" : $0 }).uppercased()
  }

  /// All metrics of a version, in the order in which a canonical vector writes them.
  public static func all(of version: CVSSVersion) -> [CVSSMetric] {
    CVSSGrammar.of(version).metrics
  }
}
