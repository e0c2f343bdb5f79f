import CLinux
import Foundation
import Glibc
import Sandbox

/// The warden as a child of the worker: the order goes in, the answer comes out, and its standard input stays open as
/// long as the worker lives.
final class WardenProcess: @unchecked Sendable {
  private let executable: String
  private let lock = NSLock()
  private var identifier: pid_t?

  init(executable: String) { self.executable = executable }

  func kill() {
    lock.withLock { if let identifier { _ = Glibc.kill(identifier, SIGKILL) } }
  }

  /// Blocks until the warden has answered.
  func run(_ order: WardenOrder) -> Result<WardenAnswer, SandboxFailure> {
    do {
      let (input, output) = try start()
      defer {
        close(input)
        close(output)
      }
      if let identifier { order.group?.admit(warden: identifier) }
      var line = try JSONEncoder().encode(order)
      line.append(0x0A)
      send(line, to: input)
      let text = receive(from: output)
      waitForEnd()
      guard !text.isEmpty else { return .failure(SandboxFailure("the warden died before it answered")) }
      return .success(try JSONDecoder().decode(WardenAnswer.self, from: text))
    } catch {
      return .failure(SandboxFailure("\(error)"))
    }
  }

  private func start() throws(SystemCallError) -> (input: Int32, output: Int32) {
    var pipes: [Int32] = [0, 0, 0, 0]
    for place in [0, 2] {
      guard linux_pipe(&pipes[place]) == 0 else { throw SystemCallError("pipe2") }
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipes[0], 0)
    posix_spawn_file_actions_adddup2(&actions, pipes[3], 1)
    var arguments = [strdup(executable), strdup("sandbox-warden"), nil]
    // Nothing of the worker's environment reaches the warden but where its libraries lie.
    let libraries = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"].map { strdup("LD_LIBRARY_PATH=\($0)") }
    var environment: [UnsafeMutablePointer<CChar>?] = [libraries ?? nil, nil]
    defer { for pointer in arguments + environment { free(pointer) } }
    var process: pid_t = 0
    let result = posix_spawn(&process, executable, &actions, nil, &arguments, &environment)
    close(pipes[0])
    close(pipes[3])
    guard result == 0 else {
      close(pipes[1])
      close(pipes[2])
      errno = result
      throw SystemCallError("posix_spawn(\(executable))")
    }
    lock.withLock { identifier = process }
    return (pipes[1], pipes[2])
  }

  private func send(_ data: Data, to descriptor: Int32) {
    var rest = Array(data)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  private func receive(from descriptor: Int32) -> Data {
    var data = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return data }
      data.append(contentsOf: buffer[..<count])
    }
  }

  private func waitForEnd() {
    var status: Int32 = 0
    let process = lock.withLock { identifier }
    guard let process else { return }
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    lock.withLock { identifier = nil }
  }
}
