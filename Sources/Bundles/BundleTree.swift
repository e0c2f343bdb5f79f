/// The tree that a bundle's entries make, each checked as it comes.
struct BundleTree {
  let limits: BundleLimits
  private var entries: [BundlePath: FindingBundle.Content] = [:]
  private var folders: Set<String> = []
  private var size = 0
  private var count = 0

  init(limits: BundleLimits) { self.limits = limits }

  /// `tar` writes `./x` and `x/` where `x` is meant.
  static func relative(_ path: String) -> String {
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    while path.hasSuffix("/") && path.count > 1 { path = path.dropLast() }
    return path == "." ? "" : String(path)
  }

  mutating func addFolder(_ text: String) throws(BundleError) {
    try countEntry(text)
    guard !text.isEmpty else { return }
    let path = try BundlePath(text, limits: limits)
    try enter(path)
    guard entries[path] == nil else { throw twice(path) }
    folders.insert(path.text)
  }

  mutating func add(_ text: String, _ content: FindingBundle.Content) throws(BundleError) {
    try countEntry(text)
    let path = try BundlePath(text, limits: limits)
    try enter(path)
    guard entries[path] == nil, !folders.contains(path.text) else { throw twice(path) }
    switch content {
    case .file(let bytes, _):
      size += bytes.count
      guard size <= limits.totalSize else {
        throw BundleError(.tooLarge, at: text, "all files together have more than \(limits.totalSize) bytes")
      }
    case .link: break
    }
    entries[path] = content
  }

  /// The entries below the folder that holds the manifest: the root, or the only folder in it.
  func rooted() throws(BundleError) -> [BundlePath: FindingBundle.Content] {
    let rooted = try manifestFolder()
    for case (let path, .link(let target)) in rooted { try checkLink(at: path, to: target, in: rooted) }
    return rooted
  }

  private func manifestFolder() throws(BundleError) -> [BundlePath: FindingBundle.Content] {
    if entries.keys.contains(where: { Manifest.fileNames.contains($0.text) }) { return entries }
    let tops = Set(entries.keys.compactMap { $0.parts.first })
    guard let top = tops.first, tops.count == 1 else {
      throw BundleError(.missingManifest, at: "/", "no finding.yaml or finding.json at the top; add one")
    }
    var inner: [BundlePath: FindingBundle.Content] = [:]
    for (path, content) in entries {
      guard path.parts.count > 1 else { continue }
      let shorter = try BundlePath(String(path.text.dropFirst(top.count + 1)), limits: limits)
      inner[shorter] = content
    }
    return inner
  }

  private mutating func countEntry(_ text: String) throws(BundleError) {
    count += 1
    guard count <= limits.entries else {
      throw BundleError(.tooLarge, at: text, "more than \(limits.entries) entries")
    }
  }

  /// A file or link may not serve as a folder.
  private mutating func enter(_ path: BundlePath) throws(BundleError) {
    for ancestor in path.ancestors {
      guard try entries[BundlePath(ancestor, limits: limits)] == nil else {
        throw BundleError(.forbiddenPath, at: path.text, "'\(ancestor)' is a file or a link, not a folder")
      }
      folders.insert(ancestor)
    }
  }

  /// A link leads to a file or folder of the bundle, and through no other link.
  private func checkLink(
    at path: BundlePath, to target: String, in entries: [BundlePath: FindingBundle.Content]
  ) throws(BundleError) {
    var parts = path.parts.dropLast().map(String.init)
    guard !target.hasPrefix("/") else { throw leaves(path, target) }
    for part in target.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { throw leaves(path, target) }
      } else {
        parts.append(String(part))
      }
    }
    let end = parts.joined(separator: "/")
    let leadsToFolder = entries.keys.contains { $0.text.hasPrefix(end + "/") }
    var leadsToFile = false
    if !end.isEmpty, case .file? = try entries[BundlePath(end, limits: limits)] { leadsToFile = true }
    guard !end.isEmpty, leadsToFile || leadsToFolder else {
      throw BundleError(
        .forbiddenPath, at: path.text, "the link to '\(target)' leads to no file or folder of the bundle")
    }
  }

  private func leaves(_ path: BundlePath, _ target: String) -> BundleError {
    BundleError(.forbiddenPath, at: path.text, "the link to '\(target)' leaves the bundle")
  }

  private func twice(_ path: BundlePath) -> BundleError {
    BundleError(.forbiddenPath, at: path.text, "the path comes twice; keep one")
  }
}
