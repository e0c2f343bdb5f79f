import Formats

/// Records that break no rule, and ways to break them.
enum CVESample {
  static let organization = "af854a3a-2127-422b-91ae-364da2661108"

  static let published = """
    {"dataType": "CVE_RECORD", "dataVersion": "5.2.0",
     "cveMetadata": {"cveId": "CVE-2026-12345", "assignerOrgId": "\(organization)", "assignerShortName": "example",
       "state": "PUBLISHED", "dateReserved": "2026-01-01T00:00:00Z", "datePublished": "2026-02-01T00:00:00.000Z",
       "dateUpdated": "2026-02-02T00:00:00"},
     "containers": {
       "cna": {
         "providerMetadata": {"orgId": "\(organization)", "shortName": "example"},
         "title": "Overflow in Example",
         "descriptions": [{"lang": "en-US", "value": "Example overflows."}],
         "affected": [{"vendor": "Example", "product": "Example Soft", "defaultStatus": "unaffected",
           "packageURL": "pkg:pypi/example", "cpes": ["cpe:2.3:a:example:soft:*:*:*:*:*:*:*:*"],
           "versions": [
             {"version": "1.0.0", "status": "affected", "versionType": "semver", "lessThan": "3.0.0",
              "changes": [{"at": "1.5.0", "status": "unaffected"}, {"at": "2.0.0", "status": "affected"}]},
             {"version": "0.9.0", "status": "affected"}]}],
         "problemTypes": [{"descriptions": [{"lang": "en", "description": "CWE-787 Write", "cweId": "CWE-787"}]}],
         "references": [{"url": "https://example.org/1", "tags": ["patch", "x_mine"]}],
         "metrics": [{"format": "CVSS", "cvssV3_1": {"version": "3.1", "baseScore": 9.8, "baseSeverity": "CRITICAL",
           "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "attackVector": "NETWORK"}}],
         "credits": [{"lang": "en", "value": "Ada", "type": "finder"}], "x_own": {"a.b": 1}},
       "adp": [{"providerMetadata": {"orgId": "\(organization)"}, "title": "CISA ADP Vulnrichment", "metrics": [
         {"other": {"type": "ssvc", "content": {"id": "CVE-2026-12345", "role": "CISA Coordinator", "version": "2.0.3",
           "timestamp": "2026-02-03T00:00:00Z",
           "options": [{"Exploitation": "poc"}, {"Automatable": "yes"}, {"Technical Impact": "total"}]}}},
         {"other": {"type": "kev", "content": {"dateAdded": "2026-02-04", "reference": "https://example.org/kev"}}}]}]}}
    """

  static let rejected = """
    {"dataType": "CVE_RECORD", "dataVersion": "5.1",
     "cveMetadata": {"cveId": "CVE-2026-12346", "assignerOrgId": "\(organization)", "state": "REJECTED",
       "dateRejected": "2026-02-01T00:00:00Z"},
     "containers": {"cna": {"providerMetadata": {"orgId": "\(organization)"}, "replacedBy": ["CVE-2026-12345"],
       "rejectedReasons": [{"lang": "en", "value": "A duplicate."}]}}}
    """

  /// `severity rule place` of the findings after one replacement; places within the CNA container begin with `~`.
  static func findings(_ old: String = "", _ new: String = "", in text: String = published) throws -> [String] {
    let changed = old.isEmpty ? text : text.replacing(old, with: new)
    return CVEChecks.check(try WireValue(parsing: changed)).map { finding in
      "\(finding.severity.rawValue) \(finding.rule) \(finding.place.replacing("/containers/cna", with: "~"))"
    }
  }
}
