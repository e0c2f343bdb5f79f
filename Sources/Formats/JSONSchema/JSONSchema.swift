/// A JSON Schema (draft 2020-12) of the keywords that our own schemas use: `$ref` within the schema, `$defs`, `type`,
/// `properties`, `required`, `additionalProperties`, `items`, `minItems`,
/// `maxItems`, `minProperties`, `maxProperties`, `enum`, `const`, `pattern`, `minLength`, `maxLength`, `minimum`,
/// `maximum` and `oneOf`. A schema with another keyword is refused, so that no rule is passed over in silence.
public struct JSONSchema: Sendable {
  private let root: WireValue

  public init(_ root: WireValue) throws(FormatError) {
    self.root = root
    try JSONSchema.checkKeywords(root, at: "")
  }

  /// Where `value` departs from the schema: a JSON pointer and what is expected there. Empty where it conforms.
  public func violations(of value: WireValue) -> [FormatError] {
    var checker = JSONSchemaChecker(root: root)
    checker.check(value, against: root, at: "", depth: 0)
    return checker.violations
  }

  private static let annotations: Set<String> = [
    "$schema", "$id", "$defs", "title", "description", "examples", "default", "$comment",
  ]
  private static let rules: Set<String> = [
    "$ref", "type", "properties", "required", "additionalProperties", "items", "minItems", "maxItems", "minProperties",
    "maxProperties", "enum", "const", "pattern", "minLength", "maxLength", "minimum", "maximum", "oneOf",
  ]

  private static func checkKeywords(_ schema: WireValue, at place: String) throws(FormatError) {
    for member in schema.object?.members ?? [] {
      let here = "\(place)/\(member.key)"
      switch member.key {
      case "properties", "$defs":
        for inner in member.value.object?.members ?? [] { try checkKeywords(inner.value, at: "\(here)/\(inner.key)") }
      case "items", "additionalProperties": try checkKeywords(member.value, at: here)
      case "oneOf":
        for (index, inner) in (member.value.array ?? []).enumerated() {
          try checkKeywords(inner, at: "\(here)/\(index)")
        }
      default:
        guard annotations.contains(member.key) || rules.contains(member.key) else {
          throw FormatError(here, "the keyword \(member.key) is not supported")
        }
      }
    }
  }
}

struct JSONSchemaChecker {
  let root: WireValue
  var violations: [FormatError] = []

  init(root: WireValue) { self.root = root }

  mutating func check(_ value: WireValue, against schema: WireValue, at place: String, depth: Int) {
    guard depth < 64, violations.count < 100 else { return }
    if let reference = schema["$ref"]?.string, let target = resolve(reference) {
      check(value, against: target, at: place, depth: depth + 1)
    }
    guard checkType(value, schema, place) else { return }
    checkEnumeration(value, schema, place)
    switch value {
    case .object(let object): checkObject(object, schema, place, depth)
    case .array(let elements): checkArray(elements, schema, place, depth)
    case .string(let text): checkString(text, schema, place)
    case .number(let number): checkNumber(number, schema, place)
    case .null, .bool: break
    }
    if let choices = schema["oneOf"]?.array { checkChoice(value, choices, place, depth) }
  }

  private func resolve(_ reference: String) -> WireValue? {
    guard reference.hasPrefix("#/") else { return nil }
    var value: WireValue? = root
    for part in reference.dropFirst(2).split(separator: "/") { value = value?[String(part)] }
    return value
  }

  private mutating func refuse(_ place: String, _ message: String) {
    violations.append(FormatError(place.isEmpty ? "/" : place, message))
  }

  private mutating func checkType(_ value: WireValue, _ schema: WireValue, _ place: String) -> Bool {
    let allowed = schema["type"]?.array?.compactMap(\.string) ?? schema["type"]?.string.map { [$0] }
    guard let allowed else { return true }
    let name = value.typeName
    if allowed.contains(name) || (name == "integer" && allowed.contains("number")) { return true }
    let hint = allowed == ["string"] && (name == "number" || name == "integer") ? "; put it in quotes" : ""
    refuse(place, "must be of type \(allowed.joined(separator: " or ")), not \(name)\(hint)")
    return false
  }

