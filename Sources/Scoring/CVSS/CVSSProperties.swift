/// A member of FIRST's JSON form of a vector.
public struct CVSSProperty: Hashable, Sendable {
  /// The member's name, for instance `attackVector`.
  public let name: String
  /// The member's value, for instance `NETWORK`.
  public let value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

extension CVSSVector {
  /// The metrics as members of FIRST's JSON schema of the vector's version, in the specification's order.
  /// - Parameter includingNotDefined: whether metrics left open appear, with the value `NOT_DEFINED`.
  public func properties(includingNotDefined: Bool = false) -> [CVSSProperty] {
    let grammar = CVSSGrammar.of(version)
    var properties: [CVSSProperty] = []
    for (slot, metric) in grammar.metrics.enumerated() {
      let code = code(slot)
      guard code != 0 || includingNotDefined, let value = grammar.value(slot: slot, code: code) else { continue }
      properties.append(CVSSProperty(name: metric.property, value: value.property))
    }
    return properties
  }

  /// The value of a metric given by its abbreviation; a metric left open has the value "not defined".
  /// `nil` where the version has no such metric.
  public func value(of abbreviation: String) -> CVSSMetricValue? {
    let grammar = CVSSGrammar.of(version)
    guard let slot = grammar.metrics.firstIndex(where: { $0.abbreviation == abbreviation }) else { return nil }
    return grammar.value(slot: slot, code: code(slot))
  }

  /// The value of a member of FIRST's JSON form, for instance `NETWORK` for `attackVector`; `NOT_DEFINED` where the
  /// vector leaves the metric open, `nil` where the version has no such member.
  public func propertyValue(_ name: String) -> String? {
    let grammar = CVSSGrammar.of(version)
    guard let slot = grammar.metrics.firstIndex(where: { $0.property == name }) else { return nil }
    return grammar.value(slot: slot, code: code(slot))?.property
  }

  /// The vector with one metric changed, for instance to set an environmental metric.
  ///
  /// The offset of an error is 0 for the metric and the metric's length plus one for the value, as in `metric:value`.
  public func setting(_ abbreviation: String, to value: String) throws(CVSSError) -> CVSSVector {
    let grammar = CVSSGrammar.of(version)
    guard let slot = grammar.metrics.firstIndex(where: { $0.abbreviation == abbreviation }) else {
      throw CVSSError(
        .unknownMetric, at: 0, "CVSS \(version) has no metric '\(abbreviation.prefix(16))'",
        remedy: "Use one of " + grammar.metrics.map(\.abbreviation).joined(separator: ", ") + ".")
    }
    let values = grammar.metrics[slot].values
    guard let place = values.firstIndex(where: { $0.abbreviation == value }) else {
      throw CVSSError(
        .unknownValue, at: abbreviation.utf8.count + 1, "\(abbreviation) has no value '\(value.prefix(16))'",
        remedy: "Use one of " + values.map(\.abbreviation).joined(separator: ", ") + ".")
    }
    var changed = self
    changed.set(values[place].isNotDefined ? 0 : UInt64(place + 1), at: slot)
    return changed
  }

  /// The vector with the metrics that members of FIRST's JSON form give and the vector leaves open.
  ///
  /// A publisher may give metrics as members only, for instance environmental ones. Members that are no metrics, such
  /// as `baseScore`, are passed over. A member that says another value than the vector is refused; the offset of an
  /// error is the member's place in the list.
  public func adding(_ properties: [CVSSProperty]) throws(CVSSError) -> CVSSVector {
    let grammar = CVSSGrammar.of(version)
    var merged = self
    for (index, property) in properties.enumerated() {
      guard let slot = grammar.metrics.firstIndex(where: { $0.property == property.name }) else { continue }
      let metric = grammar.metrics[slot]
      guard let place = metric.values.firstIndex(where: { $0.property == property.value }) else {
        throw CVSSError(
          .unknownValue, at: index, "\(property.name) has no value '\(property.value.prefix(32))'",
          remedy: "Use one of " + metric.values.map(\.property).joined(separator: ", ") + ".")
      }
      let code = metric.values[place].isNotDefined ? 0 : place + 1
      let own = self.code(slot)
      guard own == 0 || own == code else {
        throw CVSSError(
          .contradiction, at: index, "\(property.name) says \(property.value), the vector says otherwise",
          remedy: "Make the member agree with \(metric.abbreviation) of the vector, or change the vector.")
      }
      merged.set(UInt64(code), at: slot)
    }
    return merged
  }
}
