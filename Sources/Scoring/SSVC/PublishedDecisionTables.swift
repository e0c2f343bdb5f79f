/// The published decision tables. Each row names the values of all decision points but the last; after the colon
/// stand the outcomes for the last one's values in their order.
extension DecisionTable {
  /// The tables that end in a decision.
  public static let published: [DecisionTable] = [
    cisaCoordinator, supplier, deployer, coordinatorTriage, coordinatorPublication, bod2604,
  ]

  /// The tables whose outcome answers a question of another table.
  public static let compounds: [DecisionTable] = [
    utility, publicSafetyImpact, humanImpact, missionAndWellBeing,
  ]

  /// CISA's table for telling how urgently to act. Mission and well-being impact may come from `missionAndWellBeing`.
  public static let cisaCoordinator = DecisionTable(
    published: ("cisa", "DT_CO", "2.0.3"), name: "CISA Coordinator",
    definition: "How urgently CISA asks to act.",
    decisionPoints: [.exploitation, .automatable, .technicalImpact, .missionAndWellBeingImpact],
    outcome: .cisaLevels,
    rows: [
      "N N P: T T T",
      "N N T: T T T*",
      "N Y P: T T AT",
      "N Y T: T T AT",
      "P N P: T T T*",
      "P N T: T T* AT",
      "P Y P: T T AT",
      "P Y T: T T* AT",
      "A N P: T T AT",
      "A N T: T AT AC",
      "A Y P: AT AT AC",
      "A Y T: AT AC AC",
    ])

  /// When a supplier develops a patch.
  public static let supplier = DecisionTable(
    published: ("ssvc", "DT_SP", "1.0.0"), name: "Supplier Patch Development Priority",
    definition: "When a supplier develops a patch.",
    decisionPoints: [.exploitation, .utility, .technicalImpact, .publicSafetyImpact],
    outcome: .priority,
    rows: [
      "N L P: D S",
      "N L T: S O",
      "N E P: S O",
      "N E T: S O",
      "N S P: S O",
      "N S T: O O",
      "P L P: S O",
      "P L T: S I",
      "P E P: S I",
      "P E T: O I",
      "P S P: O I",
      "P S T: O I",
      "A L P: O I",
      "A L T: O I",
      "A E P: O I",
      "A E T: O I",
      "A S P: I I",
      "A S T: I I",
    ])

  /// When a deployer applies a patch.
  public static let deployer = DecisionTable(
    published: ("ssvc", "DT_DP", "1.0.0"), name: "Deployer Patch Application Priority",
    definition: "When a deployer applies a patch.",
    decisionPoints: [.exploitation, .systemExposure, .automatable, .humanImpact],
    outcome: .priority,
    rows: [
      "N S N: D D S S",
      "N S Y: D S S S",
      "N C N: D S S S",
      "N C Y: S S S S",
      "N O N: D S S S",
      "N O Y: S S S O",
      "P S N: D S S S",
      "P S Y: S S S S",
      "P C N: D S S S",
      "P C Y: S S S O",
      "P O N: S S S O",
      "P O Y: S S O O",
      "A S N: S S O O",
      "A S Y: S O O O",
      "A C N: S S O O",
      "A C Y: O O O O",
      "A O N: S O O I",
      "A O Y: O O I I",
    ])

  /// Whether a coordinator publishes.
  public static let coordinatorPublication = DecisionTable(
    published: ("ssvc", "DT_COORD_PUBLISH", "1.0.0"), name: "Coordinator Publish Decision Table",
    definition: "Whether a coordinator publishes.",
    decisionPoints: [.supplierInvolvement, .exploitation, .publicValueAdded],
    outcome: .publish,
    rows: [
      "FR N: N N P",
      "FR P: N N P",
      "FR A: N P P",
      "C N: N N P",
      "C P: N N P",
      "C A: N P P",
      "UU N: N N P",
      "UU P: N P P",
      "UU A: P P P",
    ])

  /// The remediation timelines of Binding Operational Directive 26-04, Table 1.
  public static let bod2604 = DecisionTable(
    published: ("cisa", "DT_BOD2604", "1.0.0"), name: "CISA BOD 26-04",
    definition: "How long an agency has to remediate.",
    decisionPoints: [.publiclyExposed, .inKEV, .automatable, .technicalImpact],
    outcome: .remediationTimelines,
    rows: [
      "N N N: FSU FSU",
      "N N Y: 60D 60D",
      "N Y N: 14D 14D",
      "N Y Y: 14D 3DF",
      "Y N N: 60D 14D",
      "Y N Y: 14D 3D",
      "Y Y N: 14D 3DF",
      "Y Y Y: 3D 3DF",
    ])
}