  private mutating func checkEnumeration(_ value: WireValue, _ schema: WireValue, _ place: String) {
    if let constant = schema["const"], constant != value { refuse(place, "must be \(constant.compactJSON)") }
    if let values = schema["enum"]?.array, !values.contains(value) {
      refuse(place, "must be one of \(values.map(\.compactJSON).joined(separator: ", "))")
    }
  }

  private mutating func checkObject(_ object: WireObject, _ schema: WireValue, _ place: String, _ depth: Int) {
    for name in schema["required"]?.array?.compactMap(\.string) ?? [] where object[name] == nil {
      refuse(place, "the member '\(name)' is missing")
    }
    if let least = schema["minProperties"]?.integer, object.count < least { refuse(place, "needs \(least) members") }
    if let most = schema["maxProperties"]?.integer, object.count > most {
      refuse(place, "may have only \(most) member\(most == 1 ? "" : "s")")
    }
    let properties = schema["properties"]
    let additional = schema["additionalProperties"]
    for member in object.members {
      let here = "\(place)/\(escape(member.key))"
      if let inner = properties?[member.key] {
        check(member.value, against: inner, at: here, depth: depth + 1)
      } else if additional == .bool(false) {
        let known = (properties?.object?.members ?? []).map(\.key).joined(separator: ", ")
        refuse(here, "is not a member that this format knows; known here: \(known)")
      } else if let additional, additional.object != nil {
        check(member.value, against: additional, at: here, depth: depth + 1)
      }
    }
  }

  private mutating func checkArray(_ elements: [WireValue], _ schema: WireValue, _ place: String, _ depth: Int) {
    if let least = schema["minItems"]?.integer, elements.count < least { refuse(place, "needs \(least) or more") }
    if let most = schema["maxItems"]?.integer, elements.count > most { refuse(place, "may have \(most) at most") }
    guard let items = schema["items"] else { return }
    for (index, element) in elements.enumerated() {
      check(element, against: items, at: "\(place)/\(index)", depth: depth + 1)
    }
  }

  private mutating func checkString(_ text: String, _ schema: WireValue, _ place: String) {
    let length = text.unicodeScalars.count
    if let least = schema["minLength"]?.integer, length < least { refuse(place, "must not be empty") }
    if let most = schema["maxLength"]?.integer, length > most { refuse(place, "may have \(most) characters at most") }
    if let pattern = schema["pattern"]?.string, !matches(text, pattern) { refuse(place, "must match \(pattern)") }
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    do { return try text.firstMatch(of: Regex(pattern)) != nil } catch { return false }
  }

  private mutating func checkNumber(_ number: WireNumber, _ schema: WireValue, _ place: String) {
    guard let value = number.double else { return }
    if case .number(let least)? = schema["minimum"], let bound = least.double, value < bound {
      refuse(place, "must be \(least.text) or more")
    }
    if case .number(let most)? = schema["maximum"], let bound = most.double, value > bound {
      refuse(place, "must be \(most.text) or less")
    }
  }

  /// Exactly one choice must fit; where none does, the closest one's complaints are told.
  private mutating func checkChoice(_ value: WireValue, _ choices: [WireValue], _ place: String, _ depth: Int) {
    var complaints: [[FormatError]] = []
    for choice in choices {
      var trial = JSONSchemaChecker(root: root)
      trial.check(value, against: choice, at: place, depth: depth + 1)
      complaints.append(trial.violations)
    }
    let fitting = complaints.filter(\.isEmpty).count
    if fitting > 1 { refuse(place, "fits more than one form; keep one") }
    if fitting == 0, let closest = complaints.min(by: { $0.count < $1.count }) { violations += closest }
  }

  private func escape(_ key: String) -> String {
    var text = ""
    for character in key { text += character == "~" ? "~0" : character == "/" ? "~1" : String(character) }
    return text
  }
}
