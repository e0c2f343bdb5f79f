import Foundation

/// The folder of real material that the tests run on, where the machine has it.
enum Corpora {
  static let folder: URL = {
    let named = ProcessInfo.processInfo.environment["CLEARINGHOUSE_CORPORA"]
    let path = named ?? FileManager.default.currentDirectoryPath + "/../shared/corpora"
    return URL(fileURLWithPath: path, isDirectory: true)
  }()

  static func has(_ archive: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(archive + ".tar.zst").path)
  }

  /// Unpacks an archive, or the members that a pattern names, into a temporary folder and hands that to the body.
  static func unpacking<Result>(
    _ archive: String, only pattern: String? = nil, _ body: (URL) throws -> Result
  ) throws -> Result {
    let target = FileManager.default.temporaryDirectory.appendingPathComponent("scoring-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: target) }
    let tar = Process()
    tar.executableURL = URL(fileURLWithPath: "/usr/bin/tar")
    let source = folder.appendingPathComponent(archive + ".tar.zst").path
    let members = pattern.map { ["--wildcards", $0] } ?? []
    tar.arguments = ["--zstd", "-xf", source, "-C", target.path] + members
    try tar.run()
    tar.waitUntilExit()
    guard tar.terminationStatus == 0 else { throw UnpackingFailure(archive: archive) }
    return try body(target)
  }

  static func jsonFiles(in folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (found?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "json" }
    return files.sorted { $0.path < $1.path }
  }
}

struct UnpackingFailure: Error {
  let archive: String
}
