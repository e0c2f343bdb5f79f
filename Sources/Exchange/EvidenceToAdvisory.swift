package import Clearinghouse
import Formats
import Matching
import PackageIdentity

/// An advisory drafted from what was executed: nothing is called affected or fixed that was not seen to be.
package enum EvidenceToAdvisory {
  package static func content(_ vulnerability: Vulnerability) -> Advisory.Content {
    var credits: [String] = []
    for member in vulnerability.findings where !credits.contains(member.credit) { credits.append(member.credit) }
    return Advisory.Content(
      summary: vulnerability.opening.title, details: vulnerability.opening.description,
      aliases: vulnerability.aliases, credits: credits, severity: vulnerability.opening.severity,
      weaknesses: vulnerability.opening.weaknesses, affected: affected(vulnerability),
      certificates: vulnerability.verifiedRemedies.map(\.certificate))
  }

  private static func affected(_ vulnerability: Vulnerability) -> [AffectedPackage] {
    do throws(PackageURLError) {
      let purl = try PackageURL(vulnerability.opening.purl)
      let family = PackageKey.ecosystem(of: purl)
      let isDistribution = purl.type == "deb"
      let target = try PackageURL(
        type: purl.type, namespace: purl.namespace, name: purl.name, version: nil, qualifiers: [:], subpath: nil)
      let executed = purl.version ?? ""
      // A distribution's patch divides its own versions: whatever came before the one that carries it has the flaw.
      return [
        AffectedPackage(
          ecosystem: ecosystem(purl, family), name: PackageKey.name(of: purl), purl: target.description,
          introduced: isDistribution || executed.isEmpty ? "0" : executed,
          fixed: lowestFix(vulnerability, family),
          versions: isDistribution || executed.isEmpty ? [] : [executed])
      ]
    } catch {
      return []
    }
  }

  /// With the distribution's release where the purl names it.
  private static func ecosystem(_ purl: PackageURL, _ family: String?) -> String {
    let releases = ["bullseye": "11", "bookworm": "12", "trixie": "13", "forky": "14"]
    guard let family else { return "" }
    guard family == "Debian", let distribution = purl.qualifier("distro") else { return family }
    let release = releases[distribution] ?? distribution.split(separator: "-").last.map(String.init) ?? distribution
    return "Debian:\(release)"
  }

  private static func lowestFix(_ vulnerability: Vulnerability, _ ecosystem: String?) -> String? {
    let versions = vulnerability.verifiedRemedies.compactMap { remedy in
      if case .version(let version) = remedy.candidate.kind { version } else { nil }
    }
    guard let scheme = ecosystem.flatMap(VersionScheme.init(ecosystem:)) else { return versions.first }
    var lowest: String?
    for version in versions {
      do throws(VersionError) {
        guard let current = lowest else {
          lowest = version
          continue
        }
        if try scheme.compare(version, current) < 0 { lowest = version }
      } catch {
        continue
      }
    }
    return lowest
  }
}
