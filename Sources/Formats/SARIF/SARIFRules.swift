/// Rules about one run: what refers to something must find it, and values must agree.
struct SARIFRules {
  static let findingLimit = 200

  let run: WireValue
  let place: String
  private(set) var findings: [FormatDiagnostic] = []

  init(run: WireValue, place: String) {
    self.run = run
    self.place = place
  }

  mutating func check() {
    checkBases()
    for (index, invocation) in (run["invocations"]?.array ?? []).enumerated() {
      checkTimes(invocation, at: "\(place)/invocations/\(index)")
    }
    for (index, result) in (run["results"]?.array ?? []).enumerated() {
      guard findings.count < Self.findingLimit else { return }
      let here = "\(place)/results/\(index)"
      checkRule(result, at: here)
      checkLevel(result, at: here)
      checkMessage(result, at: here)
      for list in ["locations", "relatedLocations"] {
        for (number, location) in (result[list]?.array ?? []).enumerated() {
          checkLocation(location["physicalLocation"], at: "\(here)/\(list)/\(number)/physicalLocation")
        }
      }
    }
  }

  private mutating func report(
    _ rule: String, _ severity: FormatDiagnostic.Severity, _ place: String, _ message: String, _ remedy: String
  ) {
    guard findings.count < Self.findingLimit else { return }
    findings.append(
      FormatDiagnostic(rule: "sarif-\(rule)", severity: severity, place: place, message: message, remedy: remedy))
  }

  /// The descriptors of the tool's component that a result's rule belongs to: the driver's, unless it names another.
  private func rules(of result: WireValue) -> [WireValue]? {
    let component = result["rule"]?["toolComponent"]
    if let index = component?["index"]?.integer {
      let extensions = run["tool"]?["extensions"]?.array ?? []
      return index >= 0 && index < extensions.count ? extensions[Int(index)]["rules"]?.array ?? [] : nil
    }
    return component == nil ? run["tool"]?["driver"]?["rules"]?.array ?? [] : nil
  }

  /// Clauses 3.27.5 to 3.27.7 and 3.52: `ruleIndex` lies within the rules, and `ruleId` is the descriptor's `id` or
  /// begins with it and a slash.
  private mutating func checkRule(_ result: WireValue, at place: String) {
    let name = result["ruleId"]?.string
    let inner = result["rule"]?["id"]?.string
    if let name, let inner, name != inner {
      report("3.27.5", .error, place, "ruleId and rule.id differ", "write the same identifier, or only one of them")
    }
    let indexes = [result["ruleIndex"]?.integer, result["rule"]?["index"]?.integer].compactMap { $0 }
    if indexes.count == 2, indexes[0] != indexes[1] {
      report("3.27.6", .error, place, "ruleIndex and rule.index differ", "write the same index, or only one of them")
    }
    guard let index = indexes.first, index >= 0, let rules = rules(of: result) else { return }
    // The rules may stand in an external file, and then nothing is known of them here.
    guard index < rules.count else {
      if rules.isEmpty { return }
      return report(
        "3.27.6", .error, place, "ruleIndex \(index) lies beyond the \(rules.count) rules", "correct the index")
    }
    guard let known = rules[Int(index)]["id"]?.string, let used = name ?? inner else { return }
    if used != known && !used.hasPrefix(known + "/") {
      report(
        "3.27.7", .error, place,
        "ruleId '\(used.prefix(80))' is not that of the rule at ruleIndex, '\(known.prefix(80))'",
        "correct one of them")
    }
  }

  /// Clause 3.27.10: a result that is no failure has the level `none`.
  private mutating func checkLevel(_ result: WireValue, at place: String) {
    guard let kind = result["kind"]?.string, kind != "fail", let level = result["level"]?.string, level != "none" else {
      return
    }
    report(
      "3.27.10", .error, place + "/level", "the kind is '\(kind.prefix(40))', yet the level is '\(level.prefix(40))'",
      "write none, or the kind fail")
  }

