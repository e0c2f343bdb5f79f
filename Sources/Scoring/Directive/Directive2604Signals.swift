extension Directive2604 {
  /// The answer to one question, with where it comes from.
  public struct Reading: Hashable, Sendable {
    /// `nil` while unknown.
    public let answer: Bool?
    /// Who or what says so, for instance the name of a feed or of a scan.
    public let source: String?
    /// When the source said so.
    public let date: CivilDate?

    public init(_ answer: Bool?, source: String? = nil, date: CivilDate? = nil) {
      self.answer = answer
      self.source = source
      self.date = date
    }

    public static let unknown = Reading(nil)
  }

  /// The four answers for one vulnerability on one asset.
  public struct Signals: Hashable, Sendable {
    public var publiclyExposed: Reading
    public var inKEV: Reading
    public var automatable: Reading
    public var totalTechnicalImpact: Reading

    public init(
      publiclyExposed: Reading = .unknown, inKEV: Reading = .unknown, automatable: Reading = .unknown,
      totalTechnicalImpact: Reading = .unknown
    ) {
      self.publiclyExposed = publiclyExposed
      self.inKEV = inKEV
      self.automatable = automatable
      self.totalTechnicalImpact = totalTechnicalImpact
    }

    public subscript(signal: Signal) -> Reading {
      switch signal {
      case .publiclyExposed: publiclyExposed
      case .inKEV: inKEV
      case .automatable: automatable
      case .totalTechnicalImpact: totalTechnicalImpact
      }
    }
  }
}

extension Directive2604.Signals {
  /// Takes automation and impact from SSVC values, for instance of CISA's Vulnrichment, in any spelling that
  /// `DecisionTable.decide` accepts. Other decision points among the values are passed over; what is not among them
  /// stays unknown.
  public init(
    publiclyExposed: Directive2604.Reading, inKEV: Directive2604.Reading, ssvc values: [String: String],
    source: String? = nil, date: CivilDate? = nil
  ) throws(SSVCError) {
    let path = try DecisionTable.bod2604.decide(values).path
    func reading(_ point: DecisionPoint, yes key: String) -> Directive2604.Reading {
      guard let step = path.first(where: { $0.decisionPoint == point }) else { return .unknown }
      return Directive2604.Reading(step.value.key == key, source: source, date: date)
    }
    self.init(
      publiclyExposed: publiclyExposed, inKEV: inKEV, automatable: reading(.automatable, yes: "Y"),
      totalTechnicalImpact: reading(.technicalImpact, yes: "T"))
  }
}
