/// Whether a document is CycloneDX (ECMA-424): the shapes of the schemas of 1.2 to 1.7, in both forms, and the rules of
/// the standard's text that schemas cannot tell.
public enum CycloneDXChecks {
  /// Checks the JSON form.
  public static func check(_ document: WireValue) -> [FormatDiagnostic] {
    guard document["bomFormat"]?.string == "CycloneDX", let name = document["specVersion"]?.string else {
      return [unknown("", "the document does not say that it is CycloneDX", "add bomFormat and specVersion")]
    }
    guard let version = CycloneDXVersion(rawValue: name) else {
      return [unknown("/specVersion", "the version '\(name.prefix(40))' is not known", "use 1.2 to 1.7")]
    }
    var checker = WireShapeChecker(
      CycloneDXShapes.all[version] ?? WireShapes.none, rule: "cyclonedx-\(version.rawValue)-schema",
      allowsLineBreaks: version > .v1Point2)
    checker.check(document, .reference("bom"))
    return checker.findings + CycloneDXRules.check(document, version)
  }

  /// Checks the XML form.
  public static func check(_ root: XMLElement) -> [FormatDiagnostic] {
    let name = root.name
    guard name.local == "bom", name.namespace.hasPrefix(CycloneDXVersion.namespacePrefix) else {
      return [unknown("/bom", "the element is not 'bom' of CycloneDX's namespace", "use \(Self.example)")]
    }
    let number = String(name.namespace.dropFirst(CycloneDXVersion.namespacePrefix.count))
    guard let version = CycloneDXVersion(rawValue: number) else {
      return [unknown("/bom", "the version '\(number.prefix(40))' is not checked", "use 1.2 to 1.7")]
    }
    var checker = BOMMarkupChecker(version)
    checker.check(root, type: "bom", at: "/bom")
    return checker.findings
  }

  private static let example = CycloneDXVersion.v1Point6.namespace

  private static func unknown(_ place: String, _ message: String, _ remedy: String) -> FormatDiagnostic {
    FormatDiagnostic(rule: "cyclonedx-version", severity: .error, place: place, message: message, remedy: remedy)
  }
}
