/// Tests 6.2.10 to 6.2.15, 6.2.18, 6.2.20 and 6.2.22: how a document presents itself.
enum CSAFPresentationRules {
  static let rules = [
    CSAFRule("6.2.11", findMissingCanonicalURL), CSAFRule("6.2.12", findMissingLanguage),
    CSAFRule("6.2.13", findUnsortedKeys), CSAFRule("6.2.14", findPrivateLanguage),
    CSAFRule("6.2.15", findDefaultLanguage), CSAFRule("6.2.18", findRangeWithoutVers),
    CSAFRule("6.2.20", findAdditionalProperties),
  ]
  static let oldRules = [CSAFRule("6.2.10", findMissingLabel)]
  static let newRules = [CSAFRule("6.2.22", findIdentifierInTitle), CSAFRule("6.2.38", findDeprecatedProfile)]

  /// 6.2.10 Missing TLP label; CSAF 2.1 demands it by its schema.
  static func findMissingLabel(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.tlpLabel == nil else { return [] }
    return [CSAFFinding("/document/distribution/tlp/label", "the document has no TLP label", "add one")]
  }

  /// The name of a document's file (section 5.1).
  static func fileName(ofTrackingID id: String) -> String {
    var name = ""
    var isReplaced = false
    for scalar in id.lowercased().unicodeScalars {
      let isKept =
        scalar.isASCII
        && (TextPatterns.isLower(UInt8(truncatingIfNeeded: scalar.value))
          || TextPatterns.isDigit(UInt8(truncatingIfNeeded: scalar.value)) || scalar == "+" || scalar == "-")
      if isKept { name.unicodeScalars.append(scalar) } else if !isReplaced { name += "_" }
      isReplaced = !isKept
    }
    return name + ".json"
  }

  /// Whether a reference is the canonical URL: of category `self`, with https, ending in the document's file name.
  static func isCanonical(_ reference: Node, _ document: CSAFDocument) -> Bool {
    guard let id = document.tracking?.text("id"), let url = reference.text("url") else { return false }
    return reference.text("category") == "self" && url.hasPrefix("https://")
      && url.hasSuffix("/" + fileName(ofTrackingID: id))
  }

  /// 6.2.11 Missing Canonical URL.
  static func findMissingCanonicalURL(_ document: CSAFDocument) -> [CSAFFinding] {
    let references = document.header?.items("references") ?? []
    guard !references.contains(where: { isCanonical($0, document) }) else { return [] }
    let name = fileName(ofTrackingID: document.tracking?.text("id") ?? "")
    return [
      CSAFFinding(
        "/document/references", "no reference is the document's own URL",
        "add one of category self with an https URL that ends in \(name)")
    ]
  }

  /// 6.2.12 Missing Document Language.
  static func findMissingLanguage(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.language == nil else { return [] }
    return [CSAFFinding("/document/lang", "the document does not say its language", "add lang")]
  }

  /// 6.2.13 Sorting.
  static func findUnsortedKeys(_ document: CSAFDocument) -> [CSAFFinding] {
    var findings: [CSAFFinding] = []
    var waiting: [(node: Node, depth: Int)] = [(document.root, 0)]
    while let (node, depth) = waiting.popLast(), findings.count < CSAFRule.findingLimit {
      let members = node.members
      for (left, right) in zip(members, members.dropFirst())
      where right.key.utf8.lexicographicallyPrecedes(left.key.utf8) {
        findings.append(
          CSAFFinding(right.node.place, "'\(right.key)' stands after '\(left.key)'", "sort the keys alphabetically"))
      }
      guard depth < 200 else { continue }
      waiting += members.map { ($0.node, depth + 1) }
      for (index, element) in (node.value.array ?? []).enumerated() {
        waiting.append((Node(element, at: "\(node.place)/\(index)"), depth + 1))
      }
    }
    return findings
  }

  /// 6.2.14 Use of Private Language.
  static func findPrivateLanguage(_ document: CSAFDocument) -> [CSAFFinding] {
    CSAFLanguageRules.languages(document).compactMap { node in
      guard let text = node.text, LanguageTags.isPrivate(text) else { return nil }
      return CSAFFinding(node.place, "'\(text)' holds a subtag for private use", "use registered subtags")
    }
  }

  /// 6.2.15 Use of Default Language.
  static func findDefaultLanguage(_ document: CSAFDocument) -> [CSAFFinding] {
    CSAFLanguageRules.languages(document).compactMap { node in
      guard node.text?.lowercased() == "i-default" else { return nil }
      return CSAFFinding(node.place, "the language is i-default", "name the language")
    }
  }

  /// 6.2.18 Product Version Range without vers.
  static func findRangeWithoutVers(_ document: CSAFDocument) -> [CSAFFinding] {
    CSAFVersionRangeRules.ranges(document).compactMap { branch in
      guard !isVers(Array(branch.name.utf8)) else { return nil }
      return CSAFFinding(
        "\(branch.node.place)/name", "'\(branch.name.prefix(60))' is no vers", "write vers:type/constraints")
    }
  }

  /// `^vers:[a-z.\-+][a-z0-9.\-+]*/.+`.
  private static func isVers(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: "vers:".utf8), let slash = bytes.firstIndex(of: UInt8(ascii: "/")), slash > 5 else {
      return false
    }
    return slash + 1 < bytes.count && !TextPatterns.isDigit(bytes[5])
      && bytes[5..<slash].allSatisfy {
        TextPatterns.isLower($0) || TextPatterns.isDigit($0) || ".-+".utf8.contains($0)
      }
  }

  /// 6.2.20 Additional Properties, those of the CVSS objects too.
  static func findAdditionalProperties(_ document: CSAFDocument) -> [CSAFFinding] {
    let shape = document.isNew ? CSAFShapes.document2Point1 : CSAFShapes.document2Point0
    var found = ShapeChecker.findUnknown(document.root.value, shape)
    for metric in document.metrics {
      for (key, node) in metric.cvss {
        guard let shape = CVSSShapes.shape(of: key, version: node.text("version"), isNew: document.isNew) else {
          continue
        }
        found += ShapeChecker.findUnknown(node.value, shape, at: node.place)
      }
    }
    return found.map { CSAFFinding($0.place, $0.message, $0.remedy) }
  }

  /// 6.2.22 Document Tracking ID in Title.
  static func findIdentifierInTitle(_ document: CSAFDocument) -> [CSAFFinding] {
    guard let title = document.header?.text("title"), let id = document.tracking?.text("id"), !id.isEmpty,
      title.contains(id)
    else { return [] }
    return [CSAFFinding("/document/title", "the title holds the document's identifier", "remove it from the title")]
  }

  /// 6.2.38 Usage of Deprecated Profile.
  static func findDeprecatedProfile(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.category.hasPrefix("csaf_deprecated_") else { return [] }
    return [CSAFFinding("/document/category", "the profile is deprecated", "use a current profile")]
  }
}
