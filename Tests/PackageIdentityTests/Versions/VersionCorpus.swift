import Foundation

/// The published version suites, unpacked once into a temporary folder.
enum VersionCorpus {
  /// The archive of `CLEARINGHOUSE_CORPORA`, by default beside the package's root.
  static var archive: String {
    let folder = ProcessInfo.processInfo.environment["CLEARINGHOUSE_CORPORA"] ?? "../shared/corpora"
    return folder + "/conformance-sample.tar.zst"
  }

  static var isPresent: Bool { FileManager.default.fileExists(atPath: archive) }

  static let folder: Result<URL, any Error> = Result { try unpack() }

  private static func unpack() throws -> URL {
    let name = "version-suites-" + UUID().uuidString
    let target = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    let tar = Process()
    tar.executableURL = URL(fileURLWithPath: "/usr/bin/tar")
    tar.arguments = ["--zstd", "-xf", archive, "-C", target.path]
    try tar.run()
    tar.waitUntilExit()
    guard tar.terminationStatus == 0 else { throw CocoaError(.fileReadCorruptFile) }
    return target
  }

  static func file(_ path: String) throws -> Data {
    try Data(contentsOf: folder.get().appendingPathComponent(path))
  }

  /// The lines `a < b`, `a = b` and `a > b` of a suite, without comments.
  static func lines(_ path: String) throws -> [(a: String, sign: String, b: String)] {
    let text = String(decoding: try file(path), as: UTF8.self)
    return text.split(separator: "\n").compactMap { line in
      guard !line.hasPrefix("#"), !line.hasPrefix("//") else { return nil }
      let parts = line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
      guard parts.count == 3, ["<", "=", ">"].contains(parts[1]) else { return nil }
      return (parts[0], parts[1], parts[2])
    }
  }
}
