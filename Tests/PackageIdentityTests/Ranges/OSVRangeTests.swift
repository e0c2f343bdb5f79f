import PackageIdentity
import Testing

/// The OSV schema's evaluation algorithm and its examples.
@Suite struct OSVRangeTests {
  typealias Event = OSVRange.Event

  @Test(
    arguments: [
      // Unfixed, fixed, several spans, last affected, limits: the schema's own examples first.
      ([.introduced("0")], ["0.0.0-alpha", "1.0.0", "99.0.0"], []),
      ([.introduced("0"), .fixed("1.0.2")], ["0.0.1", "1.0.1", "1.0.2-rc.1"], ["1.0.2", "1.0.3"]),
      (
        [.introduced("1.0.0"), .fixed("1.0.2"), .introduced("3.0.0"), .fixed("3.2.5")], ["1.0.0", "1.0.1", "3.2.4"],
        ["0.9.0", "1.0.2", "2.0.0", "3.2.5", "4.0.0"]
      ),
      ([.introduced("0"), .lastAffected("2.1.214")], ["0.1.0", "2.1.214"], ["2.1.215", "3.0.0"]),
      ([.introduced("0"), .fixed("2.1.214")], ["2.1.213"], ["2.1.214"]),
      ([.introduced("1.0.0"), .limit("2.0.0")], ["1.0.0", "1.9.9"], ["0.9.0", "2.0.0", "2.0.1"]),
      ([.introduced("1.0.0"), .limit("2.0.0"), .limit("3.0.0")], ["1.0.0", "2.5.0"], ["3.0.0"]),
      ([.introduced("1.0.0"), .limit("2.0.0"), .limit("*")], ["1.0.0", "5.0.0"], ["0.1.0"]),
      // The order of the list does not matter.
      (
        [.fixed("3.2.5"), .introduced("3.0.0"), .fixed("1.0.2"), .introduced("0")], ["0.5.0", "3.1.0"],
        ["1.0.2", "2.9.9", "3.2.5"]
      ),
      // A fix and a new introduction at one version are taken in the order of the list.
      (
        [.introduced("0"), .fixed("1.0.0"), .introduced("1.0.0"), .fixed("2.0.0")], ["0.1.0", "1.0.0", "1.5.0"],
        ["2.0.0"]
      ),
      ([.introduced("1.0.0"), .lastAffected("1.0.0")], ["1.0.0"], ["0.9.0", "1.0.1"]),
      ([.fixed("1.0.0"), .introduced("2.0.0")], ["2.0.0", "3.0.0"], ["0.1.0", "1.0.0"]),
    ] as [([Event], [String], [String])])
  func evaluates(events: [Event], affected: [String], unaffected: [String]) throws {
    let range = try OSVRange(kind: .semver, events: events, ecosystem: "npm")
    for version in affected { #expect(try range.contains(version), "\(version)") }
    for version in unaffected { #expect(try !range.contains(version), "\(version)") }
  }

  @Test func unitesRangesAndListedVersions() throws {
    let affected = OSVAffected(
      versions: ["weird version"],
      ranges: [
        try OSVRange(kind: .semver, events: [.introduced("0"), .fixed("1.0.0")], ecosystem: "npm"),
        try OSVRange(kind: .semver, events: [.introduced("2.0.0"), .fixed("3.0.0")], ecosystem: "npm"),
      ])
    #expect(try affected.contains("0.1.0"))
    #expect(try !affected.contains("1.5.0"))
    #expect(try affected.contains("2.5.0"))
    #expect(try affected.contains("weird version"))
    #expect(try !OSVAffected().contains("1.0.0"))
  }

  @Test func refusesAndRemarks() throws {
    let missing = try #require(throws: RangeError.self) {
      try OSVRange(kind: .semver, events: [.fixed("1.0.0")], ecosystem: "npm")
    }
    #expect(missing.code == .introducedMissing)
    let invalid = try #require(throws: RangeError.self) {
      try OSVRange(kind: .semver, events: [.introduced("0"), .fixed("")], ecosystem: "npm")
    }
    #expect(invalid.code == .versionInvalid)
    #expect(invalid.place == .pointer("/events/1/fixed"))
    let both = try OSVRange(
      kind: .semver, events: [.introduced("0"), .fixed("2.0.0"), .lastAffected("1.0.0")], ecosystem: "npm")
    #expect(both.remarks.map(\.code) == [.fixedBesideLastAffected])
    #expect(throws: RangeError.self) { try both.contains("") }
  }

  /// Every list of up to three events over three versions, against the schema's pseudocode written down plainly.
  @Test func agreesWithThePseudocode() throws {
    let versions = ["1.0.0", "2.0.0", "3.0.0"]
    let kinds: [(String) -> Event] = [Event.introduced, Event.fixed, Event.lastAffected, Event.limit]
    var lists: [[Event]] = [[]]
    for _ in 0..<3 {
      lists += lists.flatMap { list in
        versions.filter { version in !list.contains { $0.version == version } }
          .flatMap { version in kinds.map { list + [$0(version)] } }
      }
    }
    for list in Set(lists) {
      guard let range = try? OSVRange(kind: .semver, events: list, ecosystem: "npm") else { continue }
      for version in ["0.5.0", "1.0.0", "1.5.0", "2.0.0", "2.5.0", "3.0.0", "3.5.0"] {
        #expect(try range.contains(version) == Self.pseudocode(list, version), "\(list) \(version)")
      }
    }
  }

  /// These versions sort as texts.
  static func pseudocode(_ events: [Event], _ version: String) -> Bool {
    let limits = events.compactMap { if case .limit(let at) = $0 { at } else { nil } }
    guard limits.isEmpty || limits.contains(where: { version < $0 }) else { return false }
    var vulnerable = false
    for event in events.sorted(by: { $0.version < $1.version }) {
      switch event {
      case .introduced(let at) where version >= at: vulnerable = true
      case .fixed(let at) where version >= at: vulnerable = false
      case .lastAffected(let at) where version > at: vulnerable = false
      default: break
      }
    }
    return vulnerable
  }
}
