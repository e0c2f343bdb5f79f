extension XMLScanner {
  /// `<?xml version="1.0" encoding="UTF-8"?>` (2.8), where it is there.
  mutating func readDeclaration() throws(XMLError) {
    guard starts(with: "<?xml"), place + 5 < bytes.count, Self.isSpace(bytes[place + 5]) else { return }
    let text = String(decoding: try read(until: "?>", "the XML declaration"), as: UTF8.self)
    guard let version = Self.pseudoAttribute("version", of: text), version.hasPrefix("1.") else {
      throw malformed("the XML declaration names no version 1.0")
    }
    // Bytes that were UTF-16 are UTF-8 by now, and either name is right for them.
    if let encoding = Self.pseudoAttribute("encoding", of: text)?.lowercased() {
      guard ["utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "ascii"].contains(encoding) else {
        throw error(.encoding, "the encoding \(encoding) is not read; write the document in UTF-8")
      }
    }
  }

  private static func pseudoAttribute(_ name: String, of text: String) -> String? {
    guard let found = text.firstRange(of: name) else { return nil }
    let rest = text[found.upperBound...].drop { $0.isWhitespace || $0 == "=" }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    return String(rest.dropFirst().prefix { $0 != quote })
  }

  /// Passes over one comment or processing instruction; refuses a document type declaration.
  mutating func skipMarkup() throws(XMLError) -> Bool {
    if starts(with: "<!DOCTYPE") {
      throw error(.doctype, "document type declarations are refused, as they can name files; remove <!DOCTYPE ...>")
    }
    if take("<!--") {
      let comment = try read(until: "--", "a comment")
      guard take(">") else { throw malformed("'--' within a comment; write '-'") }
      _ = comment
      return true
    }
    guard take("<?") else { return false }
    let target = try readName()
    guard !String(decoding: target, as: UTF8.self).lowercased().elementsEqual("xml") else {
      throw malformed("the XML declaration stands only at the very start")
    }
    _ = try read(until: "?>", "a processing instruction")
    return true
  }

  /// Text, references and CDATA sections up to other markup.
  mutating func readCharacterData() throws(XMLError) -> String {
    var out: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "<"):
        guard take("<![CDATA[") else { return String(decoding: out, as: UTF8.self) }
        out += try read(until: "]]>", "a CDATA section")
      case UInt8(ascii: "&"): try readReference(into: &out)
      case UInt8(ascii: "]"):
        guard !starts(with: "]]>") else { throw malformed("']]>' in text; write ']]&gt;'") }
        fallthrough
      default:
        out.append(byte)
        advance(1)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  mutating func readAttributeValue() throws(XMLError) -> String {
    guard let quote = peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw malformed("an attribute's value in quotes is expected here")
    }
    advance(1)
    var out: [UInt8] = []
    while let byte = peek {
      switch byte {
      case quote:
        advance(1)
        return String(decoding: out, as: UTF8.self)
      case UInt8(ascii: "<"): throw malformed("'<' in an attribute's value; write '&lt;'")
      case UInt8(ascii: "&"): try readReference(into: &out)
      default:
        out.append(Self.isSpace(byte) ? 0x20 : byte)
        advance(1)
      }
    }
    throw malformed("the text ends inside an attribute's value")
  }

  /// A character reference or one of the five predefined entities (4.1, 4.6).
  private mutating func readReference(into out: inout [UInt8]) throws(XMLError) {
    let rest = bytes[place...].prefix(16)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else {
      throw malformed("'&' begins no reference; write '&amp;'")
    }
    let name = String(decoding: bytes[(place + 1)..<end], as: UTF8.self)
    switch name {
    case "lt": out.append(UInt8(ascii: "<"))
    case "gt": out.append(UInt8(ascii: ">"))
    case "amp": out.append(UInt8(ascii: "&"))
    case "apos": out.append(UInt8(ascii: "'"))
    case "quot": out.append(UInt8(ascii: "\""))
    default:
      guard name.hasPrefix("#") else {
        throw error(.entity, "the entity '\(name)' is not known; only the five predefined ones are")
      }
      guard let scalar = Self.scalar(name.dropFirst()) else {
        throw malformed("'&\(name);' names no character that XML allows")
      }
      out += Array(String(scalar).utf8)
    }
    advance(end + 1 - place)
  }

  /// Production 2.
  private static func scalar(_ digits: Substring) -> Unicode.Scalar? {
    let isHexadecimal = digits.hasPrefix("x")
    let number = isHexadecimal ? digits.dropFirst() : digits
    guard number.utf8.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
      let value = UInt32(number, radix: isHexadecimal ? 16 : 10), let scalar = Unicode.Scalar(value)
    else { return nil }
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...: return scalar
    default: return nil
    }
  }
}
