import ArgumentParser
import AsyncHTTPClient
import Crypto
import Hummingbird
import SandboxLinux
import Foundation

@main
struct Entry {
  static func main() {
    if CommandLine.arguments.dropFirst().first == "sandbox-warden" { exit(Warden.main()) }
  }
}
