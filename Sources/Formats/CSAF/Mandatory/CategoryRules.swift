/// Test 6.1.26: names of categories that could be taken for a profile.
enum CSAFCategoryRules {
  static let rules = [CSAFRule("6.1.26", findProhibitedName)]

  /// 6.1.26 Prohibited Document Category Name.
  static func findProhibitedName(_ document: CSAFDocument) -> [CSAFFinding] {
    let category = document.category
    guard document.header?["category"] != nil, category != CSAFProfile.base.rawValue, document.profile == .base else {
      return []
    }
    let folded = fold(category)
    let isTaken = CSAFProfile.allCases.contains { profile in
      guard profile != .base, profile.isDefined(in: document.version) else { return false }
      let value = fold(profile.rawValue)
      return folded == value || folded == String(value.dropFirst(4))
    }
    let isReserved = category.lowercased().hasPrefix("csaf_")
    guard isTaken || isReserved else { return [] }
    return [
      CSAFFinding(
        "/document/category", "'\(category.prefix(60))' could be taken for a profile of the standard",
        "use the profile's own value or a name of your own")
    ]
  }

  /// Lower case without dashes, hyphens, underscores and white space, whatever their graphical variant.
  static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .dashPunctuation, .connectorPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator: continue
      default: break
      }
      let isLine = scalar.value == 0x332 || scalar.value == 0x333 || scalar.value == 0x2212 || scalar.value == 0xAD
      if !scalar.properties.isWhitespace && !isLine { folded.append(scalar) }
    }
    return String(folded).lowercased()
  }
}
