/// Why a published threat value is refused.
public struct ThreatSignalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds of refusal, stable across releases.
  public enum Code: String, CaseIterable, Hashable, Sendable {
    case notAProbability
    case malformedNumber
    case malformedDate
    case missingIdentifier
  }

  public let code: Code
  /// The member of the record that is refused.
  public let place: String
  public let message: String
  public let remedy: String

  public init(_ code: Code, at place: String, _ message: String, remedy: String) {
    self.code = code
    self.place = place
    self.message = message
    self.remedy = remedy
  }

  public var description: String { "\(message) (\(place)). \(remedy)" }
}

/// A vulnerability's score in FIRST's Exploit Prediction Scoring System on one day.
public struct EPSSScore: Hashable, Sendable {
  /// The probability of exploitation activity in the next 30 days, 0 to 1.
  public let probability: Double
  /// The share of scored vulnerabilities with the same or a lower probability, 0 to 1; `nil` where not published.
  public let percentile: Double?
  /// The day for which the score was computed. Scores change daily and are not comparable across model versions.
  public let date: CivilDate
  /// The model's version as published, for instance `v2025.03.14`.
  public let model: String?
  /// Where the value was obtained.
  public let source: String

  public init(
    probability: Double, percentile: Double? = nil, date: CivilDate, model: String? = nil, source: String
  ) throws(ThreatSignalError) {
    try Self.check(probability, "epss")
    if let percentile { try Self.check(percentile, "percentile") }
    self.probability = probability
    self.percentile = percentile
    self.date = date
    self.model = model
    self.source = source
  }

  /// Reads the values as FIRST's API and files spell them, decimal fractions such as `0.97565`.
  public init(
    epss: String, percentile: String?, date: String, model: String? = nil, source: String
  ) throws(ThreatSignalError) {
    guard let day = CivilDate(date) else {
      throw ThreatSignalError(
        .malformedDate, at: "date", "'\(date.prefix(32))' is no date", remedy: "Write it as YYYY-MM-DD.")
    }
    var share: Double?
    if let percentile { share = try Self.number(percentile, "percentile") }
    try self.init(
      probability: try Self.number(epss, "epss"), percentile: share, date: day, model: model, source: source)
  }

  private static func number(_ text: String, _ place: String) throws(ThreatSignalError) -> Double {
    guard let number = Double(text) else {
      throw ThreatSignalError(
        .malformedNumber, at: place, "'\(text.prefix(32))' is no number", remedy: "Write a decimal fraction.")
    }
    return number
  }

  private static func check(_ number: Double, _ place: String) throws(ThreatSignalError) {
    // A comparison with NaN is false, so that it is refused too.
    guard number >= 0, number <= 1 else {
      throw ThreatSignalError(
        .notAProbability, at: place, "\(number) does not lie between 0 and 1",
        remedy: "Give a share, not a percentage.")
    }
  }
}
