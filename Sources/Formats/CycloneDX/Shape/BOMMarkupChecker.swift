/// Compares a document with the types of the XML form. Places are paths of element names with their positions.
struct BOMMarkupChecker {
  static let findingLimit = 200

  let markup: BOMMarkup
  let namespace: String
  let rule: String
  private(set) var findings: [FormatDiagnostic] = []
  private var references: Set<String> = []

  init(_ version: CycloneDXVersion) {
    markup = BOMMarkup.all[version] ?? BOMMarkup.none
    namespace = version.namespace
    rule = "cyclonedx-\(version.rawValue)-schema"
  }

  /// The reader's limit on depth bounds this.
  mutating func check(_ element: XMLElement, type: String, at place: String) {
    guard findings.count < Self.findingLimit, type != "xs:anyType" else { return }
    guard case .element(let shape)? = markup.types[type] else {
      if let inner = element.elements.first { report(inner, place, "an element stands where only text is allowed") }
      checkAttributes(element, BOMMarkupType.Element(), at: place)
      return checkText(element.text, type, element, at: place)
    }
    checkAttributes(element, shape, at: place)
    if let text = shape.text {
      if let inner = element.elements.first { report(inner, place, "an element stands where only text is allowed") }
      return checkText(element.text, text, element, at: place)
    }
    if !element.text.utf8.allSatisfy(XMLScanner.isSpace) {
      report(element, place, "text stands where only elements are allowed")
    }
    let children = element.elements
    var counts: [String: Int] = [:]
    var next = 0
    let isWhole = match(shape.content, children, &next, in: element, at: place, &counts)
    guard isWhole else { return }
    if next < children.count {
      report(children[next], place, "the element '\(children[next].name.local)' is not allowed here")
    }
  }

  // MARK: Content

  /// Consumes children as far as the particle reaches. The schemas are deterministic (XSD 1.0, unique particle
  /// attribution), so the next child alone decides.
  private mutating func match(
    _ particle: BOMParticle, _ children: [XMLElement], _ next: inout Int, in parent: XMLElement, at place: String,
    _ counts: inout [String: Int]
  ) -> Bool {
    guard begins(particle, children, next) else {
      if particle.isOptional || isEmptiable(particle) { return true }
      report(next < children.count ? children[next] : parent, place, "\(Self.name(particle)) is expected here")
      return false
    }
    repeat {
      let before = next
      switch particle.term {
      case .element(let name, let type):
        let child = children[next]
        counts[name, default: 0] += 1
        next += 1
        check(child, type: type, at: "\(place)/\(name)[\(counts[name] ?? 1)]")
      case .foreign: next += 1
      case .sequence(let items):
        for item in items {
          guard match(item, children, &next, in: parent, at: place, &counts) else { return false }
        }
      case .choice(let items):
        let choice = items.first { begins($0, children, next) }
        if let choice, !match(choice, children, &next, in: parent, at: place, &counts) { return false }
      }
      if next == before { return true }
    } while particle.isRepeated && begins(particle, children, next)
    return true
  }

  private func begins(_ particle: BOMParticle, _ children: [XMLElement], _ next: Int) -> Bool {
    guard next < children.count else { return false }
    let name = children[next].name
    switch particle.term {
    case .element(let local, _): return name.local == local && name.namespace == namespace
    case .foreign: return !name.namespace.isEmpty && name.namespace != namespace
    case .choice(let items): return items.contains { begins($0, children, next) }
    case .sequence(let items):
      for item in items {
        if begins(item, children, next) { return true }
        if !item.isOptional && !isEmptiable(item) { return false }
      }
      return false
    }
  }

  private func isEmptiable(_ particle: BOMParticle) -> Bool {
    if particle.isOptional { return true }
    switch particle.term {
    case .element, .foreign: return false
    case .sequence(let items): return items.allSatisfy(isEmptiable)
    case .choice(let items): return items.contains(where: isEmptiable)
    }
  }

  private static func name(_ particle: BOMParticle) -> String {
    switch particle.term {
    case .element(let name, _): "the element '\(name)'"
    case .foreign: "an element of another namespace"
    case .sequence(let items): items.first.map(name) ?? "nothing"
    case .choice(let items): items.map(name).joined(separator: " or ")
    }
  }

  // MARK: Attributes and text

  private mutating func checkAttributes(_ element: XMLElement, _ shape: BOMMarkupType.Element, at place: String) {
    for (name, attribute) in shape.attributes.sorted(by: { $0.key < $1.key }) where attribute.isRequired {
      if element[name] == nil { report(element, place, "the attribute '\(name)' is missing") }
    }
    for attribute in element.attributes {
      let namespace = attribute.name.namespace
      if namespace == "http://www.w3.org/2001/XMLSchema-instance" { continue }
      if namespace.isEmpty, let known = shape.attributes[attribute.name.local] {
        checkText(attribute.value, known.type, element, at: "\(place)/@\(attribute.name.local)")
        checkReference(attribute, element, at: place)
        continue
      }
      let isForeign = !namespace.isEmpty && namespace != self.namespace
      guard shape.wildcard == .any || (shape.wildcard == .foreign && isForeign) else {
        report(element, place, "the attribute '\(attribute.name.local)' is not allowed here")
        continue
      }
    }
  }

  /// `bom-ref` is unique in the document (the schema's `xs:unique`).
  private mutating func checkReference(_ attribute: XMLAttribute, _ element: XMLElement, at place: String) {
    guard attribute.name.local == "bom-ref" else { return }
    if !references.insert(attribute.value).inserted {
      report(element, place, "the bom-ref '\(attribute.value.prefix(80))' comes twice")
    }
  }

  private mutating func checkText(_ text: String, _ type: String, _ element: XMLElement, at place: String) {
    if let complaint = BOMMarkupText.complaint(text, type, in: markup, depth: 0) {
      report(element, place, "'\(text.prefix(80))' is not \(complaint)")
    }
  }

  private mutating func report(_ element: XMLElement, _ place: String, _ message: String) {
    guard findings.count < Self.findingLimit else { return }
    findings.append(
      FormatDiagnostic(
        rule: rule, severity: .error, place: place, message: "\(message) (line \(element.line))",
        remedy: "follow the schema of this CycloneDX version"))
  }
}
