/// Why a text is not a CVSS vector.
public struct CVSSError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds of refusal, stable across releases.
  public enum Code: String, CaseIterable, Hashable, Sendable {
    case empty
    case unknownVersion
    case malformedMetric
    case unknownMetric
    case unknownValue
    case duplicateMetric
    case outOfOrder
    case missingMetric
    /// A member of the JSON form contradicts the vector.
    case contradiction
  }

  public let code: Code
  /// The byte at which the text stops being a vector, counted from 0 in UTF-8.
  public let offset: Int
  /// What is wrong, in one sentence.
  public let message: String
  /// What to do about it, in one sentence.
  public let remedy: String

  public init(_ code: Code, at offset: Int, _ message: String, remedy: String) {
    self.code = code
    self.offset = offset
    self.message = message
    self.remedy = remedy
  }

  public var description: String { "\(message) (byte \(offset)). \(remedy)" }
}
