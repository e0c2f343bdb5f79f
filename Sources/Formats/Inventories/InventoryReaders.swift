extension InventoryDocument {
  /// CycloneDX JSON 1.2 and later: `components`, nested ones included.
  init(cycloneDX wire: WireValue) throws(FormatError) {
    self.init(kind: .cycloneDX, components: [], skipped: 0)
    var waiting = (wire["components"]?.array ?? [])[...]
    while let element = waiting.popFirst() {
      waiting.append(contentsOf: element["components"]?.array ?? [])
      if let purl = element["purl"]?.string, let version = element["version"]?.string,
        let name = element["name"]?.string
      {
        components.append(Component(purl: purl, name: name, version: version))
      } else {
        skipped += 1
      }
    }
  }

  /// SPDX 2.x JSON: `packages` with a `purl` external reference (SPDX 2.3, Annex F.3.5).
  init(spdx wire: WireValue) throws(FormatError) {
    guard let packages = wire["packages"]?.array else { throw FormatError("/packages", "an array is needed") }
    self.init(kind: .spdx, components: [], skipped: 0)
    for package in packages {
      let references = package["externalRefs"]?.array ?? []
      let purl = references.first { $0["referenceType"]?.string == "purl" }?["referenceLocator"]?.string
      if let purl, let name = package["name"]?.string, let version = package["versionInfo"]?.string {
        components.append(Component(purl: purl, name: name, version: version))
      } else {
        skipped += 1
      }
    }
  }

  /// `dpkg-query -W` (name, tab, version) or `pip freeze` (name==version), told apart line by line of one kind.
  init(list text: String, distribution: String) throws(FormatError) {
    let lines = text.split(whereSeparator: \.isNewline)
    let isDpkg = lines.contains { $0.contains("\t") }
    self.init(kind: isDpkg ? .dpkg : .pip, components: [], skipped: 0)
    for (index, line) in lines.enumerated() {
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { continue }
      let component = isDpkg ? Self.dpkg(line, distribution) : Self.pip(line)
      if let component {
        components.append(component)
      } else if isDpkg ? line.contains("\t") : Self.isOtherRequirement(line) {
        skipped += 1
      } else {
        throw FormatError(
          "line \(index + 1)", "neither 'name<TAB>version' (dpkg-query -W) nor 'name==version' (pip freeze)")
      }
    }
  }

  private static func dpkg(_ line: Substring, _ distribution: String) -> Component? {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count >= 2, !fields[0].isEmpty, !fields[1].isEmpty else { return nil }
    let parts = fields[0].split(separator: ":")
    guard let name = parts.first.map(String.init) else { return nil }
    var qualifiers = parts.count > 1 ? "arch=\(parts[1])&" : ""
    qualifiers += "distro=\(distribution)"
    if fields.count > 2, !fields[2].isEmpty, fields[2] != name { qualifiers += "&upstream=\(fields[2])" }
    let vendor = distribution.split(separator: "-").first.map(String.init) ?? "debian"
    return Component(
      purl: "pkg:deb/\(vendor)/\(name)@\(escape(fields[1]))?\(qualifiers)", name: name, version: String(fields[1]))
  }

  private static func pip(_ line: Substring) -> Component? {
    let requirement = line.split(separator: ";").first ?? line
    guard let sign = requirement.firstRange(of: "==") else { return nil }
    let name = requirement[..<sign.lowerBound].filter { !$0.isWhitespace }
    let version = requirement[sign.upperBound...].filter { !$0.isWhitespace && $0 != "=" }
    let allowed = name.utf8.allSatisfy { byte in
      Character(UnicodeScalar(byte)).isLetter || (48...57).contains(byte) || [45, 46, 91, 93, 95, 44].contains(byte)
    }
    guard !name.isEmpty, !version.isEmpty, allowed else { return nil }
    let bare = String(name.prefix { $0 != "[" })
    return Component(
      purl: "pkg:pypi/\(pythonName(bare))@\(escape(version[...]))", name: bare, version: String(version))
  }

  /// `pip freeze` also prints editable installs and direct references, which carry no comparable version.
  private static func isOtherRequirement(_ line: Substring) -> Bool {
    line.hasPrefix("-e ") || line.contains(" @ ") || line.hasPrefix("--")
  }

  /// PEP 503: runs of `-`, `_` and `.` are one `-`, letters in lower case.
  static func pythonName(_ name: String) -> String {
    var normal = ""
    for character in name.lowercased() {
      if "-_.".contains(character) {
        if normal.last != "-" { normal.append("-") }
      } else {
        normal.append(character)
      }
    }
    return normal
  }

  /// Percent-encodes what a purl's version may not hold as it is.
  private static func escape(_ version: Substring) -> String {
    var text = ""
    for byte in version.utf8 {
      let character = Character(UnicodeScalar(byte))
      if character.isASCII, character.isLetter || character.isNumber || ".-_~:".contains(character) {
        text.append(character)
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        text += "%" + (hex.count == 1 ? "0" : "") + hex
      }
    }
    return text
  }
}
