/// Tests 6.2.28 to 6.2.30: sharing groups.
enum CSAFSharingAdvice {
  static let newRules = [
    CSAFRule("6.2.28", findMaxUUID), CSAFRule("6.2.29", findNilUUID), CSAFRule("6.2.30", findGroupOfClear),
  ]

  /// 6.2.28 Usage of Max UUID.
  static func findMaxUUID(_ document: CSAFDocument) -> [CSAFFinding] {
    find(document, CSAFDistributionRules.maxUUID, "Max")
  }

  /// 6.2.29 Usage of Nil UUID.
  static func findNilUUID(_ document: CSAFDocument) -> [CSAFFinding] {
    find(document, CSAFDistributionRules.nilUUID, "Nil")
  }

  private static func find(_ document: CSAFDocument, _ uuid: String, _ name: String) -> [CSAFFinding] {
    guard let group = CSAFDistributionRules.sharingGroup(document), group.text("id") == uuid else { return [] }
    return [CSAFFinding("\(group.place)/id", "the sharing group is the \(name) UUID", "remove the sharing group")]
  }

  /// 6.2.30 Usage of Sharing Group on TLP:CLEAR.
  static func findGroupOfClear(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.tlpLabel == "CLEAR", let group = CSAFDistributionRules.sharingGroup(document) else { return [] }
    return [CSAFFinding(group.place, "a document for all has a sharing group", "remove the sharing group")]
  }
}
