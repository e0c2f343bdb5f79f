/// A report of AddressSanitizer, UndefinedBehaviorSanitizer and their kin, as it stands in a program's output.
public struct SanitizerReport: Sendable, Codable, Equatable {
  public struct Frame: Sendable, Codable, Equatable {
    public var function: String
    /// A source path with line, or a module with its offset.
    public var place: String
  }

  /// E.g. `stack-buffer-overflow`; `undefined-behavior` for UBSan.
  public var kind: String
  /// The report's own first line.
  public var headline: String
  /// The first stack of the report, innermost first.
  public var frames: [Frame]

  /// The first report in the text; `nil` where there is none. At most 256 frames are read.
  public init?(in text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).prefix(20_000)
    for (index, line) in lines.enumerated() {
      guard let kind = SanitizerReport.kind(of: line) else { continue }
      self.kind = kind
      headline = String(line.drop { $0 == "=" || $0 == " " }.prefix(300))
      frames = SanitizerReport.frames(lines[(index + 1)...])
      return
    }
    return nil
  }

  private static func kind(of line: Substring) -> String? {
    for name in ["AddressSanitizer", "HWAddressSanitizer", "MemorySanitizer", "ThreadSanitizer"] {
      guard let start = line.firstRange(of: ": \(name): ") else { continue }
      let words = line[start.upperBound...].split(separator: " ").prefix(8).map(String.init)
      guard let first = words.first else { return nil }
      // "SEGV on unknown address", "attempting double-free on", "heap-buffer-overflow on address".
      if first == "attempting", words.count > 1 { return words[1] }
      return first.hasSuffix(":") ? String(first.dropLast()) : first
    }
    if line.contains(": runtime error: ") { return "undefined-behavior" }
    return nil
  }

  private static func frames(_ lines: ArraySlice<Substring>) -> [Frame] {
    var frames: [Frame] = []
    for line in lines.prefix(400) {
      let words = line.drop { $0 == " " }
      guard words.hasPrefix("#") else {
        if frames.isEmpty { continue } else { break }
      }
      guard let start = words.firstRange(of: " in ") else { continue }
      let rest = words[start.upperBound...]
      // A function's own signature may hold spaces; the place is the last word.
      guard let space = rest.lastIndex(of: " ") else { continue }
      var place = String(rest[rest.index(after: space)...])
      if place.hasPrefix("("), place.hasSuffix(")") { place = String(place.dropFirst().dropLast()) }
      var function = rest[..<space]
      if let build = function.firstRange(of: " (") { function = function[..<build.lowerBound] }
      frames.append(Frame(function: String(function.prefix(200)), place: String(place.prefix(400))))
      if frames.count == 256 { break }
    }
    return frames
  }

  /// The frames in the target's own code: built below `/src`, and not from the bundle's sources. Empty where the
  /// innermost frame that belongs to no runtime or system library is the bundle's: a harness that crashes by itself.
  public var targetFrames: [Frame] {
    let own = frames.filter { !$0.isRuntime }
    guard let innermost = own.first, innermost.isTarget else { return [] }
    return own.filter(\.isTarget)
  }
}

extension SanitizerReport.Frame {
  /// Of a sanitizer's runtime, the C library or the start code.
  var isRuntime: Bool {
    for prefix in ["__interceptor_", "__asan_", "__ubsan_", "__sanitizer_", "__libc_start", "_start"]
    where function.hasPrefix(prefix) { return true }
    return ["..", "/usr/", "/lib/", "/lib64/", "<null>"].contains(where: place.hasPrefix)
  }

  var isTarget: Bool {
    if place.hasPrefix("/src/") { return true }
    return !place.hasPrefix("/") && place.contains(where: { $0 == "." || $0 == "/" })
  }
}

/// What two findings of one flaw have in common: the three innermost functions of the target. The kind is no part of
/// it, as two sanitizers give one flaw two names.
public struct CrashSignature: Hashable, Sendable, Codable, CustomStringConvertible {
  public let text: String

  public init?(_ report: SanitizerReport) {
    var functions: [String] = []
    for frame in report.targetFrames where functions.last != frame.function && functions.count < 3 {
      functions.append(frame.function)
    }
    guard !functions.isEmpty else { return nil }
    text = functions.joined(separator: " < ")
  }

  public var description: String { text }
}
