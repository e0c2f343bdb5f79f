extension Directive2604 {
  /// How long an agency has, from the most lenient to the strictest.
  public enum Tier: Int, CaseIterable, Hashable, Sendable, Comparable {
    /// With the next scheduled major upgrade or rebuild; no due date.
    case nextUpgrade
    case within60Days
    case within14Days
    case within3Days
    /// Within three days, and a forensic triage of the asset.
    case within3DaysWithForensicTriage

    /// Calendar days to remediate; `nil` for the next upgrade.
    public var days: Int? {
      switch self {
      case .nextUpgrade: nil
      case .within60Days: 60
      case .within14Days: 14
      case .within3Days, .within3DaysWithForensicTriage: 3
      }
    }

    public var requiresForensicTriage: Bool { self == .within3DaysWithForensicTriage }

    /// The key of the outcome in the decision table `cisa:DT_BOD2604:1.0.0`.
    public var key: String {
      switch self {
      case .nextUpgrade: "FSU"
      case .within60Days: "60D"
      case .within14Days: "14D"
      case .within3Days: "3D"
      case .within3DaysWithForensicTriage: "3DF"
      }
    }

    public init?(key: String) {
      guard let found = Self.allCases.first(where: { $0.key == key }) else { return nil }
      self = found
    }

    /// In words, for people.
    public var words: String {
      switch self {
      case .nextUpgrade: "with the next upgrade"
      case .within60Days: "within 60 days"
      case .within14Days: "within 14 days"
      case .within3Days: "within 3 days"
      case .within3DaysWithForensicTriage: "within 3 days with forensic triage"
      }
    }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The four questions, in the order of the published decision table.
  public enum Signal: String, CaseIterable, Hashable, Sendable {
    case publiclyExposed
    case inKEV
    case automatable
    case totalTechnicalImpact

    /// The decision point that asks the question.
    public var decisionPoint: DecisionPoint {
      switch self {
      case .publiclyExposed: .publiclyExposed
      case .inKEV: .inKEV
      case .automatable: .automatable
      case .totalTechnicalImpact: .technicalImpact
      }
    }

    /// The decision point's value key for an answer.
    func key(_ answer: Bool) -> String {
      self == .totalTechnicalImpact ? (answer ? "T" : "P") : (answer ? "Y" : "N")
    }

    func words(_ answer: Bool) -> String {
      switch self {
      case .publiclyExposed: answer ? "the asset is publicly exposed" : "the asset is not publicly exposed"
      case .inKEV: answer ? "the vulnerability is in KEV" : "the vulnerability is not in KEV"
      case .automatable: answer ? "exploitation is automatable" : "exploitation is not automatable"
      case .totalTechnicalImpact: answer ? "the technical impact is total" : "the technical impact is partial"
      }
    }
  }
}
