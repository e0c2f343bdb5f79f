/// Why a version was refused: it is no version of its scheme, or its scheme has no order.
public struct VersionError: Error, Hashable, Sendable {
  /// The kinds of refusal.
  public enum Code: Hashable, Sendable {
    /// The text has no byte.
    case empty
    /// The text is longer than ``VersionScheme/maximumLength`` bytes.
    case tooLong
    /// The scheme's grammar does not hold at a byte offset (from 0) into the version's UTF-8.
    case malformed(offset: Int)
    /// The scheme names versions that have no order, as Git commits.
    case unordered
  }

  /// The kind of refusal.
  public let code: Code
  /// The refused text, cut at 256 bytes.
  public let version: String
  /// The scheme's name.
  public let scheme: String
  /// A sentence that names the place.
  public let message: String
  /// A sentence that tells what to do.
  public let remedy: String

  init(_ flaw: VersionFlaw, version: String, scheme: String) {
    self.version = version
    self.scheme = scheme
    switch flaw.kind {
    case .empty:
      code = .empty
      message = "The version is empty."
      remedy = "Give a version of the scheme \(scheme)."
    case .tooLong:
      code = .tooLong
      message = "The version is longer than \(VersionScheme.maximumLength) bytes."
      remedy = "Give a version of at most \(VersionScheme.maximumLength) bytes."
    case .malformed:
      code = .malformed(offset: flaw.offset)
      message = "The version is no \(scheme) version: at byte \(flaw.offset), expected \(flaw.expected)."
      remedy = "Write the version as \(scheme) does, or name the scheme that it belongs to."
    case .unordered:
      code = .unordered
      message = "Versions of the scheme \(scheme) have no order."
      remedy = "Walk the repository's history, or compare released versions instead."
    }
  }
}

/// A refusal without its texts: cheap to throw from a comparison.
struct VersionFlaw: Error {
  enum Kind { case empty, tooLong, malformed, unordered }

  let kind: Kind
  let offset: Int
  let expected: StaticString

  static func malformed(_ offset: Int, _ expected: StaticString) -> VersionFlaw {
    VersionFlaw(kind: .malformed, offset: offset, expected: expected)
  }

  static func plain(_ kind: Kind) -> VersionFlaw {
    VersionFlaw(kind: kind, offset: 0, expected: "")
  }
}
