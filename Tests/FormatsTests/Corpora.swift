import Foundation
import Testing

/// The archives of published records that tests read, where the machine has them.
///
/// The folder is named by the environment variable `CLEARINGHOUSE_CORPORA`, else it lies beside the package.
enum Corpora {
  static let folder: String =
    ProcessInfo.processInfo.environment["CLEARINGHOUSE_CORPORA"]
    ?? URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/corpora")
    .standardizedFileURL
    .path

  static func has(_ archive: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder)/\(archive).tar.zst")
  }

  /// Unpacks an archive, hands over each of its files by relative path, and removes what was unpacked.
  static func forEach(in archive: String, suffix: String = ".json", _ body: (String, [UInt8]) throws -> Void) throws {
    let target = FileManager.default.temporaryDirectory.appending(path: "corpus-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: target) }
    let tar = Process()
    tar.executableURL = URL(filePath: "/usr/bin/tar")
    tar.arguments = ["--zstd", "-xf", "\(folder)/\(archive).tar.zst", "-C", target.path]
    try tar.run()
    tar.waitUntilExit()
    try #require(tar.terminationStatus == 0)
    let names = FileManager.default.enumerator(atPath: target.path)?.compactMap { $0 as? String } ?? []
    for name in names.sorted() where name.hasSuffix(suffix) {
      let bytes = try #require(FileManager.default.contents(atPath: "\(target.path)/\(name)"))
      try body(name, [UInt8](bytes))
    }
  }
}
