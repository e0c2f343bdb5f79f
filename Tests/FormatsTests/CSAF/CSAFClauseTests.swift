import Formats
import Testing

/// The standard's own examples, clause by clause (section 6.1), where OASIS's sample has none.
@Suite struct CSAFClauseTests {
  static func check(_ example: CSAFExample) throws {
    let found = CSAFChecks.check(try example.document())
    let own = found.filter { $0.rule == "csaf-\(example.clause)" }
    #expect(own.isEmpty != example.fails, "\(found.map { "\($0.rule) \($0.place): \($0.message)" })")
  }

  static let identifiers: [CSAFExample] = [
    CSAFExample("6.1.1", fails: true, #"{"vulnerabilities": [{"product_status": {"fixed": ["A"]}}]}"#),
    CSAFExample("6.1.2", fails: true, "{\(CSAFExample.products("A", "A"))}"),
    CSAFExample("6.1.2", fails: false, "{\(CSAFExample.products("A", "B"))}"),
    CSAFExample(
      "6.1.3", fails: true,
      """
      {\(CSAFExample.products("A", more: #"""
        , "product_paths": [{"beginning_product_reference": "A", "full_product_name": {"name": "B", "product_id": "B"},
          "subpaths": [{"category": "installed_on", "next_product_reference": "B"}]}]
        """#))}
      """),
    CSAFExample(
      "6.1.5", fails: true,
      """
      {\(CSAFExample.products("A", "B", more: #"""
        , "product_groups": [{"group_id": "G", "product_ids": ["A", "B"]}, {"group_id": "G", "product_ids": ["B", "A"]}]
        """#))}
      """),
    CSAFExample(
      "6.1.6", fails: true,
      #"{"vulnerabilities": [{"product_status": {"known_affected": ["A"], "known_not_affected": ["A"]}}]}"#),
    CSAFExample(
      "6.1.6", fails: false, #"{"vulnerabilities": [{"product_status": {"fixed": ["A"], "recommended": ["A"]}}]}"#),
    CSAFExample("6.1.13", fails: true, "{\(CSAFExample.helper(#"{"purls": ["pkg:maven/@1.3.4"]}"#))}"),
    CSAFExample(
      "6.1.42", fails: true,
      "{\(CSAFExample.helper(#"{"purls": ["pkg:maven/com.example/logging@1.3.4", "pkg:maven/com.example/audit@1.3.4"]}"#))}"
    ),
    CSAFExample(
      "6.1.42", fails: false,
      "{\(CSAFExample.helper(#"{"purls": ["pkg:npm/a@1?arch=x", "pkg:npm/a@1?arch=y"]}"#))}"),
    CSAFExample("6.1.43", fails: true, "{\(CSAFExample.helper(#"{"model_numbers": ["P*A*"]}"#))}"),
    CSAFExample("6.1.43", fails: false, "{\(CSAFExample.helper(#"{"model_numbers": ["P\\*A*"]}"#))}"),
    CSAFExample("6.1.44", fails: true, "{\(CSAFExample.helper(#"{"serial_numbers": ["P*A*"]}"#))}"),
  ]

  @Test("Identifiers of products", arguments: identifiers)
  func checkIdentifiers(_ example: CSAFExample) throws { try Self.check(example) }

  static let texts: [CSAFExample] = [
    CSAFExample("6.1.12", fails: true, header: #"{"lang": "EZ"}"#),
    CSAFExample("6.1.12", fails: false, header: #"{"lang": "de-CH-1996"}"#),
    CSAFExample("6.1.12", fails: false, header: #"{"lang": "zh-Hant-TW"}"#),
    CSAFExample(
      "6.1.15", fails: true,
      header: #"{"publisher": {"category": "translator", "name": "E", "namespace": "https://example.com"}}"#),
    CSAFExample("6.1.28", fails: true, header: #"{"lang": "en-US", "source_lang": "en-US"}"#),
    CSAFExample("6.1.26", fails: true, header: #"{"category": "Security_Incident_Response"}"#),
    CSAFExample("6.1.26", fails: true, header: #"{"category": "Csaf_a"}"#),
    CSAFExample("6.1.26", fails: true, header: #"{"category": "CSafDeprecatedSecurity—Advisory"}"#),
    CSAFExample("6.1.26", fails: true, header: #"{"category": "V_eX"}"#),
    CSAFExample("6.1.26", fails: false, header: #"{"category": "Example Company Security Notice"}"#),
    CSAFExample("6.1.26", fails: false, version: .v2Point0, header: #"{"category": "withdrawn"}"#),
    CSAFExample("6.1.54", fails: true, header: #"{"license_expression": "This is a license text."}"#),
    CSAFExample(
      "6.1.54", fails: false,
      header: #"{"license_expression": "MIT OR (GPL-2.0-only WITH Classpath-exception-2.0 AND LicenseRef-a-b)"}"#),
    CSAFExample("6.2.44", fails: true, header: #"{"license_expression": "GFDL-1.1"}"#),
    CSAFExample(
      "6.2.45", fails: true, header: #"{"license_expression": "A-License-Identifier-That-Does-Not-Exist"}"#),
    CSAFExample("6.2.45", fails: false, header: #"{"license_expression": "LicenseRef-scancode-public-domain"}"#),
    CSAFExample("6.3.17", fails: true, header: #"{"license_expression": "LicenseRef-www.example.com-no-work-pd"}"#),
    CSAFExample("6.3.17", fails: false, header: #"{"license_expression": "LicenseRef-scancode-public-domain"}"#),
    CSAFExample("6.1.55", fails: false, header: #"{"license_expression": "CC-BY-4.0"}"#),
  ]

  @Test("Languages, categories and licences", arguments: texts)
  func checkTexts(_ example: CSAFExample) throws { try Self.check(example) }

  private static let maxUUID = "ffffffff-ffff-ffff-ffff-ffffffffffff"
  private static let nilUUID = "00000000-0000-0000-0000-000000000000"
  private static let ownUUID = "5868d6be-b28a-404e-a245-0b5093b31b8b"

  private static func sharing(_ group: String, _ label: String) -> String {
    #"{"distribution": {"sharing_group": \#(group), "tlp": {"label": "\#(label)"}}}"#
  }

  static let distribution: [CSAFExample] = [
    CSAFExample("6.1.38", fails: true, header: sharing(#"{"id": "\#(maxUUID)", "name": "Public"}"#, "RED")),
    CSAFExample("6.1.38", fails: false, header: sharing(#"{"id": "\#(maxUUID)", "name": "Public"}"#, "CLEAR")),
    CSAFExample("6.1.39", fails: true, header: sharing(#"{"id": "\#(ownUUID)"}"#, "CLEAR")),
    CSAFExample(
      "6.1.39", fails: false, header: sharing(#"{"id": "\#(nilUUID)", "name": "No sharing allowed"}"#, "CLEAR"),
      tracking: #"{"status": "draft"}"#),
    CSAFExample("6.1.40", fails: true, header: sharing(#"{"id": "\#(ownUUID)", "name": "Public"}"#, "AMBER")),
    CSAFExample("6.1.41", fails: true, header: sharing(#"{"id": "\#(maxUUID)"}"#, "CLEAR")),
    CSAFExample("6.1.41", fails: false, header: sharing(#"{"id": "\#(ownUUID)"}"#, "AMBER")),
  ]

  @Test("Sharing groups", arguments: distribution)
  func checkDistribution(_ example: CSAFExample) throws { try Self.check(example) }

  private static func history(_ numbers: String...) -> String {
    let items = numbers.enumerated().map { day, number in
      #"{"date": "2024-01-0\#(day + 1)T10:00:00.000Z", "number": "\#(number)", "summary": "x"}"#
    }
    return #""revision_history": [\#(items.joined(separator: ", "))]"#
  }

  static let revisions: [CSAFExample] = [
    CSAFExample("6.1.16", fails: true, tracking: "{\(history("1", "2"))}"),
    CSAFExample("6.1.16", fails: false, tracking: #"{\#(history("1", "2")), "version": "2"}"#),
    CSAFExample(
      "6.1.16", fails: false, tracking: #"{\#(history("0.1.0")), "version": "0.1.0-alpha+build", "status": "draft"}"#),
    CSAFExample("6.1.17", fails: true, tracking: #"{\#(history("0.9.5")), "version": "0.9.5"}"#),
    CSAFExample("6.1.18", fails: true, tracking: #"{\#(history("0", "1"))}"#),
    CSAFExample("6.1.19", fails: true, tracking: #"{\#(history("1.0.0-rc", "1.0.0")), "version": "1.0.0"}"#),
    CSAFExample("6.1.20", fails: true, tracking: #"{\#(history("1.0.0-alpha")), "version": "1.0.0-alpha"}"#),
    CSAFExample("6.1.21", fails: true, tracking: #"{\#(history("1", "3")), "version": "3"}"#),
    CSAFExample("6.1.21", fails: true, tracking: #"{\#(history("2")), "version": "2"}"#),
    CSAFExample("6.1.21", fails: false, tracking: #"{\#(history("1.0.0", "1.4.0", "2.0.0")), "version": "2.0.0"}"#),
    CSAFExample("6.1.22", fails: true, tracking: #"{\#(history("1", "1"))}"#),
    CSAFExample("6.1.30", fails: true, tracking: #"{\#(history("1.0.0", "2")), "version": "2"}"#),
    CSAFExample("6.1.37", fails: true, tracking: #"{"current_release_date": "2024-01-24 10:00:00.000Z"}"#),
    CSAFExample("6.1.37", fails: true, tracking: #"{"current_release_date": "2016-12-31T23:59:60Z"}"#),
    CSAFExample("6.1.37", fails: true, tracking: #"{"current_release_date": "2024-01-24t10:00:00z"}"#),
    CSAFExample("6.1.37", fails: false, tracking: #"{"current_release_date": "2024-01-24T10:00:00.1+05:30"}"#),
  ]

  @Test("Revisions and moments", arguments: revisions)
  func checkRevisions(_ example: CSAFExample) throws { try Self.check(example) }
}
