package import Bundles
package import Clearinghouse
import Formats
import PackageIdentity

/// A checked bundle as the domain's claim.
package enum ManifestToClaim {
  package static func claim(_ bundle: FindingBundle) throws(Refusal) -> Finding.Claim {
    let manifest = bundle.manifest
    let purl: PackageURL
    let target: PackageURL
    do throws(PackageURLError) {
      purl = try PackageURL(manifest.purl)
      target = try PackageURL(
        type: purl.type, namespace: purl.namespace, name: purl.name, version: nil, qualifiers: [:], subpath: nil)
    } catch {
      throw Refusal(.invalid, "\(error)")
    }
    let machine = [manifest.provenance.model ?? manifest.provenance.tool, manifest.provenance.modelVersion]
    return Finding.Claim(
      bundle: bundle.digest, title: manifest.title, description: manifest.description,
      credit: manifest.finder.credit, purl: purl.description, target: target.description,
      version: purl.version ?? "", weaknesses: manifest.weaknesses, severity: manifest.severity,
      aliases: manifest.aliases, tlp: manifest.tlp, embargoUntil: manifest.embargoUntil,
      machine: machine.compactMap(\.self).isEmpty ? nil : machine.compactMap(\.self).joined(separator: " "),
      oracles: manifest.reproducers.map(\.oracle.title),
      remedies: manifest.remedies.enumerated().map { candidate($0.offset + 1, $0.element, in: bundle) })
  }

  private static func candidate(
    _ number: Int, _ remedy: Manifest.Remedy, in bundle: FindingBundle
  ) -> RemedyCandidate {
    switch remedy.change {
    case .patch(let path, _):
      var bytes: [UInt8] = []
      if case .file(let content, _)? = bundle.entries.first(where: { $0.key.text == path })?.value { bytes = content }
      return RemedyCandidate(number: number, kind: .patch(ContentDigest(hashing: bytes)), title: "patch \(path)")
    case .version(let version, let source):
      if case .debian(let package, let version, _) = source {
        return RemedyCandidate(number: number, kind: .version(version), title: "Debian \(package) \(version)")
      }
      return RemedyCandidate(number: number, kind: .version(version), title: "version \(version)")
    }
  }
}
