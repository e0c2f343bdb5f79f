import Formats
import Testing

/// Cases of SARIF 2.1.0's own clauses.
struct SARIFRuleTests {
  private func findings(_ result: String, _ extra: String = "") throws -> [String] {
    let text = """
      {"version":"2.1.0","runs":[{"tool":{"driver":{"name":"t","rules":[{"id":"R1","messageStrings":{"m":{"text":
      "a {0} b"}},"defaultConfiguration":{"level":"error"}}]}}\(extra),"results":[\(result)]}]}
      """
    return SARIFChecks.check(try WireValue(parsing: text)).map(\.rule)
  }

  @Test func rulesAndMessages() throws {
    let text = #""message":{"text":"x"}"#
    #expect(try findings("{\(text)}") == [])
    #expect(try findings(#"{"ruleId":"R1/a","ruleIndex":0,\#(text)}"#) == [])
    #expect(try findings(#"{"ruleId":"R2","ruleIndex":0,\#(text)}"#) == ["sarif-3.27.7"])
    #expect(try findings(#"{"ruleIndex":1,\#(text)}"#) == ["sarif-3.27.6"])
    #expect(try findings(#"{"kind":"pass","level":"error",\#(text)}"#) == ["sarif-3.27.10"])
    #expect(try findings(#"{"ruleIndex":0,"message":{"id":"m","arguments":["1"]}}"#) == [])
    #expect(try findings(#"{"ruleIndex":0,"message":{"id":"n"}}"#) == ["sarif-3.11.7"])
    #expect(try findings(#"{"ruleIndex":0,"message":{"id":"m","arguments":[]}}"#) == ["sarif-3.11.5"])
    #expect(try findings(#"{"message":{}}"#) == ["sarif-2.1.0-schema"])
  }

  @Test func regionsAndBases() throws {
    let result = { (region: String) in
      #"{"message":{"text":"x"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a.c"},"region":\#(region)}}]}"#
    }
    #expect(try findings(result(#"{"startLine":2,"endLine":3,"startColumn":9,"endColumn":1}"#)) == [])
    #expect(try findings(result(#"{"startLine":2,"endLine":1}"#)) == ["sarif-3.30.7"])
    #expect(try findings(result(#"{"startLine":2,"startColumn":3,"endColumn":2}"#)) == ["sarif-3.30.8"])
    #expect(try findings(result(#"{"startLine":0}"#)) == ["sarif-2.1.0-schema"])
    let bases = #","originalUriBaseIds":{"R":{"uri":"file:///a"}}"#
    #expect(try findings(result(#"{"startLine":1}"#), bases) == ["sarif-3.14.14"])
  }

  @Test func readsWhatStandsAtTheRule() throws {
    let text = """
      {"version":"2.1.0","runs":[{"tool":{"driver":{"name":"t","version":"1","rules":[{"id":"R1","messageStrings":{"m":
      {"text":"a {0} {{b}}"}},"defaultConfiguration":{"level":"error"}}]}},"results":[{"ruleIndex":0,"message":{"id":"m",
      "arguments":["{1}"]},"partialFingerprints":{"p/v1":"f"},"suppressions":[{"kind":"inSource"}]},{"kind":"pass",
      "message":{"text":"y"}}]}]}
      """
    let log = try SARIFLog(try WireValue(parsing: text))
    #expect(log.results[0].rule == "R1")
    #expect(log.results[0].level == .error)
    #expect(log.results[0].message == "a {1} {b}")
    #expect(log.results[0].fingerprints == [.init(name: "p/v1", value: "f", isPartial: true)])
    #expect(log.results[0].isSuppressed)
    #expect(log.results[1].level == .none)
  }
}
