import Formats
import Testing

/// Cases of the standard's text.
struct CycloneDXCheckTests {
  private func errors(_ members: String, version: String = "1.7") throws -> [String] {
    let text = #"{"bomFormat":"CycloneDX","specVersion":"\#(version)","version":1\#(members)}"#
    return CycloneDXChecks.check(try WireValue(parsing: text)).filter { $0.severity == .error }.map(\.place)
  }

  @Test func takesLongTexts() throws {
    let text = String(repeating: "x", count: 200_000)
    #expect(try errors(#","components":[{"type":"library","name":"a","description":"\#(text)"}]"#) == [])
    #expect(
      try errors(#","components":[{"type":"library","name":"a","version":"\#(text)"}]"#) == ["/components/0/version"])
  }

  @Test func versionsDiffer() throws {
    let model = #","components":[{"type":"machine-learning-model","name":"a"}]"#
    #expect(try errors(model, version: "1.5") == [])
    #expect(try errors(model, version: "1.4") == ["/components/0/type"])
    #expect(try errors(#","components":[{"type":"library","name":"a"}]"#, version: "1.3") == ["/components/0"])
    #expect(try errors("", version: "2.0") == ["/specVersion"])
  }

  @Test func rulesBeyondTheSchema() throws {
    let twice = #"{"type":"library","name":"a","bom-ref":"x"}"#
    #expect(
      try errors(#","components":[\#(twice),{"type":"file","name":"b","bom-ref":"x"}]"#) == ["/components/1/bom-ref"])
    let ranged = #"{"type":"library","name":"a","versionRange":"vers:npm/1"}"#
    #expect(try errors(#","components":[\#(ranged)]"#) == ["/components/0/versionRange"])
  }

  @Test func tellsThePlaceInMarkup() throws {
    let text = """
      <bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1"><components>
      <component type="library"><name>a</name></component><component type="x"><name>b</name><purl>p</purl></component>
      </components></bom>
      """
    #expect(
      CycloneDXChecks.check(try XMLElement(parsing: text)).map(\.place) == ["/bom/components[1]/component[2]/@type"])
  }

  @Test func boundsDepth() throws {
    let deep = String(repeating: #"{"type":"library","name":"a","components":["#, count: 60)
    let text = #","components":["# + deep + String(repeating: "]}", count: 60) + "]"
    #expect(try errors(text) == [])
  }
}
