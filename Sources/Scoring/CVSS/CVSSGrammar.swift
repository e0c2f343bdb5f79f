/// A version's metric table, packed into integers once so that parsing compares no strings.
///
/// A metric's *slot* is its place in the table. A value's *code* is its place among the metric's values plus one;
/// code 0 stands for "not defined", whether a vector says so or leaves the metric out.
///
/// A class, so that handing it around counts one reference and not one for each array.
final class CVSSGrammar: Sendable {
  /// Values a metric can have at most, plus one; the stride of `valueKeys`.
  static let stride = 8

  let version: CVSSVersion
  let metrics: [CVSSMetric]
  /// The abbreviation of each slot, packed by `key`.
  let metricKeys: [UInt64]
  /// The abbreviation of each slot's values by `slot * stride + code`; zero where there is none.
  let valueKeys: [UInt64]
  /// A bit for each slot that a vector must carry.
  let mandatory: UInt32

  private static let v2 = CVSSGrammar(.v2, CVSS2Metrics.all)
  private static let v3 = CVSSGrammar(.v3, CVSS3Metrics.all)
  private static let v3Point1 = CVSSGrammar(.v3Point1, CVSS3Metrics.all)
  private static let v4 = CVSSGrammar(.v4, CVSS4Metrics.all)

  static func of(_ version: CVSSVersion) -> CVSSGrammar {
    switch version {
    case .v2: v2
    case .v3: v3
    case .v3Point1: v3Point1
    case .v4: v4
    }
  }

  private init(_ version: CVSSVersion, _ metrics: [CVSSMetric]) {
    self.version = version
    self.metrics = metrics
    metricKeys = metrics.map { Self.key($0.abbreviation) }
    var keys = [UInt64](repeating: 0, count: metrics.count * Self.stride)
    var mandatory: UInt32 = 0
    for (slot, metric) in metrics.enumerated() {
      if metric.isMandatory { mandatory |= 1 << UInt32(slot) }
      for (place, value) in metric.values.enumerated() {
        // "Not defined" is always last in the table and takes code 0.
        let code = value.isNotDefined ? 0 : place + 1
        keys[slot * Self.stride + code] = Self.key(value.abbreviation)
      }
    }
    valueKeys = keys
    self.mandatory = mandatory
  }

  /// A key before its first byte. The leading one keeps a text with zero bytes in front from being taken for another.
  static let emptyKey: UInt64 = 1

  /// Packs an abbreviation, of at most five bytes in every table.
  static func key(_ text: String) -> UInt64 {
    text.utf8.reduce(emptyKey) { $0 << 8 | UInt64($1) }
  }

  /// The slot of a metric, looked for from `expected` on, as vectors are nearly always in order.
  @inline(__always)
  func slot(ofKey key: UInt64, from expected: Int) -> Int? {
    var slot = expected
    while slot < metricKeys.count {
      if metricKeys[slot] == key { return slot }
      slot += 1
    }
    slot = 0
    while slot < expected, slot < metricKeys.count {
      if metricKeys[slot] == key { return slot }
      slot += 1
    }
    return nil
  }

  @inline(__always)
  func code(ofKey key: UInt64, slot: Int) -> UInt64? {
    let first = slot * Self.stride
    var code = 0
    while code < Self.stride {
      if valueKeys[first + code] == key { return UInt64(code) }
      code += 1
    }
    return nil
  }

  /// The value that a code stands for; `nil` for "not defined" of a mandatory metric.
  func value(slot: Int, code: Int) -> CVSSMetricValue? {
    let values = metrics[slot].values
    if code == 0 { return values.last(where: \.isNotDefined) }
    return code <= values.count ? values[code - 1] : nil
  }
}
