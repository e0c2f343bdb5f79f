/// Tests 6.1.60.1 to 6.1.60.3: extensions.
enum CSAFExtensionRules {
  static let lastRules = [
    CSAFRule("6.1.60.1", findInvalidContent), CSAFRule("6.1.60.2", findSchemaBreach),
    CSAFRule("6.1.60.3", findMisplaced),
  ]

  /// 6.1.60.1 Content Schema.
  static func findInvalidContent(_ document: CSAFDocument) -> [CSAFFinding] {
    document.extensions.flatMap { node in
      ShapeChecker.check(node.value, CSAFShapes.extensionContent, rule: "", at: node.place).map {
        CSAFFinding($0.place, $0.message, $0.remedy)
      }
    }
  }

  /// 6.1.60.2 Extension Schema.
  static func findSchemaBreach(_ document: CSAFDocument) -> [CSAFFinding] {
    document.extensions.flatMap { node -> [CSAFFinding] in
      guard let url = node.text("$schema") else { return [] }
      guard let shape = CSAFExtension.contentShape(ofSchema: url) else { return [noteUnknown(node, url)] }
      guard let content = node["content"] else { return [] }
      return ShapeChecker.check(content.value, shape, rule: "", at: content.place).map {
        CSAFFinding($0.place, $0.message, $0.remedy)
      }
    }
  }

  /// 6.1.60.3 Extension Metadata. Of the extensions known here, none has metadata that limits it to a place, so that
  /// only unknown ones are told.
  static func findMisplaced(_ document: CSAFDocument) -> [CSAFFinding] {
    document.extensions.compactMap { node in
      guard let url = node.text("$schema"), CSAFExtension.contentShape(ofSchema: url) == nil else { return nil }
      return noteUnknown(node, url)
    }
  }

  private static func noteUnknown(_ node: Node, _ url: String) -> CSAFFinding {
    let kind = CSAFExtension.isOfficial(url) ? "official" : "unregistered"
    return CSAFFinding(
      node.place, "the \(kind) extension \(url.prefix(200)) is not known here", "check it by its own schema",
      isNotice: true)
  }
}
