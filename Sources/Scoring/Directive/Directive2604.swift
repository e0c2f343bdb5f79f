/// CISA's Binding Operational Directive 26-04, "Prioritizing Security Updates Based on Risk" (10 June 2026): four
/// signals, sixteen rows, and the time to remediate.
///
/// The rows are those of the decision table `cisa:DT_BOD2604:1.0.0`, which CERT/CC publishes for the directive's
/// Table 1. Five rows are due within 3 days; the three of them in KEV with total impact demand a forensic triage too.
///
/// Assumed, because the directive's own text was not at hand when this was written: days are calendar days; the count
/// starts on the day the vulnerability was found on the asset or, if the caller gives it, the day of the KEV listing
/// where that is earlier (reported of the directive's appendix A); a vulnerability outside KEV without published
/// metadata may be read as not automatable with total impact (`UnknownReading.directiveDefaults`).
public enum Directive2604 {
  /// How an unknown signal is read.
  public enum UnknownReading: String, CaseIterable, Hashable, Sendable {
    /// As whatever makes the time shortest.
    case strictest
    /// For a vulnerability known not to be in KEV: not automatable, total technical impact. Everything else as
    /// `strictest`.
    case directiveDefaults
  }

  /// One signal as it entered the decision.
  public struct Evidence: Hashable, Sendable {
    public let signal: Signal
    public let reading: Reading
    /// The answer that the decision rests on: the reading's, or what the unknown was read as.
    public let readAs: Bool
  }

  /// What the directive asks for, and why.
  public struct Determination: Hashable, Sendable {
    public let tier: Tier
    /// The day from which the days are counted.
    public let countedFrom: CivilDate
    /// The last day in time; `nil` for the next upgrade.
    public let due: CivilDate?
    /// Sentences that together explain the tier and the due date.
    public let reasons: [String]
    /// All four signals, in the table's order.
    public let evidence: [Evidence]
    /// The signals without an answer.
    public let missing: [Signal]
    /// The tiers that the missing signals leave open, from lenient to strict; one if they make no difference.
    public let possible: [Tier]
    public let unknownReading: UnknownReading
    /// The row of the table as an SSVC vector with value identifiers.
    public let row: String

    /// Whether the count has run out on a day.
    public func isOverdue(on day: CivilDate) -> Bool {
      due.map { $0 < day } ?? false
    }
  }

  /// The tier of a row of which all is known.
  public static func tier(
    publiclyExposed: Bool, inKEV: Bool, automatable: Bool, totalTechnicalImpact: Bool
  ) -> Tier {
    tier([publiclyExposed, inKEV, automatable, totalTechnicalImpact])
  }

  /// Decides for one vulnerability on one asset.
  /// - Parameters:
  ///   - foundOn: the day on which the vulnerability was found on the asset.
  ///   - listedOn: the day of its KEV listing; counts, where it is earlier, for a vulnerability read as in KEV.
  ///   - unknown: how signals without an answer are read.
  public static func decide(
    _ signals: Signals, foundOn: CivilDate, listedOn: CivilDate? = nil, unknown: UnknownReading = .strictest
  ) -> Determination {
    let open = Signal.allCases.filter { answer(signals, $0, unknown) == nil }
    var rows: [(answers: [Bool], tier: Tier)] = []
    for choice in 0..<(1 << open.count) {
      let answers = Signal.allCases.map { signal in
        answer(signals, signal, unknown) ?? (open.firstIndex(of: signal).map { choice >> $0 & 1 == 0 } ?? true)
      }
      rows.append((answers, tier(answers)))
    }
    // The first of the strictest rows answers most questions with yes.
    var strictest = rows[0]
    for row in rows where row.tier > strictest.tier { strictest = row }
    let evidence = zip(Signal.allCases, strictest.answers).map { signal, answer in
      Evidence(signal: signal, reading: signals[signal], readAs: answer)
    }
    let listed = strictest.answers[1] ? listedOn : nil
    let start = min(foundOn, listed ?? foundOn)
    let due = strictest.tier.days.map { start.adding(days: $0) }
    return Determination(
      tier: strictest.tier, countedFrom: start, due: due,
      reasons: reasons(evidence, tier: strictest.tier, start: start, foundOn: foundOn, due: due, unknown: unknown),
      evidence: evidence, missing: Signal.allCases.filter { signals[$0].answer == nil },
      possible: Set(rows.map(\.tier)).sorted(), unknownReading: unknown, row: rowVector(evidence, strictest.tier))
  }

  /// The answer to a question, or what the directive's defaults read an unknown as.
  private static func answer(_ signals: Signals, _ signal: Signal, _ unknown: UnknownReading) -> Bool? {
    if let known = signals[signal].answer { return known }
    guard unknown == .directiveDefaults, signals.inKEV.answer == false else { return nil }
    switch signal {
    case .automatable: return false
    case .totalTechnicalImpact: return true
    case .publiclyExposed, .inKEV: return nil
    }
  }

  /// Looks the row up; the answers stand in the table's order of decision points, "no" being each one's first value.
  private static func tier(_ answers: [Bool]) -> Tier {
    let table = DecisionTable.bod2604
    let row = answers.reduce(0) { $0 * 2 + ($1 ? 1 : 0) }
    guard row < table.outcomes.count else { return .within3DaysWithForensicTriage }
    return Tier(key: table.outcome.values[table.outcomes[row]].key) ?? .within3DaysWithForensicTriage
  }

  private static func reasons(
    _ evidence: [Evidence], tier: Tier, start: CivilDate, foundOn: CivilDate, due: CivilDate?, unknown: UnknownReading
  ) -> [String] {
    var reasons = evidence.map { item in
      guard item.reading.answer == nil else {
        let source = item.reading.source.map { ", says \($0)" } ?? ""
        let date = item.reading.date.map { " on \($0)" } ?? ""
        return "Known: \(item.signal.words(item.readAs))\(source)\(date)."
      }
      let rule = unknown == .strictest ? "in the strictest reading" : "by the directive's defaults or strictly"
      return "Unknown, read \(rule): \(item.signal.words(item.readAs))."
    }
    reasons.append("This row of Table 1 is to be remediated \(tier.words).")
    if let due {
      let origin = start < foundOn ? "the KEV listing" : "the day it was found"
      reasons.append("Counted from \(start), \(origin), it is due on \(due).")
    }
    return reasons
  }

  private static func rowVector(_ evidence: [Evidence], _ tier: Tier) -> String {
    let cells = evidence.map { "\($0.signal.decisionPoint.id):\($0.signal.key($0.readAs))/" }
    return "SSVCv2/" + cells.joined() + "\(DecisionPoint.remediationTimelines.id):\(tier.key)/"
  }
}
