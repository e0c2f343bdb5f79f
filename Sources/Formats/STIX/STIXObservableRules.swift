import PackageIdentity

/// Rules of single observable objects (STIX 2.1, part 6).
enum STIXObservableRules {
  static func check(_ object: WireValue, _ type: String, at place: String, _ findings: inout STIXFindings) {
    checkReferences(object, type, at: place, &findings)
    let value = object["value"]?.string
    switch type {
    case "artifact": checkArtifact(object, at: place, &findings)
    case "email-message": checkMail(object, at: place, &findings)
    case "ipv4-addr":
      if let value, !STIXAddresses.isIPv4(value) {
        findings.must("6.8", place + "/value", "the value is no IPv4 address or block", "correct it")
      }
    case "ipv6-addr":
      if let value, !STIXAddresses.isIPv6(value) {
        findings.must("6.9", place + "/value", "the value is no IPv6 address or block", "correct it")
      }
    case "mac-addr":
      if let value, !STIXAddresses.isMAC(value) {
        findings.must(
          "6.10", place + "/value", "the value is not of six pairs of small hexadecimal digits", "correct it")
      }
    case "url":
      if let value, !value.contains(":") {
        findings.must("6.15", place + "/value", "the value is no URL", "correct it")
      }
    case "network-traffic": checkTraffic(object, at: place, &findings)
    case "software": checkSoftware(object, at: place, &findings)
    case "windows-registry-key": checkRegistryKey(object, at: place, &findings)
    case "process", "user-account", "x509-certificate": checkCount(object, type, at: place, &findings)
    default: break
    }
    for name in ["name_enc", "path_enc"] {
      guard let encoding = object[name]?.string else { continue }
      let isName = (2...250).contains(encoding.utf8.count) && !encoding.contains(" ")
      if !isName { findings.must("6.7", place + "/" + name, "the encoding is no name of a character set", "use utf-8") }
    }
  }

  private static func checkReferences(
    _ object: WireValue, _ type: String, at place: String, _ findings: inout STIXFindings
  ) {
    for (path, targets) in (STIXVocabularies.all.references[type] ?? [:]).sorted(by: { $0.key < $1.key }) {
      var values = [object]
      for step in path.split(separator: ".") {
        values = values.flatMap { value -> [WireValue] in
          guard let inner = value[String(step)] else { return [] }
          return inner.array ?? [inner]
        }
      }
      for text in values.compactMap(\.string) {
        guard let split = text.firstRange(of: "--") else { continue }
        if !targets.contains(String(text[..<split.lowerBound])) {
          findings.must(
            "6", place + "/" + path.replacing(".", with: "/"),
            "'\(text[..<split.lowerBound].prefix(40))' may not stand here",
            "refer to \(targets.joined(separator: " or "))")
        }
      }
    }
  }

  private static func checkArtifact(_ object: WireValue, at place: String, _ findings: inout STIXFindings) {
    if object["payload_bin"] != nil, object["url"] != nil {
      findings.must("6.1", place, "an artifact has its content and an address", "keep one of them")
    }
    if object["decryption_key"] != nil, object["encryption_algorithm"] == nil {
      findings.must("6.1", place + "/decryption_key", "a key needs encryption_algorithm", "add it")
    }
    let families = ["application", "audio", "font", "image", "message", "model", "multipart", "text", "video"]
    if let type = object["mime_type"]?.string {
      let parts = type.split(separator: "/", maxSplits: 1)
      if parts.count != 2 || !families.contains(String(parts[0])) {
        findings.must("6.1", place + "/mime_type", "the text is no media type", "use one of IANA's registry")
      }
    }
  }

  private static func checkMail(_ object: WireValue, at place: String, _ findings: inout STIXFindings) {
    guard let isMultipart = object["is_multipart"]?.bool else { return }
    let other = isMultipart ? "body" : "body_multipart"
    if object[other] != nil {
      findings.must("6.6", place + "/" + other, "the member does not go with is_multipart: \(isMultipart)", "remove it")
    }
  }

