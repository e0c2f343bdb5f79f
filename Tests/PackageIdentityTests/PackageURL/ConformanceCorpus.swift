import Foundation

/// The published suites with their expected answers, unpacked once a test run from the corpora's folder.
enum ConformanceCorpus {
  /// Where the suites lie, or `nil` where the corpora are missing.
  static let folder: URL? = unpack("conformance-sample")

  /// Where PyPA's OSV records lie, or `nil` where they are missing.
  static let pypa: URL? = unpack("osv-pypa")

  /// Whether the suites can be read; tests that need them are skipped otherwise.
  static var isPresent: Bool { folder != nil }

  /// The JSON files below a folder of the suites, by path.
  static func files(below path: String, suffix: String = ".json") throws -> [URL] {
    guard let root = folder?.appendingPathComponent(path) else { return [] }
    guard let walker = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil) else { return [] }
    let found = walker.compactMap { $0 as? URL }.filter { $0.lastPathComponent.hasSuffix(suffix) }
    return found.sorted { $0.path < $1.path }
  }

  /// Unpacks one archive into a temporary folder.
  static func unpack(_ archive: String) -> URL? {
    let environment = ProcessInfo.processInfo.environment
    let corpora = URL(fileURLWithPath: environment["CLEARINGHOUSE_CORPORA"] ?? "../shared/corpora")
    let source = corpora.appendingPathComponent(archive + ".tar.zst")
    guard FileManager.default.fileExists(atPath: source.path) else { return nil }
    let target = FileManager.default.temporaryDirectory
      .appendingPathComponent("identity-\(archive)-\(ProcessInfo.processInfo.processIdentifier)")
    let tar = Process()
    tar.executableURL = URL(fileURLWithPath: "/usr/bin/tar")
    tar.arguments = ["--zstd", "-xf", source.path, "-C", target.path]
    do {
      try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
      try tar.run()
    } catch {
      return nil
    }
    tar.waitUntilExit()
    return tar.terminationStatus == 0 ? target : nil
  }
}
