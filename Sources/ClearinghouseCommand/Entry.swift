import Dispatch
import Foundation
import SandboxLinux

@main
struct Entry {
  /// The warden enters namespaces of its own, which the kernel allows only while there is one thread: so it is looked
  /// for before anything else starts.
  static func main() {
    if CommandLine.arguments.dropFirst().first == "sandbox-warden" { exit(Warden.main()) }
    signal(SIGPIPE, SIG_IGN)
    Task { exit(await ClearinghouseCommand.runToEnd()) }
    dispatchMain()
  }
}