  /// Clauses 3.11.5 and 3.11.7: every placeholder has an argument, and `id` names a message of the rule or the tool.
  private mutating func checkMessage(_ result: WireValue, at place: String) {
    guard let message = result["message"] else { return }
    var text = message["text"]?.string
    if text == nil, let identifier = message["id"]?.string {
      let index = result["ruleIndex"]?.integer ?? result["rule"]?["index"]?.integer
      guard let index, index >= 0, let rules = rules(of: result), index < rules.count else { return }
      let strings = rules[Int(index)]["messageStrings"]
      let shared = run["tool"]?["driver"]?["globalMessageStrings"]
      guard strings != nil || shared != nil else { return }
      text = strings?[identifier]?["text"]?.string ?? shared?[identifier]?["text"]?.string
      if text == nil {
        return report(
          "3.11.7", .error, place + "/message/id", "the rule has no message string '\(identifier.prefix(80))'",
          "add it to messageStrings, or write the text")
      }
    }
    guard let text else { return }
    let count = message["arguments"]?.array?.count ?? 0
    if let missing = Self.placeholders(text).first(where: { $0 >= count }), message["arguments"] != nil {
      report(
        "3.11.5", .error, place + "/message/arguments", "the placeholder {\(missing)} has no argument",
        "add it to 'arguments'")
    }
  }

  /// The numbers in single braces; doubled braces stand for themselves.
  private static func placeholders(_ text: String) -> [Int] {
    var found: [Int] = []
    let bare = text.replacing("{{", with: "").replacing("}}", with: "")
    for part in bare.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      guard let end = part.firstIndex(of: "}"), let number = Int(part[..<end]), number >= 0 else { continue }
      found.append(number)
    }
    return found
  }

  private mutating func checkLocation(_ location: WireValue?, at place: String) {
    guard let location else { return }
    if let index = location["artifactLocation"]?["index"]?.integer, let artifacts = run["artifacts"]?.array,
      index >= artifacts.count
    {
      report(
        "3.4.5", .error, place + "/artifactLocation/index", "the index \(index) lies beyond the artifacts",
        "correct the index")
    }
    if let region = location["region"] { checkRegion(region, at: place + "/region") }
    if let context = location["contextRegion"], let region = location["region"] {
      checkContext(context, around: region, at: place + "/contextRegion")
    }
  }

  /// Clause 3.30: lines and columns count from one, and the end is not before the start.
  private mutating func checkRegion(_ region: WireValue, at place: String) {
    guard let startLine = region["startLine"]?.integer else {
      let begins = ["charOffset", "byteOffset"].contains { (region[$0]?.integer ?? -1) >= 0 }
      if !begins, region["endLine"] != nil {
        report("3.30.5", .error, place, "a region has an end but no start", "add startLine")
      }
      return
    }
    let endLine = region["endLine"]?.integer ?? startLine
    if endLine < startLine {
      report("3.30.7", .error, place + "/endLine", "the region ends before it begins", "correct the lines")
    }
    let startColumn = region["startColumn"]?.integer ?? 1
    if endLine == startLine, let endColumn = region["endColumn"]?.integer, endColumn < startColumn {
      report("3.30.8", .error, place + "/endColumn", "the region ends before it begins", "correct the columns")
    }
  }

  /// Clause 3.29.5: the context holds the region.
  private mutating func checkContext(_ context: WireValue, around region: WireValue, at place: String) {
    guard let outer = context["startLine"]?.integer, let inner = region["startLine"]?.integer, inner < outer else {
      return
    }
    report("3.29.5", .error, place, "the context begins after the region", "widen the context")
  }

  /// Clause 3.14.14: addresses of bases end with a slash, and a base without an address of its own names another.
  private mutating func checkBases() {
    for member in run["originalUriBaseIds"]?.object?.members ?? [] {
      let here = "\(place)/originalUriBaseIds/" + WirePointer.escape(member.key)
      if let address = member.value["uri"]?.string, !address.isEmpty, !address.hasSuffix("/") {
        report("3.14.14", .error, here + "/uri", "the address of a base does not end with '/'", "add the slash")
      }
    }
  }

  /// Clause 3.20.8.
  private mutating func checkTimes(_ invocation: WireValue, at place: String) {
    guard let start = invocation["startTimeUtc"]?.string.flatMap({ Timestamp($0) }),
      let end = invocation["endTimeUtc"]?.string.flatMap({ Timestamp($0) }), end < start
    else { return }
    report("3.20.8", .error, place + "/endTimeUtc", "the invocation ends before it begins", "correct the times")
  }
}
