import Bundles
import Formats
import Foundation
import Glibc
package import Workflows

/// This host as dpkg tells it: which of the needed packages are there, and in which versions.
package struct DebianHost: HostEnvironment {
  package init() {}

  package func describe(packages: [String]) async throws -> HostDescription {
    let always = ["bubblewrap", "libc6"]
    let wanted = Set(packages + always).sorted()
    let result = try await Tool.run(
      "dpkg-query", ["-W", "-f", "${db:Status-Status} ${Package} ${Version} ${Architecture}\\n", "--"] + wanted)
    var lines: [String] = []
    var present: Set<String> = []
    for line in result.output.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count == 4, words[0] == "installed" else { continue }
      present.insert(String(words[1]))
      lines.append(words.dropFirst().joined(separator: " "))
    }
    var name = utsname()
    uname(&name)
    let release = withUnsafeBytes(of: name.release) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    let machine = withUnsafeBytes(of: name.machine) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    lines.append("linux \(release) \(machine)")
    return HostDescription(
      digest: ContentDigest(hashing: lines.sorted().joined(separator: "\n")),
      missing: packages.filter { !present.contains($0) })
  }
}
