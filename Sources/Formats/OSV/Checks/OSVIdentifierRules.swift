/// Rules of `id`, `aliases`, `related` and `upstream`.
enum OSVIdentifierRules {
  static func check(_ record: WireValue, _ findings: inout FindingList) {
    let id = record["id"]?.string ?? ""
    checkPrefix(id, &findings)
    checkCharacters(id, &findings)
    let aliases = identifiers(record, "aliases")
    let related = identifiers(record, "related")
    let upstream = identifiers(record, "upstream")
    checkList(aliases, of: id, "aliases", "osv-REC:002", &findings)
    checkList(upstream, of: id, "upstream", "osv-REC:003", &findings)
    checkList(related, of: id, "related", "osv-REC:004", &findings)
    checkUpstreamApart(upstream, aliases: aliases, related: related, &findings)
    for (member, list) in [("aliases", aliases), ("related", related), ("upstream", upstream)] {
      checkForm(list, member, &findings)
    }
    checkDistributionAliases(id, aliases, &findings)
  }

  /// The home databases of schema 1.7.5, as `DB` of `DB-ENTRYID`.
  static let prefixes = [
    "ASB-A", "PUB-A", "ALPINE", "ALSA", "ALBA", "ALEA", "AZL", "BELL", "BIT", "BREW", "CGA", "CLEANSTART", "CLSA",
    "CURL", "CVE", "DEBIAN", "DHI", "DRUPAL", "DSA", "DLA", "ELA", "DTSA", "ECHO", "EEF", "FreeBSD", "GHSA", "GO",
    "GSD",
    "HSEC", "JLSEC", "KUBE", "LBSEC", "LSN", "MAL", "MINI", "MGASA", "OESA", "OSEC", "OSV", "openSUSE-SU", "PHSA",
    "PSF",
    "PYSEC", "RHBA", "RHEA", "RHSA", "RLSA", "RXSA", "RSEC", "ROOT", "RUSTSEC", "SUSE-SU", "SUSE-RU", "SUSE-FU",
    "SUSE-OU", "UBUNTU", "USN", "V8", "VCPKG",
  ]

  /// Databases of distributions, whose records bundle other projects' vulnerabilities.
  static let distributions = [
    "ALSA", "ALBA", "ALEA", "DSA", "DLA", "ELA", "DTSA", "MGASA", "OESA", "PHSA", "RHSA", "RHBA", "RHEA", "RLSA",
    "RXSA",
    "SUSE-SU", "SUSE-RU", "SUSE-FU", "SUSE-OU", "openSUSE-SU", "USN",
  ]

  /// The schema's prefix pattern: a home database, or `x_` for a private one.
  static func checkPrefix(_ id: String, _ findings: inout FindingList) {
    guard !id.isEmpty, !id.hasPrefix("x_"), !prefixes.contains(where: { id.hasPrefix($0 + "-") }) else { return }
    findings.error(
      "osv-id-prefix", at: "/id", "'\(excerpt(id))' begins with no registered database prefix",
      remedy: "Use the prefix of the home database, or begin with x_ for a private one.")
  }

  /// REC:005, record-id-valid: letters, digits, `:`, `_`, `.` and `-`.
  static func checkCharacters(_ id: String, _ findings: inout FindingList) {
    let isPlain = id.utf8.allSatisfy { TextGrammar.isLetter($0) || TextGrammar.isDigit($0) || ":_.-".utf8.contains($0) }
    guard !isPlain else { return }
    findings.error(
      "osv-REC:005", at: "/id", "'\(excerpt(id))' has a character that an identifier may not have",
      remedy: "Use letters, digits, colon, underscore, dot and hyphen only.")
  }

  /// REC:002 to REC:004: no duplicates, not the record itself.
  static func checkList(
    _ list: [(index: Int, id: String)], of id: String, _ member: String, _ rule: String, _ findings: inout FindingList
  ) {
    var seen: Set<String> = []
    for entry in list {
      if !seen.insert(entry.id).inserted {
        findings.error(
          rule, at: "/\(member)/\(entry.index)", "'\(excerpt(entry.id))' is listed twice",
          remedy: "Keep one of the two.")
      } else if entry.id == id {
        findings.error(
          rule, at: "/\(member)/\(entry.index)", "The record names itself in \(member)", remedy: "Remove it.")
      }
    }
  }

  /// REC:003, valid-upstream: what is upstream is neither an alias nor merely related.
  static func checkUpstreamApart(
    _ upstream: [(index: Int, id: String)], aliases: [(index: Int, id: String)], related: [(index: Int, id: String)],
    _ findings: inout FindingList
  ) {
    let aliased = Set(aliases.map(\.id))
    let relating = Set(related.map(\.id))
    for entry in upstream {
      guard let other = aliased.contains(entry.id) ? "aliases" : relating.contains(entry.id) ? "related" : nil else {
        continue
      }
      findings.error(
        "osv-REC:003", at: "/upstream/\(entry.index)", "'\(excerpt(entry.id))' stands in \(other) too",
        remedy: "Keep it in the list that says what it is.")
    }
  }

  /// "aliases field": identifiers in the form of `id`, `DB-ENTRYID`.
  static func checkForm(_ list: [(index: Int, id: String)], _ member: String, _ findings: inout FindingList) {
    for entry in list {
      let hasForm = entry.id.hasPrefix("CVE-") ? TextGrammar.isCVE(entry.id) : isEntry(entry.id)
      guard !hasForm else { continue }
      findings.warning(
        "osv-identifier-form", at: "/\(member)/\(entry.index)", "'\(excerpt(entry.id))' is no identifier",
        remedy: "Write DB-ENTRYID as its database does; a CVE identifier ends in four to nineteen digits.")
    }
  }

  private static func isEntry(_ id: String) -> Bool {
    if id.hasPrefix("x_") { return id.utf8.count > 2 }
    guard let hyphen = id.utf8.firstIndex(of: UInt8(ascii: "-")) else { return false }
    return hyphen > id.utf8.startIndex && id.utf8.index(after: hyphen) < id.utf8.endIndex
      && !id.utf8.contains(UInt8(ascii: " "))
  }

  /// "aliases field": a distribution's record must not list the upstream vulnerability as its alias.
  static func checkDistributionAliases(
    _ id: String, _ aliases: [(index: Int, id: String)], _ findings: inout FindingList
  ) {
    guard distributions.contains(where: { id.hasPrefix($0 + "-") }) else { return }
    for alias in aliases where alias.id.hasPrefix("CVE-") {
      findings.warning(
        "osv-alias-upstream", at: "/aliases/\(alias.index)",
        "A distribution's advisory is not the same as \(excerpt(alias.id)), which it bundles",
        remedy: "List it in upstream, or before version 1.7 in related.")
    }
  }

  private static func identifiers(_ record: WireValue, _ member: String) -> [(index: Int, id: String)] {
    (record[member]?.array ?? []).enumerated().compactMap { index, value in value.string.map { (index, $0) } }
  }
}
