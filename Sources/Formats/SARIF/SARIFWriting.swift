extension SARIFLog {
  /// The log in JSON: a run for each tool and version, in the order in which they come first.
  public var wire: WireValue {
    var order: [String] = []
    var runs: [String: [SARIFResult]] = [:]
    for result in results {
      let key = result.tool + "\u{0}" + (result.toolVersion ?? "")
      if runs[key] == nil { order.append(key) }
      runs[key, default: []].append(result)
    }
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": .array(order.map { SARIFLog.run(runs[$0] ?? []) }),
    ]
  }

  private static func run(_ results: [SARIFResult]) -> WireValue {
    var names: [String] = []
    var places: [String: Int] = [:]
    for case let rule? in results.map(\.rule) where places[rule] == nil {
      places[rule] = names.count
      names.append(rule)
    }
    var driver: WireObject = ["name": .string(results.first?.tool ?? "")]
    driver["version"] = results.first?.toolVersion.map { .string($0) }
    if !names.isEmpty { driver["rules"] = .array(names.map { ["id": .string($0)] }) }
    return [
      "tool": ["driver": .object(driver)], "results": .array(results.map { result($0, places) }),
    ]
  }

  private static func result(_ result: SARIFResult, _ places: [String: Int]) -> WireValue {
    var object = WireObject()
    object["ruleId"] = result.rule.map { .string($0) }
    object["ruleIndex"] = result.rule.flatMap { places[$0] }.map { .number(WireNumber(Int64($0))) }
    if result.kind != "fail" { object["kind"] = .string(result.kind) }
    object["level"] = .string(result.kind == "fail" ? result.level.rawValue : "none")
    object["message"] = ["text": .string(result.message)]
    if !result.locations.isEmpty { object["locations"] = .array(result.locations.map(location)) }
    for (name, isPartial) in [("fingerprints", false), ("partialFingerprints", true)] {
      var prints = WireObject()
      for print in result.fingerprints where print.isPartial == isPartial { prints[print.name] = .string(print.value) }
      if !prints.isEmpty { object[name] = .object(prints) }
    }
    if result.isSuppressed { object["suppressions"] = [["kind": "external"]] }
    return .object(object)
  }

  private static func location(_ location: SARIFResult.Location) -> WireValue {
    var artifact: WireObject = ["uri": .string(location.uri)]
    artifact["uriBaseId"] = location.base.map { .string($0) }
    var region = WireObject()
    // An end before its beginning is no region (3.30.8); the beginning still helps.
    let isOneLine = (location.endLine ?? location.startLine) == location.startLine
    let isTurned = isOneLine && (location.endColumn ?? Int64.max) < (location.startColumn ?? 1)
    for (name, number) in [
      ("startLine", location.startLine), ("startColumn", location.startColumn), ("endLine", location.endLine),
      ("endColumn", isTurned ? nil : location.endColumn),
    ] {
      region[name] = number.map { .number(WireNumber($0)) }
    }
    var physical: WireObject = ["artifactLocation": .object(artifact)]
    if !region.isEmpty { physical["region"] = .object(region) }
    return ["physicalLocation": .object(physical)]
  }
}
