import PackageIdentity

/// Rules of one element of `affected`.
enum CVEProductRules {
  static func check(_ product: WireValue, at place: String, _ findings: inout FindingList) {
    checkMembers(product, at: place, &findings)
    checkPlatformNames(product, at: place, &findings)
    checkPackageURL(product, at: place, &findings)
    let versions = product["versions"]?.array ?? []
    var statuses: [String: String] = [:]
    for (index, version) in versions.enumerated() {
      guard !findings.isFull else { return }
      let here = "\(place)/versions/\(index)"
      CVEVersionRules.check(version, at: here, &findings)
      checkConflict(version, &statuses, at: here, &findings)
    }
    checkRepository(product, versions, at: place, &findings)
  }

  private static let members: Set<String> = [
    "vendor", "product", "collectionURL", "packageName", "packageURL", "cpes", "modules", "programFiles",
    "programRoutines", "platforms", "repo", "defaultStatus", "versions",
  ]

  /// The schema lets unknown members of a product pass; nobody reads them.
  static func checkMembers(_ product: WireValue, at place: String, _ findings: inout FindingList) {
    for member in product.object?.members ?? [] where !members.contains(member.key) && !member.key.hasPrefix("x_") {
      findings.information(
        "cve-product-member", at: "\(place)/\(JSONPointer.token(member.key))",
        "The format knows no member '\(excerpt(member.key))' of a product", remedy: "Remove it, or move it.")
    }
  }

  /// `cpes`: names of CPE 2.2 or 2.3.
  static func checkPlatformNames(_ product: WireValue, at place: String, _ findings: inout FindingList) {
    for (index, name) in (product["cpes"]?.array ?? []).enumerated() {
      guard let text = name.string else { continue }
      do throws(CPEError) {
        _ = try CPE(text)
      } catch {
        findings.error("cve-cpe", at: "\(place)/cpes/\(index)", error.message, remedy: error.remedy)
      }
    }
  }

  /// `packageURL` (5.2): a package URL without version.
  static func checkPackageURL(_ product: WireValue, at place: String, _ findings: inout FindingList) {
    guard let text = product["packageURL"]?.string else { return }
    do throws(PackageURLError) {
      guard try PackageURL(text).version != nil else { return }
      findings.error(
        "cve-package-url", at: "\(place)/packageURL", "The package URL names a version",
        remedy: "Leave it out; versions say which are affected.")
    } catch {
      findings.error("cve-package-url", at: "\(place)/packageURL", error.message, remedy: error.remedy)
    }
  }

  /// A single version has one status: the first entry decides, so a second one is never read.
  private static func checkConflict(
    _ version: WireValue, _ statuses: inout [String: String], at place: String, _ findings: inout FindingList
  ) {
    guard version["lessThan"] == nil, version["lessThanOrEqual"] == nil, let text = version["version"]?.string,
      let status = version["status"]?.string
    else { return }
    let key = (version["versionType"]?.string ?? "") + "\u{0}" + text
    guard let first = statuses[key] else {
      statuses[key] = status
      return
    }
    guard first != status else { return }
    findings.warning(
      "cve-version-conflict", at: place, "'\(excerpt(text))' is \(status) here and \(first) before",
      remedy: "Keep one of the two; readers take the first.")
  }

  /// `repo`: needed to resolve ranges of commits.
  static func checkRepository(
    _ product: WireValue, _ versions: [WireValue], at place: String, _ findings: inout FindingList
  ) {
    guard product["repo"] == nil, versions.contains(where: { $0["versionType"]?.string == "git" }) else { return }
    findings.information(
      "cve-git-repo", at: place, "Ranges of commits name no repository", remedy: "Add repo, its URL.")
  }
}
