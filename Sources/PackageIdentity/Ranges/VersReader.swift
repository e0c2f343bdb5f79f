/// Reads the text of a version range specifier.
struct VersReader {
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func read() throws(RangeError) -> VersRange {
    guard bytes.count <= VersRange.maximumLength else {
      throw RangeError(
        .tooLong, .offset(VersRange.maximumLength),
        "The text has \(bytes.count) bytes and may have \(VersRange.maximumLength).", "Split the range.")
    }
    if let index = bytes.firstIndex(where: { $0 <= 32 || $0 >= 127 }) {
      throw RangeError(
        .whitespace, .offset(index), "White space, a control character or no ASCII.", "Write a space as %20.")
    }
    guard let colon = bytes.firstIndex(of: Ascii.colon), bytes[..<colon].elementsEqual("vers".utf8) else {
      throw RangeError(
        .schemeMissing, .offset(0), "The text does not begin with \"vers:\".", "Begin with vers:, in lowercase.")
    }
    let specifier = bytes[(colon + 1)...]
    guard let slash = specifier.firstIndex(of: Ascii.slash) else {
      throw RangeError(
        .constraintEmpty, .offset(bytes.count), "No slash follows the type.", "Write vers:type/constraints.")
    }
    let type = String(decoding: specifier[..<slash].map(Ascii.lowercase), as: UTF8.self)
    try Self.check(type: type, at: colon + 1)
    let range = VersRange(read: type, constraints: try constraints(of: specifier[(slash + 1)...]))
    try Self.check(range)
    return range
  }

  private func constraints(of slice: ArraySlice<UInt8>) throws(RangeError) -> [VersionConstraint] {
    if slice.elementsEqual("*".utf8) { return [] }
    var list: [VersionConstraint] = []
    for part in slice.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
      guard !part.isEmpty else {
        throw RangeError(
          .constraintEmpty, .offset(part.startIndex), "A constraint is empty.", "Drop the pipe, or write a constraint.")
      }
      list.append(try constraint(of: part))
    }
    return list
  }

  private func constraint(of part: ArraySlice<UInt8>) throws(RangeError) -> VersionConstraint {
    let comparators: [VersionConstraint.Comparator] = [.greaterOrEqual, .lessOrEqual, .unequal, .less, .greater]
    let comparator = comparators.first { part.starts(with: $0.rawValue.utf8) } ?? .equal
    let version = part.dropFirst(comparator.rawValue.utf8.count)
    if let first = version.first, first == UInt8(ascii: "*") {
      throw RangeError(
        .asteriskNotAlone, .offset(version.startIndex), "An asterisk stands beside other text.",
        "Let the asterisk stand alone, or write %2A.")
    }
    if let index = version.firstIndex(where: { "<>=!*".utf8.contains($0) }) {
      throw RangeError(
        .comparatorInvalid, .offset(index), "A comparator's character stands within or before a version.",
        "Equality has no comparator; percent-encode the character where it belongs to the version.")
    }
    guard !version.isEmpty else {
      throw RangeError(
        .versionMissing, .offset(part.startIndex), "No version follows the comparator.", "Write a version behind it.")
    }
    return VersionConstraint(comparator, try Self.decode(version))
  }

  private static func decode(_ slice: ArraySlice<UInt8>) throws(RangeError) -> String {
    let text: String
    do throws(PercentEncoding.Fault) {
      text = try PercentEncoding.decode(slice)
    } catch {
      throw RangeError(
        .percentEncodingInvalid, .offset(slice.startIndex), "The version's percent-encoding is broken.",
        "Write a percent sign as %25.")
    }
    guard text.utf8.allSatisfy({ $0 >= 32 && $0 < 127 }) else {
      throw RangeError(
        .whitespace, .offset(slice.startIndex), "The decoded version is not printable ASCII.", "Use printable ASCII.")
    }
    return text
  }

  /// The version with exactly the characters encoded that 5.3.3.2 names.
  static func encode(_ version: String) -> String {
    var out: [UInt8] = []
    for byte in version.utf8 {
      if byte <= 32 || byte >= 127 || "><=!*|%".utf8.contains(byte) {
        out += [Ascii.percent, Ascii.hexDigit(byte >> 4), Ascii.hexDigit(byte & 15)]
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  static func check(type: String, at offset: Int) throws(RangeError) {
    let bytes = Array(type.utf8)
    let allowed = bytes.allSatisfy { Ascii.isAlphanumeric($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    guard let first = bytes.first, Ascii.isLetter(first), allowed else {
      throw RangeError(
        .typeInvalid, .offset(offset), "The type \"\(type)\" is not a letter followed by letters, digits, . or -.",
        "Use a registered type.")
    }
    if type == "invalid" {
      throw RangeError(
        .typeInvalid, .offset(offset), "The type \"invalid\" is reserved for what is never valid.",
        "Use a registered type.")
    }
  }

  /// The types `all` and `none` have an asterisk only.
  static func check(_ range: VersRange) throws(RangeError) {
    guard range.type == "all" || range.type == "none", !range.isAsterisk else { return }
    throw RangeError(
      .syntaxInvalid, .offset(6 + range.type.utf8.count), "The type \"\(range.type)\" takes an asterisk only.",
      "Write vers:\(range.type)/*.")
  }
}
