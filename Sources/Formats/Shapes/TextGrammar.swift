/// Grammars that several formats share, each a test of a whole text.
enum TextGrammar {
  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }

  /// `CVE-YYYY-N`, four to nineteen digits at the end.
  static func isCVE(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 13, bytes.count <= 28, text.hasPrefix("CVE-"), bytes[8] == UInt8(ascii: "-") else {
      return false
    }
    return bytes[4..<8].allSatisfy(isDigit) && bytes[9...].allSatisfy(isDigit)
  }

  /// A number without leading zero after a prefix, as in `CWE-79` and `CAPEC-1`.
  static func isNumbered(_ text: String, prefix: String, digits: ClosedRange<Int>) -> Bool {
    guard text.hasPrefix(prefix) else { return false }
    let rest = Array(text.utf8.dropFirst(prefix.utf8.count))
    return digits.contains(rest.count) && rest.first != UInt8(ascii: "0") && rest.allSatisfy(isDigit)
  }

  /// A random UUID (RFC 4122, version 4), letters of either case.
  static func isRandomUUID(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard isUUID(bytes) else { return false }
    return bytes[14] == UInt8(ascii: "4") && "89ABab".utf8.contains(bytes[19])
  }

  /// A UUID of any version.
  static func isUUID(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 36 else { return false }
    for (place, byte) in bytes.enumerated() {
      let isDash = place == 8 || place == 13 || place == 18 || place == 23
      guard isDash ? byte == UInt8(ascii: "-") : isHexadecimal(byte) else { return false }
    }
    return true
  }

  /// An absolute URI (RFC 3986): a scheme, a colon, then only characters that the grammar allows, percent signs with
  /// two hexadecimal digits.
  static func isURI(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, isLetter(first), let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else {
      return false
    }
    guard bytes[..<colon].allSatisfy({ isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) }) else { return false }
    guard colon + 1 < bytes.count else { return false }
    var place = colon + 1
    var sawFragment = false
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "%") {
        guard place + 2 < bytes.count, isHexadecimal(bytes[place + 1]), isHexadecimal(bytes[place + 2]) else {
          return false
        }
      } else if byte == UInt8(ascii: "#") {
        if sawFragment { return false }
        sawFragment = true
      } else if !isURICharacter(byte) {
        return false
      }
      place += 1
    }
    return true
  }

  private static func isURICharacter(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || "-._~:/?[]@!$&'()*+,;=".utf8.contains(byte)
  }

  /// A version of Semantic Versioning 2.0.0, all of it, no leading `v`.
  static func isSemanticVersion(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    var build: ArraySlice<UInt8>?
    if let plus = rest.firstIndex(of: UInt8(ascii: "+")) {
      build = rest[(plus + 1)...]
      rest = rest[..<plus]
    }
    var release: ArraySlice<UInt8>?
    if let hyphen = rest.firstIndex(of: UInt8(ascii: "-")) {
      release = rest[(hyphen + 1)...]
      rest = rest[..<hyphen]
    }
    let numbers = rest.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard numbers.count == 3, numbers.allSatisfy(isPlainNumber) else { return false }
    return hasIdentifiers(release, numbersPlain: true) && hasIdentifiers(build, numbersPlain: false)
  }

  private static func isPlainNumber(_ digits: ArraySlice<UInt8>) -> Bool {
    !digits.isEmpty && digits.allSatisfy(isDigit) && (digits.count == 1 || digits.first != UInt8(ascii: "0"))
  }

  private static func hasIdentifiers(_ list: ArraySlice<UInt8>?, numbersPlain: Bool) -> Bool {
    guard let list else { return true }
    return list.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { part in
      guard !part.isEmpty, part.allSatisfy({ isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }) else {
        return false
      }
      return !numbersPlain || !part.allSatisfy(isDigit) || isPlainNumber(part)
    }
  }
}
