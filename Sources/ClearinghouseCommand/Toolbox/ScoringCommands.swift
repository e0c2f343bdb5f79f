import ArgumentParser
import Formats
import Scoring

struct CVSSCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cvss", abstract: "Scores CVSS vectors of versions 2.0 to 4.0.", subcommands: [Score.self])

  struct Score: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints score, severity and vector of each.",
      discussion: "The score is that of all metrics given: with threat and environment where the vector has them.")
    @OptionGroup var output: FormatOptions
    @Argument(help: "Vectors; otherwise lines of standard input.") var vectors: [String] = []

    func run() throws {
      var lines = Lines(format: output.format)
      try lines.each(of: vectors) { line in
        let vector = try CVSSVector(line)
        if output.format == .text { return "\(vector.overallScore) \(vector.overallSeverity) \(vector)" }
        return Self.wire(vector).compactJSON
      }
    }

    private static func wire(_ vector: CVSSVector) -> WireValue {
      func number(_ value: Double) -> WireValue { WireNumber(value).map(WireValue.number) ?? .null }
      var object: WireObject = [
        "vector": .string(vector.description), "score": number(vector.overallScore),
        "severity": .string("\(vector.overallSeverity)"), "baseScore": number(vector.baseScore),
        "baseSeverity": .string("\(vector.baseSeverity)"),
      ]
      if let nomenclature = vector.nomenclature { object["nomenclature"] = .string(nomenclature.rawValue) }
      return .object(object)
    }
  }
}

struct SSVCCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ssvc", abstract: "Decides by the published SSVC tables.", subcommands: [Decide.self])

  struct Decide: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints the outcome, the path taken, and what is missing.",
      discussion:
        "EXAMPLE\n  clearinghouse ssvc decide deployer E=A EXP=O A=Y HI=H\n\nStatus 1 where values are missing that make a difference."
    )
    @OptionGroup var output: FormatOptions
    @Argument(help: "cisa-coordinator, supplier, deployer, coordinator-triage or coordinator-publication.")
    var tree: String
    @Argument(help: "DECISION-POINT=VALUE, each by key or name.") var values: [String]

    private static let tables: [String: DecisionTable] = [
      "cisa-coordinator": .cisaCoordinator, "supplier": .supplier, "deployer": .deployer,
      "coordinator-triage": .coordinatorTriage, "coordinator-publication": .coordinatorPublication,
    ]

    func run() throws {
      guard let table = Self.tables[tree] else {
        throw ValidationError("the tree is one of \(Self.tables.keys.sorted().joined(separator: ", "))")
      }
      var given: [String: String] = [:]
      for value in values {
        let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw ValidationError("'\(value)' is not DECISION-POINT=VALUE") }
        given[parts[0]] = parts[1]
      }
      let decision: Decision
      do throws(SSVCError) { decision = try table.decide(given, deriving: DecisionTable.compounds) } catch {
        throw ExitStatus.refused("\(error)")
      }
      report(decision)
      if decision.outcome == nil { throw ExitStatus.refused() }
    }

    private func report(_ decision: Decision) {
      let possible = decision.possible.map(\.name)
      if output.format == .json {
        let path: [WireValue] = decision.path.map {
          ["decisionPoint": .string($0.decisionPoint.name), "value": .string($0.value.name)]
        }
        let wire: WireValue = [
          "table": .string(decision.table), "outcome": decision.outcome.map { .string($0.name) } ?? .null,
          "path": .array(path), "missing": .array(decision.missing.map { .string($0.name) }),
          "possible": .array(possible.map(WireValue.string)),
        ]
        return print(wire.indentedJSON)
      }
      print(decision.outcome?.name ?? "open: \(possible.joined(separator: " or "))")
      for step in decision.path { print("  \(step.decisionPoint.name): \(step.value.name)") }
      for point in decision.missing { print("  \(point.name): missing") }
      for name in decision.unused { print("  \(name): not asked by this table") }
    }
  }
}

struct DirectiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bod2604", abstract: "Decides by CISA's Binding Operational Directive 26-04.",
    subcommands: [Decide.self])

  enum Answer: String, ExpressibleByArgument, CaseIterable {
    case yes, no, unknown
    var reading: Directive2604.Reading { self == .unknown ? .unknown : Directive2604.Reading(self == .yes) }
  }

  struct Decide: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints the tier, the due date and the reasons.",
      discussion: "What is unknown is read in the strictest way, and told.")
    @OptionGroup var output: FormatOptions
    @Option(help: "Is the asset publicly exposed?") var exposed = Answer.unknown
    @Option(help: "Is the vulnerability in the KEV catalogue?") var kev = Answer.unknown
    @Option(help: "Can exploitation be automated?") var automatable = Answer.unknown
    @Option(help: "Is the technical impact total?") var total = Answer.unknown
    @Option(help: "The day on which it was found, e.g. 2026-06-10.") var found: String

    func run() throws {
      guard let day = Scoring.CivilDate(found) else { throw ValidationError("--found is a day, e.g. 2026-06-10") }
      let determination = Directive2604.decide(
        Directive2604.Signals(
          publiclyExposed: exposed.reading, inKEV: kev.reading, automatable: automatable.reading,
          totalTechnicalImpact: total.reading), foundOn: day)
      if output.format == .json {
        let wire: WireValue = [
          "tier": .string(determination.tier.key), "words": .string(determination.tier.words),
          "due": determination.due.map { .string("\($0)") } ?? .null,
          "forensicTriage": .bool(determination.tier.requiresForensicTriage),
          "reasons": .array(determination.reasons.map(WireValue.string)),
          "missing": .array(determination.missing.map { .string($0.rawValue) }), "row": .string(determination.row),
        ]
        return print(wire.indentedJSON)
      }
      print("\(determination.tier.words)" + (determination.due.map { ", due \($0)" } ?? ""))
      for reason in determination.reasons { print("  \(reason)") }
    }
  }
}
