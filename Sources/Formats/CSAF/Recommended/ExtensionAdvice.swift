/// Tests 6.2.54.1 to 6.2.54.4: extensions.
enum CSAFExtensionAdvice {
  static let newRules = [
    CSAFRule("6.2.54.1", findUnregistered), CSAFRule("6.2.54.2", findUnofficial),
    CSAFRule("6.2.54.3", findCritical), CSAFRule("6.2.54.4", findExperimentalInClear),
  ]

  /// No extension is registered yet; those of OASIS itself are official.
  static func isExperimental(_ node: Node) -> Bool {
    guard let url = node.text("$schema") else { return false }
    return !CSAFExtension.isOfficial(url)
  }

  /// 6.2.54.1 Registered Extension.
  static func findUnregistered(_ document: CSAFDocument) -> [CSAFFinding] {
    document.extensions.filter(isExperimental).map {
      CSAFFinding($0.place, "the extension is neither official nor registered", "register it or leave it out")
    }
  }

  /// 6.2.54.2 Official Extension.
  static func findUnofficial(_ document: CSAFDocument) -> [CSAFFinding] {
    document.extensions.filter(isExperimental).map {
      CSAFFinding($0.place, "the extension is not official", "use an official one or leave it out")
    }
  }

  /// 6.2.54.3 Critical Extension.
  static func findCritical(_ document: CSAFDocument) -> [CSAFFinding] {
    document.extensions.filter { $0.value["critical"]?.bool == true }.map {
      CSAFFinding(
        "\($0.place)/critical", "a reader must understand the extension", "say the same in members of the standard")
    }
  }

  /// 6.2.54.4 Usage of Experimental Extension in TLP:CLEAR Document.
  static func findExperimentalInClear(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.tlpLabel == "CLEAR" else { return [] }
    return findExperimental(document)
  }

  static func findExperimental(_ document: CSAFDocument) -> [CSAFFinding] {
    document.extensions.filter(isExperimental).map {
      CSAFFinding($0.place, "readers may not know the experimental extension", "leave it out")
    }
  }
}
