/// The outcomes of the published tables, and the two decision points of BOD 26-04.
extension DecisionPoint {
  public static let cisaLevels = DecisionPoint(
    namespace: "cisa", key: "CISA", version: "1.1.0", name: "CISA Levels",
    definition: "How urgently CISA asks to act.",
    values: [
      value("T", "Track", "No action beyond standard update times."),
      value("T*", "Track*", "Watch closely; remediate within standard update times.", ["R"]),
      value("AT", "Attend", "Inform the leads; remediate sooner than usual.", ["A"]),
      value("AC", "Act", "Inform the leadership; remediate as soon as possible.", ["C"]),
    ],
    formerSpellings: ["D", "Decision"])

  public static let priority = DecisionPoint(
    namespace: "ssvc", key: "DSOI", version: "1.0.0", name: "Defer, Scheduled, Out-of-Cycle, Immediate",
    definition: "When a supplier or deployer acts.",
    values: [
      value("D", "Defer", "Not at present."),
      value("S", "Scheduled", "In the regular maintenance."),
      value("O", "Out-of-Cycle", "Before the next regular maintenance."),
      value("I", "Immediate", "At once, with all that is needed."),
    ],
    formerSpellings: ["Priority"])

  public static let coordinate = DecisionPoint(
    namespace: "ssvc", key: "COORDINATE", version: "1.0.1", name: "Decline, Track, Coordinate",
    definition: "What a coordinator does with a report.",
    values: [
      value("D", "Decline", "Do not act on it."),
      value("T", "Track", "Watch it; offer information."),
      value("C", "Coordinate", "Take the case."),
    ],
    formerSpellings: ["Decision"])

  public static let publish = DecisionPoint(
    namespace: "ssvc", key: "PUBLISH", version: "1.0.0", name: "Publish, Do Not Publish",
    definition: "Whether a coordinator publishes.",
    values: [value("N", "Do Not Publish", "It does not."), value("P", "Publish", "It does.")])

  public static let publiclyExposed = DecisionPoint(
    namespace: "cisa", key: "PE", version: "1.0.0", name: "Publicly Exposed",
    definition: "Whether untrusted parties reach the asset over public networks.",
    values: [value("N", "No", "They do not."), value("Y", "Yes", "They do, wherever the asset stands.")])

  public static let inKEV = DecisionPoint(
    namespace: "cisa", key: "KEV", version: "1.0.0", name: "In KEV",
    definition: "Whether CISA's catalog of known exploited vulnerabilities lists the vulnerability.",
    values: [value("N", "No", "It does not."), value("Y", "Yes", "It does.")])

  public static let remediationTimelines = DecisionPoint(
    namespace: "cisa", key: "BOD2604", version: "1.0.0", name: "CISA BOD 26-04 Remediation Timelines",
    definition: "How long an agency has to remediate.",
    values: [
      value("FSU", "Fix on system upgrade", "With the next scheduled major upgrade or rebuild of the asset."),
      value("60D", "60 days", "Within 60 days."),
      value("14D", "14 days", "Within 14 days."),
      value("3D", "3 days", "Within 3 days."),
      value(
        "3DF", "3 days & forensic investigation", "Within 3 days, and with a forensic triage of the asset."),
    ])
}
