import Formats
import Testing

/// A document made for one test: a valid one with some members replaced.
struct CSAFExample: Sendable, CustomTestStringConvertible {
  let clause: String
  /// Whether the clause's test finds something.
  let fails: Bool
  var version = CSAFVersion.v2Point1
  /// JSON of members of `document`, which replace those of a valid document.
  var header = "{}"
  var tracking = "{}"
  /// JSON of further members of the root.
  let root: String

  init(
    _ clause: String, fails: Bool, version: CSAFVersion = .v2Point1, header: String = "{}", tracking: String = "{}",
    _ root: String = "{}"
  ) {
    self.clause = clause
    self.fails = fails
    self.version = version
    self.header = header
    self.tracking = tracking
    self.root = root
  }

  var testDescription: String { "\(clause) \(fails ? "fails" : "passes") \(header) \(tracking) \(root)" }

  func document() throws -> WireValue {
    var tracking: WireObject = [
      "current_release_date": "2024-01-24T10:00:00.000Z", "id": "EXAMPLE-1",
      "initial_release_date": "2024-01-24T10:00:00.000Z",
      "revision_history": [["date": "2024-01-24T10:00:00.000Z", "number": "1", "summary": "First."]],
      "status": "final", "version": "1",
    ]
    try merge(self.tracking, into: &tracking)
    var header: WireObject = [
      "category": "csaf_base", "csaf_version": .string(version.rawValue),
      "distribution": ["tlp": ["label": version == .v2Point1 ? "CLEAR" : "WHITE"]],
      "publisher": ["category": "vendor", "name": "Example", "namespace": "https://example.com"], "title": "Example",
      "tracking": .object(tracking),
    ]
    try merge(self.header, into: &header)
    var root: WireObject = ["document": .object(header)]
    if version == .v2Point1 { root["$schema"] = "https://docs.oasis-open.org/csaf/csaf/v2.1/schema/csaf.json" }
    try merge(self.root, into: &root)
    return .object(root)
  }

  private func merge(_ text: String, into object: inout WireObject) throws {
    for member in try WireValue(parsing: text).object?.members ?? [] { object[member.key] = member.value }
  }

  /// A product tree of plain products.
  static func products(_ ids: String..., more: String = "") -> String {
    let names = ids.map { #"{"name": "\#($0)", "product_id": "\#($0)"}"# }.joined(separator: ", ")
    return #""product_tree": {"full_product_names": [\#(names)]\#(more)}"#
  }

  /// A product tree of one way of branches, each `category=name`.
  static func branches(_ steps: String..., helper: String = "") -> String {
    var inner = #""product": {"name": "A", "product_id": "A"\#(helper)}"#
    for step in steps.reversed() {
      let parts = step.split(separator: "=", maxSplits: 1).map(String.init)
      inner = #""branches": [{"category": "\#(parts[0])", "name": "\#(parts[1])", \#(inner)}]"#
    }
    return #""product_tree": {\#(inner)}"#
  }

  /// A product tree of one product with an identification helper.
  static func helper(_ json: String) -> String {
    #""product_tree": {"full_product_names": [{"name": "A", "product_id": "A", "product_identification_helper": \#(json)}]}"#
  }

  /// Metrics of one vulnerability.
  static func metric(_ content: String, more: String = "") -> String {
    #"{"vulnerabilities": [{"metrics": [{"content": \#(content), "products": ["A"]}]\#(more)}]}"#
  }
}
