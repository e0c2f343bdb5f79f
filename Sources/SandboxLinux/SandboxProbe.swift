import Foundation
import Glibc
public import Sandbox

extension LinuxSandbox {
  /// Tries to break out in the ways that matter and sees that none works.
  public func prove() async throws(SandboxUnfit) -> SandboxProof {
    guard access(BubblewrapArguments.path, X_OK) == 0 else {
      throw SandboxUnfit(missing: "bubblewrap is not installed", remedy: "Install the Debian package 'bubblewrap'.")
    }
    let observation: SandboxObservation
    do throws(SandboxFailure) { observation = try await run(SandboxProbe.plan) } catch {
      throw SandboxUnfit(
        missing: "a first trial failed (\(error))",
        remedy:
          "Allow unprivileged user namespaces (sysctl user.max_user_namespaces, kernel.unprivileged_userns_clone).")
    }
    var lines: [String] = []
    for property in SandboxProbe.properties {
      guard let step = observation[property.name], property.holds(step) else {
        let seen = observation[property.name].map { "\($0.end) \($0.standardError.prefix(200))" } ?? "it did not run"
        throw SandboxUnfit(
          missing: "\(property.claim) was not shown: \(seen)",
          remedy: "Run the worker on a host with Linux 5.10 or later, bubblewrap 0.8 or later and seccomp.")
      }
      lines.append(property.claim)
    }
    return SandboxProof(lines: lines, accounting: accounting)
  }

  private var accounting: String {
    guard let group = ControlGroup.make(name: "probe-\(getpid())", user: geteuid()) else { return "watcher" }
    group.remove()
    return group.version.rawValue
  }
}

/// The trials by which a host shows that it contains what runs.
enum SandboxProbe {
  struct Property: Sendable {
    var name: String
    var claim: String
    var script: String
    var holds: @Sendable (StepObservation) -> Bool
    var wall = 20.0
  }

  static let properties: [Property] = [
    Property(
      name: "user", claim: "it runs as an ordinary user without capabilities",
      script: """
        [ "$(id -u)" != 0 ]
        grep -q '^CapEff:[[:space:]]*0*$' /proc/self/status
        grep -q '^CapBnd:[[:space:]]*0*$' /proc/self/status
        """, holds: \.succeeded),
    Property(
      name: "privileges", claim: "it can gain no privileges, and a seccomp filter is in force",
      script: """
        grep -q '^NoNewPrivs:[[:space:]]*1$' /proc/self/status
        grep -q '^Seccomp:[[:space:]]*2$' /proc/self/status
        """, holds: \.succeeded),
    Property(
      name: "network", claim: "there is no network but an empty loopback",
      script:
        "[ \"$(tail -n +3 /proc/net/dev | cut -d: -f1 | tr -d ' ')\" = lo ]\n! grep -q . /proc/net/route || [ \"$(wc -l </proc/net/route)\" = 1 ]",
      holds: \.succeeded),
    Property(
      name: "system", claim: "the system is read-only",
      script:
        "! touch /usr/clearinghouse-probe 2>/dev/null\n! touch /etc/clearinghouse-probe-x 2>/dev/null || [ ! -e /usr/clearinghouse-probe ]",
      holds: \.succeeded),
    Property(
      name: "processes", claim: "no process of the host is to be seen",
      script: "[ \"$(ls -d /proc/[0-9]* | wc -l)\" -lt 10 ]\n[ ! -e /home ]\n[ ! -e /root ]", holds: \.succeeded),
    Property(
      name: "namespaces", claim: "it can open no namespace of its own",
      script: "! unshare -U true 2>/dev/null\n! unshare -m true 2>/dev/null", holds: \.succeeded),
    Property(
      name: "time", claim: "it is ended at its time limit", script: "sleep 30",
      holds: { $0.end == .stopped(.wall) }, wall: 0.3),
  ]

  static var plan: SandboxPlan {
    SandboxPlan(
      materials: [],
      steps: properties.map { property in
        SandboxStep(
          name: property.name, command: ["/bin/sh", "-eu", "-c", property.script],
          environment: ["PATH": "/usr/bin:/bin"], source: .readOnly,
          limits: SandboxLimits(wall: property.wall, memory: 256 << 20, processes: 64))
      },
      treeLimit: 64 << 20, treeEntries: 4_096)
  }
}
