/// Whether a document is STIX 2.1: a bundle or one object. What the standard says with MUST is an error, with SHOULD a
/// warning.
public enum STIXChecks {
  public static func check(_ document: WireValue) -> [FormatDiagnostic] {
    var findings = STIXFindings()
    if document["type"]?.string == "bundle" {
      findings.shape(document, "bundle", at: "")
      findings.identifier(document, type: "bundle", at: "")
      let objects = document["objects"]?.array ?? []
      for (index, object) in objects.enumerated() {
        guard findings.list.count < STIXFindings.limit else { break }
        check(object, at: "/objects/\(index)", &findings)
      }
    } else {
      check(document, at: "", &findings)
    }
    return findings.list
  }

  private static func check(_ object: WireValue, at place: String, _ findings: inout STIXFindings) {
    guard object.object != nil, let type = object["type"]?.string else {
      return findings.must("3.1", place, "the object has no type", "add 'type'")
    }
    guard STIXIdentifier.isType(type) else {
      return findings.must(
        "3.1", place + "/type", "'\(type.prefix(80))' is no name of a type", "use small letters, digits and hyphens")
    }
    if type == "marking-definition" {
      findings.shape(object, "marking", at: place)
    } else if STIXShapes.observableTypes.contains(type) {
      findings.shape(object, "observable", at: place)
      findings.shape(object, type, at: place)
    } else if STIXShapes.domainTypes.contains(type) {
      findings.shape(object, "core", at: place)
      findings.shape(object, type, at: place)
    } else {
      checkCustom(object, at: place, &findings)
    }
    findings.identifier(object, type: type, at: place)
    STIXEveryObjectRules.check(object, type, at: place, &findings)
    STIXExtensionRules.check(object, type, at: place, &findings)
    STIXObjectRules.check(object, type, at: place, &findings)
    STIXObservableRules.check(object, type, at: place, &findings)
    STIXVocabularyRules.check(object, type, at: place, &findings)
  }

  /// An object of a type that an extension or nobody defines; it is an observable where it has no `created`.
  private static func checkCustom(_ object: WireValue, at place: String, _ findings: inout STIXFindings) {
    let isObservable = object["created"] == nil && object["modified"] == nil
    findings.shape(object, isObservable ? "observable" : "core", at: place)
    let hasExtension = (object["extensions"]?.object?.members ?? []).contains {
      $0.value["extension_type"]?.string?.hasPrefix("new-") == true
    }
    if !hasExtension {
      findings.should(
        "11.2", place + "/type", "the type is not of the standard, and no extension defines it",
        "add the extension that defines the type, or begin its name with x-")
    }
  }
}

/// Collects what is found, up to a number.
struct STIXFindings {
  static let limit = 500
  private(set) var list: [FormatDiagnostic] = []

  mutating func must(_ clause: String, _ place: String, _ message: String, _ remedy: String) {
    add(clause, .error, place, message, remedy)
  }

  mutating func should(_ clause: String, _ place: String, _ message: String, _ remedy: String) {
    add(clause, .warning, place, message, remedy)
  }

  private mutating func add(
    _ clause: String, _ severity: FormatDiagnostic.Severity, _ place: String, _ message: String, _ remedy: String
  ) {
    guard list.count < Self.limit else { return }
    list.append(
      FormatDiagnostic(rule: "stix-\(clause)", severity: severity, place: place, message: message, remedy: remedy))
  }

  mutating func shape(_ value: WireValue, _ name: String, at place: String) {
    var checker = WireShapeChecker(STIXShapes.all, rule: "stix-2.1-schema")
    checker.check(value, .reference(name), at: place)
    list += checker.findings.prefix(max(0, Self.limit - list.count))
  }

  /// Clause 2.9: the identifier begins with the type of its object.
  mutating func identifier(_ object: WireValue, type: String, at place: String) {
    guard let text = object["id"]?.string, let identifier = STIXIdentifier(text) else { return }
    if identifier.type != type {
      must("2.9", place + "/id", "the identifier does not begin with '\(type)--'", "give it the object's type")
    }
  }
}
