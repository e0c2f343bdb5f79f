package import Bundles
import Foundation
import Glibc
package import Workflows

/// Folders for a sandbox, below one that everyone may pass through and nobody may list.
package struct HostWorkbench: Workbench {
  private let folder: String

  package init(folder: String) { self.folder = folder }

  /// Removes what earlier processes left; call it while no other worker runs.
  package func sweep() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
  }

  package func layOut(_ bundle: FindingBundle) async throws -> WorkbenchFolders {
    let folders = WorkbenchFolders(root: "\(folder)/bench-\(UUID().uuidString.lowercased())")
    for path in [folders.root, folders.bundle, folders.materials] {
      guard mkdir(path, 0o755) == 0 else { throw failure("mkdir", path) }
      chmod(path, 0o755)
    }
    for (path, content) in bundle.entries.sorted(by: { $0.key < $1.key }) {
      let target = "\(folders.bundle)/\(path.text)"
      try makeFolders(above: path.text, in: folders.bundle)
      switch content {
      case .file(let bytes, let isExecutable): try write(bytes, to: target, mode: isExecutable ? 0o755 : 0o644)
      case .link(let text):
        guard symlink(text, target) == 0 else { throw failure("symlink", target) }
      }
    }
    return folders
  }

  package func write(_ bytes: [UInt8], named name: String, to folders: WorkbenchFolders) async throws {
    try write(bytes, to: "\(folders.materials)/\(name)", mode: 0o644)
  }

  package func clear(_ folders: WorkbenchFolders) async {
    do { try FileManager.default.removeItem(atPath: folders.root) } catch { /* It is swept at the next start. */  }
  }

  private func makeFolders(above path: String, in root: String) throws {
    var folder = root
    for part in path.split(separator: "/").dropLast() {
      folder += "/\(part)"
      guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw failure("mkdir", folder) }
      chmod(folder, 0o755)
    }
  }

  private func write(_ bytes: [UInt8], to path: String, mode: mode_t) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw failure("open", path) }
    defer { close(descriptor) }
    fchmod(descriptor, mode)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw failure("write", path) }
      rest = rest.dropFirst(count)
    }
  }

  private func failure(_ call: String, _ path: String) -> AcquisitionFailure {
    AcquisitionFailure("\(call) of \(path): \(String(cString: strerror(errno)))", isTransient: true)
  }
}
