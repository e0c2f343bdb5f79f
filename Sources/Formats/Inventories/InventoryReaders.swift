import PackageIdentity

extension InventoryDocument {
  static func read(_ bytes: [UInt8], _ kind: Kind, _ lists: PackageListReader) throws(FormatError) -> InventoryDocument
  {
    let list: PackageList
    switch kind {
    case .cycloneDX, .spdx: return InventoryDocument(try bill(bytes, kind), kind: kind)
    case .npm: list = try lists.npm(try json(bytes))
    case .composer: list = try lists.composer(try json(bytes))
    case .pipenv: list = try lists.pipenv(try json(bytes))
    case .cargo: list = try lists.cargo(try TOMLReader.read(bytes))
    case .poetry, .uv: list = try lists.python(try TOMLReader.read(bytes))
    case .flatpak where bytes.first { !isSpace($0) } == UInt8(ascii: "<"): list = try lists.flatpak(try markup(bytes))
    case .dpkg: list = try lists.dpkgQuery(try text(bytes))
    case .dpkgStatus: list = try lists.dpkgStatus(try text(bytes))
    case .apk: list = try lists.apk(try text(bytes))
    case .rpm: list = try lists.rpm(try text(bytes))
    case .pacman: list = try lists.pacman(try text(bytes))
    case .portage: list = try lists.portage(try text(bytes))
    case .flatpak: list = try lists.flatpakList(try text(bytes))
    case .pip: list = try lists.pipFreeze(try text(bytes))
    case .yarn: list = try lists.yarn(try text(bytes))
    case .pnpm: list = try lists.pnpm(try text(bytes))
    case .go: list = try lists.goModule(try text(bytes))
    case .goSum: list = try lists.goSum(try text(bytes))
    case .gem: list = try lists.gem(try text(bytes))
    }
    return InventoryDocument(kind: kind, components: list.components, skipped: list.skipped)
  }

  /// Takes the components that can be matched: those with a Package-URL and a version.
  public init(_ bill: BillOfMaterials, kind: Kind) {
    self.init(kind: kind, components: [], skipped: 0)
    for component in bill.components {
      let purl = component.purls.first
      guard let purl, let version = component.version ?? InventoryDocument.version(of: purl), !component.name.isEmpty
      else {
        skipped += 1
        continue
      }
      components.append(Component(purl: purl, name: component.name, version: version))
    }
  }

  private static func bill(_ bytes: [UInt8], _ kind: Kind) throws(FormatError) -> BillOfMaterials {
    let first = bytes.first { !isSpace($0) && ![0xEF, 0xBB, 0xBF].contains($0) }
    if first == UInt8(ascii: "{") {
      let wire = try json(bytes)
      if kind == .cycloneDX { return try CycloneDXDocument(wire).billOfMaterials() }
      if SPDX3Document.recognises(wire) { return try SPDX3Document(wire).billOfMaterials() }
      guard wire["packages"]?.array != nil else { throw FormatError("/packages", "an array is needed") }
      return try SPDXDocument(wire).billOfMaterials()
    }
    if kind == .cycloneDX { return try CycloneDXDocument(try markup(bytes)).billOfMaterials() }
    if first == UInt8(ascii: "<") { return try SPDXDocument(rdf: try markup(bytes)).billOfMaterials() }
    if try text(bytes).contains("spdxVersion:") {
      return try SPDXDocument(try YAMLReader.read(bytes)).billOfMaterials()
    }
    return try SPDXDocument(tagValue: bytes).billOfMaterials()
  }

  static func json(_ bytes: [UInt8]) throws(FormatError) -> WireValue {
    do throws(WireError) { return try WireValue(parsing: bytes) } catch {
      throw FormatError("byte \(error.offset)", error.message)
    }
  }

  static func markup(_ bytes: [UInt8]) throws(FormatError) -> XMLElement {
    do throws(XMLError) { return try XMLElement(parsing: bytes) } catch {
      throw FormatError("line \(error.line), column \(error.column)", error.message)
    }
  }

  static func text(_ bytes: [UInt8]) throws(FormatError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FormatError("", "the list is not valid UTF-8")
    }
    return text
  }

  private static func version(of purl: String) -> String? {
    do throws(PackageURLError) { return try PackageURL(purl, tolerating: PackageListReader.forgiven).version } catch {
      return nil
    }
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
