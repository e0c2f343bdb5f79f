import CLinux
import Glibc

/// A started program with its two outputs as pipes.
final class StepProcess {
  /// Where the program finds the seccomp filter.
  static let seccompDescriptor: Int32 = 10

  let identifier: pid_t
  let output: Int32
  let error: Int32
  private var status: Int32?

  /// Takes over `input`.
  init(arguments: [String], input: Int32, seccomp: [UInt8]) throws(SystemCallError) {
    var pipes: [Int32] = [0, 0, 0, 0, 0, 0]
    for place in [0, 2, 4] {
      guard linux_pipe(&pipes[place]) == 0 else { throw SystemCallError("pipe2") }
    }
    // A filter is far smaller than a pipe's buffer, so this does not block.
    _ = seccomp.withUnsafeBytes { write(pipes[5], $0.baseAddress, $0.count) }
    close(pipes[5])
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, pipes[1], 1)
    posix_spawn_file_actions_adddup2(&actions, pipes[3], 2)
    posix_spawn_file_actions_adddup2(&actions, pipes[4], StepProcess.seccompDescriptor)
    var pointers = arguments.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    var process: pid_t = 0
    let result = posix_spawn(&process, arguments[0], &actions, nil, pointers, &environment)
    for descriptor in [input, pipes[1], pipes[3], pipes[4]] { close(descriptor) }
    guard result == 0 else {
      for descriptor in [pipes[0], pipes[2]] { close(descriptor) }
      errno = result
      throw SystemCallError("posix_spawn(\(arguments[0]))")
    }
    (identifier, output, error) = (process, pipes[0], pipes[2])
  }

  deinit {
    close(output)
    close(error)
  }

  var hasEnded: Bool {
    if status != nil { return true }
    var value: Int32 = 0
    guard waitpid(identifier, &value, WNOHANG) == identifier else { return false }
    status = value
    return true
  }

  /// Bubblewrap's death takes everything inside with it.
  func kill() {
    if status == nil { Glibc.kill(identifier, SIGKILL) }
  }

  /// The raw wait status.
  func wait() -> Int32 {
    if let status { return status }
    var value: Int32 = 0
    while waitpid(identifier, &value, 0) < 0, errno == EINTR {}
    status = value
    return value
  }
}
