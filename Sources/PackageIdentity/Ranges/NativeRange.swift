/// A version range as a package manager writes it, such as `^1.2.3 || >=2.0.0 <3` of npm.
///
/// Between alternatives every syntax also takes `||`, as GitLab's advisories write it.
public struct NativeRange: Hashable, Sendable {
  /// Whose notation it is.
  public enum Syntax: String, Hashable, Sendable, CaseIterable {
    /// node-semver's ranges.
    case npm
    /// Maven's version range specification; a bare version is taken as that version alone.
    case maven
    /// PEP 440's version specifiers.
    case pypi
    /// Cargo's version requirements.
    case cargo
    /// RubyGems' requirements.
    case gem
    /// NuGet's interval notation; a bare version is a minimum.
    case nuget
    /// Composer's version constraints.
    case composer
    /// Conan 2's version ranges.
    case conan
    /// Elixir's version requirements.
    case hex
    /// Plain comparators over Go's versions, as advisories write them.
    case golang
    /// The lists of nginx's security advisories: `1.1.4-1.2.8, 1.3.9+`; `V+` of a stable branch ends with the branch.
    case nginx
    /// The lists of OpenSSL's advisories: versions with commas between them.
    case openssl
  }

  /// The longest text that is read, in UTF-8 bytes.
  public static let maximumLength = 65_536

  /// The most comparators that are read.
  public static let maximumComparators = 1_000

  public let text: String
  public let syntax: Syntax
  public let scheme: VersionScheme
  let alternatives: [NativeAlternative]

  public init(_ text: String, syntax: Syntax) throws(RangeError) {
    guard let scheme = VersionScheme(named: syntax.rawValue) else {
      throw RangeError(
        .typeUnknown, .offset(0), "The order of versions of \"\(syntax.rawValue)\" is unknown.", "Use another syntax.")
    }
    let reader = NativeReader(text, syntax: syntax)
    self.text = text
    self.syntax = syntax
    self.scheme = scheme
    alternatives = try reader.alternatives()
    for constraint in alternatives.flatMap(\.constraints) {
      let place = RangeError.Place.offset(constraint.offset)
      try scheme.check(constraint.evaluated, at: place)
      if let end = constraint.end { try scheme.check(end, at: place) }
    }
  }

  /// Whether a version lies in the range.
  ///
  /// - Parameter includingPrereleases: `false` lets npm, Cargo, Conan and PEP 440 leave out pre-releases that the range
  ///   does not name, as their resolvers do; `true` asks for the order alone, as vulnerability matching should.
  public func contains(_ version: String, includingPrereleases: Bool = false) throws(RangeError) -> Bool {
    try scheme.check(version, at: .version(version))
    let candidate = NativeCandidate(version, syntax: syntax)
    for alternative in alternatives {
      if !includingPrereleases && !alternative.admits(candidate, syntax: syntax) { continue }
      var fits = true
      for constraint in alternative.constraints where try !constraint.admits(candidate, scheme: scheme) {
        fits = false
        break
      }
      if fits { return true }
    }
    return false
  }

  /// The same range as a version range specifier: simplified, and without the pre-release rules, which vers lacks.
  public var vers: VersRange {
    get throws(RangeError) {
      var intervals: [VersionInterval] = []
      for alternative in alternatives { intervals += try alternative.intervals(scheme: scheme) }
      let union = try VersionIntervals(uniting: intervals, scheme: scheme, at: .offset(0))
      return try VersRange(type: syntax.rawValue, intervals: union)
    }
  }
}
