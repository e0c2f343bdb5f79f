import Scoring

/// Tests 6.3.13 to 6.3.15: SSVC decision points.
enum CSAFSSVCNotes {
  static let newRules = [
    CSAFRule("6.3.13", findOldVersion), CSAFRule("6.3.14", findUnregistered), CSAFRule("6.3.15", findExtension),
  ]

  /// 6.3.13 Usage of Non-Latest SSVC Decision Point Version. The registry gives no days, so that the latest version is
  /// that of today.
  static func findOldVersion(_ document: CSAFDocument) -> [CSAFFinding] {
    CSAFSSVCRules.selections(document).compactMap { selection in
      guard let namespace = selection.text("namespace"), CSAFSSVCRules.isRegistered(namespace),
        let key = selection.text("key"), let version = selection.text("version"),
        let latest = DecisionPointOutline.versions(namespace: CSAFSSVCRules.base(of: namespace), key: key).first,
        latest.version != version
      else { return nil }
      return CSAFFinding(
        "\(selection.place)/version", "the latest version of \(namespace):\(key) is \(latest.version)",
        "use version \(latest.version)")
    }
  }

  /// 6.3.14 Usage of Unregistered SSVC Decision Point Base Namespace in Non TLP:CLEAR Document.
  static func findUnregistered(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.tlpLabel != "CLEAR" else { return [] }
    return CSAFSSVCAdvice.find(document, "has a base namespace that is not registered") {
      !CSAFSSVCRules.isRegistered($0)
    }
  }

  /// 6.3.15 Usage of SSVC Decision Point Namespace with Extension in Non TLP:CLEAR Document.
  static func findExtension(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.tlpLabel != "CLEAR" else { return [] }
    return CSAFSSVCAdvice.find(document, "has an extension") { CSAFSSVCAdvice.isExtended($0) }
  }
}
