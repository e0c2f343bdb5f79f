/// The label in front of a vector, which tells its version.
enum CVSSLabel {
  /// Bytes of `CVSS:x.y/`.
  private static let length = 9

  /// Reads the label; a text without one is a vector of version 2.0.
  static func read(_ bytes: Span<UInt8>) throws(CVSSError) -> (CVSSVersion, start: Int) {
    guard bytes.count > 0 else {
      throw CVSSError(.empty, at: 0, "The vector is empty", remedy: "Write the label and the base metrics.")
    }
    guard hasLabel(bytes) else { return (.v2, 0) }
    guard bytes.count >= length, bytes[6] == UInt8(ascii: "."), bytes[8] == UInt8(ascii: "/") else {
      throw refuseVersion(bytes)
    }
    switch (bytes[5], bytes[7]) {
    case (UInt8(ascii: "4"), UInt8(ascii: "0")): return (.v4, length)
    case (UInt8(ascii: "3"), UInt8(ascii: "1")): return (.v3Point1, length)
    case (UInt8(ascii: "3"), UInt8(ascii: "0")): return (.v3, length)
    default: throw refuseVersion(bytes)
    }
  }

  private static func hasLabel(_ bytes: Span<UInt8>) -> Bool {
    bytes.count >= 5 && bytes[0] == UInt8(ascii: "C") && bytes[1] == UInt8(ascii: "V")
      && bytes[2] == UInt8(ascii: "S") && bytes[3] == UInt8(ascii: "S") && bytes[4] == UInt8(ascii: ":")
  }

  private static func refuseVersion(_ bytes: Span<UInt8>) -> CVSSError {
    CVSSError(
      .unknownVersion, at: 5, "No CVSS version is labelled '\(text(bytes, from: 5, to: min(length, bytes.count)))'",
      remedy: "Begin with CVSS:4.0/, CVSS:3.1/ or CVSS:3.0/; a vector of version 2.0 has no label.")
  }

  /// An excerpt for a message: at most sixteen bytes, what is not printable ASCII as a question mark.
  static func text(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> String {
    var text = ""
    var place = start
    while place < end, place < bytes.count, place - start < 16 {
      let byte = bytes[place]
      text.unicodeScalars.append((0x20..<0x7F).contains(byte) ? Unicode.Scalar(byte) : "?")
      place += 1
    }
    return text
  }
}
