/// A name in a namespace (Namespaces in XML 1.0, section 2.1).
public struct XMLName: Hashable, Sendable, CustomStringConvertible {
  /// Empty where the name is in no namespace.
  public let namespace: String
  public let local: String

  public init(namespace: String = "", local: String) {
    self.namespace = namespace
    self.local = local
  }

  public var description: String { namespace.isEmpty ? local : "{\(namespace)}\(local)" }
}

/// An attribute with its value normalised (XML 1.0, section 3.3.3). Namespace declarations are not among them.
public struct XMLAttribute: Hashable, Sendable {
  public let name: XMLName
  public let value: String
}

/// What an element holds, comments and processing instructions left out.
public enum XMLNode: Sendable, Equatable {
  case element(XMLElement)
  /// Character data with references resolved; neighbouring pieces are one.
  case text(String)
}

/// An element of a document with all that is in it.
public struct XMLElement: Sendable, Equatable {
  public let name: XMLName
  public let attributes: [XMLAttribute]
  public internal(set) var children: [XMLNode]
  /// Where its tag begins, both from one; the column counts bytes of the text in UTF-8.
  public let line: Int
  public let column: Int

  /// The value of an attribute that is in no namespace.
  public subscript(attribute: String) -> String? {
    attributes.first { $0.name.namespace.isEmpty && $0.name.local == attribute }?.value
  }

  /// The value of an attribute of a namespace.
  public func attribute(_ local: String, in namespace: String) -> String? {
    attributes.first { $0.name.local == local && $0.name.namespace == namespace }?.value
  }

  public var elements: [XMLElement] {
    children.compactMap { node in if case .element(let element) = node { element } else { nil } }
  }

  /// The child elements of a local name, of whatever namespace.
  public func elements(_ local: String) -> [XMLElement] { elements.filter { $0.name.local == local } }

  /// The first child element of a local name.
  public func first(_ local: String) -> XMLElement? { elements.first { $0.name.local == local } }

  /// The character data that stands directly in the element.
  public var text: String {
    var text = ""
    for case .text(let piece) in children { text += piece }
    return text
  }
}
