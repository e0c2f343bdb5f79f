import Foundation
import Glibc
import Storage

/// A lock on a data folder that only one process can hold; the kernel frees it when the process ends, however it ends.
package final class FolderLock: Sendable {
  private let descriptor: Int32

  /// - Parameter role: `server` or `worker`; each has its own lock.
  package init(folder: String, role: String) throws {
    let path = "\(folder)/\(role).lock"
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw StorageError("\(path) cannot be opened: \(String(cString: strerror(errno)))")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw StorageError(
        "another \(role) works on \(folder); stop it, or give this one a folder of its own with --data")
    }
  }

  deinit { close(descriptor) }
}
