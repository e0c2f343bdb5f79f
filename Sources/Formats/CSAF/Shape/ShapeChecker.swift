/// Compares a value with a shape. Stops after a number of findings and at a depth, so that hostile documents cost
/// bounded work.
struct ShapeChecker {
  static let findingLimit = 500
  static let depthLimit = 200

  let rule: String
  /// Look only for members that the schema does not name, where it allows them too.
  var seeksUnknown = false
  var findings: [FormatDiagnostic] = []

  static func check(_ value: WireValue, _ shape: Shape, rule: String, at place: String = "") -> [FormatDiagnostic] {
    var checker = ShapeChecker(rule: rule)
    checker.check(value, shape, at: place, depth: 0)
    return checker.findings
  }

  /// The members that the schema does not name, whether it allows them or not.
  static func findUnknown(_ value: WireValue, _ shape: Shape, at place: String = "") -> [FormatDiagnostic] {
    var checker = ShapeChecker(rule: "", seeksUnknown: true)
    checker.check(value, shape, at: place, depth: 0)
    return checker.findings
  }

  private mutating func check(_ value: WireValue, _ shape: Shape, at place: String, depth: Int) {
    guard findings.count < Self.findingLimit else { return }
    guard depth < Self.depthLimit else {
      return report(place, "the document is nested more than \(Self.depthLimit) levels deep", "flatten it")
    }
    switch shape {
    case .anything: break
    case .later(let inner): check(value, inner(), at: place, depth: depth)
    case .text(let form): checkText(value, form, at: place)
    case .choice(let words):
      guard let text = value.string, words.contains(where: { $0.utf8.elementsEqual(text.utf8) }) else {
        return report(place, "the value is none of those allowed here", "use one of \(words.joined(separator: ", "))")
      }
    case .flag: if value.bool == nil { reportType(value, "boolean", at: place) }
    case .number(let bounds):
      guard case .number(let number) = value, let double = number.double else {
        return reportType(value, "number", at: place)
      }
      if !bounds.contains(double) {
        report(place, "\(number.text) is out of bounds", "use \(bounds.lowerBound) to \(bounds.upperBound)")
      }
    case .list(let element, let least, let distinct):
      checkList(value, element, least, distinct, at: place, depth: depth)
    case .object(let members): checkObject(value, members, at: place, depth: depth)
    }
  }

  private mutating func checkText(_ value: WireValue, _ form: TextForm, at place: String) {
    guard let text = value.string else { return reportType(value, "string", at: place) }
    if !form.matches(text) { report(place, "'\(text.prefix(80))' is not \(form.description)", "correct the value") }
  }

  private mutating func checkList(
    _ value: WireValue, _ element: Shape, _ least: Int, _ distinct: Bool, at place: String, depth: Int
  ) {
    guard let elements = value.array else { return reportType(value, "array", at: place) }
    if elements.count < least {
      report(place, "the list has \(elements.count) of at least \(least) items", "add an item or remove the list")
    }
    for (index, inner) in elements.enumerated() { check(inner, element, at: "\(place)/\(index)", depth: depth + 1) }
    guard distinct else { return }
    var seen: Set<ExactText> = []
    for (index, inner) in elements.enumerated() where !seen.insert(ExactText(inner.canonicalJSON)).inserted {
      report("\(place)/\(index)", "the item comes twice in a list of distinct items", "keep one")
    }
  }

  private mutating func checkObject(_ value: WireValue, _ shape: ObjectShape, at place: String, depth: Int) {
    guard let object = value.object else { return reportType(value, "object", at: place) }
    for name in shape.required where object[name] == nil {
      report(place, "the member '\(name)' is missing", "add '\(name)'")
    }
    if !shape.counts.contains(object.count) {
      report(
        place, "the object has \(object.count) members",
        shape.counts.lowerBound == shape.counts.upperBound
          ? "give it exactly \(shape.counts.lowerBound)" : "give it at least \(shape.counts.lowerBound)")
    }
    for member in object.members {
      let here = Node.pointer(place, member.key)
      if let inner = shape.members[member.key] {
        check(member.value, inner, at: here, depth: depth + 1)
      } else if !shape.isFree, seeksUnknown || !shape.isOpen {
        add(here, "the schema has no member '\(member.key.prefix(80))' here", "remove it")
      }
    }
  }

  private mutating func reportType(_ value: WireValue, _ expected: String, at place: String) {
    report(place, "\(value.typeName) where \(expected) is expected", "write a value of type \(expected)")
  }

  private mutating func report(_ place: String, _ message: String, _ remedy: String) {
    if !seeksUnknown { add(place, message, remedy) }
  }

  private mutating func add(_ place: String, _ message: String, _ remedy: String) {
    guard findings.count < Self.findingLimit else { return }
    findings.append(
      FormatDiagnostic(rule: rule, severity: .error, place: place, message: message, remedy: remedy))
  }
}
