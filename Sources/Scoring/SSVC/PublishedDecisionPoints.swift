/// The decision points of the published tables. Identifiers, names and values are the standard's; the definitions are
/// short forms of its own.
extension DecisionPoint {
  public static let exploitation = DecisionPoint(
    namespace: "ssvc", key: "E", version: "1.1.0", name: "Exploitation",
    definition: "What is known of exploitation today.",
    values: [
      value("N", "None", "No exploitation is seen and no working exploit is public."),
      value("P", "Public PoC", "A proof of concept is public, or the method is well known.", ["PoC"]),
      value("A", "Active", "Attackers are reliably reported to use it."),
    ])

  public static let automatable = DecisionPoint(
    namespace: "ssvc", key: "A", version: "2.0.0", name: "Automatable",
    definition: "Whether attackers can reliably automate the way to exploitation.",
    values: [
      value("N", "No", "At least one step from reconnaissance to exploitation needs manual work."),
      value("Y", "Yes", "Reconnaissance, weaponization, delivery and exploitation can all be automated."),
    ])

  public static let technicalImpact = DecisionPoint(
    namespace: "ssvc", key: "TI", version: "1.0.0", name: "Technical Impact",
    definition: "How much control of the vulnerable component exploitation yields.",
    values: [
      value("P", "Partial", "Limited control or disclosure, or total control only by rare luck."),
      value("T", "Total", "Full control of its behaviour, or disclosure of everything on its system."),
    ],
    formerSpellings: ["T"])

  public static let valueDensity = DecisionPoint(
    namespace: "ssvc", key: "VD", version: "1.0.0", name: "Value Density",
    definition: "How much an attacker gains by one exploitation.",
    values: [
      value("D", "Diffuse", "The systems hold little each."),
      value("C", "Concentrated", "The systems hold much each."),
    ],
    formerSpellings: ["V"])

  public static let utility = DecisionPoint(
    namespace: "ssvc", key: "U", version: "1.0.1", name: "Utility",
    definition: "How useful an exploit is to an attacker, from automation and value density.",
    values: [
      value("L", "Laborious", "Not automatable, diffuse value."),
      value("E", "Efficient", "Automatable, or concentrated value."),
      value("S", "Super Effective", "Automatable and concentrated value."),
    ])

  public static let systemExposure = DecisionPoint(
    namespace: "ssvc", key: "EXP", version: "1.0.1", name: "System Exposure",
    definition: "How reachable the affected system is.",
    values: [
      value("S", "Small", "Local programs or highly controlled networks."),
      value("C", "Controlled", "Networked, with restrictions or mitigations in front."),
      value("O", "Open", "On the Internet or another wide network.", ["Unavoidable"]),
    ])

  public static let missionPrevalence = DecisionPoint(
    namespace: "cisa", key: "MP", version: "1.0.0", name: "Mission Prevalence",
    definition: "How far mission essential functions rest on the vulnerable component.",
    values: [
      value("M", "Minimal", "Neither of the other two holds."),
      value("S", "Support", "It only supports such functions of two or more entities."),
      value("E", "Essential", "It directly provides such a function for at least one entity."),
    ],
    formerSpellings: ["P"])

  public static let publicWellBeingImpact = DecisionPoint(
    namespace: "ssvc", key: "PWI", version: "1.1.0", name: "Public Well-Being Impact",
    definition: "How much harm comes to people and the public.",
    values: [
      value("M", "Minimal", "Below the threshold of material harm."),
      value("MA", "Material", "Physical, environmental, financial or psychological harm.", ["A"]),
      value("I", "Irreversible", "Deaths, extreme environmental harm or loss of public order."),
    ],
    formerSpellings: ["B"])

  public static let missionAndWellBeingImpact = DecisionPoint(
    namespace: "ssvc", key: "MWI", version: "1.0.0", name: "Mission and Well-Being Impact",
    definition: "Mission prevalence and public well-being impact in one.",
    values: [
      value("L", "Low", "Minimal prevalence and minimal harm."),
      value("M", "Medium", "Supporting prevalence or material harm."),
      value("H", "High", "Essential prevalence or irreversible harm."),
    ],
    formerSpellings: ["M", "Mission & Well-being"])

  static func value(
    _ key: String, _ name: String, _ definition: String, _ formerSpellings: [String] = []
  ) -> DecisionPointValue {
    DecisionPointValue(key: key, name: name, definition: definition, formerSpellings: formerSpellings)
  }
}

