import PackageIdentity
import Testing

/// Texts made to cost: they are refused, or answered without work that grows with the square of their length.
@Suite struct HostileRangeTests {
  @Test func manyExclusionsAreSimplified() throws {
    let count = 20_000
    let text = "vers:npm/" + (0..<count).map { "!=\($0).0.0" }.joined(separator: "|")
    let range = try VersRange(text)
    #expect(try range.simplified().constraints.count == count)
    #expect(try !range.contains("77.0.0"))
    #expect(try range.contains("77.0.1"))
  }

  @Test func gapsAtTheEndsOfIntervals() throws {
    let range = try VersRange("vers:npm/!=0.5.0|>=1.0.0|!=1.5.0|!=1.6.0|<=2.0.0|!=2.5.0|3.0.0|!=3.5.0|>=4.0.0|!=5.0.0")
    #expect(
      try range.simplified().description == "vers:npm/>=1.0.0|!=1.5.0|!=1.6.0|<=2.0.0|3.0.0|>=4.0.0|!=5.0.0")
  }

  @Test func longTextsAreRefused() throws {
    let many = String(repeating: "!=1.*,", count: 5_000)
    #expect(try #require(throws: RangeError.self) { try NativeRange(many, syntax: .pypi) }.code == .tooLong)
    let long = String(repeating: "1", count: NativeRange.maximumLength + 1)
    #expect(try #require(throws: RangeError.self) { try NativeRange(long, syntax: .npm) }.code == .tooLong)
    let vers = "vers:npm/" + String(repeating: "1", count: VersRange.maximumLength)
    #expect(try #require(throws: RangeError.self) { try VersRange(vers) }.code == .tooLong)
  }

  @Test func manyEventsAreSorted() throws {
    var events: [OSVRange.Event] = []
    for index in (1...20_000).reversed() { events += [.fixed("\(index).5.0"), .introduced("\(index).0.0")] }
    let range = try OSVRange(kind: .semver, events: events, ecosystem: "npm")
    #expect(try range.contains("19999.1.0"))
    #expect(try !range.contains("19999.6.0"))
  }
}
