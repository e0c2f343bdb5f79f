import Formats
import Foundation

/// Real records that nobody here wrote, unpacked once a test run.
enum Corpus {
  static let folder: String = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return ProcessInfo.processInfo.environment["CLEARINGHOUSE_CORPORA"]
      ?? root.appending(path: "../shared/corpora").standardized.path
  }()

  static let isHere: Bool = {
    let isHere = FileManager.default.fileExists(atPath: folder + "/MANIFEST.md")
    if !isHere { print("SKIPPED LOUDLY: no corpora in \(folder); set CLEARINGHOUSE_CORPORA") }
    return isHere
  }()

  /// Every JSON file of an archive, with its name.
  static func records(_ archive: String) throws -> [(name: String, wire: WireValue)] {
    let target = NSTemporaryDirectory() + "corpus-\(archive)-\(UUID())"
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: target) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/tar")
    process.arguments = ["--zstd", "-xf", "\(folder)/\(archive).tar.zst", "-C", target]
    try process.run()
    process.waitUntilExit()
    var records: [(name: String, wire: WireValue)] = []
    for name in FileManager.default.enumerator(atPath: target)?.compactMap({ $0 as? String }).sorted() ?? []
    where name.hasSuffix(".json") {
      let data = try Data(contentsOf: URL(fileURLWithPath: "\(target)/\(name)"))
      records.append((name, try WireValue(parsing: Array(data))))
    }
    return records
  }
}
