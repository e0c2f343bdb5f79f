import PackageIdentity
import Testing

/// The facade, and what the notations say of each other.
@Suite struct VersionRangeTests {
  @Test func readsAllNotations() throws {
    let osv = try VersionRange("introduced:1.0.0 fixed:1.2.0, introduced:2.0.0", syntax: .osv, ecosystem: "crates.io")
    let vers = try VersionRange("vers:cargo/>=1.0.0|<1.2.0|>=2.0.0", syntax: .vers, ecosystem: "")
    let native = try VersionRange(">=1.0.0, <1.2.0 || >=2.0.0", syntax: .native, ecosystem: "crates.io")
    for version in ["0.9.0", "1.0.0", "1.1.9", "1.2.0", "1.9.0", "2.0.0", "3.0.0-rc1"] {
      let expected = try vers.contains(version)
      #expect(try osv.contains(version) == expected)
      #expect(try native.contains(version) == expected)
    }
  }

  @Test func namesWhatItCannotRead() throws {
    #expect(throws: RangeError.self) { try VersionRange("introduced:0", syntax: .osv, ecosystem: "nonesuch") }
    #expect(throws: RangeError.self) { try VersionRange("begun:0", syntax: .osv, ecosystem: "npm") }
    #expect(throws: RangeError.self) { try VersionRange("1.0", syntax: .native, ecosystem: "Debian:12") }
    #expect(throws: RangeError.self) { try VersionRange("1.0", syntax: .vers, ecosystem: "npm") }
  }

  @Test(
    arguments: [
      ([.introduced("0"), .fixed("1.0.2")], "vers:npm/<1.0.2"), ([.introduced("0")], "vers:npm/*"),
      ([.introduced("1.0.0"), .lastAffected("1.2.0"), .introduced("2.0.0")], "vers:npm/>=1.0.0|<=1.2.0|>=2.0.0"),
      ([.introduced("1.0.0"), .limit("2.0.0"), .limit("1.5.0")], "vers:npm/>=1.0.0|<2.0.0"),
      ([.introduced("0"), .fixed("1.0.0"), .introduced("1.0.0"), .fixed("2.0.0")], "vers:npm/<2.0.0"),
      ([.introduced("1.0.0"), .fixed("1.0.0")], "vers:none/*"),
    ] as [([OSVRange.Event], String)])
  func writesOSVAsVers(events: [OSVRange.Event], text: String) throws {
    let range = try OSVRange(kind: .ecosystem, events: events, ecosystem: "npm")
    #expect(try range.vers(type: "npm").description == text)
    #expect(throws: RangeError.self) { try range.vers(type: "deb") }
  }
}
