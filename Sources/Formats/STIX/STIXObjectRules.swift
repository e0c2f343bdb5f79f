/// Rules of single domain and meta objects (STIX 2.1, parts 4, 5 and 7).
enum STIXObjectRules {
  static func check(_ object: WireValue, _ type: String, at place: String, _ findings: inout STIXFindings) {
    switch type {
    case "location": checkLocation(object, at: place, &findings)
    case "malware":
      if object["is_family"]?.bool == true, object["name"] == nil {
        findings.must("4.11", place, "a family of malware has no name", "add 'name'")
      }
    case "language-content": checkContents(object, at: place, &findings)
    case "marking-definition": checkMarking(object, at: place, &findings)
    case "extension-definition": checkDefinition(object, at: place, &findings)
    case "observed-data":
      for reference in (object["object_refs"]?.array ?? []).compactMap(\.string) where STIXIdentifier(reference) == nil
      {
        findings.must("4.14", place + "/object_refs", "'\(reference.prefix(60))' is no identifier", "write it whole")
      }
    case "indicator":
      guard object["pattern_type"]?.string == "stix", let pattern = object["pattern"]?.string else { return }
      do throws(FormatError) { try STIXPattern.check(pattern) } catch {
        findings.must("9", place + "/pattern", "\(error.place): \(error.message)", "correct the pattern")
      }
    default: break
    }
  }

  /// Clause 4.10: latitude and longitude go together, and a precision needs them.
  private static func checkLocation(_ object: WireValue, at place: String, _ findings: inout STIXFindings) {
    let hasLatitude = object["latitude"] != nil
    if hasLatitude != (object["longitude"] != nil) {
      findings.must("4.10", place, "latitude and longitude go together", "add the other one")
    }
    if object["precision"] != nil, !hasLatitude {
      findings.must("4.10", place + "/precision", "a precision needs latitude and longitude", "add them")
    }
  }

  /// Clause 7.1: keys are language tags, and below them stand members of the object.
  private static func checkContents(_ object: WireValue, at place: String, _ findings: inout STIXFindings) {
    for member in object["contents"]?.object?.members ?? [] {
      let here = place + "/contents/" + WirePointer.escape(member.key)
      if !STIXLanguages.isTag(member.key) {
        findings.must("7.1", here, "'\(member.key.prefix(40))' is no language tag (RFC 5646)", "use fr or the like")
      }
      for inner in member.value.object?.members ?? [] where !isMember(inner.key) {
        findings.must("7.1", here, "'\(inner.key.prefix(60))' is no name of a member", "correct it")
      }
    }
  }

  /// Clause 3.1 of the naming conventions.
  static func isMember(_ name: String) -> Bool {
    (3...250).contains(name.utf8.count)
      && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_") }
  }

  /// Clause 7.2.1.4: the four markings of TLP 1 have fixed identifiers.
  private static let levels = [
    "white": "613f2e26-407d-48c7-9eca-b8e91df99dc9", "green": "34098fce-860f-48ae-8e50-ebd3cc5e41da",
    "amber": "f88d31f6-486f-44da-b317-01333bde0b82", "red": "5e57c739-391a-4eb3-b6be-7d15ca92d5ed",
  ]

  private static func checkMarking(_ object: WireValue, at place: String, _ findings: inout STIXFindings) {
    let kind = object["definition_type"]?.string
    let hasExtension = object["extensions"]?.object?.isEmpty == false
    if kind == nil, !hasExtension {
      findings.must("7.2.1", place, "the marking has neither definition_type nor an extension", "add one of them")
    }
    if (kind == nil) != (object["definition"] == nil) {
      findings.must("7.2.1", place, "definition_type and definition go together", "add the other one")
    }
    switch kind {
    case "statement":
      if object["definition"]?["statement"]?.string == nil {
        findings.must("7.2.1.3", place + "/definition", "the statement is missing", "add 'statement'")
      }
    case "tlp":
      guard let level = object["definition"]?["tlp"]?.string, let uuid = levels[level],
        object["id"]?.string == "marking-definition--" + uuid, object["created"]?.string == "2017-01-20T00:00:00.000Z"
      else {
        return findings.must(
          "7.2.1.4", place, "the marking is none of the four that the standard fixes", "use them as they are")
      }
    case .some(let word) where word != "ais":
      findings.should(
        "7.2.1", place + "/definition_type", "'\(word.prefix(40))' is not of the standard", "use an extension")
    default: break
    }
  }

  /// Clause 7.3: new members at the top level are told only by extensions that bring some.
  private static func checkDefinition(_ object: WireValue, at place: String, _ findings: inout STIXFindings) {
    let types = (object["extension_types"]?.array ?? []).compactMap(\.string)
    let isTop = types.contains("toplevel-property-extension")
    if object["extension_properties"] != nil, !isTop {
      findings.must(
        "7.3", place + "/extension_properties", "the extension is no toplevel-property-extension", "remove the member")
    }
    if isTop, object["extension_properties"] == nil {
      findings.should("7.3", place, "the extension names no members", "add extension_properties")
    }
  }
}
