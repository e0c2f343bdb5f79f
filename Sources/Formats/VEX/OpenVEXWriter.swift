import PackageIdentity

extension OpenVEX {
  /// Writes statements as OpenVEX 0.2.0. The document's identifier must be an IRI.
  public static func write(_ statements: [VEXStatement], as issue: VEXIssue) -> VEXWriting {
    var losses = VEXLosses()
    if statements.isEmpty { losses.miss("/statements", "there is no statement", "add one") }
    var written: [WireValue] = []
    for (index, statement) in statements.enumerated() {
      written.append(write(statement, at: "/statements/\(index)", &losses))
    }
    let document: WireValue = [
      "@context": .string(context), "@id": .string(issue.id), "author": .string(issue.author),
      "timestamp": .string(issue.timestamp.description), "version": .number(WireNumber(issue.version)),
      "statements": .array(written),
    ]
    return VEXWriting(document: document, diagnostics: losses.diagnostics)
  }

  private static func write(_ statement: VEXStatement, at place: String, _ losses: inout VEXLosses) -> WireValue {
    var vulnerability: WireObject = ["name": .string(statement.vulnerability)]
    if !statement.aliases.isEmpty { vulnerability["aliases"] = .array(statement.aliases.map(WireValue.string)) }
    var object: WireObject = ["vulnerability": .object(vulnerability)]
    if let timestamp = statement.timestamp { object["timestamp"] = .string(timestamp.description) }
    object["products"] = .array(statement.products.map(write))
    object["status"] = .string(statement.status.rawValue)
    if let notes = statement.notes { object["status_notes"] = .string(notes) }
    if let justification = statement.justification { object["justification"] = .string(justification.rawValue) }
    if let impact = statement.impactStatement {
      if statement.status == .notAffected, statement.justification != nil {
        // The schema wants one of the two; the words move to the notes.
        object["status_notes"] = .string([statement.notes, impact].compactMap { $0 }.joined(separator: "\n"))
        losses.approximate("\(place)/status_notes", "beside a justification the impact statement became a note")
      } else {
        object["impact_statement"] = .string(impact)
      }
    }
    if let action = statement.action { object["action_statement"] = .string(action) }
    if statement.status == .affected, statement.action == nil {
      losses.miss("\(place)/action_statement", "an affected product needs an action", "say what to do")
    }
    if statement.status == .notAffected, statement.justification == nil, statement.impactStatement == nil {
      losses.miss(place, "nothing says why the products are not affected", "give a justification")
    }
    return .object(object)
  }

  private static func write(_ product: VEXStatement.Product) -> WireValue {
    var object = identify(product.packageURL)
    if !product.subcomponents.isEmpty {
      object["subcomponents"] = .array(product.subcomponents.map { .object(identify($0)) })
    }
    return .object(object)
  }

  private static func identify(_ url: PackageURL) -> WireObject {
    ["@id": .string(url.description), "identifiers": ["purl": .string(url.description)]]
  }
}
