/// Reads vector strings. Nothing is allocated unless the text is refused.
struct CVSSParser {
  /// Whether metrics may stand in an order that the specification forbids.
  enum Ordering {
    case specification
    case any
  }

  private let grammar: CVSSGrammar
  private let ordering: Ordering
  /// The first byte after the label.
  private let start: Int

  /// One `metric:value` of the vector, keys packed as in the grammar.
  private struct Field {
    var metric: UInt64 = 1
    var value: UInt64 = 1
    var valueStart = 0
    var end = 0
  }

  static func parse(_ bytes: Span<UInt8>, ordering: Ordering) throws(CVSSError) -> CVSSVector {
    let (version, start) = try CVSSLabel.read(bytes)
    return try CVSSParser(grammar: .of(version), ordering: ordering, start: start).parse(bytes)
  }

  private func parse(_ bytes: Span<UInt8>) throws(CVSSError) -> CVSSVector {
    var vector = CVSSVector(empty: grammar.version)
    var seen: UInt32 = 0
    var expected = 0
    var place = start
    while true {
      let field = try readField(bytes, at: place)
      guard let slot = grammar.slot(ofKey: field.metric, from: expected) else {
        throw refuseUnknownMetric(bytes, field, at: place)
      }
      guard let code = grammar.code(ofKey: field.value, slot: slot) else {
        throw refuseUnknownValue(bytes, field, slot: slot)
      }
      let bit: UInt32 = 1 << UInt32(truncatingIfNeeded: slot)
      guard seen & bit == 0 else { throw refuseDuplicate(slot: slot, at: place) }
      if slot < expected, grammar.version.requiresOrder, ordering == .specification {
        throw refuseOrder(bytes, slot: slot, at: place)
      }
      seen |= bit
      vector.set(code, at: slot)
      expected = slot + 1
      if field.end == bytes.count { break }
      place = field.end + 1
    }
    guard seen & grammar.mandatory == grammar.mandatory else { throw refuseMissing(seen: seen, at: bytes.count) }
    return vector
  }

  /// Reads up to the next slash or the end. The key of an abbreviation longer than six bytes is never found.
  @inline(__always)
  private func readField(_ bytes: Span<UInt8>, at start: Int) throws(CVSSError) -> Field {
    var field = Field()
    var place = start
    while place < bytes.count, bytes[place] != UInt8(ascii: ":"), bytes[place] != UInt8(ascii: "/") {
      field.metric = Self.appending(bytes[place], to: field.metric)
      place += 1
    }
    guard place < bytes.count, bytes[place] == UInt8(ascii: ":"), place > start else {
      throw refuseMalformed(bytes, from: start, at: place)
    }
    place += 1
    field.valueStart = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "/") {
      field.value = Self.appending(bytes[place], to: field.value)
      place += 1
    }
    field.end = place
    return field
  }

  /// Appends a byte; once six are exceeded the key stays at a value that no table holds.
  @inline(__always)
  private static func appending(_ byte: UInt8, to key: UInt64) -> UInt64 {
    key >> 48 == 0 ? key << 8 | UInt64(byte) : .max
  }
}

// MARK: - Refusals

extension CVSSParser {
  private func refuseMalformed(_ bytes: Span<UInt8>, from start: Int, at place: Int) -> CVSSError {
    if start >= bytes.count {
      return CVSSError(
        .malformedMetric, at: start, "The vector ends where a metric is expected",
        remedy: "Remove the slash at the end or write the missing metric.")
    }
    return CVSSError(
      .malformedMetric, at: place, "A metric without a name and a colon stands here",
      remedy: "Write each metric as name, colon, value, and separate metrics by one slash.")
  }

  private func refuseUnknownMetric(_ bytes: Span<UInt8>, _ field: Field, at place: Int) -> CVSSError {
    let name = CVSSLabel.text(bytes, from: place, to: field.valueStart - 1)
    let remedy =
      grammar.version == .v2
      ? "Put the label of its version in front if this is no CVSS 2.0 vector, for instance CVSS:3.1/."
      : "Use the abbreviations of CVSS \(grammar.version), in capitals: "
        + grammar.metrics.map(\.abbreviation).joined(separator: ", ") + "."
    return CVSSError(
      .unknownMetric, at: place, "CVSS \(grammar.version) has no metric '\(name)'", remedy: remedy)
  }

  private func refuseUnknownValue(_ bytes: Span<UInt8>, _ field: Field, slot: Int) -> CVSSError {
    let value = CVSSLabel.text(bytes, from: field.valueStart, to: field.end)
    let metric = grammar.metrics[slot]
    return CVSSError(
      .unknownValue, at: field.valueStart, "\(metric.name) (\(metric.abbreviation)) has no value '\(value)'",
      remedy: "Use one of " + metric.values.map(\.abbreviation).joined(separator: ", ") + ".")
  }

  private func refuseDuplicate(slot: Int, at place: Int) -> CVSSError {
    CVSSError(
      .duplicateMetric, at: place, "The metric \(grammar.metrics[slot].abbreviation) stands here a second time",
      remedy: "Keep one of the two; a vector gives each metric once.")
  }

  private func refuseOrder(_ bytes: Span<UInt8>, slot: Int, at place: Int) -> CVSSError {
    let lenient = CVSSParser(grammar: grammar, ordering: .any, start: start)
    let remedy: String
    do throws(CVSSError) {
      remedy = "Write it in the order of the specification: \(try lenient.parse(bytes))."
    } catch {
      remedy = "Write the metrics in the order of the specification's Table 23."
    }
    return CVSSError(
      .outOfOrder, at: place,
      "The metric \(grammar.metrics[slot].abbreviation) stands after a metric that it must precede", remedy: remedy)
  }

  private func refuseMissing(seen: UInt32, at place: Int) -> CVSSError {
    let missing = grammar.metrics.enumerated().filter { slot, metric in
      metric.isMandatory && seen & (1 << UInt32(slot)) == 0
    }
    let names = missing.map(\.element.abbreviation).joined(separator: ", ")
    return CVSSError(
      .missingMetric, at: place, "The vector lacks \(names)",
      remedy: "Give every base metric of CVSS \(grammar.version) a value.")
  }
}
