extension SARIFResult {
  /// Reads one result of a run.
  init(_ wire: WireValue, in run: WireValue) {
    let driver = run["tool"]?["driver"]
    let descriptor = SARIFResult.descriptor(wire, run)
    self.init(
      tool: driver?["name"]?.string ?? "",
      rule: wire["ruleId"]?.string ?? wire["rule"]?["id"]?.string ?? descriptor?["id"]?.string, level: .warning,
      message: SARIFResult.message(wire["message"], descriptor, driver))
    toolVersion = driver?["semanticVersion"]?.string ?? driver?["version"]?.string
    kind = wire["kind"]?.string ?? "fail"
    level = SARIFResult.level(wire, descriptor, kind)
    locations = (wire["locations"]?.array ?? []).compactMap { SARIFResult.location($0["physicalLocation"], run) }
    for (name, isPartial) in [("fingerprints", false), ("partialFingerprints", true)] {
      for member in wire[name]?.object?.members ?? [] {
        guard let value = member.value.string else { continue }
        fingerprints.append(Fingerprint(name: member.key, value: value, isPartial: isPartial))
      }
    }
    let suppressions = wire["suppressions"]?.array ?? []
    isSuppressed =
      !suppressions.isEmpty && suppressions.allSatisfy { ($0["status"]?.string ?? "accepted") == "accepted" }
  }

  private static func descriptor(_ result: WireValue, _ run: WireValue) -> WireValue? {
    var component = run["tool"]?["driver"]
    if let index = result["rule"]?["toolComponent"]?["index"]?.integer {
      let extensions = run["tool"]?["extensions"]?.array ?? []
      component = index >= 0 && index < extensions.count ? extensions[Int(index)] : nil
    }
    let rules = component?["rules"]?.array ?? []
    if let index = result["ruleIndex"]?.integer ?? result["rule"]?["index"]?.integer {
      return index >= 0 && index < rules.count ? rules[Int(index)] : nil
    }
    guard let name = result["ruleId"]?.string ?? result["rule"]?["id"]?.string else { return nil }
    // An identifier may go on after the rule's, behind a slash (3.52.4).
    return rules.first { $0["id"]?.string == name }
      ?? rules.first { $0["id"]?.string.map { name.hasPrefix($0 + "/") } ?? false }
  }

  /// Clause 3.27.10: the result's own level, else the rule's, else `warning`; results that are no failures have none.
  private static func level(_ result: WireValue, _ descriptor: WireValue?, _ kind: String) -> Level {
    let text =
      result["level"]?.string ?? (kind == "fail" ? descriptor?["defaultConfiguration"]?["level"]?.string : "none")
    return text.flatMap(Level.init(rawValue:)) ?? .warning
  }

  /// Clause 3.11: the text, or the message string that `id` names, with its arguments in the place of `{0}` and so on.
  private static func message(_ message: WireValue?, _ descriptor: WireValue?, _ driver: WireValue?) -> String {
    guard let message else { return "" }
    let name = message["id"]?.string ?? ""
    let text =
      message["text"]?.string ?? descriptor?["messageStrings"]?[name]?["text"]?.string
      ?? driver?["globalMessageStrings"]?[name]?["text"]?.string ?? message["markdown"]?.string ?? name
    let arguments = (message["arguments"]?.array ?? []).map { $0.string ?? "" }
    return arguments.isEmpty ? text : filled(text, arguments)
  }

  /// One pass, so that an argument's own braces stay as they are.
  private static func filled(_ text: String, _ arguments: [String]) -> String {
    var out = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      if (character == "{" || character == "}"), rest.first == character {
        rest = rest.dropFirst()
        out.append(character)
      } else if character == "{", let end = rest.firstIndex(of: "}"), let number = Int(rest[..<end]),
        arguments.indices.contains(number)
      {
        out += arguments[number]
        rest = rest[rest.index(after: end)...]
      } else {
        out.append(character)
      }
    }
    return out
  }

  private static func location(_ physical: WireValue?, _ run: WireValue) -> Location? {
    guard var artifact = physical?["artifactLocation"] else { return nil }
    if artifact["uri"] == nil, let index = artifact["index"]?.integer, let artifacts = run["artifacts"]?.array,
      index >= 0, index < artifacts.count, let other = artifacts[Int(index)]["location"]
    {
      artifact = other
    }
    guard let uri = artifact["uri"]?.string else { return nil }
    var location = Location(uri: uri)
    location.base = artifact["uriBaseId"]?.string
    let region = physical?["region"]
    location.startLine = region?["startLine"]?.integer
    location.startColumn = region?["startColumn"]?.integer
    location.endLine = region?["endLine"]?.integer
    location.endColumn = region?["endColumn"]?.integer
    return location
  }
}
