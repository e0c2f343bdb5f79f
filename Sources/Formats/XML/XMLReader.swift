/// What a pull reader gives, one a call.
public enum XMLEvent: Sendable, Equatable {
  /// The element has no children yet.
  case start(XMLElement)
  case end(XMLName)
  case text(String)
}

/// A pull reader of XML 1.0 (Fifth Edition) with namespaces, for hostile input: document type declarations are refused,
/// so there are no entities but the five predefined ones, and nothing outside the text is ever read.
public struct XMLReader: Sendable {
  var scanner: XMLScanner
  let limits: XMLLimits
  private var open: [(name: XMLName, qualified: ArraySlice<UInt8>)] = []
  private var scopes = XMLNamespaces()
  private var pendingEnd: XMLName?
  private var hasRoot = false
  private var nodes = 0

  /// Takes UTF-8 or UTF-16; the latter needs a byte order mark or an XML declaration.
  public init(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(XMLError) {
    self.limits = limits
    guard bytes.count <= limits.size else {
      throw XMLError(
        code: .tooLarge, line: 1, column: 1,
        message: "the text has \(bytes.count) bytes; at most \(limits.size) are read")
    }
    scanner = XMLScanner(try XMLEncoding.decoded(bytes))
    try scanner.readDeclaration()
  }

  /// The next event, or `nil` after the end of the document.
  public mutating func next() throws(XMLError) -> XMLEvent? {
    if let name = pendingEnd {
      pendingEnd = nil
      closeScope()
      return .end(name)
    }
    while !scanner.isAtEnd {
      if scanner.peek != UInt8(ascii: "<") {
        if let text = try readText() { return .text(text) }
      } else if try scanner.skipMarkup() {
        continue
      } else if scanner.starts(with: "<![CDATA[") {
        guard !open.isEmpty else { throw scanner.malformed("character data stands outside the document's element") }
        if let text = try readText() { return .text(text) }
      } else if scanner.starts(with: "</") {
        return .end(try readEndTag())
      } else {
        return .start(try readStartTag())
      }
    }
    if let last = open.last { throw scanner.malformed("the text ends before </\(last.name.local)>") }
    guard hasRoot else { throw scanner.malformed("there is no element; a document has exactly one outermost element") }
    return nil
  }

  private mutating func count() throws(XMLError) {
    nodes += 1
    guard nodes <= limits.nodes else {
      throw scanner.error(.tooManyNodes, "the document has more than \(limits.nodes) elements and texts; split it")
    }
  }

  /// Character data and sections up to the next other markup; `nil` for space outside the document's element.
  private mutating func readText() throws(XMLError) -> String? {
    guard open.isEmpty else {
      try count()
      return try scanner.readCharacterData()
    }
    guard try scanner.readCharacterData().utf8.allSatisfy(XMLScanner.isSpace) else {
      throw scanner.malformed("text stands outside the document's element")
    }
    return nil
  }

  private mutating func readStartTag() throws(XMLError) -> XMLElement {
    guard !open.isEmpty || !hasRoot else { throw scanner.malformed("a second outermost element; remove it") }
    guard open.count < limits.depth else {
      throw scanner.error(.tooDeep, "elements are nested more than \(limits.depth) deep")
    }
    try count()
    hasRoot = true
    let (line, column) = scanner.position
    scanner.advance(1)
    let qualified = try scanner.readName()
    let raw = try readAttributes()
    try scopes.open(raw, in: scanner)
    let name = try scopes.name(qualified, isAttribute: false, in: scanner)
    var attributes: [XMLAttribute] = []
    var seen: Set<XMLName> = []
    for attribute in raw where !attribute.isDeclaration {
      let resolved = try scopes.name(attribute.name, isAttribute: true, in: scanner)
      guard seen.insert(resolved).inserted else {
        throw scanner.error(.duplicateAttribute, "the attribute \(resolved.local) comes twice; keep one")
      }
      attributes.append(XMLAttribute(name: resolved, value: attribute.value))
    }
    open.append((name, qualified))
    if scanner.take("/>") {
      pendingEnd = name
    } else if !scanner.take(">") {
      throw scanner.malformed("'>' is expected at the end of the tag")
    }
    return XMLElement(name: name, attributes: attributes, children: [], line: line, column: column)
  }

  private mutating func readAttributes() throws(XMLError) -> [XMLNamespaces.RawAttribute] {
    var attributes: [XMLNamespaces.RawAttribute] = []
    while true {
      let hadSpace = scanner.skipSpace()
      guard let byte = scanner.peek, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "/") else { return attributes }
      guard hadSpace else { throw scanner.malformed("a space is expected before an attribute") }
      guard attributes.count < limits.attributes else {
        throw scanner.error(.tooManyAttributes, "an element has more than \(limits.attributes) attributes")
      }
      let name = try scanner.readName()
      scanner.skipSpace()
      guard scanner.take("=") else { throw scanner.malformed("'=' is expected after an attribute's name") }
      scanner.skipSpace()
      attributes.append(XMLNamespaces.RawAttribute(name: name, value: try scanner.readAttributeValue()))
    }
  }

  private mutating func readEndTag() throws(XMLError) -> XMLName {
    scanner.advance(2)
    let qualified = try scanner.readName()
    scanner.skipSpace()
    guard scanner.take(">") else { throw scanner.malformed("'>' is expected at the end of the tag") }
    guard let last = open.last, last.qualified.elementsEqual(qualified) else {
      let wanted = open.last.map { "</\($0.name.local)>" } ?? "no end tag"
      throw scanner.malformed("</\(String(decoding: qualified, as: UTF8.self))> where \(wanted) is expected")
    }
    closeScope()
    return last.name
  }

  private mutating func closeScope() {
    open.removeLast()
    scopes.close()
  }
}
