/// The parts of a CSAF vulnerability that statements fill, and the document around them.
extension CSAFVEXWriter {
  /// Groups the products of entries by a text that they share, in the order of their first appearance.
  private func grouped(
    _ entries: [CSAFVEXEntry], _ key: (VEXStatement) -> String?
  ) -> [(key: String, entries: [CSAFVEXEntry])] {
    var order: [ExactText] = []
    var groups: [ExactText: [CSAFVEXEntry]] = [:]
    for entry in entries {
      guard let text = key(entry.statement).map(ExactText.init) else { continue }
      if groups[text] == nil { order.append(text) }
      groups[text, default: []].append(entry)
    }
    return order.map { ($0.text, groups[$0] ?? []) }
  }

  private func ids(_ entries: [CSAFVEXEntry]) -> WireValue { .array(entries.map { .string($0.id) }) }

  func flags(_ entries: [CSAFVEXEntry]) -> [WireValue] {
    let own = entries.filter { $0.statement.status == .notAffected }
    // The date of a flag is that of its statement, so that both make the group.
    let groups = grouped(own) { statement in
      statement.justification.map { "\(statement.timestamp?.description ?? "")|\($0.rawValue)" }
    }
    return groups.map { group in
      var flag: WireObject = [:]
      let parts = group.key.split(separator: "|", omittingEmptySubsequences: false)
      if let date = parts.first, !date.isEmpty { flag["date"] = .string(String(date)) }
      flag["label"] = .string(String(parts.last ?? ""))
      flag["product_ids"] = ids(group.entries)
      return .object(flag)
    }
  }

  mutating func threats(_ entries: [CSAFVEXEntry]) -> [WireValue] {
    let own = entries.filter { $0.statement.status == .notAffected }
    if own.contains(where: { $0.statement.impactStatement == nil && $0.statement.justification == nil }) {
      losses.miss("/vulnerabilities", "nothing says why a product is not affected", "give a justification")
    }
    if entries.contains(where: { $0.statement.status != .notAffected && $0.statement.impactStatement != nil }) {
      losses.lose("/vulnerabilities", "an impact statement on a product that may be affected is not carried over")
    }
    return grouped(own, \.impactStatement).map { group in
      ["category": "impact", "details": .string(group.key), "product_ids": ids(group.entries)]
    }
  }

  mutating func remediations(_ entries: [CSAFVEXEntry]) -> [WireValue] {
    var written: [WireValue] = []
    let affected = entries.filter { $0.statement.status == .affected }
    for group in grouped(affected, \.action) {
      written.append(["category": "mitigation", "details": .string(group.key), "product_ids": ids(group.entries)])
      losses.approximate("/vulnerabilities", "an action became a remediation of category mitigation")
    }
    let silent = affected.filter { $0.statement.action == nil }
    if !silent.isEmpty {
      losses.miss("/vulnerabilities", "an affected product needs an action", "say what to do")
      written.append([
        "category": "none_available", "details": "No action has been stated.", "product_ids": ids(silent),
      ])
    }
    if entries.contains(where: { $0.statement.status != .affected && $0.statement.action != nil }) {
      losses.lose("/vulnerabilities", "an action for a product that is not affected is not carried over")
    }
    return written
  }

  /// The profile wants a note; the notes of statements make it, or the vulnerability's name.
  mutating func notes(_ entries: [CSAFVEXEntry]) -> [WireValue] {
    let isNew = version == .v2Point1
    let groups = grouped(entries, \.notes)
    guard let first = entries.first?.statement, !groups.isEmpty else {
      return [
        ["category": "general", "text": .string("Status of products: \(entries.first?.statement.vulnerability ?? "")")]
      ]
    }
    if !isNew, groups.count > 1 || groups.first?.entries.count != entries.count {
      losses.approximate("/vulnerabilities", "notes of \(first.vulnerability) no longer say their products")
    }
    return groups.map { group in
      var note: WireObject = ["category": "details"]
      if isNew { note["product_ids"] = ids(group.entries) }
      note["text"] = .string(group.key)
      return .object(note)
    }
  }

  /// Versions that a document may have, as its history lists them all.
  private static let revisionLimit: Int64 = 10_000

  func header() -> WireValue {
    let date = WireValue.string(issue.timestamp.description)
    let last = min(max(1, issue.version), Self.revisionLimit)
    // The history must begin at version 1 and leave none out; what earlier versions said is not known here.
    let revisions = (1...last).map { revision -> WireValue in
      return [
        "date": date, "number": .string(String(revision)),
        "summary": .string(revision == last ? "Current version." : "Earlier version."),
      ]
    }
    var object: WireObject = ["category": "csaf_vex", "csaf_version": .string(version.rawValue)]
    if version == .v2Point1 { object["distribution"] = ["tlp": ["label": "CLEAR"]] }
    object["publisher"] = [
      "category": "vendor", "name": .string(issue.author), "namespace": .string(issue.namespace),
    ]
    object["title"] = .string("Status of products, issued by \(issue.author)")
    object["tracking"] = [
      "current_release_date": date, "id": .string(issue.id), "initial_release_date": date,
      "revision_history": .array(revisions), "status": "final", "version": .string(String(last)),
    ]
    return .object(object)
  }
}
