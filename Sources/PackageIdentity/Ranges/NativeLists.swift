/// The lists of versions that advisories of single projects give.
extension NativeReader {
  /// One alternative for each item between commas.
  func versionList(_ slice: ArraySlice<UInt8>) throws(RangeError) -> [NativeAlternative] {
    var list: [NativeAlternative] = []
    for part in slice.split(separator: UInt8(ascii: ",")) {
      for term in try terms(in: part, symbols: [""]) {
        list.append(NativeAlternative(constraints: syntax == .nginx ? try nginx(term) : [equal(term)]))
      }
    }
    return list
  }

  private func equal(_ term: Term) -> NativeConstraint {
    NativeConstraint(.equal, term.version, offset: term.offset)
  }

  /// `all`, `V`, `V-W` or `V+`. Branches with an even second number are stable ones.
  private func nginx(_ term: Term) throws(RangeError) -> [NativeConstraint] {
    if term.version == "all" { return [] }
    let ends = term.version.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    if ends.count == 2, let first = ends.first.flatMap({ String($0) }), let last = ends.last.flatMap({ String($0) }) {
      return [
        NativeConstraint(.greaterOrEqual, first, offset: term.offset),
        NativeConstraint(.lessOrEqual, last, offset: term.offset),
      ]
    }
    guard term.version.utf8.last == UInt8(ascii: "+") else { return [equal(term)] }
    let start = String(term.version.dropLast())
    guard let partial = PartialVersion(start, fields: 3), !partial.hasWildcard, partial.numbers.count > 1 else {
      throw Self.invalid(term, "Write numbers before the plus sign.")
    }
    var constraints = [NativeConstraint(.greaterOrEqual, start, offset: term.offset)]
    if partial.numbers[1].isMultiple(of: 2), let end = partial.next(after: 1, padding: 3) {
      constraints.append(NativeConstraint(.less, end, offset: term.offset))
    }
    return constraints
  }
}
