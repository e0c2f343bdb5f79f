/// Lock files in forms of their own.
extension PackageListReader {
  /// `go.sum`: lines of module, version and hash. The lines of `go.mod` files alone name modules that were looked at,
  /// not built, and are left out.
  func goSum(_ text: String) throws(FormatError) -> PackageList {
    var list = PackageList()
    for (index, line) in text.split(whereSeparator: \.isNewline).enumerated() where !line.allSatisfy(\.isWhitespace) {
      let fields = line.split(separator: " ").map(String.init)
      guard fields.count == 3 else {
        throw FormatError("line \(index + 1)", "a module, a version and a hash are expected")
      }
      if fields[1].hasSuffix("/go.mod") { continue }
      list.add(component("golang", path: fields[0], version: fields[1]))
    }
    return list
  }

  /// `go.mod`: what `require` names, after what `replace` says (Go modules reference).
  func goModule(_ text: String) throws(FormatError) -> PackageList {
    var required: [(path: String, version: String)] = []
    var replaced: [String: (path: String, version: String)] = [:]
    var block: String?
    for line in text.split(whereSeparator: \.isNewline) {
      let bare = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
      var words = bare.split(whereSeparator: \.isWhitespace).map { $0.filter { $0 != "\"" } }
      if words.isEmpty { continue }
      if words == [")"] {
        block = nil
        continue
      }
      if words.count == 2, words[1] == "(" {
        block = words[0]
        continue
      }
      let verb = block ?? words.removeFirst()
      if verb == "require", words.count >= 2 { required.append((words[0], words[1])) }
      if verb == "replace", let arrow = words.firstIndex(of: "=>"), arrow + 1 < words.count {
        replaced[words[..<arrow].joined(separator: " ")] = (
          words[arrow + 1], arrow + 2 < words.count ? words[arrow + 2] : ""
        )
      }
    }
    var list = PackageList()
    for module in required {
      let other = replaced[module.path + " " + module.version] ?? replaced[module.path]
      let chosen = other ?? module
      list.add(component("golang", path: chosen.path, version: chosen.version))
    }
    return list
  }

  /// `Gemfile.lock`: the specifications under `GEM`, set in by four spaces. Those of `GIT` and `PATH` are no releases.
  func gem(_ text: String) throws(FormatError) -> PackageList {
    var list = PackageList()
    var seen: Set<String> = []
    var section = Substring()
    for line in text.split(whereSeparator: \.isNewline) {
      if line.first?.isWhitespace == false { section = line }
      guard line.hasPrefix("    "), line.dropFirst(4).first != " ", let open = line.firstIndex(of: "("),
        line.hasSuffix(")")
      else { continue }
      guard section == "GEM" else {
        if section == "GIT" || section == "PATH" { list.skipped += 1 }
        continue
      }
      let name = Self.trimmed(line[..<open])
      let full = line[line.index(after: open)...].dropLast()
      // A platform follows the first hyphen: versions of gems have none.
      let version = full.prefix { $0 != "-" }
      let platform = full.dropFirst(version.count + 1)
      let qualifiers = platform.isEmpty ? [:] : ["platform": String(platform)]
      add(component("gem", name: name, version: String(version), qualifiers: qualifiers), to: &list, &seen)
    }
    return list
  }

  /// `yarn.lock` of both generations: a line of patterns, and the version below it.
  func yarn(_ text: String) throws(FormatError) -> PackageList {
    var list = PackageList()
    var seen: Set<String> = []
    var name: String?
    for line in text.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("#") { continue }
      if line.first?.isWhitespace == false {
        name = Self.yarnName(line)
        continue
      }
      let bare = Self.trimmed(line)
      guard line.hasPrefix("  "), !line.hasPrefix("   "), bare.hasPrefix("version"), let package = name else {
        continue
      }
      let version = bare.dropFirst(7).filter { !"\": ".contains($0) }
      add(npm(package, version), to: &list, &seen)
      name = nil
    }
    return list
  }

  /// `"@scope/name@^1.0", "other@...":`; of an alias such as `a@npm:b@1` the real name. `nil` for projects.
  private static func yarnName(_ line: Substring) -> String? {
    let pattern = line.filter { $0 != "\"" }.split(separator: ",").first.map(trimmed) ?? ""
    let bare = pattern.hasSuffix(":") ? String(pattern.dropLast()) : pattern
    guard bare != "__metadata", !bare.contains("@workspace:"), !bare.contains("@link:") else { return nil }
    if let alias = bare.firstRange(of: "@npm:") {
      let target = bare[alias.upperBound...]
      if let at = target.lastIndex(of: "@"), at > target.startIndex { return String(target[..<at]) }
      return String(bare[..<alias.lowerBound])
    }
    let rest = bare.dropFirst()
    guard let at = rest.firstIndex(of: "@") else { return nil }
    return String(bare[..<at])
  }

  /// `pnpm-lock.yaml`: the keys under `packages:`, which are `/name/1.2.3`, `/name@1.2.3` or `name@1.2.3` by the
  /// version of the form, with peers in brackets or after an underscore.
  func pnpm(_ text: String) throws(FormatError) -> PackageList {
    var list = PackageList()
    var seen: Set<String> = []
    var isInside = false
    for line in text.split(whereSeparator: \.isNewline) {
      if line.first?.isWhitespace == false {
        isInside = line.hasPrefix("packages:")
        continue
      }
      guard isInside, line.hasPrefix("  "), line.dropFirst(2).first != " ", let colon = line.lastIndex(of: ":") else {
        continue
      }
      var key = line[..<colon].filter { !"' \"".contains($0) }
      if key.hasPrefix("/") { key.removeFirst() }
      key = String(key.prefix { $0 != "(" })
      let name = key.dropFirst().firstIndex(of: "@") ?? key.lastIndex(of: "/")
      guard let split = name else {
        list.skipped += 1
        continue
      }
      let version = key[key.index(after: split)...].prefix { $0 != "_" }
      add(npm(String(key[..<split]), String(version)), to: &list, &seen)
    }
    return list
  }
}
