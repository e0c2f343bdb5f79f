/// Rules about what all objects have in common (STIX 2.1, parts 2, 3 and 7).
enum STIXEveryObjectRules {
  static func check(_ object: WireValue, _ type: String, at place: String, _ findings: inout STIXFindings) {
    checkTimes(object, type, at: place, &findings)
    checkReferences(object, at: place, &findings)
    checkMarkings(object, type, at: place, &findings)
    for (index, reference) in (object["external_references"]?.array ?? []).enumerated() {
      checkExternal(reference, at: "\(place)/external_references/\(index)", &findings)
    }
    if let language = object["lang"]?.string, !STIXLanguages.isTag(language) {
      findings.must(
        "3.2", place + "/lang", "'\(language.prefix(40))' is no language tag (RFC 5646)", "use en or the like")
    }
    visit(object, at: place, depth: 0, &findings)
  }

  private static let order = [
    ("created", "modified", true), ("first_seen", "last_seen", true), ("first_observed", "last_observed", true),
    ("analysis_started", "analysis_ended", true), ("submitted", "analysis_ended", true),
    ("validity_not_before", "validity_not_after", true), ("start", "end", true), ("valid_from", "valid_until", false),
    ("start_time", "stop_time", false),
  ]

  private static func checkTimes(
    _ object: WireValue, _ type: String, at place: String, _ findings: inout STIXFindings
  ) {
    for (first, last, allowsEqual) in order {
      guard let start = object[first]?.string.flatMap({ Timestamp($0) }),
        let end = object[last]?.string.flatMap({ Timestamp($0) })
      else { continue }
      if end < start || (!allowsEqual && end == start) {
        findings.must(
          first == "created" ? "3.2" : "4", place + "/" + last, "'\(last)' is not after '\(first)'",
          "correct the timestamps")
      }
    }
  }

  /// Which types the references of the standard may have; others are free.
  private static let targets: [String: Set<String>] = [
    "created_by_ref": ["identity"], "object_marking_refs": ["marking-definition"],
    "marking_ref": ["marking-definition"],
    "observed_data_refs": ["observed-data"], "where_sighted_refs": ["identity", "location"],
    "operating_system_refs": ["software"], "operating_system_ref": ["software"], "host_vm_ref": ["software"],
    "installed_software_refs": ["software"], "sample_ref": ["file", "artifact", "network-traffic"],
    "sample_refs": ["file", "artifact"],
  ]
  private static let forbidden: Set<String> = [
    "relationship", "sighting", "bundle", "marking-definition", "language-content",
  ]

  private static func checkReferences(_ object: WireValue, at place: String, _ findings: inout STIXFindings) {
    for member in object.object?.members ?? [] {
      let texts = member.value.array?.compactMap(\.string) ?? [member.value.string].compactMap { $0 }
      guard member.key.hasSuffix("_ref") || member.key.hasSuffix("_refs") else { continue }
      for text in texts {
        guard let reference = STIXIdentifier(text) else { continue }
        let isAllowed: Bool
        switch member.key {
        case "source_ref", "target_ref", "sighting_of_ref": isAllowed = !forbidden.contains(reference.type)
        case "object_ref": isAllowed = reference.type != "bundle" && reference.type != "language-content"
        default: isAllowed = targets[member.key]?.contains(reference.type) ?? true
        }
        // Documents in use name creators of types of their own, and the reference validator lets them.
        if !isAllowed, member.key == "created_by_ref" {
          findings.should("3.2", place + "/created_by_ref", "the creator is no identity", "refer to an identity")
        } else if !isAllowed {
          findings.must(
            "3.2", place + "/" + member.key, "a '\(reference.type)' may not stand here", "refer to another object")
        }
      }
    }
  }

  /// Clause 7.2: no marking marks itself, and selectors select what is there.
  private static func checkMarkings(
    _ object: WireValue, _ type: String, at place: String, _ findings: inout STIXFindings
  ) {
    let identifier = object["id"]?.string ?? ""
    let marks = (object["object_marking_refs"]?.array ?? []).compactMap(\.string)
    if type == "marking-definition", marks.contains(identifier) {
      findings.must("7.2.1", place + "/object_marking_refs", "the marking marks itself", "remove the reference")
    }
    for (index, marking) in (object["granular_markings"]?.array ?? []).prefix(1_000).enumerated() {
      let here = "\(place)/granular_markings/\(index)"
      if type == "marking-definition", marking["marking_ref"]?.string == identifier {
        findings.must("7.2.3", here + "/marking_ref", "the marking marks itself", "remove the reference")
      }
      // Each costs a walk through the object, so hostile lists are not followed to their end.
      for (number, selector) in (marking["selectors"]?.array ?? []).prefix(1_000).enumerated() {
        guard let text = selector.string, !selects(text, object) else { continue }
        findings.must(
          "7.2.3.1", "\(here)/selectors/\(number)", "the selector '\(text.prefix(80))' selects nothing",
          "correct the path")
      }
    }
  }

  private static func selects(_ selector: String, _ object: WireValue) -> Bool {
    var value: WireValue? = object
    for part in selector.split(separator: ".", omittingEmptySubsequences: false) {
      if part.hasPrefix("["), part.hasSuffix("]"), let index = Int(part.dropFirst().dropLast()) {
        let items = value?.array ?? []
        value = items.indices.contains(index) ? items[index] : nil
      } else {
        value = value?[String(part)]
      }
    }
    return value != nil
  }

  /// Clause 2.5: CVE and CAPEC identifiers look like it, and have their source.
  private static func checkExternal(_ reference: WireValue, at place: String, _ findings: inout STIXFindings) {
    let source = reference["source_name"]?.string
    let identifier = reference["external_id"]?.string ?? ""
    let isCVE = isNumbered(identifier, "CVE-")
    let isCAPEC = isNumbered(identifier, "CAPEC-")
    if (source == "cve" && !isCVE) || (source == "capec" && !isCAPEC) {
      findings.must("2.5", place + "/external_id", "the identifier is not one of '\(source ?? "")'", "write it whole")
    } else if (isCVE && source != "cve") || (isCAPEC && source != "capec") {
      findings.must("2.5", place + "/source_name", "the identifier's source is not named", "write cve or capec")
    }
  }

  private static func isNumbered(_ text: String, _ prefix: String) -> Bool {
    guard text.hasPrefix(prefix) else { return false }
    let parts = text.dropFirst(prefix.count).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return false }
    return prefix == "CVE-" ? parts.count == 2 && parts[0].count == 4 && parts[1].count >= 4 : parts.count == 1
  }

  // MARK: Everything within

  /// Hashes wherever they stand (2.7), and empty lists, which no member may be.
  private static func visit(_ value: WireValue, at place: String, depth: Int, _ findings: inout STIXFindings) {
    guard depth < 64 else { return }
    for member in value.object?.members ?? [] {
      let here = place + "/" + WirePointer.escape(member.key)
      if member.key == "hashes" || member.key.hasSuffix("_hashes") {
        STIXHashes.check(member.value, at: here, &findings)
      }
      if member.value.array?.isEmpty == true {
        findings.must("2.10", here, "the list is empty", "add an item or remove the list")
      }
      if ["extensions", "objects"].contains(member.key), member.value.object?.isEmpty == true {
        findings.must("2.4", here, "the dictionary is empty", "add an entry or remove it")
      }
      visit(member.value, at: here, depth: depth + 1, &findings)
    }
    for (index, element) in (value.array ?? []).enumerated() {
      visit(element, at: "\(place)/\(index)", depth: depth + 1, &findings)
    }
  }
}
