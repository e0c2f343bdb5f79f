/// Compares a value with a definition. The number of findings and the depth are bounded.
struct WireShapeChecker {
  static let findingLimit = 200
  static let depthLimit = 200

  let shapes: WireShapes
  let rule: String
  /// CycloneDX 1.2 alone keeps texts to one line; its tables do not repeat the members for the later versions.
  let allowsLineBreaks: Bool
  private(set) var findings: [FormatDiagnostic] = []

  init(_ shapes: WireShapes, rule: String, allowsLineBreaks: Bool = true) {
    self.shapes = shapes
    self.rule = rule
    self.allowsLineBreaks = allowsLineBreaks
  }

  /// For a trial of one choice.
  private init(like checker: WireShapeChecker) {
    shapes = checker.shapes
    rule = checker.rule
    allowsLineBreaks = checker.allowsLineBreaks
  }

  mutating func check(_ value: WireValue, _ shape: WireShape, at place: String = "", depth: Int = 0) {
    guard findings.count < Self.findingLimit else { return }
    guard depth < Self.depthLimit else { return report(place, "the document is nested too deeply", "flatten it") }
    switch shape {
    case .anything: break
    case .object: if value.object == nil { reportType(value, "object", at: place) }
    case .flag: if value.bool == nil { reportType(value, "boolean", at: place) }
    case .number(let isInteger, let least, let most):
      checkNumber(value, isInteger: isInteger, least: least, most: most, at: place)
    case .text(let form):
      guard let text = value.string else { return reportType(value, "string", at: place) }
      if form == .line, allowsLineBreaks { return }
      if !form.matches(text) { report(place, "'\(text.prefix(80))' is not \(form.description)", "correct the value") }
    case .length(let bounds):
      guard let text = value.string else { return reportType(value, "string", at: place) }
      if !bounds.contains(text.unicodeScalars.count) {
        report(
          place, "the text is too short or too long", "use \(bounds.lowerBound) to \(bounds.upperBound) characters")
      }
    case .constant(let text):
      if value.string != text { report(place, "the value is not '\(text)'", "write '\(text)'") }
    case .reference(let name): checkDefinition(value, name, at: place, depth: depth)
    case .map(let inner):
      guard let object = value.object else { return reportType(value, "object", at: place) }
      for member in object.members {
        check(member.value, inner, at: place + "/" + WirePointer.escape(member.key), depth: depth + 1)
      }
    case .list(let item, let least, let most, let isDistinct):
      checkList(value, item, least...most, isDistinct, at: place, depth: depth)
    case .one(let choices): checkChoice(value, choices, isExclusive: true, at: place, depth: depth)
    case .some(let choices): checkChoice(value, choices, isExclusive: false, at: place, depth: depth)
    }
  }

  private mutating func checkDefinition(_ value: WireValue, _ name: String, at place: String, depth: Int) {
    switch shapes.definitions[name] {
    case nil: break
    case .shape(let shape)?: check(value, shape, at: place, depth: depth + 1)
    case .object(let object)?: checkObject(value, object, at: place, depth: depth)
    case .choice(let words)?:
      guard let text = value.string else { return reportType(value, "string", at: place) }
      if !words.contains(text) {
        report(
          place, "'\(text.prefix(80))' is none of the values allowed here",
          "use one of \(words.joined(separator: ", "))")
      }
    case .vocabulary(let words, let description)?:
      guard let text = value.string else { return reportType(value, "string", at: place) }
      if !words.contains(text) { report(place, "'\(text.prefix(80))' is not \(description)", "use one that is") }
    }
  }

  private mutating func checkNumber(
    _ value: WireValue, isInteger: Bool, least: Double, most: Double, at place: String
  ) {
    guard case .number(let number) = value, let double = number.double, !isInteger || double == double.rounded() else {
      return reportType(value, isInteger ? "integer" : "number", at: place)
    }
    if double < least || double > most {
      report(place, "\(number.text) is out of bounds", "use a number from \(least) to \(most)")
    }
  }

