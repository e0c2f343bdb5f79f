import Foundation
import Glibc

/// The processes below one process, as `/proc` tells; for hosts without control groups.
struct ProcessTree {
  var processes: [pid_t]
  /// Bytes resident in all of them.
  var residentMemory: Int64

  init(below root: pid_t) {
    var parents: [pid_t: pid_t] = [:]
    var resident: [pid_t: Int64] = [:]
    let page = Int64(sysconf(Int32(_SC_PAGESIZE)))
    for name in (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? [] {
      guard let process = pid_t(name), let line = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8),
        let end = line.lastIndex(of: ")")
      else { continue }
      let fields = line[line.index(after: end)...].split(separator: " ")
      guard fields.count > 21, let parent = pid_t(fields[1]), let pages = Int64(fields[21]) else { continue }
      parents[process] = parent
      resident[process] = pages * page
    }
    var members: Set<pid_t> = [root]
    var grew = true
    while grew {
      grew = false
      for (process, parent) in parents where members.contains(parent) && !members.contains(process) {
        members.insert(process)
        grew = true
      }
    }
    processes = members.sorted()
    residentMemory = members.reduce(0) { $0 + (resident[$1] ?? 0) }
  }
}
