extension PackageURLDraft {
  /// Splits and decodes a text from right to left (ECMA-427, how-to-parse).
  init(parsing text: String) throws(Failure) {
    let bytes = Array(text.utf8)
    guard bytes.count <= PackageURL.maximumLength else {
      throw Failure(
        code: .tooLong, component: .scheme, offset: PackageURL.maximumLength,
        message: "The text has \(bytes.count) bytes and may have \(PackageURL.maximumLength).",
        remedy: "Move long values out of the qualifiers.")
    }
    var rest = bytes[...]
    if let hash = rest.lastIndex(of: UInt8(ascii: "#")) {
      try readSubpath(rest[(hash + 1)...])
      rest = rest[..<hash]
    }
    if let mark = rest.lastIndex(of: UInt8(ascii: "?")) {
      try readQualifiers(rest[(mark + 1)...])
      rest = rest[..<mark]
    }
    rest = try readSchemeAndType(rest)
    try readPath(rest)
  }

  private mutating func readSubpath(_ slice: ArraySlice<UInt8>) throws(Failure) {
    offsets[.subpath] = slice.startIndex
    for part in slice.split(separator: Ascii.slash) {
      let segment = try decodeSegment(part, .subpath)
      if segment != "." && segment != ".." { subpath.append(segment) }
    }
  }

  private mutating func readQualifiers(_ slice: ArraySlice<UInt8>) throws(Failure) {
    offsets[.qualifiers] = slice.startIndex
    for pair in slice.split(separator: UInt8(ascii: "&")) {
      let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
      let value = equals < pair.endIndex ? try decode(pair[(equals + 1)...], .qualifiers) : ""
      // A pair without a value is the same as no pair (5.6.6).
      if value.isEmpty { continue }
      try append(key: String(decoding: pair[..<equals], as: UTF8.self), value: value, at: pair.startIndex)
    }
  }

  private mutating func readSchemeAndType(_ slice: ArraySlice<UInt8>) throws(Failure) -> ArraySlice<UInt8> {
    guard let colon = slice.firstIndex(of: Ascii.colon),
      slice[..<colon].lazy.map(Ascii.lowercase).elementsEqual("pkg".utf8)
    else {
      throw Failure(
        code: .schemeMissing, component: .scheme, offset: 0, message: "The text does not begin with \"pkg:\".",
        remedy: "Begin with pkg: and leave its colon unencoded.")
    }
    let rest = slice[(colon + 1)...].drop { $0 == Ascii.slash }
    let end = rest.firstIndex(of: Ascii.slash) ?? rest.endIndex
    offsets[.type] = rest.startIndex
    type = String(decoding: rest[..<end], as: UTF8.self)
    try checkType()
    type = type.lowercased()
    return rest[min(end + 1, rest.endIndex)...]
  }

  private mutating func readPath(_ slice: ArraySlice<UInt8>) throws(Failure) {
    var rest = slice
    if let at = rest.lastIndex(of: UInt8(ascii: "@")),
      rest[..<at].contains(where: { $0 != Ascii.slash }) || !rest[at...].contains(Ascii.slash)
    {
      // An @ with nothing before it and a slash behind it begins an unencoded npm scope.
      offsets[.version] = at + 1
      let text = try decode(rest[(at + 1)...], .version)
      version = text.isEmpty ? nil : text
      rest = rest[..<at]
    }
    var parts = rest.split(separator: Ascii.slash)
    offsets[.name] = parts.last?.startIndex ?? slice.startIndex
    offsets[.namespace] = slice.startIndex
    guard let last = parts.popLast() else { return }
    name = Self.segments(of: try decode(last, .name), keepingEmpty: true).joined(separator: "/")
    for part in parts { namespace.append(try decodeSegment(part, .namespace)) }
  }

  private func decodeSegment(
    _ slice: ArraySlice<UInt8>, _ component: Failure.Component
  ) throws(Failure) -> String {
    let segment = try decode(slice, component)
    guard !segment.utf8.contains(Ascii.slash) else {
      throw Failure(
        code: .slashInSegment, component: component, offset: slice.startIndex,
        message: "A segment contains an encoded slash.", remedy: "Write the slash unencoded, as a separator.")
    }
    return segment
  }

  private func decode(_ slice: ArraySlice<UInt8>, _ component: Failure.Component) throws(Failure) -> String {
    do throws(PercentEncoding.Fault) {
      return try PercentEncoding.decode(slice)
    } catch {
      switch error {
      case .triplet(let offset):
        throw Failure(
          code: .percentEncodingInvalid, component: component, offset: offset,
          message: "A percent sign is not followed by two hexadecimal digits.", remedy: "Write a percent sign as %25.")
      case .notUTF8(let offset):
        throw Failure(
          code: .notUTF8, component: component, offset: offset, message: "The decoded octets are not UTF-8.",
          remedy: "Encode the UTF-8 octets of each character.")
      }
    }
  }
}
