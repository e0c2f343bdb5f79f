import Foundation
import Logging
import Sandbox
import Testing

@testable import SandboxLinux

/// The product's own program, built beside the tests, and whether this host can contain anything at all.
enum Bench {
  static let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "clearinghouse").path

  static func sandbox() throws -> LinuxSandbox {
    try LinuxSandbox(
      executable: executable, scratchFolder: "/var/tmp/clearinghouse-tests-\(getpid())-\(UUID().uuidString.prefix(8))",
      logger: Logger(label: "test") { StreamLogHandler.standardError(label: $0) })
  }

  /// Told loudly once, so that a host without a sandbox is not taken for one where it was tested.
  static let isFit: Bool = {
    let path = "/proc/sys/user/max_user_namespaces"
    let namespaces = (try? String(contentsOfFile: path, encoding: .utf8)).flatMap {
      Int($0.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    let isFit = (namespaces ?? 0) > 0 && FileManager.default.isExecutableFile(atPath: "/usr/bin/bwrap")
    if !isFit { print("SKIPPED LOUDLY: this host has no bubblewrap or no user namespaces; containment is not tested") }
    return isFit
  }()
}

@Suite(.serialized, .enabled(if: Bench.isFit, "this host cannot contain anything")) struct ContainmentTests {
  private func run(
    _ script: String, limits: SandboxLimits = SandboxLimits(wall: 20), canary: SandboxStep.Canary? = nil,
    source: SandboxStep.Source = .readOnly, tree: Int64 = 64 << 20
  ) async throws -> StepObservation {
    let sandbox = try Bench.sandbox()
    defer { try? FileManager.default.removeItem(atPath: sandbox.scratchFolder) }
    let plan = SandboxPlan(
      materials: [],
      steps: [
        SandboxStep(
          name: "step", command: ["/bin/sh", "-c", script], environment: ["PATH": "/usr/bin:/bin"], source: source,
          canary: canary, token: "canary-0123456789", limits: limits)
      ],
      treeLimit: tree, treeEntries: 2_000)
    return try #require(try await sandbox.run(plan).steps.first)
  }

  @Test func theHostProvesItself() async throws {
    let sandbox = try Bench.sandbox()
    defer { try? FileManager.default.removeItem(atPath: sandbox.scratchFolder) }
    let proof = try await sandbox.prove()
    #expect(proof.lines.count == SandboxProbe.properties.count)
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.scratchFolder).isEmpty)
  }

  /// Without its program nothing can be run, so the host is unfit, and the reason says what to do.
  @Test func anUnfitHostIsRefused() async throws {
    let sandbox = try LinuxSandbox(
      executable: "/nonexistent", scratchFolder: "/var/tmp/clearinghouse-tests-\(getpid())-unfit",
      logger: Logger(label: "test"))
    defer { try? FileManager.default.removeItem(atPath: sandbox.scratchFolder) }
    do {
      _ = try await sandbox.prove()
      Issue.record("a sandbox without its warden was proved")
    } catch {
      #expect(!error.remedy.isEmpty)
    }
  }

  @Test func anOrdinaryUserWithoutPrivileges() async throws {
    let step = try await run("id -u; grep -E '^(CapEff|CapBnd|NoNewPrivs|Seccomp):' /proc/self/status")
    let words = step.standardOutput.split(whereSeparator: \.isWhitespace)
    #expect(words.first == "1000")
    #expect(step.standardOutput.contains("NoNewPrivs:\t1"))
    #expect(step.standardOutput.contains("Seccomp:\t2"))
    #expect(!step.standardOutput.contains("CapEff:\t000001"))
  }

  @Test func noNetwork() async throws {
    let step = try await run(
      """
      python3 - <<'END'
      import socket
      for address in [("1.1.1.1", 53), ("127.0.0.1", 22), ("10.0.0.1", 80)]:
          try:
              socket.create_connection(address, 2)
              print("CONNECTED")
          except OSError as error:
              print(error.errno)
      try:
          socket.getaddrinfo("example.org", 80)
          print("RESOLVED")
      except OSError:
          print("no name")
      try:
          socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
          print("RAW")
      except OSError:
          print("no raw")
      END
      """)
    #expect(step.succeeded)
    for word in ["CONNECTED", "RESOLVED", "RAW"] { #expect(!step.standardOutput.contains(word)) }
  }

  @Test func nothingOfTheHostIsWritten() async throws {
    let mark = "clearinghouse-mark-\(UUID())"
    let step = try await run(
      """
      for place in / /usr /usr/bin /etc /bundle /materials /proc /sys /var /home /root /src; do
        touch "$place/\(mark)" 2>/dev/null && echo "wrote $place"
      done
      touch "/tmp/\(mark)" "/work/\(mark)" "/dev/shm/\(mark)"
      true
      """)
    #expect(step.succeeded)
    #expect(!step.standardOutput.contains("wrote /usr") && !step.standardOutput.contains("wrote /src"))
    for place in ["/", "/usr", "/usr/bin", "/etc", "/tmp", "/var", "/var/tmp", "/dev/shm", "/home", "/root"] {
      #expect(!FileManager.default.fileExists(atPath: "\(place)/\(mark)"))
    }
  }

  @Test func theHostsFilesAndProcessesAreNotSeen() async throws {
    let step = try await run("ls -d /home /root /srv /etc/shadow /var/lib 2>/dev/null; ls -d /proc/[0-9]* | wc -l; env")
    let lines = step.standardOutput.split(separator: "\n")
    #expect(!lines.contains { $0.hasPrefix("/") })
    #expect(lines.first.flatMap { Int($0.trimmingCharacters(in: .whitespaces)) } ?? 99 < 10)
    #expect(!step.standardOutput.contains("HOME=/root"))
  }

  @Test func aForkBombIsHeld() async throws {
    let step = try await run(
      "bomb() { bomb | bomb & }; bomb; sleep 30", limits: SandboxLimits(wall: 3, processes: 64))
    #expect(step.limitsMet.contains(.processes) || step.limitsMet.contains(.wall))
    #expect(step.wallSeconds < 30)
  }

  @Test func memoryIsHeld() async throws {
    let step = try await run(
      "python3 -c 'x = []\nwhile True: x.append(bytearray(8 << 20))'",
      limits: SandboxLimits(wall: 30, memory: 128 << 20), tree: 16 << 20)
    #expect(step.end == .stopped(.memory) || step.limitsMet.contains(.memory), "\(step.end) \(step.standardError)")
  }

  @Test func sleepingForEverEnds() async throws {
    let step = try await run("sleep 1000 & setsid sleep 1000 & sleep 1000", limits: SandboxLimits(wall: 0.5))
    #expect(step.end == .stopped(.wall))
    #expect(step.wallSeconds < 20)
  }

  @Test func printingWithoutEndEnds() async throws {
    let step = try await run("yes", limits: SandboxLimits(wall: 20, output: 64 << 10))
    #expect(step.end == .stopped(.output))
    #expect(step.standardOutput.utf8.count <= 64 << 10)
  }

  @Test func theDiskIsHeld() async throws {
    let step = try await run("head -c 500M /dev/zero >/src/full; echo \"status $?\"", source: .writable, tree: 8 << 20)
    #expect(step.standardOutput.contains("status 1"))
    #expect(step.limitsMet.contains(.disk))
  }

  @Test func countlessFilesAreHeld() async throws {
    let step = try await run(
      "i=0; while [ $i -lt 20000 ]; do : >/src/f$i || exit 7; i=$((i+1)); done", source: .writable)
    #expect(step.end != .exited(status: 0))
  }

  @Test func signalsAreTold() async throws {
    let step = try await run("kill -SEGV $$")
    #expect(step.end == .exited(status: 139) || step.end == .signalled(number: 11))
  }

  @Test func canaries() async throws {
    let secret = SandboxStep.Canary.secret(path: "/canary/secret")
    #expect(try await run("cat /canary/secret", canary: secret).canaryTouched)
    #expect(try await run("cat /canary/secret >/work/left", canary: secret).canaryTouched)
    #expect(try await !run("ls /canary", canary: secret).canaryTouched)
    let write = SandboxStep.Canary.write(path: "/canary/file")
    #expect(try await run("echo >>/canary/file", canary: write).canaryTouched)
    #expect(try await run("rm /canary/file", canary: write).canaryTouched)
    #expect(try await !run("cat /canary/file", canary: write).canaryTouched)
    let command = SandboxStep.Canary.command(name: "canary-command")
    #expect(try await run("canary-command", canary: command).canaryTouched)
    #expect(try await !run("command -v canary-command", canary: command).canaryTouched)
  }

  /// A link that a program left is not followed to what the scan may read and the program may not.
  @Test func leftLinksAreNotFollowed() async throws {
    let step = try await run("ln -s /proc/self/environ /work/link; mkfifo /work/pipe; mkdir -p /work/a/b/c")
    #expect(step.succeeded && !step.canaryTouched)
  }

  @Test func plansAtTheSameTimeDoNotMeet() async throws {
    async let first = run("echo one >/tmp/x; sleep 1; cat /tmp/x; ls /work")
    async let second = run("echo two >/tmp/x; sleep 1; cat /tmp/x; ls /work")
    let outputs = try await [first.standardOutput, second.standardOutput]
    #expect(outputs.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) } == ["one", "two"])
  }

  @Test func theFilterIsWellFormed() {
    let program = SeccompFilter.program
    #expect(SeccompFilter.bytes.count == program.count * 8)
    for (place, instruction) in program.enumerated() where instruction.code != 0x06 && instruction.code != 0x20 {
      #expect(place + 1 + Int(instruction.jumpTrue) < program.count)
      #expect(place + 1 + Int(instruction.jumpFalse) < program.count)
    }
    #expect(program.last?.code == 0x06)
  }
}
