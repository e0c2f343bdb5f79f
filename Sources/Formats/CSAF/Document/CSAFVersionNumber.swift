import PackageIdentity

/// A document's version: an integer or a semantic version (section 3.1.13).
struct CSAFVersionNumber: Sendable {
  let text: String
  let isInteger: Bool
  /// The integer, or the major version, as digits.
  let major: String
  /// Both zero: `0` or `0.y.z`.
  var isZero: Bool { major == "0" }
  let prerelease: String?
  let build: String?

  /// `nil` for anything else.
  init?(_ text: String) {
    guard text.utf8.count <= 1_024 else { return nil }
    self.text = text
    let bytes = Array(text.utf8)
    if !bytes.isEmpty, bytes.allSatisfy(TextPatterns.isDigit) {
      guard Self.isNumeral(bytes[...]) else { return nil }
      (isInteger, major, prerelease, build) = (true, text, nil, nil)
      return
    }
    let plus = bytes.firstIndex(of: UInt8(ascii: "+")) ?? bytes.endIndex
    let core = bytes[..<plus]
    let hyphen = core.firstIndex(of: UInt8(ascii: "-")) ?? core.endIndex
    let numbers = core[..<hyphen].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard numbers.count == 3, numbers.allSatisfy(Self.isNumeral) else { return nil }
    isInteger = false
    major = String(decoding: numbers[0], as: UTF8.self)
    if hyphen < core.endIndex {
      let part = core[(hyphen + 1)...]
      guard Self.isIdentifiers(part, numerals: true) else { return nil }
      prerelease = String(decoding: part, as: UTF8.self)
    } else {
      prerelease = nil
    }
    if plus < bytes.endIndex {
      let part = bytes[(plus + 1)...]
      guard Self.isIdentifiers(part, numerals: false) else { return nil }
      build = String(decoding: part, as: UTF8.self)
    } else {
      build = nil
    }
  }

  private static func isNumeral(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, bytes.allSatisfy(TextPatterns.isDigit) else { return false }
    return bytes.count == 1 || first != UInt8(ascii: "0")
  }

  private static func isIdentifiers(_ bytes: ArraySlice<UInt8>, numerals: Bool) -> Bool {
    bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { part in
      guard !part.isEmpty, part.allSatisfy({ TextPatterns.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }) else {
        return false
      }
      return !numerals || !part.allSatisfy(TextPatterns.isDigit) || isNumeral(part)
    }
  }

  /// Without build metadata and, where asked, without the pre-release.
  func compared(ignoringPrerelease: Bool) -> String {
    var end = text
    if let build { end = String(end.dropLast(build.count + 1)) }
    if ignoringPrerelease, let prerelease { end = String(end.dropLast(prerelease.count + 1)) }
    return end
  }

  /// Negative, zero or positive; an integer counts as a major version.
  static func compare(_ left: CSAFVersionNumber, _ right: CSAFVersionNumber) -> Int {
    guard let scheme = VersionScheme(named: "semver") else { return 0 }
    do throws(VersionError) {
      return try scheme.compare(left.text, right.text)
    } catch {
      return 0
    }
  }

  /// The major version as a number, held at the largest that fits.
  var majorNumber: Int64 { Int64(major) ?? Int64.max }
}
