/// The published tables whose outcome answers a question of another table.
extension DecisionTable {
  /// Utility from automation and value density.
  public static let utility = DecisionTable(
    published: ("ssvc", "DT_U", "1.0.0"), name: "Utility",
    definition: "Utility from automation and value density.",
    decisionPoints: [.automatable, .valueDensity],
    outcome: .utility,
    rows: [
      "N: L E",
      "Y: E S",
    ])

  /// Public safety impact from safety impact.
  public static let publicSafetyImpact = DecisionTable(
    published: ("ssvc", "DT_PSI", "1.0.0"), name: "Public Safety Impact",
    definition: "Public safety impact from safety impact.",
    decisionPoints: [.safetyImpact],
    outcome: .publicSafetyImpact,
    rows: [
      ": M S S S"
    ])

  /// Human impact from safety and mission impact.
  public static let humanImpact = DecisionTable(
    published: ("ssvc", "DT_HI", "1.0.0"), name: "Human Impact",
    definition: "Human impact from safety and mission impact.",
    decisionPoints: [.safetyImpact, .missionImpact],
    outcome: .humanImpact,
    rows: [
      "N: L L M VH",
      "M: L L M VH",
      "R: M H H VH",
      "C: VH VH VH VH",
    ])

  /// Mission and well-being impact from its two parts, as the guide to CISA's table gives it (there without an
  /// identifier of its own; `DT_MWI` is this library's name).
  public static let missionAndWellBeing = DecisionTable(
    published: ("cisa", "DT_MWI", "1.0.0"), name: "Mission and Well-Being Impact",
    definition: "Mission and well-being impact from mission prevalence and public well-being impact.",
    decisionPoints: [.missionPrevalence, .publicWellBeingImpact],
    outcome: .missionAndWellBeingImpact,
    rows: [
      "M: L M H",
      "S: M M H",
      "E: H H H",
    ])
}
