/// Lock files in JSON and TOML.
extension PackageListReader {
  /// `package-lock.json` and `npm-shrinkwrap.json`, `lockfileVersion` 1 to 3.
  func npm(_ wire: WireValue) throws(FormatError) -> PackageList {
    if let packages = wire["packages"]?.object { return npmPackages(packages) }
    guard let dependencies = wire["dependencies"] else {
      throw FormatError("/packages", "neither 'packages' nor 'dependencies'; send package-lock.json")
    }
    var list = PackageList()
    var seen: Set<String> = []
    var waiting = [dependencies][...]
    while let level = waiting.popFirst() {
      for member in level.object?.members ?? [] {
        add(npm(member.key, member.value["version"]?.string ?? ""), to: &list, &seen)
        if let inner = member.value["dependencies"] { waiting.append(inner) }
      }
    }
    return list
  }

  private func npmPackages(_ packages: WireObject) -> PackageList {
    var list = PackageList()
    var seen: Set<String> = []
    for member in packages.members {
      // The empty key is the project itself, and links point at entries of their own.
      guard let start = member.key.ranges(of: "node_modules/").last?.upperBound, member.value["link"]?.bool != true
      else {
        continue
      }
      let name = member.value["name"]?.string ?? String(member.key[start...])
      add(npm(name, member.value["version"]?.string ?? ""), to: &list, &seen)
    }
    return list
  }

  /// Versions that are addresses (`file:`, `git+ssh:`) cannot be compared.
  func npm(_ name: String, _ version: String) -> InventoryDocument.Component? {
    if version.hasPrefix("npm:"), let at = version.lastIndex(of: "@"),
      at > version.index(version.startIndex, offsetBy: 4)
    {
      return npm(String(version[..<at].dropFirst(4)), String(version[version.index(after: at)...]))
    }
    guard !version.contains(":") && !version.contains("/") else { return nil }
    return component("npm", path: name, version: version)
  }

  func add(
    _ component: InventoryDocument.Component?, to list: inout PackageList, _ seen: inout Set<String>
  ) {
    if !list.isSeen(component, &seen) { list.add(component) }
  }

  /// `composer.lock`.
  func composer(_ wire: WireValue) throws(FormatError) -> PackageList {
    var list = PackageList()
    for key in ["packages", "packages-dev"] {
      for package in wire[key]?.array ?? [] {
        list.add(
          component("composer", path: package["name"]?.string ?? "", version: package["version"]?.string ?? ""))
      }
    }
    return list
  }

  /// `Pipfile.lock`.
  func pipenv(_ wire: WireValue) throws(FormatError) -> PackageList {
    var list = PackageList()
    var seen: Set<String> = []
    for key in ["default", "develop"] {
      for member in wire[key]?.object?.members ?? [] {
        let version = member.value["version"]?.string ?? ""
        let exact = version.hasPrefix("==") ? String(version.drop { $0 == "=" }) : ""
        add(python(name: member.key, version: exact), to: &list, &seen)
      }
    }
    return list
  }

  /// `Cargo.lock`. Packages without a source are those of the project itself: their names say nothing about the
  /// registry's, so they are passed over.
  func cargo(_ wire: WireValue) throws(FormatError) -> PackageList {
    var list = PackageList()
    for package in wire["package"]?.array ?? [] {
      let version = package["source"] == nil ? "" : package["version"]?.string ?? ""
      list.add(component("cargo", name: package["name"]?.string ?? "", version: version))
    }
    return list
  }

  /// `poetry.lock` and `uv.lock`; projects in folders are passed over.
  func python(_ wire: WireValue) throws(FormatError) -> PackageList {
    var list = PackageList()
    for package in wire["package"]?.array ?? [] {
      let source = package["source"]
      let isLocal =
        ["virtual", "editable", "directory", "path"].contains { source?[$0] != nil }
        || ["directory", "file"].contains(source?["type"]?.string ?? "")
      let version = isLocal ? "" : package["version"]?.string ?? ""
      list.add(python(name: package["name"]?.string ?? "", version: version))
    }
    return list
  }
}
