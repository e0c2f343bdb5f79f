/// Tests 6.2.34 to 6.2.37: namespaces of SSVC decision points.
enum CSAFSSVCAdvice {
  static let newRules = [
    CSAFRule("6.2.34", findUnknown), CSAFRule("6.2.35", findUnregisteredInClear),
    CSAFRule("6.2.36", findExtensionInClear), CSAFRule("6.2.37", findWithoutResource),
  ]

  static func isExtended(_ namespace: String) -> Bool { namespace.utf8.contains(UInt8(ascii: "/")) }

  static func find(
    _ document: CSAFDocument, _ message: String, where matches: (String) -> Bool
  ) -> [CSAFFinding] {
    CSAFSSVCRules.selections(document).compactMap { selection in
      guard let namespace = selection.text("namespace"), matches(namespace) else { return nil }
      return CSAFFinding(
        "\(selection.place)/namespace", "'\(namespace.prefix(80))' \(message)",
        "use a decision point that readers know, or explain it in decision_point_resources")
    }
  }

  /// 6.2.34 Usage of Unknown SSVC Decision Point Base Namespace.
  static func findUnknown(_ document: CSAFDocument) -> [CSAFFinding] {
    find(document, "has no registered base namespace") { !CSAFSSVCRules.isRegistered($0) }
  }

  /// 6.2.35 Usage of Unregistered SSVC Decision Point Base Namespace in TLP:CLEAR Document.
  static func findUnregisteredInClear(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.tlpLabel == "CLEAR" else { return [] }
    return find(document, "has a base namespace that is not registered") { !CSAFSSVCRules.isRegistered($0) }
  }

  /// 6.2.36 Usage of SSVC Decision Point Namespace with Extension in TLP:CLEAR Document.
  static func findExtensionInClear(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.tlpLabel == "CLEAR" else { return [] }
    return find(document, "has an extension") { isExtended($0) }
  }

  /// Resources and selections that are compared with each other at most.
  private static let limit = 500

  /// 6.2.37 Usage of Unknown SSVC Decision Point Namespace without Resource.
  static func findWithoutResource(_ document: CSAFDocument) -> [CSAFFinding] {
    CSAFSSVCRules.objects(document).flatMap { object in
      let summaries = object.node.items("decision_point_resources").prefix(limit).compactMap { $0.text("summary") }
      return object.node.items("selections").prefix(limit).compactMap { selection -> CSAFFinding? in
        guard let namespace = selection.text("namespace"),
          !CSAFSSVCRules.isRegistered(namespace) || isExtended(namespace),
          !summaries.contains(where: { $0.contains(namespace) })
        else { return nil }
        return CSAFFinding(
          "\(selection.place)/namespace", "no resource explains '\(namespace.prefix(80))'",
          "add a decision_point_resources item whose summary names it")
      }
    }
  }
}
