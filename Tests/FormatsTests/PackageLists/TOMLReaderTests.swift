import Formats
import Testing

/// Examples of the TOML 1.0 specification.
struct TOMLReaderTests {
  private func read(_ text: String) throws -> String { try TOMLReader.read(Array(text.utf8)).compactJSON }

  @Test func readsTablesAndKeys() throws {
    #expect(
      try read("a.b = 1\n[t]\n\"q x\" = 'c:\\d'\n[t.u]\nv = true # c\n")
        == #"{"a":{"b":1},"t":{"q x":"c:\\d","u":{"v":true}}}"#)
    #expect(try read("[[p]]\nn=1\n[p.q]\nm=2\n[[p]]\nn=3\n") == #"{"p":[{"n":1,"q":{"m":2}},{"n":3}]}"#)
  }

  @Test func readsValues() throws {
    #expect(try read("a = [1, # c\n 2,\n]\nb = {x = 1, y.z = \"\"}\n") == #"{"a":[1,2],"b":{"x":1,"y":{"z":""}}}"#)
    #expect(
      try read("a = 0xff\nb = 1_000\nc = 1.5\nd = 1979-05-27T07:32:00Z\n")
        == #"{"a":255,"b":1000,"c":1.5,"d":"1979-05-27T07:32:00Z"}"#)
    #expect(
      try read("a = \"\"\"\nx \\\n   y\"\"\"\nb = '''z\n'''\nc=\"\\u00e9\\t\"\n") == #"{"a":"x y","b":"z\n","c":"é\t"}"#
    )
  }

  @Test(arguments: [
    "a", "a =", "a = [1", "a = \"x", "a = 1 2", "[a", "= 1", "a = \"\\q\"", "a = {x = 1", "a = \"x\ny\"",
  ])
  func refuses(text: String) { #expect(throws: FormatError.self) { try read(text) } }

  @Test func boundsDepth() {
    #expect(throws: FormatError.self) { try read("a = " + String(repeating: "[", count: 10_000)) }
    #expect(throws: FormatError.self) {
      try read("[" + Array(repeating: "a", count: 1_000).joined(separator: ".") + "]")
    }
  }
}
