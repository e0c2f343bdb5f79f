/// What a decision table says about given values.
public struct Decision: Hashable, Sendable {
  /// One answered question on the way to the outcome.
  public struct Step: Hashable, Sendable {
    public let decisionPoint: DecisionPoint
    public let value: DecisionPointValue
    /// The table that gave the value, where it was not given itself.
    public let derivedFrom: String?
  }

  /// A question that was narrowed to some of its values but not to one.
  public struct Narrowing: Hashable, Sendable {
    public let decisionPoint: DecisionPoint
    /// The values still possible, in the standard's order.
    public let values: [DecisionPointValue]
  }

  /// The identifier of the table that decided.
  public let table: String
  /// The decision point of the outcome.
  public let outcomePoint: DecisionPoint
  /// The outcome; `nil` while missing or narrowed values leave more than one open.
  public let outcome: DecisionPointValue?
  /// The answered questions, in the table's order.
  public let path: [Step]
  /// The questions left with several values, in the table's order.
  public let narrowed: [Narrowing]
  /// The questions without an answer, in the table's order.
  public let missing: [DecisionPoint]
  /// The outcomes that missing and narrowed values leave open, in ascending order; one if they make no difference.
  public let possible: [DecisionPointValue]
  /// Given decision points that the table does not ask about, sorted.
  public let unused: [String]
}
