/// Reads both bindings of CPE 2.3 (NISTIR 7695, 6.1.3 and 6.2.3).
struct CPEReader {
  /// One character of a component after unquoting.
  enum Token: Hashable {
    case literal(UInt8)
    case one
    case many
  }

  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The eleven values, in the attributes' order.
  mutating func readValues() throws(CPEError) -> [CPE.Value] {
    guard bytes.count <= CPE.maximumLength else {
      throw CPEError(
        code: .tooLong, attribute: nil, offset: CPE.maximumLength,
        message: "The text has \(bytes.count) bytes and may have \(CPE.maximumLength).", remedy: "Shorten the name.")
    }
    if begins(with: "cpe:2.3:") { return try readFormatted(bytes[8...]) }
    if begins(with: "cpe:/") { return try readURI(bytes[5...]) }
    throw CPEError(
      code: .prefixUnknown, attribute: nil, offset: 0,
      message: "The text begins neither with \"cpe:2.3:\" nor with \"cpe:/\".",
      remedy: "Write cpe:2.3: and eleven components, or a cpe:/ URI.")
  }

  private func begins(with prefix: String) -> Bool {
    bytes.count >= prefix.utf8.count && zip(bytes, prefix.utf8).allSatisfy { Ascii.lowercase($0) == $1 }
  }

  private func readFormatted(_ slice: ArraySlice<UInt8>) throws(CPEError) -> [CPE.Value] {
    let components = Self.splitAtUnquotedColons(slice)
    guard components.count == CPE.Attribute.allCases.count else {
      throw CPEError(
        code: .componentCount, attribute: nil, offset: slice.startIndex,
        message: "There are \(components.count) components instead of 11.",
        remedy: "Write * for each attribute that does not matter, and \\: for a colon within a component.")
    }
    var values: [CPE.Value] = []
    for (attribute, component) in zip(CPE.Attribute.allCases, components) {
      guard !component.isEmpty else {
        throw CPEError(
          code: .componentEmpty, attribute: attribute, offset: component.startIndex, message: "The component is empty.",
          remedy: "Write * for any value, or - for not applicable.")
      }
      values.append(try Self.value(of: component, attribute, tokens: try Self.unquote(component, attribute)))
    }
    return values
  }

