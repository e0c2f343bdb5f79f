import PackageIdentity

/// The name of a branch of category `product_version_range` (section 3.1.2.3.2): a vers or a vers-like specifier.
struct CSAFVersionRange: Sendable {
  enum Comparator: String, Sendable {
    case equal = "=", unequal = "!=", less = "<", lessOrEqual = "<=", greater = ">", greaterOrEqual = ">="
  }

  struct Constraint: Sendable {
    let comparator: Comparator
    let version: String
  }

  struct Refusal: Error, Sendable {
    let message: String
    let remedy: String
  }

  /// Constraints that are read at most.
  static let constraintLimit = 500

  /// The type of a vers; `nil` for a vers-like specifier.
  let type: String?
  /// Empty for all versions.
  let constraints: [Constraint]

  var isAll: Bool { constraints.isEmpty }
  /// The order of the type's versions; a vers-like specifier is read in the generic order.
  var scheme: VersionScheme? { VersionScheme(named: type ?? "generic") }

  init(_ text: String) throws(Refusal) {
    guard text.utf8.count <= 16_384 else {
      throw Refusal(message: "the range is too long", remedy: "use at most 16,384 bytes")
    }
    if text.hasPrefix("vers:") {
      let rest = text.dropFirst(5)
      // OASIS's own examples also write all versions this way.
      if rest == "/all" || rest == "all/*" {
        (type, constraints) = ("all", [])
        return
      }
      guard let slash = rest.firstIndex(of: "/") else {
        throw Refusal(message: "the vers has no slash after its type", remedy: "write vers:type/constraints")
      }
      let name = String(rest[..<slash])
      guard Self.isType(name) else {
        throw Refusal(
          message: "'\(name.prefix(40))' is no type of vers", remedy: "use small letters, digits, dots, hyphens")
      }
      guard name != "all" else {
        throw Refusal(message: "the type 'all' knows only all versions", remedy: "write vers:all/* or another type")
      }
      type = name
      let list = String(rest[rest.index(after: slash)...])
      constraints = list == "*" ? [] : try Self.read(list, isVers: true)
    } else {
      type = nil
      constraints = try Self.read(text, isVers: false)
      guard constraints.count > 1 || constraints.first?.comparator != .equal else {
        throw Refusal(message: "the range is a single version or no range at all", remedy: "use product_version")
      }
    }
  }

  private static func isType(_ name: String) -> Bool {
    guard let first = name.utf8.first, TextPatterns.isLower(first) else { return false }
    return name.utf8.allSatisfy { TextPatterns.isLower($0) || TextPatterns.isDigit($0) || ".-".utf8.contains($0) }
  }

  private static func read(_ list: String, isVers: Bool) throws(Refusal) -> [Constraint] {
    let parts = list.split(separator: "|", omittingEmptySubsequences: false)
    guard parts.count <= constraintLimit else {
      throw Refusal(message: "the range has more than \(constraintLimit) constraints", remedy: "shorten it")
    }
    var constraints: [Constraint] = []
    for part in parts { constraints.append(try readConstraint(part)) }
    return constraints
  }

  private static func readConstraint(_ part: Substring) throws(Refusal) -> Constraint {
    var comparator = Comparator.equal
    var version = part
    for candidate in [Comparator.unequal, .lessOrEqual, .greaterOrEqual, .less, .greater]
    where part.hasPrefix(candidate.rawValue) {
      comparator = candidate
      version = part.dropFirst(candidate.rawValue.count)
      break
    }
    guard !version.isEmpty else {
      throw Refusal(message: "a constraint has no version", remedy: "write a version after each comparator")
    }
    let reserved = "<>=!*|"
    let isPlain = version.unicodeScalars.allSatisfy { scalar in
      !scalar.properties.isWhitespace && !(scalar.isASCII && reserved.unicodeScalars.contains(scalar))
    }
    guard isPlain else {
      throw Refusal(
        message: "'\(part.prefix(60))' is no constraint", remedy: "write a comparator and a version, without spaces")
    }
    return Constraint(comparator: comparator, version: PercentText.decode(version))
  }

  /// Whether only one version is in the range.
  var isSingleVersion: Bool {
    if constraints.count == 1 { return constraints.first?.comparator == .equal }
    guard constraints.count == 2 else { return false }
    let bounds = Dictionary(
      constraints.map { ($0.comparator, $0.version) }, uniquingKeysWith: { first, _ in first })
    guard let least = bounds[.greaterOrEqual], let most = bounds[.lessOrEqual] else { return false }
    return least == most
  }

  /// Whether the highest constraint lets every higher version in.
  var isOpenAbove: Bool {
    if isAll { return true }
    let bounds = constraints.filter { $0.comparator != .equal && $0.comparator != .unequal }
    guard let last = bounds.last else { return constraints.allSatisfy { $0.comparator == .unequal } }
    return last.comparator == .greater || last.comparator == .greaterOrEqual
  }
}
