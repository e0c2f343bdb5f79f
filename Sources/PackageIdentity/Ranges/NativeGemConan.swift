/// RubyGems' requirements and Conan's ranges: versions with any number of fields.
extension NativeReader {
  func gem(_ slice: ArraySlice<UInt8>) throws(RangeError) -> [NativeConstraint] {
    var list: [NativeConstraint] = []
    for term in try terms(in: slice, symbols: ["", "=", "!=", ">", ">=", "<", "<=", "~>"]) {
      if let comparator = Self.comparator(term.symbol) {
        list.append(NativeConstraint(comparator, term.version, offset: term.offset))
        continue
      }
      // "~>" ends before the pre-releases of the next version; none of these sorts before one called A.
      let next = try Self.bump(term)
      list.append(NativeConstraint(.greaterOrEqual, term.version, offset: term.offset))
      list.append(NativeConstraint(.less, next, evaluated: next + ".A", offset: term.offset))
    }
    return list
  }

  /// The release without its last field and with the one before it one higher (`Gem::Version#bump`).
  private static func bump(_ term: Term) throws(RangeError) -> String {
    let parts = term.version.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let release = parts.prefix { !$0.isEmpty && $0.allSatisfy(Ascii.isDigit) }
    var numbers: [UInt64] = []
    for part in release {
      guard let text = String(part), let number = UInt64(text) else {
        throw invalid(term, "Write smaller numbers.")
      }
      numbers.append(number)
    }
    if numbers.count > 1 { numbers.removeLast() }
    guard let last = numbers.popLast() else { throw invalid(term, "Begin the version with a number.") }
    let (next, overflow) = last.addingReportingOverflow(1)
    guard !overflow else { throw invalid(term, "Write smaller numbers.") }
    return (numbers + [next]).map { "\($0)" }.joined(separator: ".")
  }

  /// Conan 2: a trailing hyphen, or the option `include_prerelease`, asks for pre-releases.
  func conan(_ slice: ArraySlice<UInt8>) throws(RangeError) -> NativeAlternative {
    let options = bytes.drop { $0 != UInt8(ascii: ",") }
    var alternative = NativeAlternative(constraints: [])
    alternative.takesPrereleases = String(decoding: options, as: UTF8.self).contains("include_prerelease")
    let terms = try terms(in: slice, symbols: ["", "=", ">", ">=", "<", "<=", "~", "^"])
    for term in terms {
      let asks = term.version.utf8.last == UInt8(ascii: "-")
      if asks { alternative.takesPrereleases = true }
      let version = asks ? String(term.version.dropLast()) : term.version
      alternative.constraints += try conan(Term(symbol: term.symbol, version: version, offset: term.offset))
    }
    if terms.isEmpty {
      alternative.constraints = [NativeConstraint(.greaterOrEqual, "0.0.0", offset: slice.startIndex)]
    }
    return alternative
  }

  private func conan(_ term: Term) throws(RangeError) -> [NativeConstraint] {
    if term.version == "*" && term.symbol.isEmpty {
      return [NativeConstraint(.greaterOrEqual, "0.0.0", offset: term.offset)]
    }
    if let comparator = Self.comparator(term.symbol) {
      return [NativeConstraint(comparator, term.version, offset: term.offset)]
    }
    let main = String(term.version.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "+") }) ?? ""
    guard let partial = PartialVersion(main, fields: 64), !partial.hasWildcard else {
      throw Self.invalid(term, "Write numbers behind ~ and ^.")
    }
    let caret = partial.numbers.firstIndex { $0 != 0 } ?? partial.numbers.count - 1
    let field = term.symbol == "^" ? caret : min(1, partial.numbers.count - 1)
    guard let next = partial.next(after: field, padding: 0) else {
      throw Self.invalid(term, "Write smaller numbers.")
    }
    // A hyphen with nothing behind it stands before every pre-release.
    return [
      NativeConstraint(.greaterOrEqual, term.version, offset: term.offset),
      NativeConstraint(.less, next + "-", offset: term.offset),
    ]
  }
}