  private static func splitAtUnquotedColons(_ slice: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = slice.startIndex
    var index = slice.startIndex
    while index < slice.endIndex {
      if slice[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if slice[index] == Ascii.colon {
        parts.append(slice[start..<index])
        start = index + 1
      }
      index += 1
    }
    parts.append(slice[start...])
    return parts
  }

  private static func unquote(
    _ component: ArraySlice<UInt8>, _ attribute: CPE.Attribute
  ) throws(CPEError) -> [Token] {
    var tokens: [Token] = []
    var index = component.startIndex
    while index < component.endIndex {
      switch component[index] {
      case UInt8(ascii: "*"): tokens.append(.many)
      case UInt8(ascii: "?"): tokens.append(.one)
      case UInt8(ascii: "\\"):
        index += 1
        guard index < component.endIndex, !Ascii.isAlphanumeric(component[index]) else {
          throw CPEError(
            code: .escapeInvalid, attribute: attribute, offset: index - 1,
            message: "A backslash is not followed by a punctuation mark.", remedy: "Write a backslash as \\\\.")
        }
        tokens.append(.literal(component[index]))
      case let byte: tokens.append(.literal(byte))
      }
      index += 1
    }
    return tokens
  }

  /// Builds and checks a value. A component that is exactly `*`, `-` or empty is a logical value.
  static func value(
    of component: ArraySlice<UInt8>, _ attribute: CPE.Attribute, tokens: [Token]
  ) throws(CPEError) -> CPE.Value {
    if component.isEmpty || component.elementsEqual("*".utf8) { return .any }
    if component.elementsEqual("-".utf8) { return .notApplicable }
    for (index, token) in tokens.enumerated() {
      guard case .literal(let byte) = token, byte < 0x21 || byte > 0x7E else { continue }
      throw CPEError(
        code: .characterForbidden, attribute: attribute, offset: component.startIndex + min(index, component.count - 1),
        message: "A character is not printable ASCII.", remedy: "Write a space as an underscore, and no other script.")
    }
    let value = CPE.Value.text(try text(from: tokens, attribute, at: component.startIndex))
    try check(value, of: attribute, at: component.startIndex)
    return value
  }

  private static func text(
    from tokens: [Token], _ attribute: CPE.Attribute, at offset: Int
  ) throws(CPEError) -> CPE.Text {
    var middle = tokens[...]
    let leading = takeWildcard(&middle) {
      $0.first
    } remove: {
      $0.removeFirst()
    }
    let trailing = takeWildcard(&middle) {
      $0.last
    } remove: {
      $0.removeLast()
    }
    var literal: [UInt8] = []
    for token in middle {
      guard case .literal(let byte) = token else { throw misplacedWildcard(attribute, at: offset) }
      literal.append(byte)
    }
    // Without a literal between them, wildcards of two ends would be wildcards side by side.
    if literal.isEmpty && (leading == .unlimited || trailing != .none) {
      throw misplacedWildcard(attribute, at: offset)
    }
    return CPE.Text(leading: leading, literal: String(decoding: literal, as: UTF8.self), trailing: trailing)
  }

  private static func misplacedWildcard(_ attribute: CPE.Attribute, at offset: Int) -> CPEError {
    CPEError(
      code: .wildcardMisplaced, attribute: attribute, offset: offset,
      message: "A wildcard stands within the text or beside another one.",
      remedy: "Put one * or a run of ? at an end, or quote it with a backslash.")
  }

  private static func takeWildcard(
    _ tokens: inout ArraySlice<Token>, next: (ArraySlice<Token>) -> Token?, remove: (inout ArraySlice<Token>) -> Void
  ) -> CPE.Wildcard {
    if next(tokens) == .many {
      remove(&tokens)
      return .unlimited
    }
    var count = 0
    while next(tokens) == .one {
      remove(&tokens)
      count += 1
    }
    return count == 0 ? .none : .upTo(count)
  }

  /// What 5.3.3 demands of values.
  static func check(_ value: CPE.Value, of attribute: CPE.Attribute, at offset: Int) throws(CPEError) {
    guard case .text(let text) = value else { return }
    let folded = text.folded
    if folded == [UInt8(ascii: "-")] && !text.hasWildcards {
      throw CPEError(
        code: .hyphenAlone, attribute: attribute, offset: offset, message: "A quoted hyphen stands alone.",
        remedy: "Write an unquoted hyphen for not applicable.")
    }
    if attribute == .part && (text.hasWildcards || folded.count != 1 || !folded.allSatisfy("aho".utf8.contains)) {
      throw CPEError(
        code: .partInvalid, attribute: attribute, offset: offset, message: "The part \"\(text.literal)\" is unknown.",
        remedy: "Write a for applications, o for operating systems, h for hardware.")
    }
    if attribute == .language && !text.hasWildcards && !isLanguageTag(folded) {
      throw CPEError(
        code: .languageInvalid, attribute: attribute, offset: offset,
        message: "\"\(text.literal)\" is no language tag with an optional region.", remedy: "Write en, or en-us.")
    }
  }

  /// Two or three letters, then perhaps a hyphen and two letters or three digits.
  private static func isLanguageTag(_ folded: [UInt8]) -> Bool {
    let parts = folded.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.count), language.allSatisfy(Ascii.isLowercase) else {
      return false
    }
    guard parts.count > 1, let region = parts.last else { return parts.count == 1 }
    let letters = region.count == 2 && region.allSatisfy(Ascii.isLowercase)
    let digits = region.count == 3 && region.allSatisfy(Ascii.isDigit)
    return parts.count == 2 && (letters || digits)
  }
}
