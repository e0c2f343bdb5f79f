extension XMLElement {
  /// Reads a whole document and gives its outermost element.
  public init(parsing bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(XMLError) {
    var reader = try XMLReader(bytes, limits: limits)
    var open: [XMLElement] = []
    var root: XMLElement?
    while let event = try reader.next() {
      switch event {
      case .start(let element): open.append(element)
      case .text(let text): if !open.isEmpty { open[open.count - 1].children.append(.text(text)) }
      case .end:
        guard let element = open.popLast() else { continue }
        if open.isEmpty { root = element } else { open[open.count - 1].children.append(.element(element)) }
      }
    }
    guard let root else { throw reader.scanner.malformed("there is no element") }
    self = root
  }

  /// Reads a whole document from text.
  public init(parsing text: String, limits: XMLLimits = XMLLimits()) throws(XMLError) {
    try self.init(parsing: Array(text.utf8), limits: limits)
  }
}
