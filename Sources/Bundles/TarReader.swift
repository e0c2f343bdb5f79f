/// Reads the entries of a tar archive (POSIX.1-1988 ustar, pax extended headers, GNU long names) without trusting any
/// of its numbers.
struct TarReader {
  struct Entry {
    enum Kind { case file, folder, link(target: String) }

    var path: String
    var kind: Kind
    var isExecutable: Bool
    var content: ArraySlice<UInt8>
  }

  private let bytes: [UInt8]
  private var place = 0
  private var longPath: String?
  private var longTarget: String?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next file, folder or link; `nil` at the end mark, a block of zeros.
  mutating func next() throws(BundleError) -> Entry? {
    while place + 512 <= bytes.count {
      let start = place
      let header = bytes[place..<place + 512]
      if header.allSatisfy({ $0 == 0 }) { return nil }
      try check(header)
      let size = try number(header, 124, 12)
      guard size <= bytes.count - start - 512 else {
        throw malformed(start, "an entry is cut short; send the archive whole")
      }
      let content = bytes[start + 512..<start + 512 + size]
      place = min(bytes.count, start + 512 + (size + 511) / 512 * 512)
      if let entry = try entry(header, content, start) { return entry }
    }
    throw malformed(bytes.count, "the archive has no end mark, so it was cut short; send it whole")
  }

  private mutating func entry(
    _ header: ArraySlice<UInt8>, _ content: ArraySlice<UInt8>, _ start: Int
  ) throws(BundleError) -> Entry? {
    let type = header[header.startIndex + 156]
    switch type {
    case UInt8(ascii: "L"):
      longPath = try text(content, start)
      return nil
    case UInt8(ascii: "K"):
      longTarget = try text(content, start)
      return nil
    case UInt8(ascii: "x"):
      try readExtended(content, start)
      return nil
    case UInt8(ascii: "g"): return nil
    default: break
    }
    let ownPath = try name(header, start)
    let ownTarget = try text(field(header, 157, 100), start)
    let (path, target) = (longPath ?? ownPath, longTarget ?? ownTarget)
    (longPath, longTarget) = (nil, nil)
    let mode = try number(header, 100, 8)
    let kind: Entry.Kind
    switch type {
    case UInt8(ascii: "0"), 0: kind = path.hasSuffix("/") ? .folder : .file
    case UInt8(ascii: "5"): kind = .folder
    case UInt8(ascii: "2"): kind = .link(target: target)
    default:
      let letter = Character(UnicodeScalar(type))
      throw BundleError(
        .forbiddenEntry, at: path, "only files, folders and symbolic links are accepted, not type '\(letter)'")
    }
    return Entry(path: path, kind: kind, isExecutable: mode & 0o111 != 0, content: content)
  }

  /// The sum of a header's bytes, its own field read as spaces.
  private func check(_ header: ArraySlice<UInt8>) throws(BundleError) {
    var sum = 0
    for (index, byte) in header.enumerated() { sum += (148..<156).contains(index) ? 32 : Int(byte) }
    guard try number(header, 148, 8) == sum else {
      throw malformed(header.startIndex, "a header's checksum is wrong; this is no tar archive or it was damaged")
    }
  }

  private func name(_ header: ArraySlice<UInt8>, _ start: Int) throws(BundleError) -> String {
    let name = try text(field(header, 0, 100), start)
    let isUstar = field(header, 257, 5).elementsEqual("ustar".utf8) && header[header.startIndex + 262] == 0
    let prefix = isUstar ? try text(field(header, 345, 155), start) : ""
    return prefix.isEmpty ? name : "\(prefix)/\(name)"
  }

  /// Pax records: `LENGTH KEY=VALUE\n`.
  private mutating func readExtended(_ content: ArraySlice<UInt8>, _ start: Int) throws(BundleError) {
    var rest = content
    while !rest.isEmpty, rest.first != 0 {
      guard let space = rest.firstIndex(of: 0x20),
        let length = Int(String(decoding: rest[..<space], as: UTF8.self)), length > 0, length <= rest.count,
        space - rest.startIndex < length
      else { throw malformed(start, "a pax header is malformed") }
      let record = rest[(space + 1)..<(rest.startIndex + length)]
      rest = rest[(rest.startIndex + length)...]
      guard let sign = record.firstIndex(of: UInt8(ascii: "=")), record.last == 0x0A else {
        throw malformed(start, "a pax header is malformed")
      }
      let key = String(decoding: record[..<sign], as: UTF8.self)
      let value = record[(sign + 1)..<(record.endIndex - 1)]
      if key == "path" { longPath = try text(value, start) }
      if key == "linkpath" { longTarget = try text(value, start) }
      if key == "size" || key.hasPrefix("GNU.sparse") {
        throw BundleError(.forbiddenEntry, at: "byte \(start)", "sparse and oversized files are not accepted")
      }
    }
  }

  private func field(_ header: ArraySlice<UInt8>, _ offset: Int, _ length: Int) -> ArraySlice<UInt8> {
    header[header.startIndex + offset..<header.startIndex + offset + length]
  }

  private func text(_ field: ArraySlice<UInt8>, _ start: Int) throws(BundleError) -> String {
    guard let text = String(validating: field.prefix { $0 != 0 }, as: UTF8.self) else {
      throw malformed(start, "a name is not valid UTF-8")
    }
    return text
  }

  /// An octal number; the binary form of GNU tar is for sizes that no bundle may have.
  private func number(_ header: ArraySlice<UInt8>, _ offset: Int, _ length: Int) throws(BundleError) -> Int {
    var value = 0
    for byte in field(header, offset, length) where byte != 0 && byte != 0x20 {
      guard (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(byte), value < 1 << 40 else {
        throw malformed(header.startIndex + offset, "a number in a header is malformed")
      }
      value = value << 3 | Int(byte - 48)
    }
    return value
  }

  private func malformed(_ offset: Int, _ message: String) -> BundleError {
    BundleError(.malformedArchive, at: "byte \(offset)", message)
  }
}
