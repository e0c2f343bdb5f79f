import PackageIdentity

/// Intervals as a vers range and back.
enum VersText {
  /// `nil` where the intervals cover everything.
  static func range(_ intervals: [AdvisoryDocument.Interval], ecosystem: String?) -> String {
    var parts: [String] = []
    for interval in intervals {
      if interval.introduced != "0" { parts.append(">=\(escape(interval.introduced))") }
      if let fixed = interval.fixed { parts.append("<\(escape(fixed))") }
      if let last = interval.lastAffected { parts.append("<=\(escape(last))") }
      if interval.introduced == "0", interval.fixed == nil, interval.lastAffected == nil { parts = ["*"] }
    }
    return "vers:\(scheme(ecosystem))/\(parts.isEmpty ? "*" : parts.joined(separator: "|"))"
  }

  /// The interval of one product of CSAF, which holds one range; `nil` for what this cannot say.
  static func intervals(_ text: String) -> [AdvisoryDocument.Interval]? {
    guard text.hasPrefix("vers:"), let slash = text.firstIndex(of: "/") else { return nil }
    let body = text[text.index(after: slash)...]
    if body == "*" { return [AdvisoryDocument.Interval(introduced: "0")] }
    var intervals: [AdvisoryDocument.Interval] = []
    var open: String?
    for part in body.split(separator: "|") {
      if part.hasPrefix(">=") {
        if let open { intervals.append(AdvisoryDocument.Interval(introduced: open)) }
        open = unescape(part.dropFirst(2))
      } else if part.hasPrefix("<=") {
        intervals.append(
          AdvisoryDocument.Interval(introduced: open ?? "0", lastAffected: unescape(part.dropFirst(2))))
        open = nil
      } else if part.hasPrefix("<") {
        intervals.append(AdvisoryDocument.Interval(introduced: open ?? "0", fixed: unescape(part.dropFirst(1))))
        open = nil
      } else {
        return nil
      }
    }
    if let open { intervals.append(AdvisoryDocument.Interval(introduced: open)) }
    return intervals
  }

  /// The vers type of an OSV ecosystem.
  private static func scheme(_ ecosystem: String?) -> String {
    switch ecosystem?.split(separator: ":").first.map(String.init) {
    case "PyPI"?: "pypi"
    case "npm"?: "npm"
    case "Debian"?, "Ubuntu"?: "deb"
    case "Maven"?: "maven"
    case "NuGet"?: "nuget"
    case "RubyGems"?: "gem"
    case "crates.io"?: "cargo"
    case "Go"?: "golang"
    case "Packagist"?: "composer"
    case "Hex"?: "hex"
    case "Pub"?: "pub"
    case "ConanCenter"?: "conan"
    case "CRAN"?: "cran"
    case "Alpine"?, "Wolfi"?, "Chainguard"?: "apk"
    case "Red Hat"?, "AlmaLinux"?, "Rocky Linux"?, "SUSE"?, "openSUSE"?, "Mageia"?, "openEuler"?: "rpm"
    default: "generic"
    }
  }

  /// vers reserves these (vers-spec, "Parsing and validating").
  private static func escape(_ version: String) -> String {
    var text = ""
    for character in version {
      switch character {
      case "%", "|", "<", ">", "=", "!", "*", ",", " ", "/":
        for byte in String(character).utf8 { text += "%" + String(byte, radix: 16, uppercase: true) }
      default: text.append(character)
      }
    }
    return text
  }

  private static func unescape(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
