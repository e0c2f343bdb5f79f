import Formats
import PackageIdentity
import Scoring
import Yams

extension Manifest {
  /// Finds, reads and checks the manifest among a bundle's entries.
  init(in entries: [BundlePath: FindingBundle.Content], limits: BundleLimits) throws(BundleError) {
    let present = entries.filter { Manifest.fileNames.contains($0.key.text) }
    guard let (path, content) = present.first, present.count == 1 else {
      throw BundleError(
        .missingManifest, at: "/", "exactly one of finding.yaml and finding.json is needed at the top")
    }
    guard case .file(let bytes, _) = content else {
      throw BundleError(.forbiddenEntry, at: path.text, "the manifest must be a file, not a link")
    }
    guard bytes.count <= limits.manifestSize else {
      throw BundleError(.tooLarge, at: path.text, "the manifest has more than \(limits.manifestSize) bytes")
    }
    let wire = try Manifest.wire(bytes, path: path.text)
    try self.init(wire: wire, path: path.text)
  }

  /// The published schema, as it stands under `docs/schemas/`.
  public static var schemaText: String {
    String(decoding: PackageResources.finding_bundle_1_schema_json, as: UTF8.self)
  }

  private static func wire(_ bytes: [UInt8], path: String) throws(BundleError) -> WireValue {
    if path.hasSuffix(".json") {
      do throws(WireError) { return try WireValue(parsing: bytes, limits: WireLimits(depth: 32)) } catch {
        throw BundleError(.malformedManifest, at: "\(path) byte \(error.offset)", error.message)
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw BundleError(.malformedManifest, at: path, "the manifest is not valid UTF-8")
    }
    return try YAMLText.wire(text, path: path)
  }

  init(wire: WireValue, path: String) throws(BundleError) {
    do throws(FormatError) {
      let schema = try JSONSchema(Manifest.parsedSchema())
      let violations = schema.violations(of: wire)
      if let first = violations.first {
        let others = violations.count > 1 ? " (and \(violations.count - 1) more)" : ""
        throw FormatError(first.place, first.message + others)
      }
      try self.init(checked: ManifestWire(value: wire, place: ""))
    } catch {
      throw BundleError(.invalidManifest, at: "\(path)#\(error.place)", error.message)
    }
    try checkMeaning(path)
  }

  private static func parsedSchema() throws(FormatError) -> WireValue {
    do throws(WireError) { return try WireValue(parsing: schemaText) } catch {
      throw FormatError("schema byte \(error.offset)", error.message)
    }
  }

  /// What a schema cannot say.
  private func checkMeaning(_ path: String) throws(BundleError) {
    func refuse(_ place: String, _ message: String) -> BundleError {
      BundleError(.invalidManifest, at: "\(path)#\(place)", message)
    }
    do throws(PackageURLError) { _ = try PackageURL(purl) } catch {
      throw refuse("/target/purl", "\(error)")
    }
    if let severity {
      do throws(CVSSError) { _ = try CVSSVector(severity) } catch { throw refuse("/severity", "\(error)") }
    }
    var names: Set<String> = []
    for (index, reproducer) in reproducers.enumerated() {
      guard names.insert(reproducer.name).inserted else {
        throw refuse("/reproducers/\(index)/name", "two reproducers have the name '\(reproducer.name)'; rename one")
      }
      guard reproducer.atLeast <= reproducer.runs else {
        throw refuse("/reproducers/\(index)/atLeast", "may not be more than runs (\(reproducer.runs))")
      }
    }
  }

  /// Every file that the manifest names must be in the bundle.
  func checkFiles(_ entries: [BundlePath: FindingBundle.Content]) throws(BundleError) {
    func need(_ text: String, _ place: String) throws(BundleError) {
      guard entries[try BundlePath(text)] != nil else {
        throw BundleError(.missingFile, at: place, "'\(text)' is not in the bundle; add it or correct the path")
      }
    }
    func needSource(_ source: SourceReference, _ place: String) throws(BundleError) {
      switch source {
      case .archivePath(let path, _): try need(path, place)
      case .directory(let path):
        let folder = try BundlePath(path).text + "/"
        guard entries.keys.contains(where: { $0.text.hasPrefix(folder) }) else {
          throw BundleError(.missingFile, at: place, "the folder '\(path)' is not in the bundle; add it")
        }
      default: break
      }
    }
    try needSource(source, "/target/source")
    for (index, reproducer) in reproducers.enumerated() {
      for path in reproducer.files + (reproducer.standardInput.map { [$0] } ?? []) {
        try need(path, "/reproducers/\(index)")
      }
    }
    for (index, remedy) in remedies.enumerated() {
      switch remedy.change {
      case .patch(let path, _): try need(path, "/remedies/\(index)/patch")
      case .version(_, let source): try needSource(source, "/remedies/\(index)/source")
      }
    }
  }
}
