extension InventoryDocument {
  /// Tells the form by what is in it.
  static func recognise(_ bytes: [UInt8]) throws(FormatError) -> Kind {
    guard let first = bytes.first(where: { !isSpace($0) && ![0xEF, 0xBB, 0xBF].contains($0) }) else {
      throw FormatError("", "the inventory is empty; send CycloneDX or SPDX, a package list or a lock file")
    }
    switch first {
    case UInt8(ascii: "{"): return try recogniseJSON(try json(bytes))
    case UInt8(ascii: "<"), 0xFE, 0xFF, 0x00: return try recogniseMarkup(try markup(bytes))
    default: return try recogniseText(try text(bytes))
    }
  }

  private static func recogniseJSON(_ wire: WireValue) throws(FormatError) -> Kind {
    if wire["bomFormat"]?.string == "CycloneDX" { return .cycloneDX }
    if wire["spdxVersion"]?.string != nil || SPDX3Document.recognises(wire) { return .spdx }
    if wire["lockfileVersion"] != nil { return .npm }
    if wire["packages"]?.array != nil, wire["content-hash"] != nil || wire["packages-dev"] != nil { return .composer }
    if wire["_meta"] != nil, wire["default"] != nil || wire["develop"] != nil { return .pipenv }
    // The first generation of npm's lock files may lack its version.
    if wire["dependencies"]?.object != nil, wire["name"] != nil { return .npm }
    throw FormatError(
      "/", "neither CycloneDX (bomFormat) nor SPDX (spdxVersion, @context), nor a lock file of npm, Composer or Pipenv")
  }

  private static func recogniseMarkup(_ root: XMLElement) throws(FormatError) -> Kind {
    if root.name.namespace.hasPrefix(CycloneDXVersion.namespacePrefix) { return .cycloneDX }
    if root.name.namespace == SPDXDocument.rdfNamespace { return .spdx }
    if root.name.local == "component", root.first("id") != nil { return .flatpak }
    throw FormatError(
      "line \(root.line)",
      "'\(root.name.local.prefix(40))' is neither CycloneDX's bom, nor rdf:RDF, nor AppStream's component")
  }

  private static func recogniseText(_ text: String) throws(FormatError) -> Kind {
    let lines = text.split(whereSeparator: \.isNewline).prefix(4_000).filter { !$0.allSatisfy(\.isWhitespace) }
    let begins = { (prefix: String) in lines.contains { $0.hasPrefix(prefix) } }
    if begins("SPDXVersion:") || begins("spdxVersion:") { return .spdx }
    if begins("[[package]]") { return recogniseTOML(lines) }
    if begins("Package: ") { return .dpkgStatus }
    if begins("P:") && begins("V:") { return .apk }
    if begins("%NAME%") { return .pacman }
    if begins("# yarn lockfile") || begins("__metadata:") { return .yarn }
    if begins("lockfileVersion:") { return .pnpm }
    if lines.contains("GEM") || lines.contains("PATH") && lines.contains("DEPENDENCIES") { return .gem }
    if begins("module ") { return .go }
    let content = lines.filter { !$0.hasPrefix("#") }
    if !content.isEmpty, content.allSatisfy({ $0.contains(" h1:") }) { return .goSum }
    if !content.isEmpty, content.allSatisfy(PackageListReader.isFlatpakLine) { return .flatpak }
    if !content.isEmpty, content.allSatisfy(PackageListReader.isRPMLine) { return .rpm }
    if content.contains(where: { $0.contains("\t") }) { return .dpkg }
    if !content.isEmpty, content.allSatisfy(PackageListReader.isPortageLine) { return .portage }
    return .pip
  }

  private static func recogniseTOML(_ lines: [Substring]) -> Kind {
    let head = lines.prefix(3)
    if head.contains(where: { $0.contains("by Poetry") }) { return .poetry }
    if head.contains(where: { $0.contains("by Cargo") }) { return .cargo }
    if lines.contains(where: { $0.hasPrefix("python-versions") }) { return .poetry }
    if lines.contains(where: { $0.hasPrefix("requires-python") }) { return .uv }
    return .cargo
  }
}
