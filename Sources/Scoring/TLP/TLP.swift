/// The Traffic Light Protocol 2.0 of FIRST: how far a recipient may pass something on. Labels of version 1.0 are read
/// as their successors.
///
/// Ordered by restriction: what is more restricted is greater.
public enum TLP: String, CaseIterable, Hashable, Sendable, Comparable, CustomStringConvertible {
  /// No limit on disclosure; `WHITE` in version 1.0.
  case clear = "CLEAR"
  /// The recipient's community, not the public.
  case green = "GREEN"
  /// The recipient's organization and its clients, as far as they need to know.
  case amber = "AMBER"
  /// The recipient's organization only.
  case amberStrict = "AMBER+STRICT"
  /// The individual recipients only.
  case red = "RED"

  /// The versions of the protocol.
  public enum Version: String, CaseIterable, Hashable, Sendable {
    case v1 = "1.0"
    case v2 = "2.0"
  }

  /// Reads a label: with or without `TLP:` in front, in any case, `AMBER_STRICT` and `AMBER-STRICT` as
  /// `AMBER+STRICT`, and `WHITE` of version 1.0 as clear.
  public init(_ text: String) throws(TLPError) {
    var label = text.utf8.count <= 24 ? text.uppercased() : ""
    if label.hasPrefix("TLP:") { label.removeFirst(4) }
    switch label {
    case "CLEAR", "WHITE": self = .clear
    case "GREEN": self = .green
    case "AMBER": self = .amber
    case "AMBER+STRICT", "AMBER_STRICT", "AMBER-STRICT": self = .amberStrict
    case "RED": self = .red
    default: throw TLPError(text)
    }
  }

  /// The label as version 2.0 writes it, for instance `TLP:AMBER+STRICT`.
  public var description: String { "TLP:" + rawValue }

  /// The label in a version, without `TLP:`; `nil` for AMBER+STRICT in 1.0, which lacks it: use RED or ask the source.
  public func label(in version: Version) -> String? {
    guard version == .v1 else { return rawValue }
    return switch self {
    case .clear: "WHITE"
    case .amberStrict: nil
    case .green, .amber, .red: rawValue
    }
  }

  private var restriction: Int {
    switch self {
    case .clear: 0
    case .green: 1
    case .amber: 2
    case .amberStrict: 3
    case .red: 4
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.restriction < right.restriction }
}

/// A text that is no label of the Traffic Light Protocol.
public struct TLPError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Code: String, CaseIterable, Hashable, Sendable {
    case unknownLabel
  }

  public let code: Code
  /// The byte at which the text stops being a label.
  public let offset: Int
  public let message: String
  public let remedy: String

  init(_ text: String) {
    code = .unknownLabel
    offset = text.uppercased().hasPrefix("TLP:") ? 4 : 0
    message = "The Traffic Light Protocol has no label '\(text.prefix(24))'"
    remedy = "Use one of " + TLP.allCases.map(\.description).joined(separator: ", ") + "."
  }

  public var description: String { "\(message) (byte \(offset)). \(remedy)" }
}
