/// The versions of one package that an OSV record calls affected: enumerated ones, and all within any of its ranges.
public struct OSVAffected: Hashable, Sendable {
  public let versions: [String]
  public let ranges: [OSVRange]
  private let enumerated: Set<[UInt8]>

  public init(versions: [String] = [], ranges: [OSVRange] = []) {
    self.versions = versions
    self.ranges = ranges
    enumerated = Set(versions.map { Array($0.utf8) })
  }

  /// Whether a version is listed, byte for byte, or lies in one of the ranges (OSV schema, "Evaluation").
  ///
  /// Refuses a version that no order knows, unless it is listed or there are no ranges.
  public func contains(_ version: String) throws(RangeError) -> Bool {
    if enumerated.contains(Array(version.utf8)) { return true }
    for range in ranges where try range.contains(version) { return true }
    return false
  }
}
