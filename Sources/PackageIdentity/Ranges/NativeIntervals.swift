/// The interval notation of Maven and NuGet.
extension NativeReader {
  /// One alternative for each interval or bare version, with commas between them.
  func intervals(in slice: ArraySlice<UInt8>) throws(RangeError) -> [NativeAlternative] {
    var list: [NativeAlternative] = []
    var index = slice.startIndex
    while index < slice.endIndex {
      let byte = slice[index]
      if Ascii.isWhitespace(byte) || byte == UInt8(ascii: ",") {
        index += 1
      } else if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(") {
        guard let close = slice[index...].firstIndex(where: { "])".utf8.contains($0) }) else {
          throw RangeError(
            .syntaxInvalid, .offset(index), "The bracket is not closed.", "Close the interval with ] or ).")
        }
        list.append(try interval(slice[index...close]))
        index = close + 1
      } else {
        let end = slice[index...].firstIndex { ",[(])".utf8.contains($0) } ?? slice.endIndex
        list.append(try bare(Self.trim(slice[index..<end])))
        index = end
        if index < slice.endIndex, "])".utf8.contains(slice[index]) {
          throw RangeError(
            .syntaxInvalid, .offset(index), "A bracket closes nothing.", "Open the interval with [ or (.")
        }
      }
    }
    if list.isEmpty {
      throw RangeError(.empty, .offset(slice.startIndex), "The range is empty.", "Write a version or an interval.")
    }
    return list
  }

  /// The slice with its two brackets.
  private func interval(_ slice: ArraySlice<UInt8>) throws(RangeError) -> NativeAlternative {
    let ends = slice.dropFirst().dropLast().split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    let includesLower = slice.first == UInt8(ascii: "[")
    let includesUpper = slice.last == UInt8(ascii: "]")
    guard let first = ends.first.map(Self.trim), let last = ends.last.map(Self.trim), ends.count <= 2 else {
      throw RangeError(
        .syntaxInvalid, .offset(slice.startIndex), "An interval has more than two ends.", "Write [from,to].")
    }
    if ends.count == 1 {
      guard includesLower && includesUpper, !first.isEmpty else {
        throw RangeError(
          .syntaxInvalid, .offset(slice.startIndex), "A single version needs square brackets.", "Write [version].")
      }
      return NativeAlternative(constraints: [constraint(.equal, first)])
    }
    var constraints: [NativeConstraint] = []
    if !first.isEmpty { constraints.append(constraint(includesLower ? .greaterOrEqual : .greater, first)) }
    if !last.isEmpty { constraints.append(constraint(includesUpper ? .lessOrEqual : .less, last)) }
    return NativeAlternative(constraints: constraints)
  }

  /// A version without brackets: NuGet's minimum or floating version, Maven's recommendation.
  private func bare(_ slice: ArraySlice<UInt8>) throws(RangeError) -> NativeAlternative {
    guard syntax == .nuget else { return NativeAlternative(constraints: [constraint(.equal, slice)]) }
    guard slice.last == UInt8(ascii: "*") else {
      return NativeAlternative(constraints: [constraint(.greaterOrEqual, slice)])
    }
    let term = Term(symbol: "", version: String(decoding: slice, as: UTF8.self), offset: slice.startIndex)
    guard let partial = PartialVersion(term.version, fields: 4), partial.suffix.isEmpty else {
      throw Self.invalid(term, "Let the asterisk stand for a number.")
    }
    if partial.numbers.isEmpty { return NativeAlternative(constraints: []) }
    guard let next = partial.next(after: partial.numbers.count - 1, padding: 3) else {
      throw Self.invalid(term, "Write smaller numbers.")
    }
    return NativeAlternative(constraints: [
      NativeConstraint(.greaterOrEqual, partial.padded(to: 3), offset: term.offset),
      NativeConstraint(.less, next, evaluated: next + "-0", offset: term.offset),
    ])
  }

  private func constraint(
    _ comparator: VersionConstraint.Comparator, _ slice: ArraySlice<UInt8>
  ) -> NativeConstraint {
    NativeConstraint(comparator, String(decoding: slice, as: UTF8.self), offset: slice.startIndex)
  }

  private static func trim(_ slice: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var slice = slice.drop(while: Ascii.isWhitespace)
    while let last = slice.last, Ascii.isWhitespace(last) { slice.removeLast() }
    return slice
  }
}