  private mutating func checkList(
    _ value: WireValue, _ item: WireShape, _ counts: ClosedRange<Int>, _ isDistinct: Bool, at place: String, depth: Int
  ) {
    guard let elements = value.array else { return reportType(value, "array", at: place) }
    if !counts.contains(elements.count) {
      report(place, "the list has \(elements.count) items", elements.isEmpty ? "add an item" : "keep one item")
    }
    for (index, element) in elements.enumerated() { check(element, item, at: "\(place)/\(index)", depth: depth + 1) }
    guard isDistinct else { return }
    var seen: Set<[UInt8]> = []
    for (index, element) in elements.enumerated() where !seen.insert(Array(element.canonicalJSON.utf8)).inserted {
      report("\(place)/\(index)", "the item comes twice in a list of distinct items", "keep one")
    }
  }

  private mutating func checkObject(_ value: WireValue, _ shape: WireObjectShape, at place: String, depth: Int) {
    guard let object = value.object else { return reportType(value, "object", at: place) }
    let keys = Set(object.members.map(\.key))
    for (name, member) in shape.members.sorted(by: { $0.key < $1.key }) where member.isRequired && !keys.contains(name)
    {
      report(place, "the member '\(name)' is missing", "add '\(name)'")
    }
    for alternatives in shape.exclusive {
      let fitting = alternatives.filter { $0.allSatisfy(keys.contains) }.count
      if fitting != 1 { reportAlternatives(alternatives, "exactly one", at: place) }
    }
    for alternatives in shape.alternative where !alternatives.contains(where: { $0.allSatisfy(keys.contains) }) {
      reportAlternatives(alternatives, "one", at: place)
    }
    for member in object.members {
      let here = place + "/" + WirePointer.escape(member.key)
      if let inner = shape.members[member.key] {
        check(member.value, inner.shape, at: here, depth: depth + 1)
      } else if !shape.isOpen {
        report(here, "the schema has no member '\(member.key.prefix(80))' here", "remove it")
      }
    }
  }

  /// Where no choice fits, the complaints of the one that comes closest are told.
  private mutating func checkChoice(
    _ value: WireValue, _ choices: [WireShape], isExclusive: Bool, at place: String, depth: Int
  ) {
    var closest: [FormatDiagnostic]?
    var fitting = 0
    for choice in choices {
      var trial = WireShapeChecker(like: self)
      trial.check(value, choice, at: place, depth: depth + 1)
      if trial.findings.isEmpty {
        fitting += 1
        if !isExclusive { return }
      } else if closest.map({ Self.distance(trial.findings, place) < Self.distance($0, place) }) ?? true {
        closest = trial.findings
      }
    }
    if fitting == 0 { findings += closest ?? [] }
    if fitting > 1 { report(place, "the value fits more than one of the forms allowed here", "keep one form") }
  }

  /// A complaint about the value itself, such as its type, weighs more than those about what is inside.
  private static func distance(_ findings: [FormatDiagnostic], _ place: String) -> Int {
    findings.reduce(0) { $0 + ($1.place == place ? 100 : 1) }
  }

  private mutating func reportAlternatives(_ alternatives: [[String]], _ count: String, at place: String) {
    let names = alternatives.map { $0.joined(separator: " with ") }.joined(separator: ", ")
    report(place, "\(count) of these is needed: \(names)", "keep \(count) of them")
  }

  private mutating func reportType(_ value: WireValue, _ expected: String, at place: String) {
    report(place, "\(value.typeName) where \(expected) is expected", "write a value of type \(expected)")
  }

  private mutating func report(_ place: String, _ message: String, _ remedy: String) {
    guard findings.count < Self.findingLimit else { return }
    findings.append(FormatDiagnostic(rule: rule, severity: .error, place: place, message: message, remedy: remedy))
  }
}
