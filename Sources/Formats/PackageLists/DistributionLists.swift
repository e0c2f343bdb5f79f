/// Databases and listings of distributions.
extension PackageListReader {
  /// `dpkg-query -W`: name with or without `:architecture`, version, and the source package where asked for.
  func dpkgQuery(_ text: String) throws(FormatError) -> PackageList {
    var list = PackageList()
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 2 else {
        throw FormatError("line \(index + 1)", "a name, a tab and a version are expected, as dpkg-query -W writes them")
      }
      let parts = fields[0].split(separator: ":").map(String.init)
      list.add(
        debian(
          parts.first ?? "", fields[1], architecture: parts.count > 1 ? parts[1] : nil,
          source: fields.count > 2 ? fields[2] : nil))
    }
    return list
  }

  private func debian(
    _ name: String, _ version: String, architecture: String?, source: String?
  ) -> InventoryDocument.Component? {
    var qualifiers = ["distro": distribution]
    qualifiers["arch"] = architecture
    // The field may name a version in brackets, which is not part of the name.
    let upstream = source?.split(separator: " ").first.map(String.init)
    if let upstream, upstream != name { qualifiers["upstream"] = upstream }
    return component("deb", namespace: vendor, name: name, version: version, qualifiers: qualifiers)
  }

  /// `/var/lib/dpkg/status`, the files of `status.d`, and opkg's database (deb-control(5), dpkg(1)).
  ///
  /// A package counts where its state is `installed`, or where no state is given, as in `status.d`.
  func dpkgStatus(_ text: String) throws(FormatError) -> PackageList {
    var list = PackageList()
    for paragraph in paragraphs(text) {
      let fields = Self.fields(paragraph)
      if let status = fields["status"], status.split(separator: " ").last != "installed" { continue }
      guard let name = fields["package"] else {
        list.skipped += 1
        continue
      }
      list.add(
        debian(name, fields["version"] ?? "", architecture: fields["architecture"], source: fields["source"]))
    }
    guard !list.components.isEmpty || list.skipped == 0 || text.contains("Package:") else {
      throw FormatError("line 1", "no paragraph names a package; send /var/lib/dpkg/status")
    }
    return list
  }

  private func paragraphs(_ text: String) -> [[Substring]] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.split { $0.allSatisfy(\.isWhitespace) }.map(Array.init)
  }

  /// Names in lower case; lines that begin with a space continue the one before and are not needed here.
  private static func fields(_ lines: [Substring]) -> [String: String] {
    var fields: [String: String] = [:]
    for line in lines where line.first?.isWhitespace == false {
      guard let colon = line.firstIndex(of: ":") else { continue }
      fields[line[..<colon].lowercased()] = trimmed(line[line.index(after: colon)...])
    }
    return fields
  }

  /// `/lib/apk/db/installed` (apk-db(5)): `P:` name, `V:` version, `A:` architecture, `o:` origin.
  func apk(_ text: String) throws(FormatError) -> PackageList {
    var list = PackageList()
    let isForeign = ["debian", "ubuntu"].contains(vendor)
    for paragraph in paragraphs(text) {
      var fields: [Character: String] = [:]
      for line in paragraph where line.dropFirst().first == ":" {
        if let letter = line.first, fields[letter] == nil { fields[letter] = String(line.dropFirst(2)) }
      }
      var qualifiers: [String: String] = [:]
      qualifiers["arch"] = fields["A"]
      if !isForeign { qualifiers["distro"] = distribution }
      if let origin = fields["o"], origin != fields["P"] { qualifiers["upstream"] = origin }
      list.add(
        component(
          "apk", namespace: isForeign ? "alpine" : vendor, name: fields["P"] ?? "", version: fields["V"] ?? "",
          qualifiers: qualifiers))
    }
    return list
  }

  /// pacman's `desc` files, one or several after another: `%NAME%` and its value on the line below.
  func pacman(_ text: String) throws(FormatError) -> PackageList {
    var list = PackageList()
    var fields: [String: String] = [:]
    var tag: String?
    let isForeign = ["debian", "ubuntu"].contains(vendor)
    func close() {
      guard !fields.isEmpty else { return }
      var qualifiers: [String: String] = [:]
      qualifiers["arch"] = fields["ARCH"]
      if !isForeign { qualifiers["distro"] = distribution }
      if let base = fields["BASE"], base != fields["NAME"] { qualifiers["upstream"] = base }
      list.add(
        component(
          "alpm", namespace: isForeign ? "arch" : vendor, name: fields["NAME"] ?? "", version: fields["VERSION"] ?? "",
          qualifiers: qualifiers))
      fields = [:]
    }
    for line in text.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("%"), line.hasSuffix("%"), line.count > 2 {
        tag = String(line.dropFirst().dropLast())
        if tag == "NAME" { close() }
      } else if let name = tag {
        if fields[name] == nil { fields[name] = Self.trimmed(line) }
        tag = nil
      }
    }
    close()
    return list
  }
}
