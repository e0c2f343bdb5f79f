import PackageIdentity

/// Listings of one package a line.
extension PackageListReader {
  private static let rpmArchitectures: Set<Substring> = [
    "x86_64", "noarch", "i386", "i586", "i686", "aarch64", "armv7hl", "ppc64", "ppc64le", "s390x", "riscv64", "src",
    "(none)",
  ]

  /// Whether a line is of `rpm -qa`, or of `rpm -qa --queryformat` with tabs between the fields.
  static func isRPMLine(_ line: Substring) -> Bool {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    if fields.count >= 5 { return fields[1] == "(none)" || (!fields[1].isEmpty && fields[1].allSatisfy(\.isNumber)) }
    return fields.count == 1 && rpmName(line) != nil
  }

  /// `name-version-release.architecture`, split from the right as names hold hyphens themselves.
  private static func rpmName(_ line: Substring) -> (name: String, version: String, architecture: String)? {
    guard let point = line.lastIndex(of: ".") else { return nil }
    let architecture = line[line.index(after: point)...]
    let parts = line[..<point].split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 3, parts.allSatisfy({ !$0.isEmpty }), rpmArchitectures.contains(architecture) else {
      // Keys of signatures are listed as packages without an architecture.
      return line.hasPrefix("gpg-pubkey-") ? ("", "", "") : nil
    }
    return (
      parts.dropLast(2).joined(separator: "-"), parts.suffix(2).joined(separator: "-"), String(architecture)
    )
  }

  /// `rpm -qa`, or with `--queryformat '%{NAME}\t%{EPOCH}\t%{VERSION}\t%{RELEASE}\t%{ARCH}\t%{SOURCERPM}\n'`.
  func rpm(_ text: String) throws(FormatError) -> PackageList {
    guard !["debian", "ubuntu"].contains(vendor) else {
      throw FormatError("", "a list of rpm packages needs the name of its distribution, e.g. fedora-42 or rhel-9")
    }
    var list = PackageList()
    for (index, line) in text.split(whereSeparator: \.isNewline).enumerated() {
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      var qualifiers = ["distro": distribution]
      if fields.count >= 5 {
        if fields[1] != "(none)" { qualifiers["epoch"] = fields[1] }
        if fields[4] != "(none)" { qualifiers["arch"] = fields[4] }
        if fields.count > 5, let source = Self.rpmName(fields[5].dropLast(fields[5].hasSuffix(".rpm") ? 4 : 0)) {
          if source.name != fields[0] { qualifiers["upstream"] = source.name }
        }
        let isKey = fields[0] == "gpg-pubkey"
        list.add(
          isKey
            ? nil
            : component(
              "rpm", namespace: vendor, name: fields[0], version: fields[2] + "-" + fields[3], qualifiers: qualifiers))
      } else if let name = Self.rpmName(line) {
        qualifiers["arch"] = name.architecture
        list.add(
          component("rpm", namespace: vendor, name: name.name, version: name.version, qualifiers: qualifiers))
      } else {
        throw FormatError("line \(index + 1)", "neither name-version-release.arch nor five fields with tabs between")
      }
    }
    return list
  }

  static func isPortageLine(_ line: Substring) -> Bool { portageName(line) != nil }

  /// `category/name-version` (PMS, section 3.1): the version begins at the last hyphen before a digit, save for
  /// revisions such as `-r1`.
  private static func portageName(_ line: Substring) -> (category: String?, name: String, version: String)? {
    let bare = trimmed(line)
    guard !bare.contains(where: \.isWhitespace), !bare.contains("=") else { return nil }
    let parts = bare.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let last = parts.last else { return nil }
    let pieces = last.split(separator: "-", omittingEmptySubsequences: false)
    let isRevision = pieces.last.map { $0.hasPrefix("r") && $0.count > 1 && $0.dropFirst().allSatisfy(\.isNumber) }
    let count = isRevision == true ? 2 : 1
    guard pieces.count > count, pieces[pieces.count - count].first?.isNumber == true else { return nil }
    let name = pieces.dropLast(count).joined(separator: "-")
    guard !name.isEmpty else { return nil }
    return (parts.count == 2 ? String(parts[0]) : nil, name, pieces.suffix(count).joined(separator: "-"))
  }

