/// The versions of the Common Security Advisory Framework that are checked.
public enum CSAFVersion: String, Sendable, CaseIterable {
  case v2Point0 = "2.0"
  case v2Point1 = "2.1"
}

/// The members of `product_status` (section 3.2.4.12).
public enum CSAFStatus: String, Sendable, CaseIterable {
  case firstAffected = "first_affected"
  case firstFixed = "first_fixed"
  case fixed
  case knownAffected = "known_affected"
  case knownNotAffected = "known_not_affected"
  case lastAffected = "last_affected"
  case recommended
  case underInvestigation = "under_investigation"
  case unknown

  /// The groups that contradict each other; `recommended` may stand beside any.
  public enum Group: String, Sendable, CaseIterable {
    case affected = "Affected"
    case notAffected = "Not Affected"
    case fixed = "Fixed"
    case underInvestigation = "Under Investigation"
    case unknown = "Unknown"
    case recommended = "Recommended"
  }

  public var group: Group {
    switch self {
    case .firstAffected, .knownAffected, .lastAffected: .affected
    case .firstFixed, .fixed: .fixed
    case .knownNotAffected: .notAffected
    case .underInvestigation: .underInvestigation
    case .unknown: .unknown
    case .recommended: .recommended
    }
  }
}

/// The profiles of section 4, by the value of `category`.
public enum CSAFProfile: String, Sendable, CaseIterable {
  case base = "csaf_base"
  case securityIncidentResponse = "csaf_security_incident_response"
  case informationalAdvisory = "csaf_informational_advisory"
  case securityAdvisory = "csaf_security_advisory"
  case vex = "csaf_vex"
  case deprecatedSecurityAdvisory = "csaf_deprecated_security_advisory"
  case withdrawn = "csaf_withdrawn"
  case superseded = "csaf_superseded"

  /// The profile of a document's category; every other category is of the profile CSAF Base.
  public init(category: String, version: CSAFVersion) {
    let found = CSAFProfile(rawValue: category) ?? .base
    self = found.isDefined(in: version) ? found : .base
  }

  /// CSAF 2.0 has the first five.
  public func isDefined(in version: CSAFVersion) -> Bool {
    switch self {
    case .deprecatedSecurityAdvisory, .withdrawn, .superseded: version == .v2Point1
    default: true
    }
  }
}
