import Dispatch
import Foundation
import Glibc
public import Logging
public import Sandbox

/// The sandbox on Linux: namespaces and seccomp through bubblewrap, limits through control groups where the worker may
/// use them and through a watcher where not. Everything runs as an ordinary user, also when the worker is root.
public final class LinuxSandbox: Sandbox {
  private let executable: String
  private let logger: Logger
  private let users = UserPool()
  /// A folder that everyone may pass through and only its owner may list. What a plan's materials need to be seen
  /// lies below it, under names that nobody can guess.
  public let scratchFolder: String

  /// - Parameters:
  ///   - executable: the `clearinghouse` program, whose `sandbox-warden` runs the plans.
  ///   - scratchFolder: made where it is missing.
  public init(executable: String, scratchFolder: String, logger: Logger) throws {
    self.executable = executable
    self.scratchFolder = scratchFolder
    self.logger = logger
    try FileManager.default.createDirectory(
      atPath: scratchFolder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o711])
    chmod(scratchFolder, 0o711)
  }

  /// The default place of the scratch folder: one for each user of the machine.
  public static var defaultScratchFolder: String { "/var/tmp/clearinghouse-sandbox-\(geteuid())" }

  public func run(_ plan: SandboxPlan) async throws(SandboxFailure) -> SandboxObservation {
    let user = geteuid() == 0 ? users.take() : nil
    defer { if let user { users.giveBack(user) } }
    let name = UUID().uuidString.lowercased()
    let mountPoint = "\(scratchFolder)/\(name)"
    guard mkdir(mountPoint, 0o711) == 0 else { throw SandboxFailure("\(SystemCallError("mkdir(\(mountPoint))"))") }
    defer { rmdir(mountPoint) }
    if let user { chown(mountPoint, user, gid_t(user)) }
    let group = user.flatMap { ControlGroup.make(name: name, user: $0) }
    defer { group?.remove() }
    group?.limit(
      memory: plan.steps.map(\.limits.memory).max() ?? 0, files: plan.treeLimit,
      processes: plan.steps.map(\.limits.processes).max() ?? 1)
    let order = WardenOrder(plan: plan, mountPoint: mountPoint, user: user, group: group)
    let answer = try await ask(order)
    if let observation = answer.observation { return observation }
    throw SandboxFailure(answer.failure ?? "the warden gave no answer")
  }

  private func ask(_ order: WardenOrder) async throws(SandboxFailure) -> WardenAnswer {
    let process = WardenProcess(executable: executable)
    let result: Result<WardenAnswer, SandboxFailure> = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        DispatchQueue.global().async { continuation.resume(returning: process.run(order)) }
      }
    } onCancel: {
      process.kill()
    }
    return try result.get()
  }
}

/// Ordinary users that own nothing and have no account, one for each plan that runs at a time, so that two plans can
/// neither see nor signal each other and each has its own count of processes.
private final class UserPool: Sendable {
  private static let first: UInt32 = 61_184
  private let lock = NSLock()
  private nonisolated(unsafe) var taken: Set<UInt32> = []

  func take() -> UInt32 {
    lock.withLock {
      // Other workers on this machine take theirs from another part of the range.
      var user = Self.first + UInt32(getpid() % 256) * 16
      while taken.contains(user) { user += 1 }
      taken.insert(user)
      return user
    }
  }

  func giveBack(_ user: UInt32) { lock.withLock { _ = taken.remove(user) } }
}
