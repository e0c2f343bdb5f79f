/// The patterns of CSAF's schemas, as loops over bytes: linear time on any text.
enum TextPatterns {
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  static func isLetter(_ byte: UInt8) -> Bool { isLower(byte | 0x20) && byte >= 0x41 }
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }

  /// RFC 3986: a scheme, a colon, and only characters of URIs; percent signs come with two hexadecimal digits.
  static func isURI(_ bytes: [UInt8]) -> Bool {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0, isLetter(bytes[0]) else { return false }
    guard bytes[..<colon].allSatisfy({ isAlphanumeric($0) || "+-.".utf8.contains($0) }) else { return false }
    let allowed = "-._~:/?#[]@!$&'()*+,;=%"
    var index = colon + 1
    while index < bytes.count {
      guard isAlphanumeric(bytes[index]) || allowed.utf8.contains(bytes[index]) else { return false }
      if bytes[index] == UInt8(ascii: "%") {
        guard index + 2 < bytes.count, isHexadecimal(bytes[index + 1]), isHexadecimal(bytes[index + 2]) else {
          return false
        }
      }
      index += 1
    }
    return true
  }

  static func isHexadecimal(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x66).contains(byte | 0x20) }

  /// `CVE-[0-9]{4}-[0-9]{4,}`.
  static func isCVE(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 13 && bytes.starts(with: "CVE-".utf8) && bytes[4..<8].allSatisfy(isDigit)
      && bytes[8] == UInt8(ascii: "-") && bytes[9...].allSatisfy(isDigit)
  }

  /// `CWE-` and one to six digits, no zero in front.
  static func isCWE(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: "CWE-".utf8) && (5...10).contains(bytes.count) && bytes[4] != UInt8(ascii: "0")
      && bytes[4...].allSatisfy(isDigit)
  }

  /// A CWE version: `4.13`, `3.4.1`.
  static func isCWEVersion(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map(Array.init)
    guard (2...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else {
      return false
    }
    return parts[0][0] != UInt8(ascii: "0") && (parts[1].count == 1 || parts[1][0] != UInt8(ascii: "0"))
  }

  /// A probability of EPSS: `0.97557`, `1.0`.
  static func isProbability(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 3, bytes[1] == UInt8(ascii: ".") else { return false }
    if bytes[0] == UInt8(ascii: "0") { return bytes[2...].allSatisfy(isDigit) }
    return bytes[0] == UInt8(ascii: "1") && bytes[2...].allSatisfy { $0 == UInt8(ascii: "0") }
  }

  /// `^[^\s\-_\.](.*[^\s\-_\.])?$`: neither begins nor ends with white space, hyphen, underscore or dot.
  static func isTrimmedName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
    return !isMargin(first) && !isMargin(last) && !text.unicodeScalars.contains { $0 == "\n" || $0 == "\r" }
  }

  private static func isMargin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "-" || scalar == "_" || scalar == "."
  }

  /// `^[\S](.*[\S])?$`.
  static func isTrimmed(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
    return !first.properties.isWhitespace && !last.properties.isWhitespace
      && !text.unicodeScalars.contains { $0 == "\n" || $0 == "\r" }
  }

  /// The pattern of `sharing_group/id`: a version 4 UUID in lower case, the Nil UUID or the Max UUID.
  static func isSharingGroupID(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 36 else { return false }
    for (index, byte) in bytes.enumerated() {
      let isHyphen = [8, 13, 18, 23].contains(index)
      guard isHyphen ? byte == UInt8(ascii: "-") : isDigit(byte) || (0x61...0x66).contains(byte) else { return false }
    }
    let digits = bytes.filter { $0 != UInt8(ascii: "-") }
    let isUniform = digits.allSatisfy { $0 == UInt8(ascii: "0") } || digits.allSatisfy { $0 == UInt8(ascii: "f") }
    return isUniform || bytes[14] == UInt8(ascii: "4")
  }

  /// `^[0-9a-f]{32,}$`, capitals too where allowed.
  static func isHash(_ bytes: [UInt8], capitals: Bool) -> Bool {
    bytes.count >= 32 && bytes.allSatisfy { capitals ? isHexadecimal($0) : isDigit($0) || (0x61...0x66).contains($0) }
  }

  /// The pattern of `purl`: `pkg:`, a type, a slash and something.
  static func isPackageURL(_ bytes: [UInt8], capitals: Bool) -> Bool {
    guard bytes.starts(with: "pkg:".utf8), let slash = bytes.firstIndex(of: UInt8(ascii: "/")), slash > 4,
      slash + 1 < bytes.count, isURI(bytes)
    else { return false }
    let type = bytes[4..<slash]
    if capitals {
      return type.allSatisfy { isAlphanumeric($0) || ".-+".utf8.contains($0) } && !isDigit(bytes[4])
    }
    return isLower(bytes[4]) && type.allSatisfy { isLower($0) || isDigit($0) || ".-".utf8.contains($0) }
  }

  /// The pattern of `algorithm` in CSAF 2.1.
  static func isAlgorithm(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, first != UInt8(ascii: "-") else { return false }
    return bytes.allSatisfy { isLower($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }
}
