/// A version range in whichever notation it came, for callers that only ask which versions lie in it.
public enum VersionRange: Hashable, Sendable {
  case osv(OSVRange)
  case vers(VersRange)
  case native(NativeRange)

  /// The notations that ranges come in.
  public enum Syntax: Hashable, Sendable {
    /// OSV events in one line, as `introduced:1.0 fixed:2.0 last_affected:... limit:...`.
    case osv
    /// A version range specifier.
    case vers
    /// The ecosystem's own notation.
    case native
  }

  /// Reads a text in a notation. The ecosystem is OSV's name or a Package-URL type; vers names its own.
  public init(_ text: String, syntax: Syntax, ecosystem: String) throws(RangeError) {
    switch syntax {
    case .vers:
      self = .vers(try VersRange(text))
    case .native:
      guard let own = NativeRange.Syntax(ecosystem: ecosystem) else {
        throw RangeError(
          .typeUnknown, .offset(0), "The ecosystem \"\(ecosystem)\" has no notation that is known here.",
          "Write the range as vers.")
      }
      self = .native(try NativeRange(text, syntax: own))
    case .osv:
      let scheme = VersionScheme(ecosystem: ecosystem) ?? VersionScheme(named: ecosystem)
      guard let scheme else {
        throw RangeError(
          .typeUnknown, .offset(0), "The order of versions of \"\(ecosystem)\" is unknown.",
          "Use an ecosystem of the OSV schema, or a Package-URL type.")
      }
      self = .osv(try OSVRange(kind: .ecosystem, events: try Self.events(text), scheme: scheme))
    }
  }

  /// Whether a version lies in the range.
  ///
  /// A native range is asked for the order alone, so that a pre-release of an affected version is affected too.
  public func contains(_ version: String) throws(RangeError) -> Bool {
    switch self {
    case .osv(let range): try range.contains(version)
    case .vers(let range): try range.contains(version)
    case .native(let range): try range.contains(version, includingPrereleases: true)
    }
  }

  private static func events(_ text: String) throws(RangeError) -> [OSVRange.Event] {
    guard text.utf8.count <= NativeRange.maximumLength else {
      throw RangeError(
        .tooLong, .offset(NativeRange.maximumLength), "The text is longer than \(NativeRange.maximumLength) bytes.",
        "Give the events as a list.")
    }
    var events: [OSVRange.Event] = []
    for part in Array(text.utf8).split(whereSeparator: { Ascii.isWhitespace($0) || $0 == UInt8(ascii: ",") }) {
      let colon = part.firstIndex(of: Ascii.colon) ?? part.endIndex
      let version = String(decoding: part[colon...].dropFirst(), as: UTF8.self)
      switch String(decoding: part[..<colon], as: UTF8.self) {
      case "introduced": events.append(.introduced(version))
      case "fixed": events.append(.fixed(version))
      case "last_affected": events.append(.lastAffected(version))
      case "limit": events.append(.limit(version))
      default:
        throw RangeError(
          .syntaxInvalid, .offset(part.startIndex), "An event has no name that is known.",
          "Write introduced:, fixed:, last_affected: or limit: before the version.")
      }
    }
    return events
  }
}

extension NativeRange.Syntax {
  /// The notation of an OSV ecosystem or a Package-URL type.
  public init?(ecosystem: String) {
    let name = String(ecosystem.utf8.prefix { $0 != Ascii.colon }) ?? ""
    switch name.lowercased() {
    case "crates.io": self = .cargo
    case "rubygems": self = .gem
    case "packagist": self = .composer
    case "conancenter": self = .conan
    case "go": self = .golang
    case let other:
      guard let own = NativeRange.Syntax(rawValue: other) else { return nil }
      self = own
    }
  }
}
