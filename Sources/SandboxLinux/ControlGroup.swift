import Foundation
import Glibc
import Sandbox

/// Limits on memory and processes of everything that a plan starts, by cgroup v2 or v1 where the worker may use them.
struct ControlGroup: Sendable, Codable {
  enum Version: String, Sendable, Codable { case v1 = "cgroup v1", v2 = "cgroup v2" }

  var version: Version
  /// v2: one folder; v1: the folders of the memory and the pids controller.
  var memoryFolder: String
  var processFolder: String
  /// v2: where the warden itself must be, so that it may move what it starts (cgroup-v2, "Delegation Containment").
  var wardenFolder: String?

  private static let root = "/sys/fs/cgroup"

  /// Makes a group that the given user may enter; `nil` where the worker may not make one.
  static func make(name: String, user: uid_t) -> ControlGroup? {
    guard geteuid() == 0 else { return nil }
    if let controllers = try? String(contentsOfFile: root + "/cgroup.controllers", encoding: .utf8),
      controllers.contains("memory"), controllers.contains("pids")
    {
      return makeV2(name: name, user: user)
    }
    let folders = ["memory", "pids"].map { "\(root)/\($0)/clearinghouse/\(name)" }
    guard folders.allSatisfy({ makeFolder($0) }) else { return nil }
    let group = ControlGroup(version: .v1, memoryFolder: folders[0], processFolder: folders[1])
    for folder in folders { chown("\(folder)/cgroup.procs", user, gid_t(user)) }
    return group
  }

  private static func makeV2(name: String, user: uid_t) -> ControlGroup? {
    let parent = "\(root)/clearinghouse"
    let group = "\(parent)/\(name)"
    guard makeFolder(parent), write("+memory +pids", to: "\(root)/cgroup.subtree_control"),
      write("+memory +pids", to: "\(parent)/cgroup.subtree_control"), makeFolder(group),
      write("+memory +pids", to: "\(group)/cgroup.subtree_control"), makeFolder("\(group)/steps"),
      makeFolder("\(group)/warden")
    else { return nil }
    for folder in [group, "\(group)/steps", "\(group)/warden"] { chown("\(folder)/cgroup.procs", user, gid_t(user)) }
    return ControlGroup(
      version: .v2, memoryFolder: "\(group)/steps", processFolder: "\(group)/steps", wardenFolder: "\(group)/warden")
  }

  private static func makeFolder(_ path: String) -> Bool {
    let parent = (path as NSString).deletingLastPathComponent
    if access(parent, F_OK) != 0, mkdir(parent, 0o755) != 0, errno != EEXIST { return false }
    return mkdir(path, 0o755) == 0 || errno == EEXIST
  }

  @discardableResult
  private static func write(_ text: String, to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return text.withCString { Glibc.write(descriptor, $0, strlen($0)) } > 0
  }

  /// Puts the warden where it must be; the caller must be root.
  func admit(warden: pid_t) {
    if let wardenFolder { Self.write("\(warden)", to: "\(wardenFolder)/cgroup.procs") }
  }

  /// The files into which a process writes `0` to enter the group.
  var doors: [String] { Set([memoryFolder, processFolder]).sorted().map { "\($0)/cgroup.procs" } }

  /// The most that all processes together may hold. Files in `/src` and `/work` are memory too, so they are added.
  func limit(memory: Int64, files: Int64, processes: Int) {
    let bytes = "\(memory + files)"
    switch version {
    case .v1:
      Self.write(bytes, to: "\(memoryFolder)/memory.limit_in_bytes")
    case .v2:
      Self.write(bytes, to: "\(memoryFolder)/memory.max")
      Self.write("0", to: "\(memoryFolder)/memory.swap.max")
    }
    Self.write("\(processes)", to: "\(processFolder)/pids.max")
  }

  /// Bytes that processes hold, files not counted.
  var anonymousMemory: Int64 {
    field(version == .v1 ? "total_rss" : "anon", in: "\(memoryFolder)/memory.stat")
  }

  /// How often the kernel killed a process for memory.
  var memoryKills: Int64 {
    field("oom_kill", in: "\(memoryFolder)/" + (version == .v1 ? "memory.oom_control" : "memory.events"))
  }

  /// How often a fork was refused.
  var refusedForks: Int64 { field("max", in: "\(processFolder)/pids.events") }

  private func field(_ name: String, in path: String) -> Int64 {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return 0 }
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 2, words[0] == name { return Int64(words[1]) ?? 0 }
    }
    return 0
  }

  /// Kills what is left and removes the group.
  func remove() {
    for _ in 0..<100 {
      for path in Set([memoryFolder, processFolder]) {
        let text = (try? String(contentsOfFile: "\(path)/cgroup.procs", encoding: .utf8)) ?? ""
        for line in text.split(separator: "\n") {
          if let process = pid_t(line) { kill(process, SIGKILL) }
        }
      }
      let folders = [memoryFolder, processFolder, wardenFolder].compactMap(\.self)
      let removed = Set(folders).allSatisfy { rmdir($0) == 0 || errno == ENOENT }
      if removed {
        if let wardenFolder { rmdir((wardenFolder as NSString).deletingLastPathComponent) }
        return
      }
      usleep(10_000)
    }
  }
}