  /// Names of the folders of `/var/db/pkg`, as `qlist -Iv` or `PF` give them.
  func portage(_ text: String) throws(FormatError) -> PackageList {
    var list = PackageList()
    for (index, line) in text.split(whereSeparator: \.isNewline).enumerated() where !line.allSatisfy(\.isWhitespace) {
      guard let name = Self.portageName(line) else {
        throw FormatError("line \(index + 1)", "category/name-version is expected, as qlist -Iv writes it")
      }
      list.add(component("ebuild", namespace: name.category, name: name.name, version: name.version))
    }
    return list
  }

  /// Whether a line is of `flatpak list --columns=application,version`: names are reversed domains.
  static func isFlatpakLine(_ line: Substring) -> Bool {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count >= 2, let name = fields.first else { return false }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count >= 3
      && parts.allSatisfy { part in
        part.first.map { $0.isLetter || $0 == "_" } == true && !part.contains("/")
      }
  }

  func flatpakList(_ text: String) throws(FormatError) -> PackageList {
    var list = PackageList()
    for line in text.split(whereSeparator: \.isNewline) where !line.allSatisfy(\.isWhitespace) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      list.add(component("flatpak", name: fields[0], version: fields.count > 1 ? fields[1] : ""))
    }
    return list
  }

  /// An application's AppStream metadata: its identifier and its latest release, which comes first.
  func flatpak(_ root: XMLElement) throws(FormatError) -> PackageList {
    var list = PackageList()
    let version = root.first("releases")?.first("release")?["version"] ?? ""
    let name = Self.trimmed(root.first("id")?.text ?? "")
    list.add(component("flatpak", name: name, version: version))
    return list
  }

  /// `pip freeze` and files of requirements with exact versions.
  func pipFreeze(_ text: String) throws(FormatError) -> PackageList {
    var list = PackageList()
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      // Hashes of the requirement above stand on lines of their own, set in.
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") || line.first?.isWhitespace == true { continue }
      if let component = requirement(line) {
        list.add(component)
      } else if Self.isOtherRequirement(line) {
        list.skipped += 1
      } else {
        throw FormatError(
          "line \(index + 1)",
          "neither 'name<TAB>version' (dpkg-query -W) nor 'name==version' (pip freeze), nor another list that is known")
      }
    }
    return list
  }

  private func requirement(_ line: Substring) -> InventoryDocument.Component? {
    let requirement = line.split(separator: ";").first ?? line
    guard let sign = requirement.firstRange(of: "==") else { return nil }
    let name = requirement[..<sign.lowerBound].filter { !$0.isWhitespace }
    // Hashes and comments may follow.
    let rest = requirement[sign.upperBound...].drop { $0.isWhitespace || $0 == "=" }
    let version = rest.prefix { !$0.isWhitespace && $0 != "\\" && $0 != "#" }
    let allowed = name.utf8.allSatisfy { byte in
      Character(UnicodeScalar(byte)).isLetter || (48...57).contains(byte) || "-._[],".utf8.contains(byte)
    }
    guard !name.isEmpty, allowed else { return nil }
    return python(name: String(name.prefix { $0 != "[" }), version: String(version))
  }

  func python(name: String, version: String) -> InventoryDocument.Component? {
    var component = component("pypi", name: PythonProjectName.normalized(name), version: version)
    component?.name = name
    return component
  }

  /// `pip freeze` also prints editable installs and direct references, which carry no comparable version.
  private static func isOtherRequirement(_ line: Substring) -> Bool {
    line.hasPrefix("-e ") || line.contains(" @ ") || line.hasPrefix("--")
  }
}
