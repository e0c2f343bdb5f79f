/// An affected product of a CVE record.
public struct CVEProduct: Sendable, Equatable {
  public enum Status: String, Sendable { case affected, unaffected, unknown }

  /// A status that begins within a range.
  public struct Change: Sendable, Equatable {
    public let at: String
    public let status: Status
  }

  /// A version, or a range of versions.
  public struct Version: Sendable, Equatable {
    public enum Limit: Sendable, Equatable {
      case lessThan(String)
      case lessThanOrEqual(String)
    }

    public let version: String
    public let status: Status
    /// The order's name, e.g. `semver`; anything may stand here.
    public let type: String?
    /// `nil` for a single version.
    public let limit: Limit?
    public let changes: [Change]
  }

  public let vendor: String?
  public let product: String?
  public let collection: String?
  public let packageName: String?
  /// From version 5.2 of the format on.
  public let packageURL: String?
  public let cpes: [String]
  public let modules: [String]
  public let programFiles: [String]
  public let platforms: [String]
  public let repository: String?
  /// The status of versions that are not listed.
  public let defaultStatus: Status
  public let versions: [Version]

  init(_ wire: WireValue) {
    vendor = wire["vendor"]?.string
    product = wire["product"]?.string
    collection = wire["collectionURL"]?.string
    packageName = wire["packageName"]?.string
    packageURL = wire["packageURL"]?.string
    cpes = CVEContainer.strings(wire["cpes"])
    modules = CVEContainer.strings(wire["modules"])
    programFiles = CVEContainer.strings(wire["programFiles"])
    platforms = CVEContainer.strings(wire["platforms"])
    repository = wire["repo"]?.string
    defaultStatus = Self.status(wire["defaultStatus"]) ?? .unknown
    versions = (wire["versions"]?.array ?? []).compactMap { Self.version($0) }
  }

  private static func status(_ wire: WireValue?) -> Status? { wire?.string.flatMap(Status.init(rawValue:)) }

  private static func version(_ wire: WireValue) -> Version? {
    guard let version = wire["version"]?.string, let status = status(wire["status"]) else { return nil }
    let changes = (wire["changes"]?.array ?? []).compactMap { change -> Change? in
      guard let at = change["at"]?.string, let status = self.status(change["status"]) else { return nil }
      return Change(at: at, status: status)
    }
    let limit: Version.Limit? =
      if let below = wire["lessThan"]?.string { .lessThan(below) } else if let last = wire["lessThanOrEqual"]?.string {
        .lessThanOrEqual(last)
      } else { nil }
    return Version(
      version: version, status: status, type: wire["versionType"]?.string, limit: limit, changes: changes)
  }
}

extension CVEProduct {
  /// The status of a version by the format's algorithm: the first entry that has the version decides, else the default.
  ///
  /// A range whose order is unknown (`custom`, commits), or that the version cannot be compared with, may or may not
  /// have the version: where such a range comes before the deciding entry and says otherwise, the status is unknown.
  public func status(of version: String) -> Status {
    var doubts: Set<Status> = []
    for entry in versions {
      guard let limit = entry.limit else {
        if entry.version == version { return decide(entry.status, doubts) }
        continue
      }
      guard let order = entry.type.flatMap({ CVEVersionOrder(versionType: $0) }),
        let isInside = Self.isInside(version, entry, limit, order)
      else {
        doubts.formUnion([entry.status] + entry.changes.map(\.status))
        continue
      }
      if isInside { return decide(Self.status(within: entry, version, order), doubts) }
    }
    return decide(defaultStatus, doubts)
  }

  private func decide(_ status: Status, _ doubts: Set<Status>) -> Status {
    doubts.subtracting([status]).isEmpty ? status : .unknown
  }

  private static func isInside(
    _ version: String, _ entry: Version, _ limit: Version.Limit, _ order: CVEVersionOrder
  ) -> Bool? {
    guard let fromStart = order.compare(entry.version, version) else { return nil }
    if fromStart > 0 { return false }
    switch limit {
    case .lessThan(let text): return order.compare(version, limit: text).map { $0 < 0 }
    case .lessThanOrEqual(let text): return order.compare(version, limit: text).map { $0 <= 0 }
    }
  }

  /// Changes count in the order of their versions, however they are listed.
  private static func status(within entry: Version, _ version: String, _ order: CVEVersionOrder) -> Status {
    let sorted = entry.changes.sorted { (order.compare($0.at, $1.at) ?? 0) < 0 }
    return sorted.last { (order.compare($0.at, version) ?? 1) <= 0 }?.status ?? entry.status
  }
}
