/// Tests 6.1.38 to 6.1.41: sharing groups (section 3.2.2.5.1), and 6.1.54 and 6.1.55: licences.
enum CSAFDistributionRules {
  static let newRules = [
    CSAFRule("6.1.38", findMaxUUIDNotClear), CSAFRule("6.1.39", findClearNotMaxUUID),
    CSAFRule("6.1.40", findReservedName), CSAFRule("6.1.41", findMissingName),
  ]
  static let licenseRules = [
    CSAFRule("6.1.54", findInvalidExpression), CSAFRule("6.1.55", findMissingLicenseText),
  ]

  static let maxUUID = "ffffffff-ffff-ffff-ffff-ffffffffffff"
  static let nilUUID = "00000000-0000-0000-0000-000000000000"

  /// The names that belong to the Max and the Nil UUID.
  private static let reserved = [maxUUID: "Public", nilUUID: "No sharing allowed"]

  static func sharingGroup(_ document: CSAFDocument) -> Node? { document.header?.find("distribution", "sharing_group") }

  /// 6.1.38 Non-Public Sharing Group with Max UUID.
  static func findMaxUUIDNotClear(_ document: CSAFDocument) -> [CSAFFinding] {
    guard sharingGroup(document)?.text("id") == maxUUID, let label = document.tlpLabel, label != "CLEAR" else {
      return []
    }
    return [
      CSAFFinding(
        "/document/distribution/tlp/label", "the Max UUID means public, the label is \(label)",
        "remove the sharing group or label the document CLEAR")
    ]
  }

  /// 6.1.39 Public Sharing Group with No Max UUID. A draft may have the Nil UUID.
  static func findClearNotMaxUUID(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.tlpLabel == "CLEAR", let id = sharingGroup(document)?.text("id"), id != maxUUID,
      id != nilUUID || document.status != "draft"
    else { return [] }
    return [
      CSAFFinding(
        "/document/distribution/sharing_group/id", "a document for all has a sharing group",
        "remove the sharing group or give it the Max UUID")
    ]
  }

  /// 6.1.40 Invalid Sharing Group Name.
  static func findReservedName(_ document: CSAFDocument) -> [CSAFFinding] {
    guard let group = sharingGroup(document), let name = group.text("name"), let id = group.text("id"),
      reserved.values.contains(name), reserved[id] != name
    else { return [] }
    return [
      CSAFFinding(
        "\(group.place)/name", "the name '\(name)' is reserved for another UUID", "give the group its own name")
    ]
  }

  /// 6.1.41 Missing Sharing Group Name.
  static func findMissingName(_ document: CSAFDocument) -> [CSAFFinding] {
    guard let group = sharingGroup(document), let id = group.text("id"), let name = reserved[id],
      group.text("name") != name
    else { return [] }
    return [CSAFFinding("\(group.place)/name", "this UUID's group is called '\(name)'", "write that name")]
  }

  /// 6.1.54 License Expression.
  static func findInvalidExpression(_ document: CSAFDocument) -> [CSAFFinding] {
    guard let node = document.header?["license_expression"], let text = node.text,
      SPDXLicenses.names(in: text) == nil
    else { return [] }
    return [
      CSAFFinding(
        node.place, "'\(text.prefix(60))' is no SPDX licence expression", "write an expression such as CC-BY-4.0")
    ]
  }

  /// Whether a licence is on the SPDX list or in ScanCode's LicenseDB.
  static func isRegistered(_ name: String) -> Bool {
    SPDXLicenses.isListed(name) || SPDXLicenses.isInScanCode(name) ?? false
  }

  /// 6.1.55 License Text, of documents in English.
  static func findMissingLicenseText(_ document: CSAFDocument) -> [CSAFFinding] {
    guard document.isEnglish else { return [] }
    return findMissingLicenseText(document, title: "License")
  }

  static func findMissingLicenseText(_ document: CSAFDocument, title: String) -> [CSAFFinding] {
    guard let text = document.header?.text("license_expression"), let names = SPDXLicenses.names(in: text),
      names.contains(where: { !isRegistered($0) })
    else { return [] }
    return CSAFNoteSearch.requireOne(document, title: title, category: "legal_disclaimer")
  }
}

/// Notes that the standard knows by their titles.
enum CSAFNoteSearch {
  /// Exactly one note of the document has the title, and it has the category.
  static func requireOne(_ document: CSAFDocument, title: String, category: String) -> [CSAFFinding] {
    let notes = (document.header?.items("notes") ?? []).filter { $0.text("title") == title }
    guard notes.count == 1, let note = notes.first else {
      return [
        CSAFFinding(
          "/document/notes", "\(notes.count) notes have the title '\(title)'",
          "write exactly one, of category \(category)")
      ]
    }
    guard note.text("category") != category else { return [] }
    return [
      CSAFFinding("\(note.place)/category", "the note '\(title)' is of another category", "write \(category)")
    ]
  }
}
