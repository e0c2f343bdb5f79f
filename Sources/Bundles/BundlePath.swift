/// The path of something in a bundle: relative, `/` between its parts, no `.`, `..`, empty part, control character or
/// backslash. What is refused here can reach no file system.
public struct BundlePath: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let text: String

  public init(_ text: String, limits: BundleLimits = BundleLimits()) throws(BundleError) {
    func refuse(_ message: String) -> BundleError { BundleError(.forbiddenPath, at: text, message) }
    guard !text.isEmpty else { throw refuse("a path is empty") }
    guard text.utf8.count <= limits.pathLength else {
      throw BundleError(
        .forbiddenPath, at: String(text.prefix(64)) + "...", "a path has at most \(limits.pathLength) bytes")
    }
    guard !text.hasPrefix("/") else { throw refuse("a path must be relative; remove the leading '/'") }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= limits.depth else { throw refuse("at most \(limits.depth) folders deep") }
    for part in parts {
      guard !part.isEmpty, part != ".", part != ".." else {
        throw refuse("no part of a path may be empty, '.' or '..'")
      }
      guard part.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else {
        throw refuse("no control character or backslash in a path")
      }
    }
    self.text = text
  }

  public var description: String { text }
  var parts: [Substring] { text.split(separator: "/") }

  /// The paths of the folders above, outermost first.
  var ancestors: [String] {
    let parts = parts
    return (1..<max(1, parts.count)).map { parts[..<$0].joined(separator: "/") }
  }

  public static func < (left: BundlePath, right: BundlePath) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
