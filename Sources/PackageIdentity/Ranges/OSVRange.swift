/// One entry of an OSV record's `affected[].ranges[]` whose versions are in a linear order (OSV schema, "Evaluation").
///
/// Ranges of type GIT are judged by ``CommitRange``.
public struct OSVRange: Hashable, Sendable {
  /// The range's type as the schema spells it.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Semantic Versioning 2.0.0.
    case semver = "SEMVER"
    /// The ecosystem's own order.
    case ecosystem = "ECOSYSTEM"
  }

  /// One event of the range's timeline.
  public enum Event: Hashable, Sendable {
    /// Versions from here on are affected; `0` stands before every version.
    case introduced(String)
    /// Versions from here on are not affected.
    case fixed(String)
    /// Versions after this one are not affected.
    case lastAffected(String)
    /// Only versions before one of the limits are affected; `*` sets no limit.
    case limit(String)

    /// The event's version as it was written.
    public var version: String {
      switch self {
      case .introduced(let version), .fixed(let version), .lastAffected(let version), .limit(let version): version
      }
    }

    /// The member's name in JSON.
    public var name: String {
      switch self {
      case .introduced: "introduced"
      case .fixed: "fixed"
      case .lastAffected: "last_affected"
      case .limit: "limit"
      }
    }
  }

  public let kind: Kind
  public let scheme: VersionScheme
  /// The events as they were given.
  public let events: [Event]
  /// The versions before one of which a version must lie; empty where nothing limits.
  let limits: [String]
  /// The other events by version; those of one version in the order given.
  let timeline: [Event]

  /// Takes the events of one range in an ecosystem (such as `PyPI` or `Debian:12`).
  ///
  /// Refuses an ecosystem whose order is unknown, versions that the order does not know, and a list without
  /// `introduced`. Events may be in any order.
  public init(kind: Kind, events: [Event], ecosystem: String) throws(RangeError) {
    let scheme = kind == .semver ? VersionScheme(named: "semver") : VersionScheme(ecosystem: ecosystem)
    guard let scheme else {
      throw RangeError(
        .typeUnknown, .pointer("/type"), "The order of versions of \"\(ecosystem)\" is unknown.",
        "Use the record's enumerated versions.")
    }
    try self.init(kind: kind, events: events, scheme: scheme)
  }

  /// Takes the events of one range in a known order.
  public init(kind: Kind, events: [Event], scheme: VersionScheme) throws(RangeError) {
    self.kind = kind
    self.scheme = scheme
    self.events = events
    var limits: [String] = []
    var unlimited = false
    var start: [Event] = []
    var ordered: [Event] = []
    for (index, event) in events.enumerated() {
      switch event {
      case .introduced("0"): start.append(event)
      case .limit(let version) where version.utf8.contains(UInt8(ascii: "*")): unlimited = true
      case .limit(let version): limits.append(version)
      default: ordered.append(event)
      }
      if case .introduced("0") = event { continue }
      if case .limit = event, unlimited { continue }
      try scheme.check(event.version, at: .pointer("/events/\(index)/\(event.name)"))
    }
    let introduces = events.contains { if case .introduced = $0 { true } else { false } }
    guard introduces else {
      throw RangeError(
        .introducedMissing, .pointer("/events"), "No event introduces the flaw.", "Add {\"introduced\": \"0\"}.")
    }
    self.limits = unlimited ? [] : limits
    timeline = start + (try scheme.sorted(ordered, by: \.version, at: .pointer("/events")))
  }

  /// Whether a version is affected.
  public func contains(_ version: String) throws(RangeError) -> Bool {
    let place = RangeError.Place.version(version)
    try scheme.check(version, at: place)
    guard try isBeforeLimits(version) else { return false }
    var affected = false
    for event in timeline {
      if case .introduced("0") = event {
        affected = true
        continue
      }
      let order = try scheme.order(version, event.version, at: place)
      // The timeline is sorted, so no later event can change the answer.
      if order < 0 { break }
      switch event {
      case .introduced: affected = true
      case .fixed: affected = false
      case .lastAffected: affected = order > 0 ? false : affected
      case .limit: continue
      }
    }
    return affected
  }

  private func isBeforeLimits(_ version: String) throws(RangeError) -> Bool {
    if limits.isEmpty { return true }
    for limit in limits where try scheme.order(version, limit, at: .version(version)) < 0 { return true }
    return false
  }

  /// What the schema forbids although the algorithm has an answer: `fixed` beside `last_affected` in one range.
  public var remarks: [RangeError] {
    let fixed = events.contains { if case .fixed = $0 { true } else { false } }
    guard fixed, let index = events.firstIndex(where: { if case .lastAffected = $0 { true } else { false } }) else {
      return []
    }
    return [
      RangeError(
        .fixedBesideLastAffected, .pointer("/events/\(index)/last_affected"),
        "The range has both fixed and last_affected events.", "Split it into two ranges, or drop last_affected.")
    ]
  }
}
