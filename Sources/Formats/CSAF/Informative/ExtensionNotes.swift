/// Tests 6.3.21.1 to 6.3.21.9: that there are extensions, and where.
enum CSAFExtensionNotes {
  static let newRules = [
    CSAFRule("6.3.21.1", findEssential), CSAFRule("6.3.21.2", findExperimental),
    CSAFRule("6.3.21.3") { find($0, .document) }, CSAFRule("6.3.21.4") { find($0, .branch) },
    CSAFRule("6.3.21.5") { find($0, .fullProductName) }, CSAFRule("6.3.21.6") { find($0, .productPath) },
    CSAFRule("6.3.21.7") { find($0, .metric) }, CSAFRule("6.3.21.8") { find($0, .vulnerability) },
    CSAFRule("6.3.21.9") { find($0, .root) },
  ]

  /// 6.3.21.1 Extension Category Essential.
  static func findEssential(_ document: CSAFDocument) -> [CSAFFinding] {
    document.extensions.filter { $0.text("category") == "essential" }.map {
      CSAFFinding("\($0.place)/category", "the extension is essential", "say the same in members of the standard")
    }
  }

  /// 6.3.21.2 Usage of Experimental Extension in Non TLP:CLEAR Document.
  static func findExperimental(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.tlpLabel != "CLEAR" else { return [] }
    return CSAFExtensionAdvice.findExperimental(document)
  }

  /// 6.3.21.3 to 6.3.21.9: Usage of Extension at a level.
  static func find(_ document: CSAFDocument, _ level: CSAFExtensionLevel) -> [CSAFFinding] {
    document.extensionLists.filter { $0.level == level }.map {
      CSAFFinding($0.node.place, "extensions are used here", "say the same in members of the standard")
    }
  }
}
