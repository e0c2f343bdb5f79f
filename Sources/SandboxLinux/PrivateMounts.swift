import CLinux
import Glibc

/// A failed system call, named.
struct SystemCallError: Error, CustomStringConvertible {
  let call: String
  let number: Int32

  init(_ call: String) {
    self.call = call
    number = errno
  }

  var description: String { "\(call): \(String(cString: strerror(number)))" }
}

/// A user and mount namespace of the warden's own: what it mounts there vanishes with it, however it dies.
enum PrivateMounts {
  /// Becomes the ordinary user for good. The caller must be root where a user is named.
  static func becomeUser(_ user: UInt32?) throws(SystemCallError) {
    if let user, linux_become(user) != 0 { throw SystemCallError("setresuid") }
    guard linux_give_up_privileges() == 0 else { throw SystemCallError("prctl") }
  }

  /// The process must have one thread only.
  static func enter() throws(SystemCallError) {
    let (user, group) = (geteuid(), getegid())
    guard linux_unshare_user_and_mounts() == 0 else { throw SystemCallError("unshare") }
    try write("deny", to: "/proc/self/setgroups")
    try write("\(user) \(user) 1", to: "/proc/self/uid_map")
    try write("\(group) \(group) 1", to: "/proc/self/gid_map")
    guard mount(nil, "/", nil, UInt(MS_REC | MS_PRIVATE), nil) == 0 else { throw SystemCallError("mount(private)") }
  }

  /// Mounts an empty file system in memory.
  static func mountMemory(at path: String, bytes: Int64, entries: Int64) throws(SystemCallError) {
    let options = "size=\(bytes),nr_inodes=\(entries),mode=0755"
    guard mount("tmpfs", path, "tmpfs", UInt(MS_NOSUID | MS_NODEV), options) == 0 else {
      throw SystemCallError("mount(tmpfs)")
    }
  }

  private static func write(_ text: String, to path: String) throws(SystemCallError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemCallError("open(\(path))") }
    defer { close(descriptor) }
    guard text.withCString({ Glibc.write(descriptor, $0, strlen($0)) }) > 0 else {
      throw SystemCallError("write(\(path))")
    }
  }
}
