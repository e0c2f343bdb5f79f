/// Composer's constraints (its "Versions and constraints").
extension NativeReader {
  func composer(_ slice: ArraySlice<UInt8>) throws(RangeError) -> [NativeConstraint] {
    let terms = try terms(in: slice, symbols: ["", "=", "==", "!=", "<>", ">", ">=", "<", "<=", "~", "^"])
    var list: [NativeConstraint] = []
    var index = 0
    while index < terms.count {
      if index + 2 < terms.count, terms[index + 1].version == "-", terms[index + 1].symbol.isEmpty {
        list += try composerHyphen(terms[index], terms[index + 2])
        index += 3
      } else {
        list += try composer(terms[index].symbol, ComposerVersion(terms[index]))
        index += 1
      }
    }
    return list
  }

  /// `1.0 - 2.0`: an end with fields missing includes all that begin with the given ones.
  private func composerHyphen(_ first: Term, _ last: Term) throws(RangeError) -> [NativeConstraint] {
    let end = ComposerVersion(last)
    let upper: NativeConstraint
    if let partial = end.partial, partial.numbers.count < 3, partial.suffix.isEmpty {
      upper = try end.upper(partial.numbers.count - 1)
    } else {
      upper = end.constraint(.lessOrEqual)
    }
    return [ComposerVersion(first).constraint(.greaterOrEqual), upper]
  }

  private func composer(_ symbol: String, _ version: ComposerVersion) throws(RangeError) -> [NativeConstraint] {
    let fields = version.partial?.numbers.count ?? 0
    switch symbol {
    case "~":
      guard version.partial != nil else { throw Self.invalid(version.term, "Write numbers behind a tilde.") }
      return [version.constraint(.greaterOrEqual), try version.upper(max(0, fields - 2))]
    case "^":
      guard let numbers = version.partial?.numbers else {
        throw Self.invalid(version.term, "Write numbers behind a caret.")
      }
      let field = numbers.firstIndex { $0 != 0 } ?? fields - 1
      return [version.constraint(.greaterOrEqual), try version.upper(field)]
    default:
      guard let comparator = Self.comparator(symbol) else { throw Self.invalid(version.term, "Use a known operator.") }
      guard version.partial?.hasWildcard == true else { return [version.constraint(comparator)] }
      return try composerWildcard(comparator, version, field: fields - 1)
    }
  }

  private func composerWildcard(
    _ comparator: VersionConstraint.Comparator, _ version: ComposerVersion, field: Int
  ) throws(RangeError) -> [NativeConstraint] {
    let lower = version.constraint(.greaterOrEqual)
    if field < 0 { return [] }
    switch comparator {
    case .equal: return [lower, try version.upper(field)]
    case .unequal:
      let end = try version.upper(field).evaluated
      return [
        NativeConstraint(.unequal, lower.written, evaluated: lower.evaluated, end: end, offset: version.term.offset)
      ]
    default: return [version.constraint(comparator)]
    }
  }
}

/// A version in a Composer constraint.
struct ComposerVersion {
  let term: NativeReader.Term
  /// The fields, where the version has any.
  let partial: PartialVersion?
  /// The version without a stability flag and a leading v.
  let plain: String

  init(_ term: NativeReader.Term) {
    self.term = term
    let bare = String(term.version.utf8.prefix { $0 != UInt8(ascii: "@") }) ?? ""
    let numbers = String(bare.utf8.prefix { Ascii.isDigit($0) || ".*xXvV".utf8.contains($0) }) ?? ""
    let suffix = String(bare.utf8.dropFirst(numbers.utf8.count)) ?? ""
    let joined = suffix.isEmpty || suffix.utf8.first == UInt8(ascii: "-") ? suffix : "-" + suffix
    // A date with hyphens is no number with a suffix.
    let isDate = suffix.utf8.first == UInt8(ascii: "-") && suffix.utf8.dropFirst().first.map(Ascii.isDigit) == true
    let parsed = isDate ? nil : PartialVersion(numbers + joined, fields: 4)
    partial = parsed
    if let parsed {
      plain = parsed.padded(to: 3) + (parsed.suffix.isEmpty ? "" : "-" + parsed.suffix)
    } else {
      plain = bare.utf8.first == UInt8(ascii: "v") ? String(bare.dropFirst()) : bare
    }
  }

  /// The version with four fields, as Composer's parser normalizes it before it compares.
  var normalized: String {
    guard let partial else { return plain }
    return partial.padded(to: 4) + (partial.suffix.isEmpty ? "" : "-" + partial.suffix)
  }

  /// `<` and `>=` of a version without a stability begin before its development versions.
  func constraint(_ comparator: VersionConstraint.Comparator) -> NativeConstraint {
    let moves = comparator == .less || comparator == .greaterOrEqual
    let stable = partial.map(\.suffix.isEmpty) ?? false
    return NativeConstraint(
      comparator, plain, evaluated: moves && stable ? normalized + "-dev" : normalized, offset: term.offset)
  }

  func upper(_ field: Int) throws(RangeError) -> NativeConstraint {
    guard let next = partial?.next(after: field, padding: 3), let full = partial?.next(after: field, padding: 4) else {
      throw NativeReader.invalid(term, "Write smaller numbers.")
    }
    return NativeConstraint(.less, next, evaluated: full + "-dev", offset: term.offset)
  }
}
