import Bundles
import Formats
import Foundation
import Replay
import Workflows

/// Debian source packages through apt, from the machine's own mirrors and checked by the archive's signatures. The
/// lists live in a folder of our own, so nothing of the machine's apt is changed and no root is needed.
actor DebianSources {
  private let folder: String
  private let cache: SourceCache
  /// One refresh serves all that wait for it.
  private var refresh: Task<Result<Void, AcquisitionFailure>, Never>?

  init(folder: String, cache: SourceCache) {
    self.folder = folder
    self.cache = cache
  }

  func acquire(package: String, version: String, without: [String]) async throws(AcquisitionFailure) -> PreparedSource {
    let note = "debian \(package) \(version)"
    if let known = cache.recall(note), let source = decode(known), source.files.allSatisfy({ cache.holds($0.digest) }) {
      return Self.leavingOut(without, source)
    }
    try await refreshLists()
    let work = "\(folder)/fetch-\(UUID().uuidString)"
    try makeFolder(work)
    defer { removeFolder(work) }
    let result = try await Tool.run(
      "apt-get", options + ["source", "-qq", "--download-only", "\(package)=\(version)"], in: work)
    guard result.succeeded else {
      let isUnknown = result.error.contains("Unable to find") || result.error.contains("Can not find version")
      throw AcquisitionFailure(
        "apt cannot fetch the source \(package) \(version): \(Tool.complaint(result))", isTransient: !isUnknown)
    }
    let source = try keep(work, package)
    try cache.remember(note, encode(source))
    return Self.leavingOut(without, source)
  }

  private func keep(_ work: String, _ package: String) throws(AcquisitionFailure) -> PreparedSource {
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: work).sorted() } catch {
      throw AcquisitionFailure("\(error)", isTransient: true)
    }
    guard let descriptor = names.first(where: { $0.hasSuffix(".dsc") }) else {
      throw AcquisitionFailure("apt fetched no .dsc of \(package)", isTransient: true)
    }
    var files: [PreparedSource.File] = []
    for name in names { files.append(PreparedSource.File(name: name, digest: try cache.adopt("\(work)/\(name)"))) }
    let list = files.map { "\($0.digest) \($0.name)\n" }.joined()
    return PreparedSource(
      form: .debian(descriptor: descriptor, without: []), files: files, digest: ContentDigest(hashing: list))
  }

  /// The same files with other patches left out are another source.
  private static func leavingOut(_ patches: [String], _ source: PreparedSource) -> PreparedSource {
    guard case .debian(let descriptor, _) = source.form, !patches.isEmpty else { return source }
    let text = source.digest.hex + "\n" + patches.map { "without \($0)\n" }.joined()
    return PreparedSource(
      form: .debian(descriptor: descriptor, without: patches), files: source.files,
      digest: ContentDigest(hashing: text))
  }

  func refreshLists() async throws(AcquisitionFailure) {
    let task = refresh ?? Task { await readLists() }
    refresh = task
    do throws(AcquisitionFailure) { try await task.value.get() } catch {
      refresh = nil
      throw error
    }
  }

  private func readLists() async -> Result<Void, AcquisitionFailure> {
    do throws(AcquisitionFailure) {
      try await fetchLists()
      return .success(())
    } catch {
      return .failure(error)
    }
  }

  private func fetchLists() async throws(AcquisitionFailure) {
    for part in ["state/lists/partial", "cache/archives/partial", "sources"] { try makeFolder("\(folder)/\(part)") }
    try writeSources()
    let result = try await Tool.run("apt-get", options + ["update", "-qq", "-o", "APT::Update::Error-Mode=any"])
    guard result.succeeded else {
      throw AcquisitionFailure("apt cannot read the mirror's lists: \(Tool.complaint(result))", isTransient: true)
    }
  }

  private var options: [String] {
    [
      "-o", "Dir::State=\(folder)/state", "-o", "Dir::Cache=\(folder)/cache", "-o",
      "Dir::State::status=/var/lib/dpkg/status", "-o", "Dir::Etc::sourcelist=/dev/null", "-o",
      "Dir::Etc::sourceparts=\(folder)/sources", "-o", "APT::Sandbox::User=", "-o", "Acquire::Languages=none",
      "-o", "Acquire::IndexTargets::deb::Packages::DefaultEnabled=false",
    ]
  }

  /// The machine's own sources with `deb-src` in place of `deb`.
  private func writeSources() throws(AcquisitionFailure) {
    let parts = "/etc/apt/sources.list.d"
    var paths = ["/etc/apt/sources.list"]
    do { paths += try FileManager.default.contentsOfDirectory(atPath: parts).sorted().map { "\(parts)/\($0)" } } catch {
      // A machine may have only the one file.
    }
    for (index, path) in paths.enumerated() where path.hasSuffix(".list") || path.hasSuffix(".sources") {
      guard let content = FileManager.default.contents(atPath: path) else { continue }
      let isDeb822 = path.hasSuffix(".sources")
      let lines = String(decoding: content, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      let changed = lines.map { line -> String in
        if isDeb822 { return line.hasPrefix("Types:") ? "Types: deb-src" : String(line) }
        return line.hasPrefix("deb ") ? "deb-src" + line.dropFirst(3) : line.hasPrefix("deb-src") ? "" : String(line)
      }
      let name = "\(folder)/sources/\(index)" + (isDeb822 ? ".sources" : ".list")
      do { try Data(changed.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: name)) } catch {
        throw AcquisitionFailure("\(error)", isTransient: true)
      }
    }
  }

  private func makeFolder(_ path: String) throws(AcquisitionFailure) {
    do { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) } catch {
      throw AcquisitionFailure("\(error)", isTransient: true)
    }
  }

  private func removeFolder(_ path: String) {
    do { try FileManager.default.removeItem(atPath: path) } catch { /* It is swept at the next start. */  }
  }
}
