/// The pattern that CSAF's schemas put on `cpe`; wider than CPE's own grammar in the URI binding.
enum CPEPattern {
  static func matches(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 5 else { return false }
    if bytes.starts(with: "cpe:2.3:".utf8) { return matchesFormatted(bytes[8...]) }
    return matchesURI(bytes)
  }

  private static func matchesURI(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 5, zip(bytes, "cpe:/".utf8).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 && $1 > 0x60 }) else {
      return false
    }
    var rest = bytes[5...]
    if let part = rest.first, "aho".utf8.contains(part | 0x20) { rest = rest.dropFirst() }
    guard rest.isEmpty || rest.first == UInt8(ascii: ":") else { return false }
    let colons = rest.count { $0 == UInt8(ascii: ":") }
    return colons <= 6 && rest.allSatisfy { TextPatterns.isAlphanumeric($0) || "._-~%:".utf8.contains($0) }
  }

  private static func matchesFormatted(_ bytes: ArraySlice<UInt8>) -> Bool {
    let components = split(bytes)
    guard components.count == 11, components[0].count == 1, let part = components[0].first,
      "aho*-".utf8.contains(part)
    else { return false }
    return components.indices.dropFirst().allSatisfy { index in
      index == 6 ? isLanguage(Array(components[index])) : isComponent(Array(components[index]))
    }
  }

  private static func split(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if bytes[index] == UInt8(ascii: ":") {
        parts.append(bytes[start..<index])
        start = index + 1
      }
      index += 1
    }
    parts.append(bytes[start...])
    return parts
  }

  /// `*`, `-`, or text with question marks or one star at either end.
  private static func isComponent(_ bytes: [UInt8]) -> Bool {
    if bytes == [UInt8(ascii: "*")] || bytes == [UInt8(ascii: "-")] { return true }
    var body = bytes[...]
    if body.first == UInt8(ascii: "*") {
      body = body.dropFirst()
    } else {
      body = body.drop { $0 == UInt8(ascii: "?") }
    }
    var index = body.startIndex
    var count = 0
    while index < body.endIndex {
      if body[index] == UInt8(ascii: "\\") {
        guard index + 1 < body.endIndex, isQuotable(body[index + 1]) else { return false }
        index += 2
      } else if TextPatterns.isAlphanumeric(body[index]) || "-._".utf8.contains(body[index]) {
        index += 1
      } else {
        break
      }
      count += 1
    }
    let tail = body[index...]
    let isTail = tail.allSatisfy { $0 == UInt8(ascii: "?") } || tail.elementsEqual("*".utf8)
    return count > 0 && isTail
  }

  private static func isQuotable(_ byte: UInt8) -> Bool { "\\*?!\"#$%&'()+,/:;<=>@[]^`{|}~".utf8.contains(byte) }

  private static func isLanguage(_ bytes: [UInt8]) -> Bool {
    if bytes == [UInt8(ascii: "*")] || bytes == [UInt8(ascii: "-")] { return true }
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.count), language.allSatisfy(TextPatterns.isLetter),
      parts.count <= 2
    else { return false }
    guard parts.count == 2 else { return true }
    return parts[1].count == 2 && parts[1].allSatisfy(TextPatterns.isLetter)
      || parts[1].count == 3 && parts[1].allSatisfy(TextPatterns.isDigit)
  }
}
