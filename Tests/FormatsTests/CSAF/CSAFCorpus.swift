import Foundation
import Formats

/// The published corpora, unpacked for the time of a test.
enum CSAFCorpus {
  /// The folder of archives: the environment's, else the one beside the package.
  static let folder: String = {
    if let named = ProcessInfo.processInfo.environment["CLEARINGHOUSE_CORPORA"] { return named }
    let package = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4)
    return package.joined(separator: "/").dropFirst() + "/../shared/corpora"
  }()

  static func isThere(_ archive: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder)/\(archive).tar.zst")
  }

  /// Unpacks an archive, hands its folder over, and removes it.
  static func withUnpacked<Value>(_ archive: String, _ body: (URL) throws -> Value) throws -> Value {
    let target = FileManager.default.temporaryDirectory.appendingPathComponent("csaf-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: target) }
    let tar = Process()
    tar.executableURL = URL(fileURLWithPath: "/usr/bin/tar")
    tar.arguments = ["--zstd", "-xf", "\(folder)/\(archive).tar.zst", "-C", target.path]
    try tar.run()
    tar.waitUntilExit()
    return try body(target)
  }

  static func read(_ file: URL) throws -> WireValue {
    try WireValue(parsing: Array(Data(contentsOf: file)))
  }

  /// All JSON files below a folder, sorted.
  static func documents(below folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (found?.allObjects ?? []).compactMap { $0 as? URL }
    return files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
  }
}
