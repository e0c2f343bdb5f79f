import Scoring

/// The forms of text that schemas ask for; the names are those of the tables.
enum ShapeText: String, Sendable {
  case text, filled, line, moment, date, email, iri, serial, digest, media, locale, country, patentNumber, cre
  case bomLinkDocument, bomLinkElement
  /// The XML form allows a CPE in either binding; the JSON form leaves it open.
  case cpe
  /// Of SARIF.
  case uri, guid, language, mediaRange, fileVersion
  /// Of STIX.
  case instant, milliseconds, identifier, hex, base64, name

  /// Continues "the text is not ...".
  var description: String {
    switch self {
    case .text: "a text"
    case .filled: "one character or more"
    case .line: "one line"
    case .moment: "a date and time of RFC 3339, such as 2026-06-02T14:00:00Z"
    case .date: "a date, such as 2026-06-02"
    case .email: "an e-mail address"
    case .iri: "an IRI reference (RFC 3987)"
    case .serial: "a serial number such as urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79"
    case .digest: "a digest of 32, 40, 64, 96 or 128 hexadecimal digits"
    case .media: "a media type such as text/plain"
    case .locale: "a language such as en or en-US"
    case .country: "a code of two capital letters"
    case .patentNumber: "a patent's number of 2 to 30 characters"
    case .cre: "an OpenCRE identifier such as CRE:764-507"
    case .bomLinkDocument: "a BOM-Link to a document (urn:cdx:SERIAL/VERSION)"
    case .bomLinkElement: "a BOM-Link to an element (urn:cdx:SERIAL/VERSION#REFERENCE)"
    case .cpe: "a CPE 2.2 or 2.3 name"
    case .uri: "an absolute URI (RFC 3986)"
    case .guid: "a UUID such as 11111111-1111-1111-8888-111111111111"
    case .language: "a language such as en or en-US"
    case .mediaRange: "a media type such as text/plain"
    case .instant: "a timestamp in UTC, such as 2026-06-02T14:00:00.000Z"
    case .milliseconds:
      "a timestamp in UTC with three digits or more after the second, such as 2026-06-02T14:00:00.000Z"
    case .identifier: "an identifier of a type, two hyphens and a UUID"
    case .hex: "an even number of hexadecimal digits"
    case .base64: "base64 (RFC 4648)"
    case .name: "a name of small letters, digits and hyphens"
    case .fileVersion: "a version of four numbers, such as 1.2.3.4"
    }
  }

