/// A version of which fields may be missing or wildcards, as ranges write them.
struct PartialVersion {
  /// The given fields, up to a wildcard.
  var numbers: [UInt64] = []
  /// Whether a wildcard stood behind the fields.
  var hasWildcard = false
  /// What followed the fields, without build metadata and without its separator.
  var suffix = ""

  /// Reads fields separated by dots, then perhaps `-` and a pre-release, then perhaps `+` and build metadata.
  init?(_ text: String, fields: Int) {
    var rest = text.utf8[...]
    if rest.first == UInt8(ascii: "v") || rest.first == UInt8(ascii: "V") { rest = rest.dropFirst() }
    rest = rest.prefix { $0 != UInt8(ascii: "+") }
    let main = rest.prefix { $0 != UInt8(ascii: "-") }
    let tail = rest[main.endIndex...].dropFirst()
    guard main.endIndex == rest.endIndex || !tail.isEmpty, let suffix = String(tail) else { return nil }
    self.suffix = suffix
    for part in main.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
      if part.elementsEqual("*".utf8) || part.elementsEqual("x".utf8) || part.elementsEqual("X".utf8) {
        hasWildcard = true
      } else if let number = Self.number(part) {
        if !hasWildcard { numbers.append(number) }
      } else {
        return nil
      }
    }
    guard numbers.count <= fields, hasWildcard || !numbers.isEmpty else { return nil }
  }

  private static func number(_ part: Substring.UTF8View) -> UInt64? {
    guard !part.isEmpty, part.allSatisfy(Ascii.isDigit), let text = String(part) else { return nil }
    return UInt64(text)
  }

  /// The fields, filled up with zeros to so many.
  func padded(to count: Int) -> String {
    let missing = max(0, count - numbers.count)
    return (numbers + Array(repeating: 0, count: missing)).map { "\($0)" }.joined(separator: ".")
  }

  /// The first version after all that begin with the fields up to this one; `nil` past the largest number.
  func next(after index: Int, padding count: Int) -> String? {
    guard index >= 0, index < numbers.count else { return nil }
    let (value, overflow) = numbers[index].addingReportingOverflow(1)
    guard !overflow else { return nil }
    var bumped = self
    bumped.numbers = Array(numbers[..<index]) + [value]
    return bumped.padded(to: count)
  }
}
