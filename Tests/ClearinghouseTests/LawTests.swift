import Formats
import Replay
import Testing

@testable import Clearinghouse

/// Small worlds, walked whole.
@Suite struct LawTests {
  private let now = Timestamp(seconds: 1_780_000_000)

  static func finding(
    _ digit: Character, verdict: ReplayVerdict? = nil, embargo: Timestamp? = nil
  ) throws -> Finding {
    let digest = ContentDigest(String(repeating: digit, count: 64)) ?? ContentDigest(bytes: [])
    let claim = Finding.Claim(
      bundle: digest, title: "t", description: "d", credit: "c", purl: "pkg:generic/x@1", target: "pkg:generic/x",
      version: "1", weaknesses: [], severity: nil, aliases: [], tlp: "AMBER", embargoUntil: embargo, machine: nil,
      oracles: [], remedies: [])
    var entries: [(entry: Finding.Entry, at: Timestamp)] = [
      (.received(id: Identifier(bundle: digest), claim: claim), Timestamp(seconds: 1))
    ]
    if let verdict { entries.append((.judged(judgement: judgement(verdict)), Timestamp(seconds: 2))) }
    return try #require(Finding.fold(entries))
  }

  static func judgement(_ verdict: ReplayVerdict) -> Finding.Judgement {
    Finding.Judgement(
      verdict: verdict, reason: "r", reproducers: [], signature: nil, testsPassed: nil, observation: nil,
      certificate: nil)
  }

  static func vulnerability(_ finding: Finding) throws -> Vulnerability {
    let entries = try Vulnerability.open(Identifier(year: 2026, number: 1), for: finding)
    return try #require(Vulnerability.fold(entries.map { ($0, Timestamp(seconds: 3)) }))
  }

  @Test func aVerdictIsGivenOnce() throws {
    for verdict in ReplayVerdict.allCases {
      let fresh = try Self.finding("a")
      #expect(try fresh.judge(Self.judgement(verdict)).count == 1)
      for earlier in ReplayVerdict.allCases {
        #expect(throws: Refusal.self) { try Self.finding("a", verdict: earlier).judge(Self.judgement(verdict)) }
      }
    }
  }

  /// Nothing but a reproduced finding opens or joins a vulnerability.
  @Test func onlyWhatWasReproducedBecomesAVulnerability() throws {
    let home = try Self.vulnerability(Self.finding("b", verdict: .reproduced))
    for verdict in ReplayVerdict.allCases.map(Optional.some) + [nil] {
      let finding = try Self.finding("a", verdict: verdict)
      if verdict == .reproduced {
        #expect(try Vulnerability.open(home.id, for: finding).count == 2)
        #expect(try finding.join(home.id, basis: .first).count == 1)
      } else {
        #expect(throws: Refusal.self) { try Vulnerability.open(home.id, for: finding) }
        #expect(throws: Refusal.self) { try finding.join(home.id, basis: .first) }
      }
    }
  }

  @Test func joiningTwiceChangesNothing() throws {
    let first = try Self.finding("a", verdict: .reproduced)
    let home = try Self.vulnerability(first)
    #expect(try home.admit(first, basis: .signature) == [])
    var joined = first
    for entry in try first.join(home.id, basis: .first) { joined.apply(entry, at: now) }
    #expect(try joined.join(home.id, basis: .signature) == [])
  }

