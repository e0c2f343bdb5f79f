/// Walks a shape beside a document and reports where they part. Work is linear in the document.
struct RecordShapeCheck {
  let rule: String
  /// Unknown members are reported with this severity.
  var unknownMembers: FormatDiagnostic.Severity = .error
  var findings: FindingList

  init(rule: String, findings: FindingList = FindingList()) {
    self.rule = rule
    self.findings = findings
  }

  mutating func check(_ value: WireValue, _ shape: RecordShape, at place: String) {
    guard !findings.isFull else { return }
    switch (shape, value) {
    case (.any, _): break
    case (.nullable, .null): break
    case (.nullable(let inner), _): check(value, inner, at: place)
    case (.text(let rule), .string(let text)): check(text, rule, at: place)
    case (.number(let range), .number(let number)): check(number, in: range, at: place)
    case (.integer(let minimum), .number(let number)):
      guard let integer = wholeNumber(number) else { return mistyped(value, "an integer", at: place) }
      if integer < minimum {
        add(place, "\(integer) is less than \(minimum)", remedy: "Give at least \(minimum).")
      }
    case (.boolean, .bool): break
    case (.array(let rule), .array(let elements)): check(elements, rule, at: place)
    case (.object(let rule), .object(let object)): check(object, rule, at: place)
    default: mistyped(value, shape.typeName, at: place)
    }
  }

  private mutating func check(_ text: String, _ rule: TextRule, at place: String) {
    let length = text.unicodeScalars.count
    if !rule.length.contains(length) {
      let bound = length < rule.length.lowerBound ? rule.length.lowerBound : rule.length.upperBound
      add(
        place, "The text has \(length) characters",
        remedy:
          length < rule.length.lowerBound ? "Write at least \(bound)." : "Write at most \(bound).")
    } else if !rule.holds(text) {
      add(
        place, "'\(excerpt(text))' is not \(rule.expected ?? "valid")",
        remedy: "Write \(rule.expected ?? "a valid text").")
    }
  }

  private mutating func check(_ number: WireNumber, in range: ClosedRange<Double>, at place: String) {
    guard let double = number.double, range.contains(double) else {
      return add(
        place, "\(excerpt(number.text)) is out of bounds",
        remedy: "Give a number from \(range.lowerBound) to \(range.upperBound).")
    }
  }

  private mutating func check(_ elements: [WireValue], _ rule: ListRule, at place: String) {
    if elements.count < rule.count.lowerBound {
      add(
        place, "The list has \(elements.count) elements",
        remedy: "Give at least \(rule.count.lowerBound), or leave it out.")
    } else if elements.count > rule.count.upperBound {
      add(place, "The list has \(elements.count) elements", remedy: "Give at most \(rule.count.upperBound).")
    }
    for (index, element) in elements.enumerated() {
      guard !findings.isFull else { return }
      check(element, rule.element, at: "\(place)/\(index)")
    }
    guard rule.isUnique, elements.count > 1 else { return }
    var seen: Set<String> = []
    for (index, element) in elements.enumerated() where !seen.insert(element.canonicalJSON).inserted {
      add("\(place)/\(index)", "The element repeats an earlier one", remedy: "Keep one of the two.")
    }
  }

  private mutating func check(_ object: WireObject, _ rule: ObjectRule, at place: String) {
    var present: Set<String> = []
    for member in object.members {
      guard !findings.isFull else { return }
      let here = "\(place)/\(JSONPointer.token(member.key))"
      if let known = rule.member(member.key) {
        present.insert(member.key)
        check(member.value, known.shape, at: here)
      } else {
        checkOther(member, rule.others, at: here)
      }
    }
    for member in rule.members where member.isRequired && !present.contains(member.key) {
      add(place, "The member '\(member.key)' is missing", remedy: "Give it.")
    }
    if object.count < rule.minimum {
      add(place, "The object has \(object.count) members", remedy: "Give at least \(rule.minimum).")
    }
    for choice in rule.alternatives where !choice.contains(where: { $0.allSatisfy(present.contains) }) {
      let sets = choice.map { $0.joined(separator: " with ") }.joined(separator: ", or ")
      add(place, "A needed member is missing: \(sets)", remedy: "Give one of them.")
    }
  }

  private mutating func checkOther(_ member: WireObject.Member, _ others: ObjectRule.Others, at place: String) {
    let key = member.key
    switch others {
    case .allowed: return
    case .each(let shape): check(member.value, shape, at: place)
    case .extensions where key.hasPrefix("x_") && !key.utf8.contains(UInt8(ascii: ".")): return
    case .extensions, .forbidden:
      findings.add(
        rule, unknownMembers, at: place, "The format knows no member '\(excerpt(key))' here",
        remedy: others.allowsExtensions ? "Remove it, or name it x_..." : "Remove it or correct its name.")
    }
  }

  /// A whole number however it is spelled: JSON Schema counts `1.0` as an integer.
  private func wholeNumber(_ number: WireNumber) -> Int64? {
    if let integer = number.integer { return integer }
    guard let double = number.double, double == double.rounded() else { return nil }
    return Int64(exactly: double)
  }

  private mutating func mistyped(_ value: WireValue, _ expected: String, at place: String) {
    add(place, "The value is of type \(value.typeName), \(expected) is needed", remedy: "Write \(expected).")
  }

  private mutating func add(_ place: String, _ message: String, remedy: String) {
    findings.error(rule, at: place, message, remedy: remedy)
  }
}

extension ObjectRule.Others {
  fileprivate var allowsExtensions: Bool { if case .extensions = self { true } else { false } }
}

extension RecordShape {
  fileprivate var typeName: String {
    switch self {
    case .any: "any value"
    case .text: "a text"
    case .number: "a number"
    case .integer: "an integer"
    case .boolean: "true or false"
    case .array: "a list"
    case .object: "an object"
    case .nullable(let inner): inner.typeName
    }
  }
}
