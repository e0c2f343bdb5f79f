import Scoring
import Testing

@Suite struct Directive2604Tests {
  typealias Tier = Directive2604.Tier

  /// The sixteen rows, by exposed, KEV, automatable, total; copied by hand from CERT/CC's publication of Table 1.
  static let rows: [([Bool], Tier)] = [
    ([false, false, false, false], .nextUpgrade), ([false, false, false, true], .nextUpgrade),
    ([false, false, true, false], .within60Days), ([false, false, true, true], .within60Days),
    ([false, true, false, false], .within14Days), ([false, true, false, true], .within14Days),
    ([false, true, true, false], .within14Days), ([false, true, true, true], .within3DaysWithForensicTriage),
    ([true, false, false, false], .within60Days), ([true, false, false, true], .within14Days),
    ([true, false, true, false], .within14Days), ([true, false, true, true], .within3Days),
    ([true, true, false, false], .within14Days), ([true, true, false, true], .within3DaysWithForensicTriage),
    ([true, true, true, false], .within3Days), ([true, true, true, true], .within3DaysWithForensicTriage),
  ]

  private static let found = CivilDate(year: 2026, month: 6, day: 12) ?? .earliest

  private static func signals(_ answers: [Bool?]) -> Directive2604.Signals {
    Directive2604.Signals(
      publiclyExposed: .init(answers[0]), inKEV: .init(answers[1]), automatable: .init(answers[2]),
      totalTechnicalImpact: .init(answers[3]))
  }

  @Test func sixteenRows() {
    #expect(Self.rows.count == 16)
    for (answers, tier) in Self.rows {
      #expect(
        Directive2604.tier(
          publiclyExposed: answers[0], inKEV: answers[1], automatable: answers[2], totalTechnicalImpact: answers[3])
          == tier)
      let determination = Directive2604.decide(Self.signals(answers), foundOn: Self.found)
      #expect(determination.tier == tier)
      #expect(determination.missing.isEmpty && determination.possible == [tier])
      #expect(determination.due == tier.days.map { Self.found.adding(days: $0) })
    }
  }

  /// All 81 states of knowledge: the strictest reading is the maximum over all completions.
  @Test func unknownIsReadStrictly() {
    for state in 0..<81 {
      let answers: [Bool?] = [27, 9, 3, 1].map { [nil, false, true][state / $0 % 3] }
      let fitting = Self.rows.filter { row in
        zip(answers, row.0).allSatisfy { $0 == nil || $0 == $1 }
      }
      let determination = Directive2604.decide(Self.signals(answers), foundOn: Self.found)
      #expect(determination.tier == fitting.map(\.1).max())
      #expect(determination.possible == Set(fitting.map(\.1)).sorted())
      #expect(determination.missing.count == answers.filter { $0 == nil }.count)
      #expect(determination.evidence.count == 4 && determination.reasons.count >= 5)
      let evidenceTier = Self.rows.first { $0.0 == determination.evidence.map(\.readAs) }?.1
      #expect(evidenceTier == determination.tier)
    }
  }

  /// More knowledge of danger never lengthens the time.
  @Test func tiersAreMonotonic() {
    for (lower, lowerTier) in Self.rows {
      for (higher, higherTier) in Self.rows where zip(lower, higher).allSatisfy({ !$0 || $1 }) {
        #expect(lowerTier <= higherTier)
      }
    }
  }

  @Test func defaultsApplyOutsideKEVOnly() {
    let outside = Directive2604.decide(
      Self.signals([true, false, nil, nil]), foundOn: Self.found, unknown: .directiveDefaults)
    #expect(outside.tier == .within14Days)
    #expect(outside.missing == [.automatable, .totalTechnicalImpact])
    let inside = Directive2604.decide(
      Self.signals([true, true, nil, nil]), foundOn: Self.found, unknown: .directiveDefaults)
    #expect(inside.tier == .within3DaysWithForensicTriage)
    let unlisted = Directive2604.decide(Self.signals([true, nil, nil, nil]), foundOn: Self.found)
    #expect(unlisted.tier == .within3DaysWithForensicTriage)
  }

  @Test func countStartsAtTheEarlierDay() throws {
    let listed = Self.found.adding(days: -2)
    let all = Self.signals([true, true, true, true])
    let early = Directive2604.decide(all, foundOn: Self.found, listedOn: listed)
    #expect(early.countedFrom == listed && early.due?.description == "2026-06-13")
    let late = Directive2604.decide(all, foundOn: Self.found, listedOn: Self.found.adding(days: 9))
    #expect(late.countedFrom == Self.found && late.due?.description == "2026-06-15")
    let due = try #require(late.due)
    #expect(!late.isOverdue(on: due) && late.isOverdue(on: due.adding(days: 1)))
    let outside = Directive2604.decide(Self.signals([true, false, true, true]), foundOn: Self.found, listedOn: listed)
    #expect(outside.countedFrom == Self.found)
    let upgrade = Directive2604.decide(Self.signals([false, false, false, true]), foundOn: Self.found)
    #expect(upgrade.due == nil && !upgrade.isOverdue(on: .latest))
  }

  /// The row, written as a vector, decides the same in the table.
  @Test func rowIsAVector() throws {
    for (answers, tier) in Self.rows {
      let row = Directive2604.decide(Self.signals(answers), foundOn: Self.found).row
      let vector = try SSVCVector(row)
      #expect(try DecisionTable.bod2604.decide(vector.values()).outcome?.key == tier.key)
      #expect(vector.statedOutcome(of: .bod2604)?.key == tier.key)
    }
  }

  @Test func signalsComeFromSSVCValues() throws {
    let values = ["Exploitation": "PoC", "Automatable": "Yes", "Technical Impact": "Total"]
    let signals = try Directive2604.Signals(
      publiclyExposed: .init(true), inKEV: .init(false), ssvc: values, source: "Vulnrichment")
    #expect(signals.automatable == .init(true, source: "Vulnrichment"))
    #expect(signals.totalTechnicalImpact.answer == true)
    #expect(Directive2604.decide(signals, foundOn: Self.found).tier == .within3Days)
    let partial = try Directive2604.Signals(
      publiclyExposed: .init(true), inKEV: .init(false), ssvc: ["Automatable": "no"])
    #expect(partial.automatable.answer == false && partial.totalTechnicalImpact == .unknown)
  }

  @Test func reasonsNameTheSource() {
    var signals = Self.signals([nil, nil, true, true])
    signals.inKEV = .init(true, source: "the KEV catalog", date: Self.found)
    let reasons = Directive2604.decide(signals, foundOn: Self.found).reasons
    #expect(reasons.contains("Known: the vulnerability is in KEV, says the KEV catalog on 2026-06-12."))
    #expect(reasons.contains("Unknown, read in the strictest reading: the asset is publicly exposed."))
  }
}
