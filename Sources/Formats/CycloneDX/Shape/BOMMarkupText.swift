/// The simple types of the XML form: XML Schema's own and the restrictions of the tables.
enum BOMMarkupText {
  /// What the text should be; `nil` where it is that.
  static func complaint(_ text: String, _ type: String, in markup: BOMMarkup, depth: Int) -> String? {
    guard depth < 8 else { return nil }
    if type == "license-id" {
      return SPDXIdentifiers.all.contains(collapsed(text)) ? nil : "on the SPDX License List"
    }
    switch markup.types[type] {
    case .choice(let words)?: return words.contains(text) ? nil : "one of \(words.joined(separator: ", "))"
    case .union(let names)?:
      let complaints = names.map { complaint(text, $0, in: markup, depth: depth + 1) }
      return complaints.contains { $0 == nil } ? nil : complaints.first ?? nil
    case .restriction(let base, let facets)?:
      if let complaint = complaint(text, base, in: markup, depth: depth + 1) { return complaint }
      let value = base == "xs:token" || base == "xs:anyURI" ? collapsed(text) : text
      for (facet, bound) in facets.sorted(by: { $0.key < $1.key }) {
        if let complaint = complaint(value, facet: facet, bound) { return complaint }
      }
      return nil
    case .element?: return "allowed here"
    case nil: return builtIn(collapsed(text), type)
    }
  }

  private static func complaint(_ text: String, facet: String, _ bound: String) -> String? {
    let number = Double(bound) ?? 0
    switch facet {
    case "minLength": return Double(text.unicodeScalars.count) >= number ? nil : "\(bound) characters or more"
    case "maxLength": return Double(text.unicodeScalars.count) <= number ? nil : "\(bound) characters at most"
    case "minInclusive": return (Double(collapsed(text)) ?? 0) >= number ? nil : "\(bound) or more"
    case "maxInclusive": return (Double(collapsed(text)) ?? 0) <= number ? nil : "\(bound) or less"
    case "pattern":
      guard let form = ShapeText(rawValue: bound) else { return nil }
      let isBraced = form == .serial && isBracedSerial(text)
      return form.matches(text) || isBraced ? nil : form.description
    default: return nil
    }
  }

  /// The XML schema also takes a serial number in braces, without `urn:uuid:`.
  private static func isBracedSerial(_ text: String) -> Bool {
    text.hasPrefix("{") && text.hasSuffix("}")
      && ShapeText.serial.matches("urn:uuid:" + text.dropFirst().dropLast())
  }

  /// XML Schema 1.0, part 2, section 3.
  private static func builtIn(_ text: String, _ type: String) -> String? {
    switch type {
    case "xs:boolean": return ["true", "false", "1", "0"].contains(text) ? nil : "true or false"
    case "xs:integer": return isInteger(text) ? nil : "an integer"
    case "xs:positiveInteger": return isInteger(text) && (Double(text) ?? 0) >= 1 ? nil : "an integer of one or more"
    case "xs:nonNegativeInteger":
      return isInteger(text) && (Double(text) ?? -1) >= 0 ? nil : "an integer of nought or more"
    case "xs:decimal": return isDecimal(text) ? nil : "a decimal number"
    case "xs:dateTime": return isDateTime(text) ? nil : "a date and time such as 2026-06-02T14:00:00Z"
    case "xs:date": return CivilDate(String(text.prefix(10))) != nil ? nil : "a date such as 2026-06-02"
    case "xs:anyURI": return hasScheme(text) ? nil : "a URI reference"
    default: return nil
    }
  }

  /// What stands before a first colon is a scheme, unless a slash comes earlier (RFC 3986, 4.2).
  private static func hasScheme(_ text: String) -> Bool {
    let start = text.utf8.prefix { !"/?#".utf8.contains($0) }
    guard let colon = start.firstIndex(of: UInt8(ascii: ":")) else { return true }
    let scheme = start[..<colon]
    let isLetter = { (byte: UInt8) in (65...90).contains(byte) || (97...122).contains(byte) }
    return scheme.first.map(isLetter) == true
      && scheme.allSatisfy { isLetter($0) || (48...57).contains($0) || "+-.".utf8.contains($0) }
  }

  static func isInteger(_ text: String) -> Bool {
    let digits = text.first.map { "+-".contains($0) } == true ? text.dropFirst() : text[...]
    return !digits.isEmpty && digits.utf8.allSatisfy { (48...57).contains($0) }
  }

  private static func isDecimal(_ text: String) -> Bool {
    let digits = text.first.map { "+-".contains($0) } == true ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.contains { !$0.isEmpty }
      && parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
  }

  /// The zone may be missing (3.2.7), unlike in RFC 3339.
  private static func isDateTime(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "T")) else { return false }
    return Timestamp(text) != nil || Timestamp(text + "Z") != nil
  }

  /// White space collapsed (4.3.6).
  private static func collapsed(_ text: String) -> String {
    text.utf8.split(whereSeparator: XMLScanner.isSpace).map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ")
  }
}
