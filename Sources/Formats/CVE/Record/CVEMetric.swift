public import Scoring

/// One metric of a CVE record.
public struct CVEMetric: Sendable, Equatable {
  public enum Value: Sendable, Equatable {
    /// The vector, and the base score as published, which need not be the vector's.
    case cvss(CVSSVector, score: Double?)
    case ssvc(CVEDecision)
    case kev(CVEExploitation)
    /// Another scheme, e.g. a vendor's rating, or a vector that is none.
    case other(type: String, content: WireValue)
  }

  public let value: Value
  /// The situations that the metric holds for; none means all.
  public let scenarios: [CVEText]

  /// All metrics of one element of `metrics`.
  static func list(_ wire: WireValue) -> [CVEMetric] {
    var values: [Value] = []
    for member in ["cvssV4_0", "cvssV3_1", "cvssV3_0", "cvssV2_0"] {
      guard let object = wire[member], object.object != nil else { continue }
      values.append(cvss(object) ?? .other(type: member, content: object))
    }
    if let other = wire["other"], let content = other["content"] {
      values.append(Self.other(type: other["type"]?.string ?? "", content))
    }
    let scenarios = CVEText.list(wire["scenarios"])
    return values.map { CVEMetric(value: $0, scenarios: scenarios) }
  }

  private static func cvss(_ object: WireValue) -> Value? {
    guard let text = object["vectorString"]?.string else { return nil }
    do throws(CVSSError) {
      let vector = try CVSSVector(anyOrder: text)
      guard case .number(let score)? = object["baseScore"] else { return .cvss(vector, score: nil) }
      return .cvss(vector, score: score.double)
    } catch {
      return nil
    }
  }

  private static func other(type: String, _ content: WireValue) -> Value {
    if type == "ssvc", let decision = CVEDecision(content) { return .ssvc(decision) }
    if type == "kev", let listing = CVEExploitation(content) { return .kev(listing) }
    return .other(type: type, content: content)
  }
}

/// A stakeholder-specific decision as Vulnrichment spells it.
public struct CVEDecision: Sendable, Equatable {
  public struct Option: Sendable, Equatable {
    /// E.g. `Technical Impact`.
    public let decisionPoint: String
    /// E.g. `partial`.
    public let value: String
  }

  /// The vulnerability's identifier, as the decision has it.
  public let id: String?
  /// E.g. `CISA Coordinator`.
  public let role: String?
  public let version: String?
  public let time: Timestamp?
  public let options: [Option]

  /// The answers by decision point, for Scoring's `DecisionTable.decide`; of two answers the later stays.
  public var values: [String: String] {
    Dictionary(options.map { ($0.decisionPoint, $0.value) }, uniquingKeysWith: { _, later in later })
  }

  init?(_ content: WireValue) {
    guard let list = content["options"]?.array else { return nil }
    options = list.flatMap { option in
      (option.object?.members ?? []).compactMap { member in
        member.value.string.map { Option(decisionPoint: member.key, value: $0) }
      }
    }
    id = content["id"]?.string
    role = content["role"]?.string
    version = content["version"]?.string
    time = content["timestamp"]?.string.flatMap { CVETime.parse($0) }
  }
}

/// An entry of CISA's catalogue as Vulnrichment copies it.
public struct CVEExploitation: Sendable, Equatable {
  public let added: CivilDate
  public let reference: String?

  init?(_ content: WireValue) {
    guard let added = content["dateAdded"]?.string.flatMap({ CivilDate($0) }) else { return nil }
    self.added = added
    reference = content["reference"]?.string
  }
}
