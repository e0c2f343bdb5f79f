/// What the standard asks for with SHOULD: words of its vocabularies, its relationships, its kinds of identifiers.
enum STIXVocabularyRules {
  static func check(_ object: WireValue, _ type: String, at place: String, _ findings: inout STIXFindings) {
    checkWords(object, type, at: place, &findings)
    checkIdentifier(object, type, at: place, &findings)
    if type == "relationship" { checkRelationship(object, at: place, &findings) }
    for (index, phase) in (object["kill_chain_phases"]?.array ?? []).enumerated() {
      for name in ["kill_chain_name", "phase_name"] {
        guard let text = phase[name]?.string, !isHyphened(text) else { continue }
        findings.should(
          "2.11", "\(place)/kill_chain_phases/\(index)/\(name)", "the name is not in small letters with hyphens",
          "rewrite it")
      }
    }
    if type == "location", let country = object["country"]?.string,
      country.utf8.count != 2 || !country.utf8.allSatisfy({ (65...90).contains($0) })
    {
      findings.should(
        "4.10", place + "/country", "the country is no code of ISO 3166-1 alpha-2", "use two capital letters")
    }
    if type == "malware-analysis", let product = object["product"]?.string, !isHyphened(product) {
      findings.should("4.12", place + "/product", "the product is not in small letters with hyphens", "rewrite it")
    }
    if type == "indicator", object["name"] == nil || object["description"] == nil {
      findings.should("4.7", place, "the indicator has no name or no description", "add both")
    }
    if type == "observed-data", object["objects"] != nil {
      findings.should("4.14", place + "/objects", "the member 'objects' is deprecated", "use object_refs")
    }
    if type == "extension-definition", object["description"] == nil {
      findings.should("7.3", place, "the extension has no description", "add it")
    }
  }

  static func isHyphened(_ text: String) -> Bool {
    !text.utf8.contains { (65...90).contains($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: " ") }
  }

  private static func checkWords(_ object: WireValue, _ type: String, at place: String, _ findings: inout STIXFindings)
  {
    for member in object.object?.members ?? [] {
      guard let vocabulary = STIXVocabularies.all.uses["\(type).\(member.key)"],
        let words = STIXVocabularies.all.words[vocabulary]
      else { continue }
      for text in member.value.array?.compactMap(\.string) ?? [member.value.string].compactMap({ $0 })
      where !words.contains(text) {
        findings.should(
          "10", place + "/" + member.key, "'\(text.prefix(60))' is not of \(vocabulary)-ov",
          "use one of \(words.prefix(12).joined(separator: ", "))")
      }
    }
  }

  /// Clause 2.9: UUIDv4 for objects and processes, UUIDv5 for observables.
  private static func checkIdentifier(
    _ object: WireValue, _ type: String, at place: String, _ findings: inout STIXFindings
  ) {
    guard let identifier = object["id"]?.string.flatMap({ STIXIdentifier($0) }), type != "marking-definition" else {
      return
    }
    let isObservable = STIXShapes.observableTypes.contains(type) && type != "process"
    if identifier.version != (isObservable ? 5 : 4) {
      findings.should(
        "2.9", place + "/id", "the identifier's UUID is of version \(identifier.version)",
        "use version \(isObservable ? 5 : 4)")
    }
  }

  private static func checkRelationship(_ object: WireValue, at place: String, _ findings: inout STIXFindings) {
    guard let name = object["relationship_type"]?.string, !STIXVocabularies.commonLinks.contains(name),
      let source = object["source_ref"]?.string.flatMap({ STIXIdentifier($0) }),
      let target = object["target_ref"]?.string.flatMap({ STIXIdentifier($0) })
    else { return }
    let targets = STIXVocabularies.all.links[source.type]?[name]
    if targets?.contains(target.type) != true {
      findings.should(
        "5.1", place + "/relationship_type",
        "the standard has no '\(name.prefix(60))' from \(source.type) to \(target.type)", "use related-to")
    }
  }
}
