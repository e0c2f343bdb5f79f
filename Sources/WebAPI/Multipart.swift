import Clearinghouse

/// The file in a `multipart/form-data` body (RFC 7578): the part named `bundle`, or the first with a file name.
enum Multipart {
  static func file(_ body: [UInt8], contentType: String) throws(Refusal) -> [UInt8] {
    guard let boundary = boundary(contentType) else {
      throw Refusal(.invalid, "the multipart body has no boundary in its Content-Type")
    }
    let marker = Array("--\(boundary)".utf8)
    var place = 0
    var found: [UInt8]?
    while let start = index(of: marker, in: body, from: place) {
      let headerStart = start + marker.count
      if body.dropFirst(headerStart).starts(with: Array("--".utf8)) { break }
      guard let headerEnd = index(of: Array("\r\n\r\n".utf8), in: body, from: headerStart),
        let end = index(of: Array("\r\n".utf8) + marker, in: body, from: headerEnd + 2)
      else { throw Refusal(.invalid, "the multipart body is cut short; send it whole") }
      let header = String(decoding: body[headerStart..<headerEnd], as: UTF8.self)
      let content = Array(body[min(headerEnd + 4, end)..<end])
      if header.contains("name=\"bundle\"") { return content }
      if found == nil, header.contains("filename=") { found = content }
      place = end + 2
    }
    guard let found else { throw Refusal(.invalid, "the multipart body has no file; name its part 'bundle'") }
    return found
  }

  private static func boundary(_ contentType: String) -> String? {
    guard let start = contentType.firstRange(of: "boundary=") else { return nil }
    let value = contentType[start.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" }
    return (1...70).contains(value.utf8.count) ? String(value) : nil
  }

  private static func index(of needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = needle.first, bytes.count >= needle.count, start <= bytes.count - needle.count else { return nil }
    var place = start
    while place <= bytes.count - needle.count {
      guard let next = bytes[place...].firstIndex(of: first), next <= bytes.count - needle.count else { return nil }
      if bytes[next..<next + needle.count].elementsEqual(needle) { return next }
      place = next + 1
    }
    return nil
  }
}
