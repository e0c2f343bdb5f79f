import CLinux
import Foundation
import Glibc
import Sandbox

/// The folders of a plan's private file system.
struct StepTree {
  let root: String
  var source: String { root + "/src" }
  var emptySource: String { root + "/empty" }
  var accounts: String { root + "/passwd" }
  func work(_ index: Int) -> String { "\(root)/work-\(index)" }
  func canary(_ index: Int) -> String { "\(root)/canary-\(index)" }
  func reports(_ index: Int) -> String { "\(root)/reports-\(index)" }

  func prepare() throws {
    for folder in [source, emptySource] { try makeFolder(folder) }
    let lines = "root:x:0:0:root:/root:/bin/sh\nsandbox:x:1000:1000:sandbox:/work:/bin/sh\n"
    try Data(lines.utf8).write(to: URL(fileURLWithPath: accounts))
  }

  /// A fresh `/work` with the step's files and a fresh `/canary`.
  func prepare(_ step: SandboxStep, _ index: Int, materials: [SandboxPlan.Material]) throws {
    try makeFolder(work(index))
    try makeFolder(canary(index))
    try makeFolder(reports(index))
    for path in step.copiedFiles {
      guard let host = hostPath(path, materials) else { throw SandboxFailure("no material holds \(path)") }
      let target = work(index) + "/" + (path as NSString).lastPathComponent
      try Data(contentsOf: URL(fileURLWithPath: host)).write(to: URL(fileURLWithPath: target))
    }
    switch step.canary {
    case .secret(let path)?, .write(let path)?:
      try Data((step.token + "\n").utf8).write(to: URL(fileURLWithPath: canaryFile(path, index)))
    case .command(let name)?:
      try makeFolder(canary(index) + "/bin")
      let program = canary(index) + "/bin/" + name
      try Data("#!/bin/sh\necho ran >>/canary/.ran\n".utf8).write(to: URL(fileURLWithPath: program))
      chmod(program, 0o755)
    case nil: break
    }
  }

  func wasTouched(_ step: SandboxStep, _ index: Int, output: [UInt8]) -> Bool {
    let token = Array(step.token.utf8)
    switch step.canary {
    case .secret?: return output.contains(token) || FolderScan.finds(token, below: work(index))
    case .write(let path)?:
      return (try? Data(contentsOf: URL(fileURLWithPath: canaryFile(path, index)))) != Data((step.token + "\n").utf8)
    case .command?: return access(canary(index) + "/.ran", F_OK) == 0
    case nil: return false
    }
  }

  /// What sanitizers wrote, at most sixteen logs of 256 KiB, in the order of their names.
  func sanitizerReports(_ index: Int) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: reports(index)) else { return [] }
    return names.sorted().prefix(16).compactMap { name in
      let descriptor = open("\(reports(index))/\(name)", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { return nil }
      defer { close(descriptor) }
      var buffer = [UInt8](repeating: 0, count: 256 << 10)
      let count = read(descriptor, &buffer, buffer.count)
      return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
    }
  }

  /// Whether the file system has no block or no entry left.
  var isFull: Bool {
    var status = statvfs()
    guard statvfs(root, &status) == 0 else { return false }
    return status.f_bavail < 16 || status.f_favail < 4
  }

  func hostPath(_ path: String, _ materials: [SandboxPlan.Material]) -> String? {
    for material in materials where path == material.path || path.hasPrefix(material.path + "/") {
      return material.hostPath + path.dropFirst(material.path.count)
    }
    return nil
  }

  private func canaryFile(_ path: String, _ index: Int) -> String {
    canary(index) + "/" + (path as NSString).lastPathComponent
  }

  private func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o755) == 0 else { throw SystemCallError("mkdir(\(path))") }
  }
}

/// Looks for a token in what hostile software left behind, without following its links.
enum FolderScan {
  private static let byteLimit = 64 << 20
  private static let entryLimit = 20_000
  private static let depthLimit = 64

  static func finds(_ token: [UInt8], below path: String) -> Bool {
    let root = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard root >= 0 else { return false }
    var scan = Scan(token: token)
    return scan.folder(root, depth: 0)
  }

  private struct Scan {
    let token: [UInt8]
    var bytes = 0
    var entries = 0

    init(token: [UInt8]) { self.token = token }

    /// Takes over the descriptor.
    mutating func folder(_ descriptor: Int32, depth: Int) -> Bool {
      guard depth < depthLimit, let stream = fdopendir(descriptor) else {
        close(descriptor)
        return false
      }
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name == "." || name == ".." { continue }
        entries += 1
        guard entries < entryLimit, bytes < byteLimit else { return false }
        if name.utf8.elementsEqual(token) { return true }
        let child = openat(dirfd(stream), name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard child >= 0 else { continue }
        var status = stat()
        fstat(child, &status)
        switch status.st_mode & S_IFMT {
        case S_IFDIR: if folder(child, depth: depth + 1) { return true }
        case S_IFREG: if file(child) { return true }
        default: close(child)
        }
      }
      return false
    }

    private mutating func file(_ descriptor: Int32) -> Bool {
      defer { close(descriptor) }
      var window: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while bytes < byteLimit {
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return false }
        bytes += count
        window.append(contentsOf: buffer[..<count])
        if window.contains(token) { return true }
        window.removeFirst(max(0, window.count - token.count))
      }
      return false
    }
  }
}

extension [UInt8] {
  /// Whether the bytes occur in a row.
  fileprivate func contains(_ needle: [UInt8]) -> Bool {
    guard !needle.isEmpty, count >= needle.count else { return false }
    return withUnsafeBytes { hay in
      needle.withUnsafeBytes { linux_contains(hay.baseAddress, hay.count, $0.baseAddress, $0.count) != 0 }
    }
  }
}