  private static func checkTraffic(_ object: WireValue, at place: String, _ findings: inout STIXFindings) {
    if object["is_active"]?.bool == true, object["end"] != nil {
      findings.must("6.12", place + "/end", "traffic that goes on has no end", "remove it, or is_active")
    }
    let hasSource = object["src_port"] != nil
    if hasSource != (object["dst_port"] != nil) {
      findings.should("6.12", place, "one of the ports is missing", "add src_port and dst_port")
    }
    if let http = object["extensions"]?["http-request-ext"]?["request_header"]?.object, http.isEmpty {
      findings.must("6.12.2", place + "/extensions/http-request-ext", "the headers are empty", "remove them")
    }
    for member in object["extensions"]?["socket-ext"]?["options"]?.object?.members ?? [] {
      let prefixes = ["SO_", "ICMP_", "ICMP6_", "IP_", "IPV6_", "MCAST_", "TCP_", "IRLMP_"]
      if !prefixes.contains(where: member.key.hasPrefix) {
        findings.must(
          "6.12.4", place + "/extensions/socket-ext/options", "'\(member.key.prefix(40))' is no option", "use SO_ names"
        )
      }
    }
  }

  private static func checkSoftware(_ object: WireValue, at place: String, _ findings: inout STIXFindings) {
    for (index, language) in (object["languages"]?.array ?? []).enumerated() {
      guard let text = language.string, !STIXLanguages.codes.contains(text) else { continue }
      findings.must(
        "6.14", "\(place)/languages/\(index)", "'\(text.prefix(20))' is no code of ISO 639-2", "use eng or the like")
    }
    guard let name = object["cpe"]?.string else { return }
    var isName = name.hasPrefix("cpe:2.3:")
    do throws(CPEError) { _ = try CPE(name) } catch { isName = false }
    if !isName { findings.must("6.14", place + "/cpe", "the text is no CPE 2.3 name", "write the formatted string") }
  }

  /// Clause 6.17: the hive's name is written out.
  private static func checkRegistryKey(_ object: WireValue, at place: String, _ findings: inout STIXFindings) {
    let short = ["HKLM", "HKCC", "HKCR", "HKCU", "HKU"]
    if let key = object["key"]?.string, let hive = key.split(separator: "\\").first, short.contains(hive.uppercased()) {
      findings.must("6.17", place + "/key", "the hive's name is shortened", "write HKEY_LOCAL_MACHINE and the like")
    }
    checkCount(object, "windows-registry-key", at: place, &findings)
  }

  /// At least one member of its own.
  private static func checkCount(_ object: WireValue, _ type: String, at place: String, _ findings: inout STIXFindings)
  {
    let own = STIXShapes.members(type).union(["extensions"])
    if !(object.object?.members ?? []).contains(where: { own.contains($0.key) }) {
      findings.must("6", place, "the object has no member of its own", "add one")
    }
  }
}

/// Addresses of networks in texts.
enum STIXAddresses {
  static func isIPv4(_ text: String) -> Bool {
    guard let (address, bits) = block(text) else { return false }
    return (bits ?? 0) <= 32 && isDotted(address)
  }

  private static func isDotted(_ text: Substring) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        (1...3).contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) }
          && (part.count == 1 || part.first != "0") && (Int(part) ?? 256) < 256
      }
  }

  /// RFC 4291, section 2.2.
  static func isIPv6(_ text: String) -> Bool {
    guard let (address, bits) = block(text), (bits ?? 0) <= 128 else { return false }
    let halves = address.split(separator: "::", omittingEmptySubsequences: false)
    guard halves.count <= 2 else { return false }
    var count = 0
    for (number, half) in halves.enumerated() where !half.isEmpty {
      let groups = half.split(separator: ":", omittingEmptySubsequences: false)
      for (index, group) in groups.enumerated() {
        if group.contains(".") {
          guard number == halves.count - 1, index == groups.count - 1, isDotted(group) else { return false }
          count += 2
        } else {
          guard (1...4).contains(group.utf8.count), group.utf8.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit })
          else { return false }
          count += 1
        }
      }
    }
    return halves.count == 2 ? count < 8 : count == 8
  }

  static func isMAC(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 6
      && parts.allSatisfy { part in
        part.utf8.count == 2 && part.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
      }
  }

  /// An address and the bits of CIDR after a slash.
  private static func block(_ text: String) -> (Substring, Int?)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let address = parts.first, parts.count <= 2 else { return nil }
    if parts.count == 1 { return (address, nil) }
    let digits = parts[1]
    guard !digits.isEmpty, digits == "0" || digits.first != "0", digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let bits = Int(digits)
    else { return nil }
    return (address, bits)
  }
}
