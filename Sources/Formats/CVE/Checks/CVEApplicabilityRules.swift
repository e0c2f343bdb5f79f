import PackageIdentity

/// Rules of `cpeApplicability` (5.1): each match names a platform of CPE 2.3 and bounds its versions once on each side.
enum CVEApplicabilityRules {
  static func check(_ container: WireValue, at place: String, _ findings: inout FindingList) {
    for (index, element) in (container["cpeApplicability"]?.array ?? []).enumerated() {
      for (number, node) in (element["nodes"]?.array ?? []).enumerated() {
        for (count, match) in (node["cpeMatch"]?.array ?? []).enumerated() {
          guard !findings.isFull else { return }
          let here = "\(place)/cpeApplicability/\(index)/nodes/\(number)/cpeMatch/\(count)"
          checkCriteria(match, at: here, &findings)
          checkBounds(match, at: here, &findings)
        }
      }
    }
  }

  private static func checkCriteria(_ match: WireValue, at place: String, _ findings: inout FindingList) {
    guard let text = match["criteria"]?.string else { return }
    guard text.hasPrefix("cpe:2.3:") else {
      return findings.error(
        "cve-cpe", at: "\(place)/criteria", "'\(excerpt(text))' is no name of CPE 2.3",
        remedy: "Write it as cpe:2.3: and eleven components.")
    }
    do throws(CPEError) {
      _ = try CPE(text)
    } catch {
      findings.error("cve-cpe", at: "\(place)/criteria", error.message, remedy: error.remedy)
    }
  }

  private static func checkBounds(_ match: WireValue, at place: String, _ findings: inout FindingList) {
    for side in ["versionStart", "versionEnd"]
    where match["\(side)Including"] != nil && match["\(side)Excluding"] != nil {
      findings.warning(
        "cve-cpe-bounds", at: "\(place)/\(side)Excluding", "The range is bounded twice on one side",
        remedy: "Keep the including or the excluding bound.")
    }
  }
}
