/// Rules of the JSON form that its schema does not state.
enum CycloneDXRules {
  static func check(_ document: WireValue, _ version: CycloneDXVersion) -> [FormatDiagnostic] {
    var findings: [FormatDiagnostic] = []
    var seen: Set<String> = []
    visit(document, at: "", depth: 0) { value, place in
      guard findings.count < 200 else { return }
      if let finding = duplicate(value, place, &seen) { findings.append(finding) }
      if version >= .v1Point7, let finding = range(value, place) { findings.append(finding) }
    }
    return findings
  }

  /// Every object of the document, outer ones first.
  private static func visit(
    _ value: WireValue, at place: String, depth: Int, _ body: (WireObject, String) -> Void
  ) {
    guard depth < 200 else { return }
    switch value {
    case .object(let object):
      body(object, place)
      for member in object.members {
        visit(member.value, at: place + "/" + WirePointer.escape(member.key), depth: depth + 1, body)
      }
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        visit(element, at: "\(place)/\(index)", depth: depth + 1, body)
      }
    default: break
    }
  }

  /// "Every bom-ref must be unique within the BOM" (ECMA-424, refType).
  private static func duplicate(_ object: WireObject, _ place: String, _ seen: inout Set<String>) -> FormatDiagnostic? {
    guard let reference = object["bom-ref"]?.string, !seen.insert(reference).inserted else { return nil }
    // The schema cannot tell, and the standard's own examples repeat the references of workflows.
    let isComponent = object["name"] != nil && (object["type"] != nil || object["endpoints"] != nil)
    return FormatDiagnostic(
      rule: "cyclonedx-bom-ref-unique", severity: isComponent ? .error : .warning, place: place + "/bom-ref",
      message: "the bom-ref '\(reference.prefix(80))' comes twice", remedy: "give each element a bom-ref of its own")
  }

  /// A component has a version or a range of versions, and a range only where it is external (1.7, component).
  private static func range(_ object: WireObject, _ place: String) -> FormatDiagnostic? {
    guard object["versionRange"] != nil, object["type"] != nil, object["name"] != nil else { return nil }
    if object["version"] != nil {
      return FormatDiagnostic(
        rule: "cyclonedx-version-range", severity: .error, place: place,
        message: "a component has a version and a range of versions", remedy: "keep one of them")
    }
    guard object["isExternal"]?.bool != true else { return nil }
    return FormatDiagnostic(
      rule: "cyclonedx-version-range", severity: .error, place: place + "/versionRange",
      message: "only an external component has a range of versions", remedy: "add isExternal: true, or give the version"
    )
  }
}