  func matches(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    switch self {
    case .text: return true
    case .filled: return !bytes.isEmpty
    case .line: return !text.unicodeScalars.contains { ["\n", "\r", "\u{2028}", "\u{2029}"].contains($0) }
    case .moment: return Timestamp(text) != nil
    case .date: return CivilDate(text) != nil
    case .email: return bytes.contains(UInt8(ascii: "@"))
    case .iri: return !bytes.contains { $0 <= 0x20 || $0 == 0x7F }
    case .serial: return text.hasPrefix("urn:uuid:") && Self.isUUID(bytes[min(9, bytes.count)...])
    case .digest: return [32, 40, 64, 96, 128].contains(bytes.count) && bytes.allSatisfy(Self.isHexadecimal)
    case .media: return Self.isMediaType(bytes)
    case .locale: return Self.isLocale(bytes)
    case .country: return bytes.count == 2 && bytes.allSatisfy { (65...90).contains($0) }
    case .patentNumber: return Self.isPatentNumber(bytes)
    case .cre: return Self.isCRE(bytes)
    case .bomLinkDocument: return Self.isBOMLink(text, hasFragment: false)
    case .bomLinkElement: return Self.isBOMLink(text, hasFragment: true)
    case .instant: return Self.isInstant(text, digits: 0)
    case .milliseconds: return Self.isInstant(text, digits: 3)
    case .identifier: return STIXIdentifier(text) != nil
    case .hex: return !bytes.isEmpty && bytes.count % 2 == 0 && bytes.allSatisfy(Self.isHexadecimal)
    case .base64: return !bytes.contains { "-_".utf8.contains($0) } && Self.isBase64(bytes)
    case .name: return !bytes.isEmpty && bytes.allSatisfy { Self.isDigit($0) || Self.isLower($0) || $0 == 45 }
    case .uri: return bytes.contains(UInt8(ascii: ":")) && !bytes.contains { $0 <= 0x20 || $0 == 0x7F }
    case .guid: return Self.isUUID(Array(text.lowercased().utf8)[...])
    case .language: return Self.isLocale(Array(text.prefix(2).lowercased().utf8) + text.dropFirst(2).uppercased().utf8)
    case .mediaRange:
      return bytes.dropFirst().firstIndex(of: UInt8(ascii: "/")).map { $0 < bytes.count - 1 } ?? false
    case .fileVersion:
      return bytes.split(separator: UInt8(ascii: ".")).filter { $0.contains(where: Self.isDigit) }.count > 3
    case .cpe: return bytes.starts(with: "cpe:".utf8) || text.lowercased().hasPrefix("cpe:/")
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  private static func isLower(_ byte: UInt8) -> Bool { (97...122).contains(byte) }
  private static func isUpper(_ byte: UInt8) -> Bool { (65...90).contains(byte) }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (97...102).contains(byte) || (65...70).contains(byte)
  }

  /// RFC 3339 with a capital T and Z, and so many digits or more after the second (STIX 2.1, 3.2 and 2.16).
  private static func isInstant(_ text: String, digits: Int) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.last == UInt8(ascii: "Z"), bytes.count > 19, bytes[10] == UInt8(ascii: "T"), Timestamp(text) != nil
    else {
      return false
    }
    return max(bytes.count - 21, 0) >= digits
  }

  /// Groups of four, the last padded; the padding's spare bits may be anything.
  private static func isBase64(_ bytes: [UInt8]) -> Bool {
    let padding = bytes.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    return bytes.count % 4 == 0 && padding <= 2 && !bytes.isEmpty
      && bytes.dropLast(padding).allSatisfy { isDigit($0) || isLower($0) || isUpper($0) || "+/".utf8.contains($0) }
  }

  /// 8-4-4-4-12 digits, letters in lower case.
  private static func isUUID(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == 36 else { return false }
    return bytes.enumerated().allSatisfy { index, byte in
      [8, 13, 18, 23].contains(index) ? byte == UInt8(ascii: "-") : isHexadecimal(byte) && !isUpper(byte)
    }
  }

  private static func isMediaType(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { isDigit($0) || isLower($0) || "-+.".utf8.contains($0) }
      }
  }

  private static func isLocale(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 2 || bytes.count == 5, bytes.prefix(2).allSatisfy(isLower) else { return false }
    return bytes.count == 2 || bytes[2] == UInt8(ascii: "-") && bytes.dropFirst(3).allSatisfy(isUpper)
  }

  private static func isPatentNumber(_ bytes: [UInt8]) -> Bool {
    let isWord = { (byte: UInt8) in isDigit(byte) || isLower(byte) || isUpper(byte) }
    guard (2...30).contains(bytes.count), isWord(bytes[0]), isWord(bytes[bytes.count - 1]) else { return false }
    return bytes.allSatisfy { isWord($0) || "-/.() \t\n\r\u{B}\u{C}".utf8.contains($0) }
  }

  private static func isCRE(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.dropFirst(4).split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return bytes.starts(with: "CRE:".utf8) && parts.count == 2
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
  }

  private static func isBOMLink(_ text: String, hasFragment: Bool) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.starts(with: "urn:cdx:".utf8), bytes.count > 45, isUUID(bytes[8..<44]), bytes[44] == UInt8(ascii: "/")
    else { return false }
    let version = bytes[45...].prefix(while: isDigit)
    guard let first = version.first, first != UInt8(ascii: "0") else { return false }
    let rest = bytes[version.endIndex...]
    return hasFragment ? rest.first == UInt8(ascii: "#") && rest.count > 1 : rest.isEmpty
  }
}
