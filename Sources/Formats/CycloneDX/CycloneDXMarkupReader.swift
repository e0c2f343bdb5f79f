/// From the XML form to the JSON form, led by the shapes of the latter: both say the same, but lists have a wrapping
/// element in XML, and some members are attributes or the element's text.
struct CycloneDXMarkupReader {
  private let shapes: WireShapes

  init(version: CycloneDXVersion) { shapes = CycloneDXShapes.all[version] ?? WireShapes.none }

  func document(_ root: XMLElement, number: String) -> WireValue {
    var document: WireObject = ["bomFormat": "CycloneDX", "specVersion": .string(number)]
    for member in convert(root, .reference("bom")).object?.members ?? [] { document[member.key] = member.value }
    if document["version"] == nil { document["version"] = 1 }
    return .object(document)
  }

  /// Repeated without a wrapping element, although the JSON form has a list.
  private static let unwrapped: Set<String> = ["contact", "url", "identity"]
  private static let renamed = [
    "content-type": "contentType", "responses": "response", "expression-detailed": "expression",
  ]
  /// The members that an element's own text may stand for, the likeliest first.
  private static let textMembers = ["content", "value", "classification", "text", "expression", "name"]

  private func convert(_ element: XMLElement, _ shape: WireShape) -> WireValue {
    switch shape {
    case .reference(let name):
      switch shapes.definitions[name] {
      case .shape(let inner)?: return convert(element, inner)
      case .object(let inner)?: return .object(object(element, inner))
      case .choice?, .vocabulary?, nil: return .string(text(element))
      }
    case .one(let choices), .some(let choices): return convert(element, choose(element, choices))
    case .list(let item, _, _, _): return .array(items(of: element, item))
    case .flag: return .bool(["true", "1"].contains(text(element)))
    case .number: return number(text(element))
    default: return .string(text(element))
    }
  }

  /// An element that only points has its target in an attribute.
  private func text(_ element: XMLElement) -> String {
    if element.children.isEmpty, let reference = element["ref"] { return reference }
    let text = element.text
    let isSpace = { (character: Character) in character.isWhitespace }
    guard let first = text.firstIndex(where: { !isSpace($0) }), let last = text.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(text[first...last])
  }

  private func number(_ text: String) -> WireValue {
    if let integer = Int64(text) { return .number(WireNumber(integer)) }
    return Double(text).flatMap { WireNumber($0) }.map { .number($0) } ?? .string(text)
  }

  private func object(_ element: XMLElement, _ shape: WireObjectShape) -> WireObject {
    var object = WireObject()
    for attribute in element.attributes where attribute.name.namespace.isEmpty {
      let name = Self.renamed[attribute.name.local] ?? attribute.name.local
      if let member = shape.members[name] { object[name] = scalar(attribute.value, member.shape) }
    }
    // Elements of other namespaces extend the XML form and have no place in the other.
    let children = element.elements.filter { $0.name.namespace == element.name.namespace }
    if children.isEmpty {
      let text = text(element)
      let name = Self.textMembers.first { shape.members[$0] != nil && object[$0] == nil }
      if !text.isEmpty, let name { object[name] = .string(text) }
      return object
    }
    for child in children {
      let name = Self.renamed[child.name.local] ?? child.name.local
      guard let member = shape.members[name] else { continue }
      if name == "dependencies", child.first("dependency")?["ref"] != nil, shape.members["bomFormat"] != nil {
        object[name] = dependencies(child)
      } else if Self.unwrapped.contains(name), case .list(let item, _, _, _) = resolve(child, member.shape) {
        object[name] = .array((object[name]?.array ?? []) + [convert(child, item)])
      } else {
        object[name] = convert(child, member.shape)
      }
    }
    return object
  }

  private func scalar(_ text: String, _ shape: WireShape) -> WireValue {
    switch shape {
    case .reference(let name):
      if case .shape(let inner)? = shapes.definitions[name] { return scalar(text, inner) }
      return .string(text)
    case .flag: return .bool(["true", "1"].contains(text))
    case .number: return number(text)
    default: return .string(text)
    }
  }

  private func resolve(_ element: XMLElement, _ shape: WireShape) -> WireShape {
    switch shape {
    case .reference(let name):
      if case .shape(let inner)? = shapes.definitions[name] { return resolve(element, inner) }
      return shape
    case .one(let choices), .some(let choices): return resolve(element, choose(element, choices))
    default: return shape
    }
  }

  /// The choice that has members named like the children; the first where none has.
  private func choose(_ element: XMLElement, _ choices: [WireShape]) -> WireShape {
    let names = element.elements.map(\.name.local) + element.attributes.map(\.name.local)
    let fitting = choices.first { choice in
      switch resolve(element, choice) {
      case .reference(let name):
        guard case .object(let object)? = shapes.definitions[name] else { return names.isEmpty }
        return names.contains { object.members[Self.renamed[$0] ?? $0] != nil }
      case .list(let item, _, _, _):
        if names.contains("tool") { return true }
        guard case .reference(let name) = resolve(element, item), case .object(let object)? = shapes.definitions[name]
        else { return false }
        return names.contains { object.members[Self.renamed[$0] ?? $0] != nil }
      default: return names.isEmpty
      }
    }
    return fitting ?? choices.first ?? .anything
  }

  private func items(of element: XMLElement, _ item: WireShape) -> [WireValue] {
    element.elements.filter { $0.name.namespace == element.name.namespace }.map { child in
      // An item that chooses by a member's name has that name on its element: licenses.
      if case .reference(let name) = resolve(wrapping(child), item),
        case .object(let object)? = shapes.definitions[name],
        let member = object.members[Self.renamed[child.name.local] ?? child.name.local], child.name.local != "text",
        ["license", "expression", "expression-detailed"].contains(child.name.local)
      {
        return license(child, object, member.shape)
      }
      return convert(child, item)
    }
  }

  private func license(_ child: XMLElement, _ object: WireObjectShape, _ shape: WireShape) -> WireValue {
    if child.name.local == "license" { return .object(["license": convert(child, shape)]) }
    guard child.name.local == "expression" else { return .object(self.object(child, object)) }
    var choice: WireObject = ["expression": .string(text(child))]
    for name in ["bom-ref", "acknowledgement"] { if let value = child[name] { choice[name] = .string(value) } }
    return .object(choice)
  }

  /// An element that holds only this one, so that choices are made by its name.
  private func wrapping(_ child: XMLElement) -> XMLElement {
    XMLElement(
      name: child.name, attributes: [], children: [.element(child)], line: child.line, column: child.column)
  }

  /// Nested elements in XML, lists of references in JSON.
  private func dependencies(_ element: XMLElement) -> WireValue {
    .array(
      element.elements("dependency").map { dependency in
        var object: WireObject = ["ref": .string(dependency["ref"] ?? "")]
        let targets = dependency.elements("dependency").compactMap { $0["ref"] }
        if !targets.isEmpty { object["dependsOn"] = .array(targets.map { .string($0) }) }
        let provided = dependency.elements("provides").flatMap { provides in
          [provides["ref"]].compactMap { $0 } + provides.elements.compactMap { $0["ref"] }
        }
        if !provided.isEmpty { object["provides"] = .array(provided.map { .string($0) }) }
        return .object(object)
      })
  }
}
