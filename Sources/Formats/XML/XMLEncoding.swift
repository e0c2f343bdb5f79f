/// From bytes to UTF-8 (XML 1.0, section 4.3.3 and appendix F).
enum XMLEncoding {
  /// The text without its byte order mark, every character allowed in XML, line ends as one line feed (2.11).
  static func decoded(_ bytes: [UInt8]) throws(XMLError) -> [UInt8] {
    let text: String?
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xFE, 0xFF): text = utf16(bytes.dropFirst(2), isBigEndian: true)
    case (0xFF, 0xFE): text = utf16(bytes.dropFirst(2), isBigEndian: false)
    case (0x00, 0x3C): text = utf16(bytes[...], isBigEndian: true)
    case (0x3C, 0x00): text = utf16(bytes[...], isBigEndian: false)
    default: return try normalized(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
    }
    guard let text else { throw failure([], 0, "the text is not valid UTF-16; write it in UTF-8") }
    return try normalized(Array(text.utf8))
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> String? {
    guard bytes.count % 2 == 0 else { return nil }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      place += 2
    }
    return String(validating: units, as: UTF16.self)
  }

  private static func normalized(_ bytes: [UInt8]) throws(XMLError) -> [UInt8] {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw failure(bytes, 0, "the text is not valid UTF-8; write it in UTF-8 or UTF-16")
    }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x0D: out.append(0x0A)
      case 0x0A: if index == 0 || bytes[index - 1] != 0x0D { out.append(byte) }
      case 0x00..<0x09, 0x0B..<0x20:
        throw failure(bytes, index, "a control character that XML does not allow; remove it")
      // U+FFFE and U+FFFF are the last two that three bytes of UTF-8 can write.
      case 0xBE, 0xBF:
        if index > 1, bytes[index - 1] == 0xBF, bytes[index - 2] == 0xEF {
          throw failure(bytes, index, "a character that XML does not allow; remove it")
        }
        out.append(byte)
      default: out.append(byte)
      }
    }
    return out
  }

  private static func failure(_ bytes: [UInt8], _ offset: Int, _ message: String) -> XMLError {
    let before = bytes.prefix(offset)
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return XMLError(
      code: .encoding, line: before.filter { $0 == 0x0A }.count + 1, column: offset - start + 1, message: message)
  }
}
