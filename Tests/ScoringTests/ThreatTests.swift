import Foundation
import Scoring
import Testing

@Suite struct ThreatTests {
  /// Day by day over 800 years: the calendar's rules, not its formula.
  @Test func datesFollowTheCalendar() throws {
    var (year, month, day) = (1600, 1, 1)
    let first = try #require(CivilDate(year: year, month: month, day: day))
    #expect(first.daysSinceEpoch == -135_140)
    for offset in 0..<292_194 {
      let date = first.adding(days: offset)
      let parts = date.components
      guard parts == (year, month, day), CivilDate(year: year, month: month, day: day) == date else {
        Issue.record("\(year)-\(month)-\(day) is \(date)")
        return
      }
      let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      day += 1
      let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-06-10", 20_614), ("0001-01-01", -719_162),
    ("9999-12-31", 2_932_896), ("1969-12-31", -1),
  ])
  func datesReadAndWrite(_ text: String, _ days: Int) throws {
    let date = try #require(CivilDate(text))
    #expect(date.daysSinceEpoch == days)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "", "2026-6-10", "2026-06-10Z", "2026-13-01", "2025-02-29", "1900-02-29", "0000-01-01", "2026-00-10",
    "2026-06-00", "2026-06-31", "+026-06-10", "2026/06/10", "20260610", "2026-06-1０",
  ])
  func malformedDates(_ text: String) { #expect(CivilDate(text) == nil) }

  @Test func additionIsHeldInRange() {
    #expect(CivilDate.latest.adding(days: 1) == .latest)
    #expect(CivilDate.earliest.adding(days: -1) == .earliest)
    #expect(CivilDate.latest.adding(days: .max) == .latest)
    #expect(CivilDate.earliest.adding(days: .min) == .earliest)
  }

  @Test(arguments: [
    ("1.1", "0.5", "2026-06-10", ThreatSignalError.Code.notAProbability),
    ("-0.1", "0.5", "2026-06-10", .notAProbability), ("nan", "0.5", "2026-06-10", .notAProbability),
    ("0.1", "97", "2026-06-10", .notAProbability), ("x", "0.5", "2026-06-10", .malformedNumber),
    ("0.1", "", "2026-06-10", .malformedNumber), ("0.1", "0.5", "10.06.2026", .malformedDate),
  ])
  func refusedScores(_ epss: String, _ percentile: String, _ date: String, _ code: ThreatSignalError.Code) {
    let error = #expect(throws: ThreatSignalError.self) {
      try EPSSScore(epss: epss, percentile: percentile, date: date, source: "test")
    }
    #expect(error?.code == code)
  }

  @Test(.enabled(if: Corpora.has("kev"), "The corpus kev is missing: not checked."))
  func catalogIsRead() throws {
    try Corpora.unpacking("kev") { folder in
      let file = folder.appendingPathComponent("known_exploited_vulnerabilities.json")
      let json = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
      let entries = try #require(json?["vulnerabilities"] as? [[String: Any]])
      for entry in entries {
        let added = try #require((entry["dateAdded"] as? String).flatMap { CivilDate($0) })
        let due = try #require((entry["dueDate"] as? String).flatMap { CivilDate($0) })
        let listing = try KEVListing(
          cve: try #require(entry["cveID"] as? String), added: added, due: due,
          knownRansomwareUse: entry["knownRansomwareCampaignUse"] as? String == "Known" ? true : nil,
          source: "catalog", asOf: due)
        #expect(listing.added == added && listing.due == due)
      }
      #expect(entries.count > 1_000)
    }
  }

  @Test func listingWithoutIdentifierIsRefused() throws {
    let day = try #require(CivilDate("2026-06-10"))
    let nameless = #expect(throws: ThreatSignalError.self) {
      try KEVListing(cve: "", added: day, source: "catalog", asOf: day)
    }
    #expect(nameless?.code == .missingIdentifier)
  }
}
