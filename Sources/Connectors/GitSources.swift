import Formats
import Foundation
import Replay
import Workflows

/// A commit of a git repository, fetched without hooks, submodules or filters and kept as a tar of its tree.
struct GitSources: Sendable {
  let folder: String
  let cache: SourceCache

  func acquire(repository: String, commit: String) async throws(AcquisitionFailure) -> PreparedSource {
    let note = "git \(repository) \(commit)"
    if let known = cache.recall(note), let source = decode(known), source.files.allSatisfy({ cache.holds($0.digest) }) {
      return source
    }
    let work = "\(folder)/git-\(UUID().uuidString)"
    defer {
      do { try FileManager.default.removeItem(atPath: work) } catch { /* It is swept at the next start. */  }
    }
    try await git(["init", "-q", "--bare", work])
    try await git(["--git-dir", work, "fetch", "-q", "--depth", "1", "--no-tags", "--", repository, commit])
    let archive = cache.draftPath
    try await git(["--git-dir", work, "archive", "--format=tar", "-o", archive, commit])
    let name = "source.tar"
    let digest = try cache.adopt(archive)
    let source = PreparedSource(
      form: .archive(file: name, dropsTopFolder: false), files: [PreparedSource.File(name: name, digest: digest)],
      digest: digest)
    try cache.remember(note, encode(source))
    return source
  }

  private func git(_ arguments: [String]) async throws(AcquisitionFailure) {
    let safe = [
      "-c", "protocol.allow=never", "-c", "protocol.https.allow=always", "-c", "protocol.file.allow=always", "-c",
      "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "transfer.fsckObjects=true",
    ]
    let result = try await Tool.run(
      "git", safe + arguments, environment: ["GIT_TERMINAL_PROMPT": "0", "GIT_CONFIG_NOSYSTEM": "0"])
    guard result.succeeded else {
      throw AcquisitionFailure("git: \(Tool.complaint(result))", isTransient: arguments.contains("fetch"))
    }
  }
}
