/// Writes a tar archive in the one form that a bundle's digest is taken of: ustar with pax headers for long names,
/// owner and time zero.
struct TarWriter {
  private(set) var bytes: [UInt8] = []

  mutating func append(path: String, mode: Int, type: UInt8, target: String = "", content: [UInt8] = []) {
    if path.utf8.count > 100 { appendRecord("path", path) }
    if target.utf8.count > 100 { appendRecord("linkpath", target) }
    appendHeader(path: path, mode: mode, type: type, target: target, size: content.count)
    appendBlock(content)
  }

  mutating func finish() { bytes.append(contentsOf: [UInt8](repeating: 0, count: 1024)) }

  private mutating func appendRecord(_ key: String, _ value: String) {
    let body = " \(key)=\(value)\n".utf8.count
    var length = body
    while length != body + String(length).utf8.count { length = body + String(length).utf8.count }
    let record = Array("\(length) \(key)=\(value)\n".utf8)
    appendHeader(path: "pax", mode: 0o644, type: UInt8(ascii: "x"), target: "", size: record.count)
    appendBlock(record)
  }

  private mutating func appendHeader(path: String, mode: Int, type: UInt8, target: String, size: Int) {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, _ offset: Int, _ length: Int) {
      for (index, byte) in text.utf8.prefix(length).enumerated() { header[offset + index] = byte }
    }
    func octal(_ value: Int, _ digits: Int) -> String {
      let text = String(value, radix: 8)
      return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
    put(path, 0, 100)
    put(octal(mode, 7), 100, 8)
    put(octal(0, 7), 108, 8)
    put(octal(0, 7), 116, 8)
    put(octal(size, 11), 124, 12)
    put(octal(0, 11), 136, 12)
    put("        ", 148, 8)
    header[156] = type
    put(target, 157, 100)
    put("ustar\u{0}00", 257, 8)
    put(octal(header.reduce(0) { $0 + Int($1) }, 6) + "\u{0} ", 148, 8)
    bytes.append(contentsOf: header)
  }

  private mutating func appendBlock(_ content: [UInt8]) {
    bytes.append(contentsOf: content)
    let rest = content.count % 512
    if rest > 0 { bytes.append(contentsOf: [UInt8](repeating: 0, count: 512 - rest)) }
  }
}
