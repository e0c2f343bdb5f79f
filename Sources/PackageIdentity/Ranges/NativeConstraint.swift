/// One comparator of a native range, after tildes, carets and wildcards are resolved.
struct NativeConstraint: Hashable, Sendable {
  let comparator: VersionConstraint.Comparator
  /// The version in its ecosystem's usual spelling, for writing.
  let written: String
  /// The version to compare with: the same, or one moved to just before its pre-releases.
  let evaluated: String
  /// With `!=`: the end of the versions left out, of which `evaluated` is the beginning (`!=1.2.*`).
  let end: String?
  /// Where it began in the text, in UTF-8 bytes.
  let offset: Int
  /// PEP 440's `===`: the texts are compared, without regard to letters' case.
  var isTextual = false

  init(
    _ comparator: VersionConstraint.Comparator, _ written: String, evaluated: String? = nil, end: String? = nil,
    offset: Int
  ) {
    self.comparator = comparator
    self.written = written
    self.evaluated = evaluated ?? written
    self.end = end
    self.offset = offset
  }

  func admits(_ candidate: NativeCandidate, scheme: VersionScheme) throws(RangeError) -> Bool {
    if isTextual { return candidate.version.lowercased().utf8.elementsEqual(written.lowercased().utf8) }
    if candidate.isLeftOut(by: self) { return false }
    let version = candidate.version(against: self)
    let place = RangeError.Place.version(candidate.version)
    let order = try scheme.order(version, evaluated, at: place)
    guard let end else { return comparator.admits(order: order) }
    if order < 0 { return true }
    return try scheme.order(version, end, at: place) >= 0
  }
}

/// Constraints that must hold together.
struct NativeAlternative: Hashable, Sendable {
  var constraints: [NativeConstraint]
  /// Conan: whether pre-releases were asked for.
  var takesPrereleases = false

  /// The resolver's rule about pre-releases.
  func admits(_ candidate: NativeCandidate, syntax: NativeRange.Syntax) -> Bool {
    guard candidate.isPrerelease else { return true }
    switch syntax {
    case .npm, .cargo:
      return constraints.contains { constraint in
        let named = NativeCandidate(constraint.written, syntax: syntax)
        return named.isPrerelease && named.release == candidate.release
      }
    case .pypi:
      return constraints.contains { NativeCandidate($0.written, syntax: syntax).isPrerelease }
    case .conan:
      return takesPrereleases
    default:
      return true
    }
  }

  func intervals(scheme: VersionScheme) throws(RangeError) -> [VersionInterval] {
    let plain = constraints.filter { $0.end == nil }.map { VersionConstraint($0.comparator, $0.written) }
    let (interval, excluded) = try VersionIntervals.intersection(of: plain, scheme: scheme, at: .offset(0))
    var left = try VersionIntervals(uniting: [interval], excluding: excluded, scheme: scheme, at: .offset(0)).intervals
    for constraint in constraints {
      guard let end = constraint.end else { continue }
      left = try Self.remove(from: constraint.evaluated, to: end, in: left, scheme: scheme)
    }
    return left
  }

  private static func remove(
    from start: String, to end: String, in intervals: [VersionInterval], scheme: VersionScheme
  ) throws(RangeError) -> [VersionInterval] {
    var left: [VersionInterval] = []
    for interval in intervals {
      for outside in [VersionConstraint(.less, start), VersionConstraint(.greaterOrEqual, end)] {
        left.append(
          try VersionIntervals.intersection(of: interval.constraints + [outside], scheme: scheme, at: .offset(0))
            .interval)
      }
    }
    return try VersionIntervals(uniting: left, scheme: scheme, at: .offset(0)).intervals
  }
}

extension VersionInterval {
  /// The one or two comparators of the interval's ends.
  var constraints: [VersionConstraint] {
    let low = lower.map { VersionConstraint($0.isIncluded ? .greaterOrEqual : .greater, $0.version) }
    let high = upper.map { VersionConstraint($0.isIncluded ? .lessOrEqual : .less, $0.version) }
    return [low, high].compactMap { $0 }
  }
}

/// A version that is held against a native range.
struct NativeCandidate {
  let version: String
  let isPrerelease: Bool
  /// The part before a pre-release mark and build metadata.
  let release: String
  private let syntax: NativeRange.Syntax
  private let python: PEP440Spelling?

  init(_ version: String, syntax: NativeRange.Syntax) {
    self.version = version
    self.syntax = syntax
    python = syntax == .pypi ? PEP440Spelling(version) : nil
    let plain = version.utf8.prefix { $0 != UInt8(ascii: "+") }
    let main = plain.prefix { $0 != UInt8(ascii: "-") }
    release = String(main.drop { $0 == UInt8(ascii: "v") }) ?? ""
    isPrerelease = python.map(\.isPrerelease) ?? (main.endIndex != plain.endIndex)
  }

  /// The candidate as a constraint sees it: fields filled up for Composer; for PEP 440 without the local part, unless
  /// the specifier has one.
  func version(against constraint: NativeConstraint) -> String {
    if syntax == .composer {
      return ComposerVersion(NativeReader.Term(symbol: "", version: version, offset: 0)).normalized
    }
    guard var seen = python, let other = PEP440Spelling(constraint.written) else { return version }
    if other.local.isEmpty { seen.local = "" }
    return seen.normalized
  }

  /// PEP 440, "Exclusive ordered comparison": `<1.0` leaves out pre-releases of 1.0, and `>1.0` its post-releases.
  func isLeftOut(by constraint: NativeConstraint) -> Bool {
    guard let python, constraint.comparator == .less || constraint.comparator == .greater,
      let other = PEP440Spelling(constraint.written), python.hasRelease(of: other)
    else { return false }
    return constraint.comparator == .less
      ? python.isPrerelease && !other.isPrerelease : python.post != nil && other.post == nil
  }
}
