/// Why a decision table, a set of values or a vector string is refused.
public struct SSVCError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds of refusal, stable across releases.
  public enum Code: String, CaseIterable, Hashable, Sendable {
    case noDecisionPoints
    case noValues
    case duplicateDecisionPoint
    case duplicateValue
    case unknownOutcome
    case tooManyRows
    case unknownDecisionPoint
    case unknownValue
    case incompleteRow
    case duplicateRow
    case missingRow
    case contradiction
    case malformedVector
  }

  public let code: Code
  /// Where: a JSON pointer into the table, the name of a decision point among given values, or `byte N` of a vector.
  public let place: String
  /// What is wrong, in one sentence.
  public let message: String
  /// What to do about it, in one sentence.
  public let remedy: String

  public init(_ code: Code, at place: String, _ message: String, remedy: String) {
    self.code = code
    self.place = place
    self.message = message
    self.remedy = remedy
  }

  public var description: String { "\(message) (\(place)). \(remedy)" }
}
