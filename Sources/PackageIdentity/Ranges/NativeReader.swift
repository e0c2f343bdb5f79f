/// Reads native ranges into alternatives of constraints.
struct NativeReader {
  /// An operator and what follows it.
  struct Term {
    let symbol: String
    let version: String
    let offset: Int
  }

  let bytes: [UInt8]
  let syntax: NativeRange.Syntax

  init(_ text: String, syntax: NativeRange.Syntax) {
    bytes = Array(text.utf8)
    self.syntax = syntax
  }

  func alternatives() throws(RangeError) -> [NativeAlternative] {
    guard bytes.count <= NativeRange.maximumLength else {
      throw RangeError(
        .tooLong, .offset(NativeRange.maximumLength),
        "The text has \(bytes.count) bytes and may have \(NativeRange.maximumLength).", "Split the range.")
    }
    var list: [NativeAlternative] = []
    var comparators = 0
    for slice in splitAlternatives() {
      switch syntax {
      case .maven, .nuget: list += try intervals(in: slice)
      case .conan: list.append(try conan(slice))
      case .nginx, .openssl: list += try versionList(slice)
      default: list.append(NativeAlternative(constraints: try constraints(in: slice)))
      }
      comparators += list.last?.constraints.count ?? 0
      guard comparators <= NativeRange.maximumComparators else {
        throw RangeError(
          .tooLong, .offset(slice.startIndex), "The range has more than \(NativeRange.maximumComparators) comparators.",
          "Split the range.")
      }
    }
    return list
  }

  private func constraints(in slice: ArraySlice<UInt8>) throws(RangeError) -> [NativeConstraint] {
    switch syntax {
    case .npm, .cargo, .hex, .golang: try semver(slice)
    case .composer: try composer(slice)
    case .gem: try gem(slice)
    case .pypi: try python(slice)
    case .maven, .nuget, .conan, .nginx, .openssl: []
    }
  }

  /// Splits at `||`; Composer also takes one pipe, Elixir the word `or`, Conan a comma before its options.
  private func splitAlternatives() -> [ArraySlice<UInt8>] {
    var text = bytes[...]
    if syntax == .conan, let comma = text.firstIndex(of: UInt8(ascii: ",")) { text = text[..<comma] }
    var parts: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let width = separatorWidth(at: index, in: text)
      if width > 0 {
        parts.append(text[start..<index])
        start = index + width
        index = start
      } else {
        index += 1
      }
    }
    parts.append(text[start...])
    return parts
  }

  private func separatorWidth(at index: Int, in text: ArraySlice<UInt8>) -> Int {
    let rest = text[index...]
    if rest.starts(with: "||".utf8) { return 2 }
    if syntax == .composer && rest.first == UInt8(ascii: "|") { return 1 }
    if syntax == .hex && rest.starts(with: " or ".utf8) { return 4 }
    return 0
  }

  /// Reads operators and versions with white space or commas between them.
  func terms(in slice: ArraySlice<UInt8>, symbols: Set<String>) throws(RangeError) -> [Term] {
    var list: [Term] = []
    var index = slice.startIndex
    func run(_ matches: (UInt8) -> Bool) -> String {
      let start = index
      while index < slice.endIndex && matches(slice[index]) { index += 1 }
      return String(decoding: slice[start..<index], as: UTF8.self)
    }
    func isSymbol(_ byte: UInt8) -> Bool { "<>=!~^".utf8.contains(byte) }
    func isSpace(_ byte: UInt8) -> Bool { Ascii.isWhitespace(byte) }
    func isComma(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") }
    while true {
      _ = run { isSpace($0) || isComma($0) }
      guard index < slice.endIndex else { return list }
      let offset = index
      let symbol = run(isSymbol)
      guard symbols.contains(symbol) else {
        throw RangeError(
          .comparatorInvalid, .offset(offset), "The comparator \"\(symbol)\" is unknown.",
          "Use one of \(symbols.filter { !$0.isEmpty }.sorted().joined(separator: ", ")).")
      }
      _ = run(isSpace)
      let version = run { !isSymbol($0) && !isSpace($0) && !isComma($0) }
      guard !version.isEmpty else {
        throw RangeError(
          .versionMissing, .offset(offset), "No version follows the comparator.", "Write a version behind it.")
      }
      list.append(Term(symbol: symbol, version: version, offset: offset))
    }
  }

  /// The plain comparator of an operator.
  static func comparator(_ symbol: String) -> VersionConstraint.Comparator? {
    switch symbol {
    case "", "=", "==", "===": .equal
    case "!=", "<>": .unequal
    default: VersionConstraint.Comparator(rawValue: symbol)
    }
  }

  static func invalid(_ term: Term, _ remedy: String) -> RangeError {
    RangeError(.versionInvalid, .offset(term.offset), "\"\(term.version)\" is no version of this syntax.", remedy)
  }
}
