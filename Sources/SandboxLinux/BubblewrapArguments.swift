import Sandbox

/// The command line of bubblewrap for one step.
struct BubblewrapArguments {
  var step: SandboxStep
  var materials: [SandboxPlan.Material]
  /// Host folders of this step.
  var source: String
  var work: String
  var canary: String
  var reports: String
  var accounts: String
  /// The descriptor from which bubblewrap reads the seccomp program.
  var seccomp: Int32

  static let path = "/usr/bin/bwrap"

  var all: [String] {
    var arguments = [
      "bwrap", "--unshare-all", "--unshare-user", "--die-with-parent", "--new-session", "--disable-userns", "--uid",
      "1000", "--gid",
      "1000", "--hostname", "sandbox", "--cap-drop", "ALL", "--clearenv", "--seccomp", "\(seccomp)",
    ]
    for name in ["/usr", "/etc/alternatives", "/etc/ld.so.cache", "/etc/dpkg"] {
      arguments += ["--ro-bind-try", name, name]
    }
    for name in ["bin", "lib", "lib64", "sbin"] { arguments += ["--symlink", "usr/\(name)", "/\(name)"] }
    arguments += [
      "--ro-bind", accounts, "/etc/passwd", "--proc", "/proc", "--dev", "/dev", "--size", "268435456", "--tmpfs",
      "/tmp", "--dir", "/var", "--symlink", "../tmp", "/var/tmp",
      step.source == .writable ? "--bind" : "--ro-bind", source, "/src",
      "--bind", work, "/work", "--bind", canary, "/canary", "--bind", reports, "/reports",
    ]
    for material in materials { arguments += ["--ro-bind", material.hostPath, material.path] }
    for (name, value) in environment.sorted(by: { $0.key < $1.key }) { arguments += ["--setenv", name, value] }
    arguments += ["--chdir", step.directory, "--"]
    return arguments + limits + step.command
  }

  private var environment: [String: String] {
    var environment = step.environment
    if case .command? = step.canary {
      environment["PATH"] = "/canary/bin:" + (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin")
    }
    return environment
  }

  /// Set inside the sandbox by the host's own read-only program, before the step's command starts.
  private var limits: [String] {
    let limits = step.limits
    return [
      "/usr/bin/prlimit", "--core=0:0", "--nofile=4096:4096", "--fsize=\(limits.fileSize):\(limits.fileSize)",
      "--cpu=\(limits.cpu):\(limits.cpu)", "--",
    ]
  }
}