// MARK: - Impact

extension DecisionPoint {
  public static let safetyImpact = DecisionPoint(
    namespace: "ssvc", key: "SI", version: "2.0.1", name: "Safety Impact",
    definition: "How much harm exploitation does to safety.",
    values: [
      value("N", "Negligible", "No lasting harm to anybody."),
      value("M", "Marginal", "Minor injuries, or harm that operators can hold off."),
      value("R", "Critical", "Loss of life, or safety functions lost."),
      value("C", "Catastrophic", "Many deaths."),
    ])

  public static let missionImpact = DecisionPoint(
    namespace: "ssvc", key: "MI", version: "2.0.0", name: "Mission Impact",
    definition: "What becomes of the organization's mission essential functions (MEF).",
    values: [
      value("D", "Degraded", "At most functions that are not essential suffer."),
      value("MSC", "MEF Support Crippled", "What supports an essential function is crippled; the function goes on."),
      value("MEF", "MEF Failure", "One essential function fails for longer than acceptable."),
      value("MF", "Mission Failure", "Several or all essential functions fail."),
    ])

  public static let humanImpact = DecisionPoint(
    namespace: "ssvc", key: "HI", version: "2.0.2", name: "Human Impact",
    definition: "Safety impact and mission impact in one.",
    values: [
      value("L", "Low", "Little harm to safety and mission."),
      value("M", "Medium", "Marginal harm, or one essential function in danger."),
      value("H", "High", "Critical harm, or an essential function lost."),
      value("VH", "Very High", "Catastrophic harm or mission failure."),
    ])

  public static let publicSafetyImpact = DecisionPoint(
    namespace: "ssvc", key: "PSI", version: "2.0.1", name: "Public Safety Impact",
    definition: "Safety impact in two levels.",
    values: [
      value("M", "Minimal", "Negligible safety impact.", ["Nm"]),
      value("S", "Significant", "Any greater safety impact."),
    ],
    formerSpellings: ["Ps"])
}

// MARK: - Coordination

extension DecisionPoint {
  public static let reportPublic = DecisionPoint(
    namespace: "ssvc", key: "RP", version: "1.0.0", name: "Report Public",
    definition: "Whether the details can already be read in public.",
    values: [value("Y", "Yes", "They can."), value("N", "No", "They cannot.")])

  public static let supplierContacted = DecisionPoint(
    namespace: "ssvc", key: "SCON", version: "1.0.0", name: "Supplier Contacted",
    definition: "Whether the reporter tried in earnest to reach the supplier.",
    values: [value("N", "No", "Not yet."), value("Y", "Yes", "By a good way of contact.")])

  public static let reportCredibility = DecisionPoint(
    namespace: "ssvc", key: "RC", version: "1.0.0", name: "Report Credibility",
    definition: "Whether the report can be believed.",
    values: [value("NC", "Not Credible", "It cannot."), value("C", "Credible", "It can.")])

  public static let supplierCardinality = DecisionPoint(
    namespace: "ssvc", key: "SC", version: "1.0.0", name: "Supplier Cardinality",
    definition: "How many suppliers must act.",
    values: [value("O", "One", "A single one."), value("M", "Multiple", "Several.")])

  public static let supplierEngagement = DecisionPoint(
    namespace: "ssvc", key: "SE", version: "1.0.0", name: "Supplier Engagement",
    definition: "Whether the supplier takes part.",
    values: [value("A", "Active", "It answers and takes part."), value("U", "Unresponsive", "It does not.")])

  public static let supplierInvolvement = DecisionPoint(
    namespace: "ssvc", key: "SINV", version: "1.0.0", name: "Supplier Involvement",
    definition: "How far the supplier has come.",
    values: [
      value("FR", "Fix Ready", "A fix or workaround stands ready."),
      value("C", "Cooperative", "The supplier works on one."),
      value("UU", "Uncooperative/Unresponsive", "The supplier does not answer or refuses."),
    ])

  public static let publicValueAdded = DecisionPoint(
    namespace: "ssvc", key: "PVA", version: "1.0.0", name: "Public Value Added",
    definition: "What a publication would add to what the public knows.",
    values: [
      value("L", "Limited", "Little; good information is public."),
      value("A", "Ampliative", "It gathers or corrects what is public."),
      value("P", "Precedence", "It would be the first."),
    ])
}
