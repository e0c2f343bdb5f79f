/// Extensions and what is not of the standard (STIX 2.1, 7.3 and part 11).
enum STIXExtensionRules {
  static func check(_ object: WireValue, _ type: String, at place: String, _ findings: inout STIXFindings) {
    var allowsMembers = false
    for member in object["extensions"]?.object?.members ?? [] {
      let here = place + "/extensions/" + WirePointer.escape(member.key)
      if member.value.object?.isEmpty != false {
        findings.must("7.3", here, "the extension is no object with members", "add them or remove the extension")
      }
      if let owner = STIXShapes.extensions[member.key] {
        checkDefined(member.value, member.key, owner == type, at: here, &findings)
      } else if member.key.hasPrefix("extension-definition--") {
        let kind = member.value["extension_type"]?.string
        checkKind(kind, member.key, at: here, &findings)
        if kind == "toplevel-property-extension" { allowsMembers = true }
      } else if member.key.hasSuffix("-ext"), STIXIdentifier.isType(member.key) {
        findings.should("11.3", here, "no extension definition stands behind '\(member.key.prefix(60))'", "use one")
      } else {
        findings.must(
          "7.3", here, "'\(member.key.prefix(60))' names no extension", "use an extension-definition's identifier")
      }
    }
    checkMembers(object, type, allowsMembers, at: place, &findings)
  }

  private static func checkDefined(
    _ value: WireValue, _ name: String, _ isOwn: Bool, at place: String, _ findings: inout STIXFindings
  ) {
    if !isOwn { findings.must("6", place, "'\(name)' does not belong to objects of this type", "remove it") }
    findings.shape(value, name, at: place)
    let known = STIXShapes.members(name)
    for member in value.object?.members ?? [] where !known.contains(member.key) {
      findings.should("11.1", place, "'\(member.key.prefix(60))' is not of the standard", "use an extension definition")
    }
    if name == "windows-pebinary-ext", let kind = value["pe_type"]?.string, !["exe", "dll", "sys"].contains(kind) {
      findings.should(
        "6.7.6", place + "/pe_type", "'\(kind.prefix(40))' is not of windows-pebinary-type-ov", "use exe, dll or sys")
    }
    if name == "windows-process-ext", let priority = value["priority"]?.string, !priority.hasSuffix("_CLASS") {
      findings.should(
        "6.13.2", place + "/priority", "the priority does not end in _CLASS", "use NORMAL_PRIORITY_CLASS or the like")
    }
    let counts = ["windows-pebinary-ext", "windows-process-ext", "windows-service-ext"]
    if counts.contains(name), (value.object?.count ?? 0) < 1 {
      findings.must("6", place, "the extension has no member", "add one")
    }
  }

  private static func checkKind(_ kind: String?, _ name: String, at place: String, _ findings: inout STIXFindings) {
    if STIXIdentifier(name) == nil {
      findings.must("7.3", place, "the name is no identifier", "use the extension definition's identifier")
    }
    let kinds = ["new-sdo", "new-sco", "new-sro", "property-extension", "toplevel-property-extension"]
    guard let kind, kinds.contains(kind) else {
      return findings.must(
        "7.3", place + "/extension_type", "the extension's type is missing or not known",
        "use \(kinds.joined(separator: ", "))")
    }
  }

  /// Names that the standard reserves (11.1).
  private static let reserved: Set<String> = ["severity", "username", "phone_numbers", "action"]

  /// Clauses 11.1 and 3.1: members of others have names of small letters, and should come by an extension.
  private static func checkMembers(
    _ object: WireValue, _ type: String, _ allowsMembers: Bool, at place: String, _ findings: inout STIXFindings
  ) {
    let isStandard =
      STIXShapes.domainTypes.contains(type) || STIXShapes.observableTypes.contains(type) || type == "marking-definition"
    let known: Set<String>
    switch type {
    case "marking-definition": known = STIXShapes.members("marking")
    case _ where STIXShapes.observableTypes.contains(type):
      known = STIXShapes.members("observable").union(STIXShapes.members(type))
    default: known = STIXShapes.members("core").union(STIXShapes.members(type))
    }
    for member in object.object?.members ?? [] where !known.contains(member.key) {
      let here = place + "/" + WirePointer.escape(member.key)
      if reserved.contains(member.key) {
        findings.must("11.1", here, "the name is reserved", "use another")
      } else if isStandard, !STIXObjectRules.isMember(member.key) {
        findings.must("11.1", here, "the name is not of small letters, digits and underscores", "rename the member")
      } else if isStandard {
        let isNamed = member.key.hasPrefix("x_")
        if !allowsMembers || !isNamed {
          findings.should(
            "11.1", here, "the member is not of the standard", "use an extension definition, or begin with x_")
        }
      }
      if case .object(let inner) = member.value {
        for key in inner.members.map(\.key) where key.contains(where: \.isUppercase) {
          findings.should("2.3", here, "the key '\(key.prefix(40))' has capital letters", "use small ones")
        }
      }
    }
  }
}
