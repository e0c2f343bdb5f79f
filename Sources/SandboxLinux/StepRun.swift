import Foundation
import Glibc
import Sandbox

/// One step: bubblewrap started, its output read within bounds, its limits watched, its end told.
struct StepRun {
  let step: SandboxStep
  let index: Int
  let tree: StepTree
  let materials: [SandboxPlan.Material]
  let group: ControlGroup?

  private static let tick: Int32 = 20

  func observe() throws -> StepObservation {
    try tree.prepare(step, index, materials: materials)
    let before = (kills: group?.memoryKills ?? 0, forks: group?.refusedForks ?? 0)
    let start = Self.now()
    let child = try StepProcess(arguments: command, input: try inputDescriptor(), seccomp: SeccompFilter.bytes)
    var watch = Watch(output: [], error: [])
    watchUntilEnd(child, start, &watch)
    let status = child.wait()
    let wall = Self.now() - start
    if let group {
      if group.memoryKills > before.kills { watch.met.insert(.memory) }
      if group.refusedForks > before.forks { watch.met.insert(.processes) }
    }
    if tree.isFull { watch.met.insert(.disk) }
    return StepObservation(
      name: step.name, end: end(status, watch), limitsMet: watch.met.sorted { $0.rawValue < $1.rawValue },
      wallSeconds: wall, standardOutput: String(decoding: watch.output, as: UTF8.self),
      standardError: String(decoding: watch.error, as: UTF8.self), sanitizerReports: tree.sanitizerReports(index),
      canaryTouched: tree.wasTouched(step, index, output: watch.output + [0x0A] + watch.error))
  }

  private struct Watch {
    var output: [UInt8]
    var error: [UInt8]
    var met: Set<StepObservation.Limit> = []
    var stopped: StepObservation.Limit?
  }

  private func end(_ status: Int32, _ watch: Watch) -> StepObservation.End {
    if let stopped = watch.stopped { return .stopped(stopped) }
    let signal = status & 0x7F
    if signal != 0 {
      return watch.met.contains(.memory) ? .stopped(.memory) : .signalled(number: Int(signal))
    }
    let code = Int(status >> 8 & 0xFF)
    return code == 128 + 9 && watch.met.contains(.memory) ? .stopped(.memory) : .exited(status: code)
  }

  /// Bubblewrap; where there is a control group, from within it.
  private var command: [String] {
    let bubblewrap = BubblewrapArguments(
      step: step, materials: materials, source: step.source == .absent ? tree.emptySource : tree.source,
      work: tree.work(index), canary: tree.canary(index), reports: tree.reports(index), accounts: tree.accounts,
      seccomp: StepProcess.seccompDescriptor
    )
    guard let group else { return [BubblewrapArguments.path] + bubblewrap.all.dropFirst() }
    let enter = group.doors.indices.map { "echo 0 >\"$\($0 + 1)\"" }.joined(separator: " && ")
    return [
      "/bin/sh", "-c", "\(enter) && shift \(group.doors.count) && exec \(BubblewrapArguments.path) \"$@\"", "sh",
    ] + group.doors + bubblewrap.all.dropFirst()
  }

  private func inputDescriptor() throws -> Int32 {
    var path = "/dev/null"
    if let input = step.standardInput {
      guard let host = tree.hostPath(input, materials) else { throw SandboxFailure("no material holds \(input)") }
      path = host
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemCallError("open(\(path))") }
    return descriptor
  }

  private func watchUntilEnd(_ child: StepProcess, _ start: Double, _ watch: inout Watch) {
    var open: Set<Int32> = [child.output, child.error]
    var grace = 0
    while !open.isEmpty || !child.hasEnded {
      var polled = open.sorted().map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      // The end of the warden's own input tells that the worker is gone.
      polled.append(pollfd(fd: 0, events: Int16(POLLIN), revents: 0))
      // With both outputs closed only the end is waited for, and it is near.
      poll(&polled, nfds_t(polled.count), open.isEmpty ? 1 : Self.tick)
      if let worker = polled.last, worker.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 {
        child.kill()
        exit(4)
      }
      for descriptor in polled.dropLast() where descriptor.revents != 0 {
        if !read(descriptor.fd, isOutput: descriptor.fd == child.output, &watch) { open.remove(descriptor.fd) }
      }
      if watch.stopped == nil, let limit = reached(child, start, watch) {
        watch.stopped = limit
        watch.met.insert(limit)
        child.kill()
      }
      // What was killed may have left a pipe open; it is given two seconds.
      if child.hasEnded {
        grace += 1
        if grace > (open.isEmpty ? 2_000 : 100) { break }
      }
    }
  }

  /// Reads what is there; false at the end.
  private func read(_ descriptor: Int32, isOutput: Bool, _ watch: inout Watch) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    guard count > 0 else { return false }
    let room = max(0, step.limits.output - watch.output.count - watch.error.count)
    let kept = buffer[..<min(count, room)]
    if isOutput { watch.output.append(contentsOf: kept) } else { watch.error.append(contentsOf: kept) }
    if count > room { watch.met.insert(.output) }
    return true
  }

  private func reached(_ child: StepProcess, _ start: Double, _ watch: Watch) -> StepObservation.Limit? {
    if watch.met.contains(.output) { return .output }
    if Self.now() - start > step.limits.wall { return .wall }
    if let group {
      return group.anonymousMemory > step.limits.memory ? .memory : nil
    }
    let below = ProcessTree(below: child.identifier)
    if below.residentMemory > step.limits.memory { return .memory }
    return below.processes.count > step.limits.processes + 2 ? .processes : nil
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
