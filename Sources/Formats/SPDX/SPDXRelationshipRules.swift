/// The types of relationships (SPDX 2.3, clause 11.1).
enum SPDXRelationships {
  static let types = Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  private static let text = """
    DESCRIBES DESCRIBED_BY CONTAINS CONTAINED_BY DEPENDS_ON DEPENDENCY_OF DEPENDENCY_MANIFEST_OF BUILD_DEPENDENCY_OF
    DEV_DEPENDENCY_OF OPTIONAL_DEPENDENCY_OF PROVIDED_DEPENDENCY_OF TEST_DEPENDENCY_OF RUNTIME_DEPENDENCY_OF EXAMPLE_OF
    GENERATES GENERATED_FROM ANCESTOR_OF DESCENDANT_OF VARIANT_OF DISTRIBUTION_ARTIFACT PATCH_FOR PATCH_APPLIED COPY_OF
    FILE_ADDED FILE_DELETED FILE_MODIFIED EXPANDED_FROM_ARCHIVE DYNAMIC_LINK STATIC_LINK DATA_FILE_OF TEST_CASE_OF
    BUILD_TOOL_OF DEV_TOOL_OF TEST_OF TEST_TOOL_OF DOCUMENTATION_OF OPTIONAL_COMPONENT_OF METAFILE_OF PACKAGE_OF AMENDS
    PREREQUISITE_FOR HAS_PREREQUISITE REQUIREMENT_DESCRIPTION_FOR SPECIFICATION_FOR OTHER
    """
}

/// Identifiers and what refers to them.
enum SPDXRelationshipRules {
  static func check(_ document: WireValue, _ findings: inout SPDXFindings) {
    let known = identifiers(document, &findings)
    for (index, relationship) in (document["relationships"]?.array ?? []).enumerated() {
      let place = "/relationships/\(index)"
      if let type = findings.text(relationship, "relationshipType", at: place), !SPDXRelationships.types.contains(type)
      {
        findings.report("\(place)/relationshipType", "the type '\(type.prefix(40))' is not known (11.1)", "use OTHER")
      }
      for name in ["spdxElementId", "relatedSpdxElement"] {
        guard let reference = findings.text(relationship, name, at: place) else { continue }
        checkReference(reference, known, at: "\(place)/\(name)", allowsNone: name == "relatedSpdxElement", &findings)
      }
    }
    for (index, described) in (document["documentDescribes"]?.array ?? []).enumerated() {
      guard let reference = described.string else { continue }
      checkReference(reference, known, at: "/documentDescribes/\(index)", allowsNone: false, &findings)
    }
    checkDescription(document, &findings)
  }

  private static func identifiers(_ document: WireValue, _ findings: inout SPDXFindings) -> Set<String> {
    var known: Set<String> = ["SPDXRef-DOCUMENT"]
    for list in ["packages", "files", "snippets"] {
      for (index, element) in (document[list]?.array ?? []).enumerated() {
        guard let identifier = element["SPDXID"]?.string else { continue }
        if !known.insert(identifier).inserted {
          findings.report(
            "/\(list)/\(index)/SPDXID", "the identifier '\(identifier.prefix(80))' comes twice", "give each its own")
        }
      }
    }
    return known
  }

  private static func checkReference(
    _ reference: String, _ known: Set<String>, at place: String, allowsNone: Bool, _ findings: inout SPDXFindings
  ) {
    if known.contains(reference) || reference.hasPrefix("DocumentRef-") { return }
    if allowsNone, reference == "NONE" || reference == "NOASSERTION" { return }
    findings.report(place, "nothing has the identifier '\(reference.prefix(80))'", "correct it or add the element")
  }

  /// A document of more than one package says which it is about (11.1, DESCRIBES).
  private static func checkDescription(_ document: WireValue, _ findings: inout SPDXFindings) {
    guard (document["packages"]?.array?.count ?? 0) != 1 else { return }
    let relationships = document["relationships"]?.array ?? []
    let describes = relationships.contains {
      ["DESCRIBES", "DESCRIBED_BY"].contains($0["relationshipType"]?.string ?? "")
    }
    if !describes, document["documentDescribes"]?.array?.isEmpty ?? true {
      findings.report(
        "", "nothing says what the document describes", "add a relationship DESCRIBES from SPDXRef-DOCUMENT",
        severity: .warning)
    }
  }
}
