import Scoring
import Testing

@Suite struct TLPTests {
  @Test(arguments: [
    ("TLP:CLEAR", TLP.clear), ("WHITE", .clear), ("tlp:white", .clear), ("Green", .green), ("TLP:AMBER", .amber),
    ("tlp:amber+strict", .amberStrict), ("AMBER_STRICT", .amberStrict), ("AMBER-STRICT", .amberStrict),
    ("RED", .red),
  ])
  func labels(_ text: String, _ label: TLP) throws {
    #expect(try TLP(text) == label)
  }

  @Test(arguments: ["", "TLP:", "TLP: RED", "RED ", "AMBER STRICT", "TLP:TLP:RED", "BLACK", "ＲＥＤ"])
  func refusals(_ text: String) {
    let error = #expect(throws: TLPError.self) { try TLP(text) }
    #expect(error?.remedy.contains("TLP:AMBER+STRICT") == true)
  }

  @Test func orderIsByRestriction() {
    #expect([TLP.red, .clear, .amberStrict, .green, .amber].sorted() == [.clear, .green, .amber, .amberStrict, .red])
  }

  @Test func descriptionReadsBack() throws {
    for label in TLP.allCases {
      #expect(try TLP(label.description) == label)
      if let old = label.label(in: .v1) { #expect(try TLP(old) == label) }
    }
    #expect(TLP.clear.label(in: .v1) == "WHITE")
    #expect(TLP.amberStrict.label(in: .v1) == nil)
  }
}