  @Test func theEmbargoHoldsToTheMicrosecond() throws {
    let end = Timestamp(microseconds: now.microseconds)
    let home = try Self.vulnerability(Self.finding("a", verdict: .reproduced, embargo: end))
    #expect(throws: Refusal.self) {
      try home.clearPublication(now: Timestamp(microseconds: end.microseconds - 1))
    }
    #expect(try home.clearPublication(now: end).at == end)
  }

  @Test func theLongestEmbargoCounts() throws {
    var home = try Self.vulnerability(Self.finding("a", verdict: .reproduced, embargo: now))
    let later = try Self.finding("b", verdict: .reproduced, embargo: now.adding(seconds: 60))
    for entry in try home.admit(later, basis: .signature) { home.apply(entry, at: now) }
    #expect(throws: Refusal.self) { try home.clearPublication(now: now) }
    #expect(throws: Never.self) { try home.clearPublication(now: now.adding(seconds: 60)) }
  }

  /// All sequences of five advisory commands: publishing always comes after a review of the text that is published.
  @Test func nothingIsPublishedUnreviewed() throws {
    let home = try Self.vulnerability(Self.finding("a", verdict: .reproduced))
    let clearance = try home.clearPublication(now: now)
    let texts = [Self.content("one"), Self.content("two")]
    let first = Advisory.fold(try Advisory.draft(home, texts[0]).map { ($0, now) })!
    var worlds: [(advisory: Advisory, reviewed: Advisory.Content?)] = [(first, nil)]
    var published = 0
    for _ in 0..<5 {
      var next: [(advisory: Advisory, reviewed: Advisory.Content?)] = []
      for world in worlds {
        for command in 0..<4 {
          var (advisory, reviewed) = world
          let wasOut = advisory.publishedAt != nil
          let entries: [Advisory.Entry]
          do {
            switch command {
            case 0, 1: entries = advisory.redraft(texts[command])
            case 2: entries = try advisory.review(by: "r")
            default: entries = try advisory.publish(clearance)
            }
          } catch { continue }
          for entry in entries { advisory.apply(entry, at: now) }
          if command == 2 { reviewed = advisory.content }
          if !wasOut, advisory.publishedAt != nil {
            #expect(reviewed == advisory.content)
            published += 1
          }
          next.append((advisory, reviewed))
        }
      }
      worlds = next
    }
    #expect(published > 0)
  }

  static func content(_ summary: String) -> Advisory.Content {
    Advisory.Content(
      summary: summary, details: "", aliases: [], credits: [], severity: nil, weaknesses: [], affected: [],
      certificates: [])
  }

  /// An operator's word never ends an exposure; only an inventory does.
  @Test func onlyAnInventoryEndsAnExposure() throws {
    let digest = ContentDigest(String(repeating: "c", count: 64))!
    let found = Exposure.Entry.found(
      id: Identifier("EXP-1"), operatorID: Identifier("o"), advisory: Identifier("CLH-2026-0001"),
      component: InventoryDocument.Component(purl: "pkg:generic/x@1", name: "x", version: "1"), reason: "r",
      fixedVersion: nil)
    var worlds = [Exposure.fold([(found, now)])!]
    let answers: [ExposureAnswer] = [.acknowledge, .plan(for: now.adding(seconds: 10)), .reportDone]
    for _ in 0..<4 {
      worlds = worlds.flatMap { world in
        answers.compactMap { answer in
          var world = world
          guard let entries = try? world.answer(answer, now: now) else { return nil }
          for entry in entries { world.apply(entry, at: now) }
          #expect(world.isOpen)
          return world
        }
      }
    }
    for var world in worlds {
      for entry in world.clear(by: digest) { world.apply(entry, at: now) }
      #expect(!world.isOpen)
      #expect(world.clear(by: digest) == [])
      #expect(throws: Refusal.self) { try world.answer(.acknowledge, now: now) }
      for entry in world.findAgain() { world.apply(entry, at: now) }
      #expect(world.isOpen)
    }
  }

  @Test func plansLieAhead() {
    let found = Exposure.Entry.found(
      id: Identifier("EXP-1"), operatorID: Identifier("o"), advisory: Identifier("CLH-2026-0001"),
      component: InventoryDocument.Component(purl: "pkg:generic/x@1", name: "x", version: "1"), reason: "r",
      fixedVersion: nil)
    let exposure = Exposure.fold([(found, now)])!
    #expect(throws: Refusal.self) { try exposure.answer(.plan(for: now), now: now) }
  }

  @Test(arguments: ["", "a", "Water", "a b", "-a", "../x", String(repeating: "a", count: 41)])
  func operatorsNeedASafeIdentifier(_ id: String) {
    #expect(throws: Refusal.self) { try Operator.enrol(id, name: "n") }
  }

  @Test func identifiers() {
    #expect(Identifier<Vulnerability>(year: 2026, number: 7).text == "CLH-2026-0007")
    #expect(Identifier<Vulnerability>(year: 2026, number: 12_345).text == "CLH-2026-12345")
  }
}
