import Formats
import Testing

struct YAMLReaderTests {
  private func read(_ text: String) throws -> String { try YAMLReader.read(Array(text.utf8)).compactJSON }

  @Test func readsBlocks() throws {
    #expect(
      try read("---\na: 1\nb:\n- x\n- y: 2\n  z: \"q\"\nc:\n  d: 'it''s'\n")
        == #"{"a":1,"b":["x",{"y":2,"z":"q"}],"c":{"d":"it's"}}"#)
    #expect(try read("a: |\n  x\n   y\n\n  z\nb: >-\n  p\n  q\nc: ~\n") == #"{"a":"x\n y\n\nz\n","b":"p q","c":null}"#)
    #expect(
      try read("a: [1, \"b\", {c: d}]\nb: {}\nurl: http://example.org/x#y\n")
        == #"{"a":[1,"b",{"c":"d"}],"b":{},"url":"http://example.org/x#y"}"#)
  }

  @Test(arguments: ["a: &x 1", "a: *x", "a: [1", "a: \"x", "a: 1\na: 2", "a: 1\n    b: 2", "\ta: 1"])
  func refuses(text: String) { #expect(throws: FormatError.self) { try read(text) } }

  @Test func boundsDepth() {
    let deep = (0..<500).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    #expect(throws: FormatError.self) { try read(deep) }
    #expect(throws: FormatError.self) { try read("a: " + String(repeating: "[", count: 1_000)) }
  }
}
