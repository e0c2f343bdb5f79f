public import Scoring

extension DecisionPoint {
  /// Reads a decision point in SSVC's JSON (`DecisionPoint` 2.0.0); the error names the JSON pointer.
  public init(_ wire: WireValue) throws(FormatError) { try self.init(wire, at: "") }

  init(_ wire: WireValue, at place: String) throws(FormatError) {
    try SSVCFileShapes.require(wire, SSVCFileShapes.point, at: place)
    var values: [DecisionPointValue] = []
    for value in wire["values"]?.array ?? [] {
      values.append(
        DecisionPointValue(
          key: value["key"]?.string ?? "", name: value["name"]?.string ?? "",
          definition: value["definition"]?.string ?? ""))
    }
    self.init(
      namespace: wire["namespace"]?.string ?? "", key: wire["key"]?.string ?? "",
      version: wire["version"]?.string ?? SSVCFileShapes.defaultVersion, name: wire["name"]?.string ?? "",
      definition: wire["definition"]?.string ?? "", values: values)
  }

  /// SSVC's JSON, members in the order of the published files. Former spellings are not part of it.
  public var wire: WireValue {
    [
      "namespace": .string(namespace), "key": .string(key), "version": .string(version), "name": .string(name),
      "definition": .string(definition), "schemaVersion": .string(SSVCFileShapes.schemaVersion),
      "values": .array(
        values.map { value in
          ["key": .string(value.key), "name": .string(value.name), "definition": .string(value.definition)]
        }),
    ]
  }
}

extension DecisionTable {
  /// Reads a decision table in SSVC's JSON (`DecisionTable` 2.0.0) and checks it whole; the error names the pointer.
  public init(_ wire: WireValue) throws(FormatError) {
    try SSVCFileShapes.require(wire, SSVCFileShapes.table, at: "")
    // A table names its decision points by any keys; identifiers are only recommended.
    var points: [DecisionPoint] = []
    var identifiers: [String: String] = [:]
    let members = wire["decision_points"]?.object?.members ?? []
    guard members.count <= SSVCFileShapes.pointLimit else {
      throw FormatError("/decision_points", "more than \(SSVCFileShapes.pointLimit) decision points")
    }
    for member in members {
      let point = try DecisionPoint(member.value, at: "/decision_points/\(JSONPointer.token(member.key))")
      identifiers[member.key] = point.id
      points.append(point)
    }
    let outcome = wire["outcome"]?.string ?? ""
    guard let outcomeIdentifier = identifiers[outcome] else {
      throw FormatError("/outcome", "'\(excerpt(outcome))' is no key of decision_points")
    }
    let rows = try Self.rows(wire["mapping"]?.array ?? [], identifiers)
    do throws(SSVCError) {
      try self.init(
        namespace: wire["namespace"]?.string ?? "", key: wire["key"]?.string ?? "",
        version: wire["version"]?.string ?? SSVCFileShapes.defaultVersion, name: wire["name"]?.string ?? "",
        definition: wire["definition"]?.string ?? "", decisionPoints: points, outcome: outcomeIdentifier, mapping: rows)
    } catch {
      throw FormatError(error.place, "\(error.message). \(error.remedy)")
    }
  }

  private static func rows(
    _ mapping: [WireValue], _ identifiers: [String: String]
  ) throws(FormatError) -> [[String: String]] {
    guard mapping.count <= rowLimit else { throw FormatError("/mapping", "more than \(rowLimit) rows") }
    var rows: [[String: String]] = []
    rows.reserveCapacity(mapping.count)
    for (number, row) in mapping.enumerated() {
      var cells: [String: String] = [:]
      for member in row.object?.members ?? [] {
        guard let identifier = identifiers[member.key] else {
          throw FormatError("/mapping/\(number)", "'\(excerpt(member.key))' is no key of decision_points")
        }
        cells[identifier] = member.value.string ?? ""
      }
      rows.append(cells)
    }
    return rows
  }

  /// SSVC's JSON, members in the order of the published files, decision points keyed by their identifiers.
  public var wire: WireValue {
    let points = decisionPoints + [outcome]
    var keyed = WireObject()
    for point in points { keyed[point.id] = point.wire }
    let rows = mapping.map { row in
      var cells = WireObject()
      for point in points { cells[point.id] = row[point.id].map(WireValue.string) }
      return WireValue.object(cells)
    }
    return [
      "namespace": .string(namespace), "key": .string(key), "version": .string(version), "name": .string(name),
      "definition": .string(definition), "schemaVersion": .string(SSVCFileShapes.schemaVersion),
      "decision_points": .object(keyed), "outcome": .string(outcome.id), "mapping": .array(rows),
    ]
  }
}
