import Formats
import Testing

/// Documents that mean harm, or none that is known: nothing traps, the work is bounded.
@Suite struct CSAFHostileTests {
  private static let seed = """
    {
      "$schema": "https://docs.oasis-open.org/csaf/csaf/v2.1/schema/csaf.json",
      "document": {
        "category": "csaf_vex", "csaf_version": "2.1", "distribution": {"tlp": {"label": "CLEAR"}}, "lang": "en",
        "license_expression": "MIT", "notes": [{"category": "description", "text": "x", "title": "License"}],
        "publisher": {"category": "vendor", "name": "E", "namespace": "https://example.com"},
        "references": [{"category": "self", "summary": "x", "url": "https://example.com/e.json"}], "title": "x",
        "tracking": {
          "current_release_date": "2024-01-24T10:00:00Z", "id": "E", "initial_release_date": "2024-01-24T10:00:00Z",
          "revision_history": [{"date": "2024-01-24T10:00:00Z", "number": "1", "summary": "x"}], "status": "final",
          "version": "1"
        }
      },
      "product_tree": {
        "branches": [{"category": "vendor", "name": "v", "branches": [
          {"category": "product_version_range", "name": "vers:npm/<2.0.0", "product": {"name": "A", "product_id": "A"}},
          {"category": "product_version", "name": "1.0.0", "product": {"name": "B", "product_id": "B",
            "product_identification_helper": {"cpe": "cpe:/a:x:y", "purls": ["pkg:npm/b@1"], "skus": ["*"],
              "hashes": [{"filename": "f", "file_hashes": [{"algorithm": "md5", "value": "a"}]}]}}}
        ]}],
        "product_groups": [{"group_id": "G", "product_ids": ["A", "B"]}],
        "product_paths": [{"beginning_product_reference": "A", "full_product_name": {"name": "C", "product_id": "C"},
          "subpaths": [{"category": "installed_with", "next_product_reference": "B"}]}]
      },
      "vulnerabilities": [{
        "cve": "CVE-2024-1000", "cwes": [{"id": "CWE-79", "name": "x", "version": "4.13"}],
        "flags": [{"label": "component_not_present", "group_ids": ["G"]}],
        "ids": [{"system_name": "x", "text": "y"}], "involvements": [{"party": "vendor", "status": "open"}],
        "first_known_exploitation_dates": [{"date": "2024-01-24T10:00:00Z", "exploitation_date": "x"}],
        "metrics": [{"content": {"cvss_v3": {"version": "3.1", "baseScore": 1e400,
          "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"},
          "epss": {"percentile": "0.1", "probability": "0.1", "timestamp": "2024-01-24T10:00:00Z"},
          "ssvc_v2": {"schemaVersion": "2.0.0", "timestamp": "2024-01-24T10:00:00Z", "target_ids": ["x"], "selections":
            [{"key": "E", "namespace": "ssvc", "values": [{"key": "N"}], "version": "1.0.0"}]},
          "x_extensions": [{"$schema": "https://example.com/a_1.0.0.json", "category": "essential", "critical": true,
            "content": {"a": 1}}]}, "products": ["A"]}],
        "product_status": {"fixed": ["B"], "known_affected": ["C"], "known_not_affected": ["A"]},
        "remediations": [{"category": "vendor_fix", "details": "x", "product_ids": ["C"]}],
        "threats": [{"category": "impact", "details": "x", "product_ids": ["A"]}]
      }]
    }
    """

  private static let replacements: [WireValue] = [
    .null, true, -1, 99, "", "x", "9999-12-31T23:59:59Z", "é\u{0}/~", [], ["x", 1], [:], ["a": [:]],
  ]

  /// Every document in which one value of a document is another.
  private func variants(_ value: WireValue) -> [WireValue] {
    var found = Self.replacements
    switch value {
    case .object(let object):
      for member in object.members where member.key != "csaf_version" {
        for variant in variants(member.value) {
          var changed = object
          changed[member.key] = variant
          found.append(.object(changed))
        }
      }
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        for variant in variants(element) {
          var changed = elements
          changed[index] = variant
          found.append(.array(changed))
        }
      }
    default: break
    }
    return found
  }

  @Test("Whatever stands where, a check and a reader return")
  func everyPlace() throws {
    let all = variants(try WireValue(parsing: Self.seed))
    #expect(all.count > 1_900)
    for document in all {
      _ = CSAFChecks.check(document)
      _ = CSAFVEX.read(document)
    }
  }

  @Test("A group of thousands named thousands of times is not resolved, and told")
  func wideGroups() throws {
    let ids = (0..<2_000).map { WireValue.string("P\($0)") }
    let flag: WireValue = ["label": "component_not_present", "group_ids": ["G"]]
    var object = try WireValue(parsing: Self.seed).object ?? [:]
    object["product_tree"] = ["product_groups": [["group_id": "G", "product_ids": .array(ids)]]]
    object["vulnerabilities"] = [["flags": .array(Array(repeating: flag, count: 2_000))]]
    let found = CSAFChecks.check(.object(object))
    #expect(found.contains { $0.rule == "csaf-limit" })
    #expect(found.count < 20_000)
  }

  @Test("Deep branches end at a limit")
  func deepBranches() throws {
    var inner: WireValue = ["category": "vendor", "name": "x", "product": ["name": "A", "product_id": "A"]]
    for _ in 0..<400 { inner = ["category": "vendor", "name": "x", "branches": [inner]] }
    var object = try WireValue(parsing: Self.seed).object ?? [:]
    object["product_tree"] = ["branches": [inner]]
    let found = CSAFChecks.check(.object(object))
    #expect(found.contains { $0.rule == "csaf-6.1.34" })
  }

  @Test("A document of no known version is refused at once")
  func unknownVersion() {
    #expect(CSAFChecks.check(["document": ["csaf_version": "1.2"]]).map(\.place) == ["/document/csaf_version"])
    #expect(CSAFChecks.check(.null).map(\.rule) == ["csaf-schema"])
  }
}
