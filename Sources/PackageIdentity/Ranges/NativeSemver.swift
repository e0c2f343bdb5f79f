/// Ranges over Semantic Versioning: npm, Cargo, Elixir, Go.
extension NativeReader {
  func semver(_ slice: ArraySlice<UInt8>) throws(RangeError) -> [NativeConstraint] {
    var terms = try terms(in: slice, symbols: semverSymbols)
    if syntax == .hex { terms = terms.filter { $0.version != "and" || !$0.symbol.isEmpty } }
    var list: [NativeConstraint] = []
    var index = 0
    while index < terms.count {
      // A hyphen between two versions joins them (node-semver, "Hyphen Ranges").
      if syntax == .npm, index + 2 < terms.count, terms[index + 1].version == "-", terms[index + 1].symbol.isEmpty,
        terms[index].symbol.isEmpty, terms[index + 2].symbol.isEmpty
      {
        list += try comparators(">=", of: terms[index]) + comparators("<=", of: terms[index + 2])
        index += 3
      } else {
        list += try comparators(terms[index].symbol, of: terms[index])
        index += 1
      }
    }
    return list
  }

  private var semverSymbols: Set<String> {
    switch syntax {
    case .hex: ["", "==", "!=", ">", ">=", "<", "<=", "~>"]
    case .golang: ["", "=", "==", "!=", ">", ">=", "<", "<="]
    case .cargo: ["", "=", ">", ">=", "<", "<=", "~", "^"]
    default: ["", "=", ">", ">=", "<", "<=", "~", "~>", "^"]
    }
  }

  private func comparators(_ symbol: String, of term: Term) throws(RangeError) -> [NativeConstraint] {
    guard let partial = PartialVersion(term.version, fields: 3) else {
      throw Self.invalid(term, "Write up to three numbers, then perhaps a hyphen and a pre-release.")
    }
    let resolver = SemverResolver(partial: partial, term: term)
    switch symbol {
    case "^": return try resolver.caret()
    case "~": return try resolver.tilde(field: 1)
    case "~>" where syntax == .hex: return try resolver.tilde(field: max(0, partial.numbers.count - 2))
    case "~>": return try resolver.tilde(field: 1)
    case "" where syntax == .cargo && !partial.hasWildcard: return try resolver.caret()
    case "", "=", "==": return try resolver.equality(exact: syntax == .golang)
    default: return try resolver.comparison(symbol, exact: syntax == .golang)
    }
  }
}

/// Turns one term over Semantic Versioning into comparators.
struct SemverResolver {
  let partial: PartialVersion
  let term: NativeReader.Term

  private var isFull: Bool { partial.numbers.count >= 3 }
  private var lowest: String {
    partial.padded(to: 3) + (partial.suffix.isEmpty || !isFull ? "" : "-" + partial.suffix)
  }

  /// `1.2.3` itself, or with fields missing all that begin with the given ones.
  func equality(exact: Bool) throws(RangeError) -> [NativeConstraint] {
    if isFull || exact { return [NativeConstraint(.equal, lowest, offset: term.offset)] }
    return try within(field: partial.numbers.count - 1)
  }

  /// `^`: the first field that is not zero stays; of zeros alone, the last one given.
  func caret() throws(RangeError) -> [NativeConstraint] {
    try within(field: partial.numbers.firstIndex { $0 != 0 } ?? partial.numbers.count - 1)
  }

  /// `~`: this field stays, or the last one given.
  func tilde(field: Int) throws(RangeError) -> [NativeConstraint] {
    try within(field: min(field, partial.numbers.count - 1))
  }

  func comparison(_ symbol: String, exact: Bool) throws(RangeError) -> [NativeConstraint] {
    guard let comparator = NativeReader.comparator(symbol) else {
      throw NativeReader.invalid(term, "Use a plain comparator.")
    }
    if isFull || exact { return [NativeConstraint(comparator, lowest, offset: term.offset)] }
    let last = partial.numbers.count - 1
    switch comparator {
    case .greaterOrEqual: return last < 0 ? [] : [NativeConstraint(.greaterOrEqual, lowest, offset: term.offset)]
    case .less: return [upper(lowest)]
    case .lessOrEqual: return last < 0 ? [] : [upper(try next(last))]
    case .greater:
      return last < 0 ? [upper("0.0.0")] : [NativeConstraint(.greaterOrEqual, try next(last), offset: term.offset)]
    case .equal, .unequal: return [NativeConstraint(comparator, lowest, offset: term.offset)]
    }
  }

  /// From the version on, as long as the fields up to this one stay.
  private func within(field: Int) throws(RangeError) -> [NativeConstraint] {
    // A wildcard alone says nothing.
    if field < 0 { return [] }
    return [NativeConstraint(.greaterOrEqual, lowest, offset: term.offset), upper(try next(field))]
  }

  /// An exclusive end whose own pre-releases are left out too.
  private func upper(_ version: String) -> NativeConstraint {
    NativeConstraint(.less, version, evaluated: version + "-0", offset: term.offset)
  }

  private func next(_ field: Int) throws(RangeError) -> String {
    guard let version = partial.next(after: field, padding: 3) else {
      throw NativeReader.invalid(term, "Write smaller numbers.")
    }
    return version
  }
}
