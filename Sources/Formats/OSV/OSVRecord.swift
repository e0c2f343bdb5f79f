/// An advisory in the Open Source Vulnerability format, schema 1.7, as far as the product writes it and matching reads
/// it (ossf.github.io/osv-schema). The whole record stays in `wire`, unknown members included.
public struct OSVRecord: Sendable, Equatable {
  public struct Event: Sendable, Equatable {
    public enum Kind: String, Sendable { case introduced, fixed, lastAffected = "last_affected", limit }

    public var kind: Kind
    public var version: String

    public init(kind: Kind, version: String) {
      self.kind = kind
      self.version = version
    }
  }

  public struct Range: Sendable, Equatable {
    /// `ECOSYSTEM`, `SEMVER` or `GIT`.
    public var type: String
    public var events: [Event]

    public init(type: String, events: [Event]) {
      self.type = type
      self.events = events
    }
  }

  public struct Affected: Sendable, Equatable {
    public var ecosystem: String
    public var name: String
    public var purl: String?
    public var ranges: [Range]
    /// Enumerated versions.
    public var versions: [String]

    public init(ecosystem: String, name: String, purl: String?, ranges: [Range], versions: [String]) {
      self.ecosystem = ecosystem
      self.name = name
      self.purl = purl
      self.ranges = ranges
      self.versions = versions
    }
  }

  public let id: String
  public let withdrawn: Bool
  public let affected: [Affected]
  public let wire: WireValue

  /// Reads a record; the error names the JSON pointer.
  public init(_ wire: WireValue) throws(FormatError) {
    guard let id = wire["id"]?.string, !id.isEmpty else { throw FormatError("/id", "an identifier is needed") }
    self.id = id
    self.wire = wire
    withdrawn = wire["withdrawn"]?.string != nil
    var affected: [Affected] = []
    for (index, element) in (wire["affected"]?.array ?? []).enumerated() {
      affected.append(try OSVRecord.affected(element, at: "/affected/\(index)"))
    }
    self.affected = affected
  }

  private static func affected(_ wire: WireValue, at place: String) throws(FormatError) -> Affected {
    guard let package = wire["package"]?.object, let name = package["name"]?.string,
      let ecosystem = package["ecosystem"]?.string
    else { throw FormatError("\(place)/package", "a package with ecosystem and name is needed") }
    var ranges: [Range] = []
    for (index, element) in (wire["ranges"]?.array ?? []).enumerated() {
      ranges.append(try range(element, at: "\(place)/ranges/\(index)"))
    }
    return Affected(
      ecosystem: ecosystem, name: name, purl: package["purl"]?.string, ranges: ranges,
      versions: (wire["versions"]?.array ?? []).compactMap(\.string))
  }

  private static func range(_ wire: WireValue, at place: String) throws(FormatError) -> Range {
    guard let type = wire["type"]?.string else { throw FormatError("\(place)/type", "a range type is needed") }
    var events: [Event] = []
    for (index, element) in (wire["events"]?.array ?? []).enumerated() {
      for member in element.object?.members ?? [] {
        guard let kind = Event.Kind(rawValue: member.key), let version = member.value.string else {
          throw FormatError("\(place)/events/\(index)/\(member.key)", "introduced, fixed, last_affected or limit")
        }
        events.append(Event(kind: kind, version: version))
      }
    }
    return Range(type: type, events: events)
  }
}

extension OSVRecord.Affected {
  /// Without an ecosystem that OSV knows, the package goes under `database_specific`, as the schema demands one.
  public var wire: WireValue {
    if ecosystem.isEmpty {
      return [
        "versions": .array(versions.map(WireValue.string)), "database_specific": ["purl": .string(purl ?? name)],
      ]
    }
    var package: WireValue = ["ecosystem": .string(ecosystem), "name": .string(name)]
    if let purl, case .object(var object) = package {
      object["purl"] = .string(purl)
      package = .object(object)
    }
    return [
      "package": package,
      "ranges": .array(
        ranges.map { range in
          [
            "type": .string(range.type),
            "events": .array(
              range.events.map { .object([$0.kind.rawValue: .string($0.version)]) }),
          ]
        }),
      "versions": .array(versions.map(WireValue.string)),
    ]
  }
}
