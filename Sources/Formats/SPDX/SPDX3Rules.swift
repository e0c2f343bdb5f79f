/// SPDX 3.0 in JSON-LD: what its core and software profiles demand of elements.
enum SPDX3Rules {
  private static let rule = "spdx-3"

  static func check(_ document: WireValue) -> [FormatDiagnostic] {
    var findings = SPDXFindings()
    guard let graph = document["@graph"]?.array else {
      findings.report("", "the member '@graph' is missing", "add the list of elements", rule: rule)
      return findings.list
    }
    var known: Set<String> = []
    var isInGraph: [String: Bool] = [:]
    for (index, element) in graph.enumerated() {
      guard let identifier = SPDX3Document.identifier(element) else { continue }
      if isInGraph.updateValue(true, forKey: identifier) != nil {
        report(
          "/@graph/\(index)", "the identifier '\(identifier.prefix(80))' comes twice", "give each its own", &findings)
      }
      known.insert(identifier)
    }
    for (index, element) in graph.enumerated() { check(element, at: "/@graph/\(index)", known, &findings) }
    let documents = graph.filter { SPDX3Document.type($0) == "SpdxDocument" }.count
    if documents > 1 {
      report("/@graph", "there are \(documents) SpdxDocument elements; a file has one at most", "keep one", &findings)
    }
    return findings.list
  }

  private static func report(_ place: String, _ message: String, _ remedy: String, _ findings: inout SPDXFindings) {
    findings.report(place, message, remedy, rule: rule)
  }

  private static func need(_ names: [String], of element: WireValue, at place: String, _ findings: inout SPDXFindings) {
    for name in names where element[name] == nil {
      report(place, "the member '\(name)' of \(SPDX3Document.type(element)) is missing", "add '\(name)'", &findings)
    }
  }

  private static func check(
    _ element: WireValue, at place: String, _ known: Set<String>, _ findings: inout SPDXFindings
  ) {
    let type = SPDX3Document.type(element)
    guard !type.isEmpty else { return report(place, "the element has no type", "add 'type'", &findings) }
    if type == "CreationInfo" { return checkCreation(element, at: place, &findings) }
    // Blank nodes are values of other elements, not elements.
    if SPDX3Document.identifier(element)?.hasPrefix("_:") == true { return }
    need(["spdxId", "creationInfo"], of: element, at: place, &findings)
    switch type {
    case "Relationship", "LifecycleScopedRelationship":
      need(["from", "to", "relationshipType"], of: element, at: place, &findings)
      if let word = element["relationshipType"]?.string, !relationshipTypes.contains(word) {
        report("\(place)/relationshipType", "the type '\(word.prefix(40))' is not known", "use 'other'", &findings)
      }
    case "Annotation": need(["annotationType", "subject"], of: element, at: place, &findings)
    case "software_Package", "software_File", "software_Snippet": checkArtifact(element, at: place, &findings)
    case "simplelicensing_LicenseExpression":
      need(["simplelicensing_licenseExpression"], of: element, at: place, &findings)
    default: break
    }
  }

  private static func checkCreation(_ element: WireValue, at place: String, _ findings: inout SPDXFindings) {
    need(["specVersion", "createdBy", "created"], of: element, at: place, &findings)
    if let created = element["created"]?.string, !SPDXDocumentRules.isMoment(created) {
      report("\(place)/created", "the date is not of the form YYYY-MM-DDThh:mm:ssZ", "use UTC", &findings)
    }
    if element["createdBy"]?.array?.isEmpty == true {
      report("\(place)/createdBy", "there is no agent", "name one or more", &findings)
    }
  }

  private static func checkArtifact(_ element: WireValue, at place: String, _ findings: inout SPDXFindings) {
    need(["name"], of: element, at: place, &findings)
    for (index, method) in (element["verifiedUsing"]?.array ?? []).enumerated() {
      guard SPDX3Document.type(method) == "Hash" else { continue }
      need(["algorithm", "hashValue"], of: method, at: "\(place)/verifiedUsing/\(index)", &findings)
    }
    for (index, identifier) in (element["externalIdentifier"]?.array ?? []).enumerated() {
      guard identifier.object != nil else { continue }
      need(
        ["externalIdentifierType", "identifier"], of: identifier, at: "\(place)/externalIdentifier/\(index)", &findings)
    }
  }

  static let relationshipTypes = Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  private static let text = """
    affects amendedBy ancestorOf availableFrom configures contains coordinatedBy copiedTo delegatedTo dependsOn
    descendantOf describes doesNotAffect expandsTo exploitCreatedBy fixedBy fixedIn foundBy generates hasAddedFile
    hasAssessmentFor hasAssociatedVulnerability hasConcludedLicense hasDataFile hasDeclaredLicense hasDeletedFile
    hasDependencyManifest hasDistributionArtifact hasDocumentation hasDynamicLink hasEvidence hasExample hasHost hasInput
    hasMetadata hasOptionalComponent hasOptionalDependency hasOutput hasPrerequisite hasProvidedDependency hasRequirement
    hasSpecification hasStaticLink hasTest hasTestCase hasVariant invokedBy modifiedBy other packagedBy patchedBy
    publishedBy reportedBy republishedBy serializedInArtifact testedOn trainedOn underInvestigationFor usesTool
    """
}
