/// Why a text is not acceptable XML: where, and what to do about it.
public struct XMLError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Code: String, Sendable {
    case malformed, encoding, doctype, entity, namespace, duplicateAttribute, tooDeep, tooLarge, tooManyAttributes
    case tooManyNodes
  }

  public let code: Code
  /// From one.
  public let line: Int
  /// From one, in bytes of the text in UTF-8.
  public let column: Int
  public let message: String

  public var description: String { "\(message) (line \(line), column \(column))" }
}

/// What a reader accepts at most.
public struct XMLLimits: Sendable {
  /// Bytes of text.
  public var size: Int
  /// Nested elements.
  public var depth: Int
  /// Attributes of one element, namespace declarations included.
  public var attributes: Int
  /// Elements and pieces of text in the document.
  public var nodes: Int

  public init(size: Int = 64 << 20, depth: Int = 128, attributes: Int = 256, nodes: Int = 8 << 20) {
    self.size = size
    self.depth = depth
    self.attributes = attributes
    self.nodes = nodes
  }
}
