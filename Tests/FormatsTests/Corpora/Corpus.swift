import Foundation

/// An archive of the corpora, unpacked for one test.
struct Corpus {
  /// The folder of the archives; `CLEARINGHOUSE_CORPORA`, or the neighbour of the package.
  static var folder: URL {
    if let path = ProcessInfo.processInfo.environment["CLEARINGHOUSE_CORPORA"] { return URL(fileURLWithPath: path) }
    return URL(fileURLWithPath: FileManager.default.currentDirectoryPath).appendingPathComponent("../shared/corpora")
  }

  static func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: archive(name).path) }

  private static func archive(_ name: String) -> URL { folder.appendingPathComponent(name + ".tar.zst") }

  struct File {
    /// Relative to the archive.
    let path: String
    let bytes: [UInt8]
  }

  /// The regular files of an archive in the order of their paths.
  static func files(_ name: String) throws -> [File] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("corpus-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let tar = Process()
    tar.executableURL = URL(fileURLWithPath: "/usr/bin/tar")
    tar.arguments = ["--zstd", "-xf", archive(name).path, "-C", folder.path]
    try tar.run()
    tar.waitUntilExit()
    guard tar.terminationStatus == 0 else { throw CocoaError(.fileReadUnknown) }
    let paths = FileManager.default.subpaths(atPath: folder.path) ?? []
    var files: [File] = []
    for path in paths.sorted() {
      let url = folder.appendingPathComponent(path)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), !isFolder.boolValue else {
        continue
      }
      files.append(File(path: path, bytes: [UInt8](try Data(contentsOf: url))))
    }
    return files
  }
}
