import Matching
import PackageIdentity

/// The ecosystem that a purl belongs to, and the purl without its version.
struct PurlEcosystem {
  let ecosystem: String?
  let name: String
  let unversioned: String

  init?(_ text: String) {
    do throws(PackageURLError) {
      let purl = try PackageURL(text)
      ecosystem = PackageKey.ecosystem(of: purl)
      name = PackageKey.name(of: purl)
      unversioned = try purl.with(version: nil).description
    } catch {
      return nil
    }
  }
}
