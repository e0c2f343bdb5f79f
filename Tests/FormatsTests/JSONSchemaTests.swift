import Formats
import Testing

@Suite struct JSONSchemaTests {
  private func violations(_ schema: WireValue, _ value: WireValue) throws -> [String] {
    try JSONSchema(schema).violations(of: value).map(\.place)
  }

  @Test func namesThePlace() throws {
    let schema: WireValue = [
      "type": "object", "required": ["a"], "additionalProperties": false,
      "properties": ["a": ["type": "array", "maxItems": 2, "items": ["type": "integer", "minimum": 1]]],
    ]
    #expect(try violations(schema, ["a": [1, 2]]) == [])
    #expect(try violations(schema, [:]) == ["/"])
    #expect(try violations(schema, ["a": [1, 0]]) == ["/a/1"])
    #expect(try violations(schema, ["a": [1, 2, 3]]) == ["/a"])
    #expect(try violations(schema, ["a": [], "b/c": 1]) == ["/b~1c"])
  }

  @Test func referencesAndPatterns() throws {
    let schema: WireValue = [
      "$defs": ["word": ["type": "string", "pattern": "^[a-z]+$", "maxLength": 3]], "$ref": "#/$defs/word",
    ]
    #expect(try violations(schema, "abc") == [])
    #expect(try violations(schema, "ABC") == ["/"])
    #expect(try violations(schema, "abcd") == ["/"])
  }

  @Test func aKeywordThatIsNotSupportedIsNotPassedOver() {
    #expect { try JSONSchema(["properties": ["a": ["not": [:]]]]) } throws: {
      ($0 as? FormatError)?.place == "/properties/a/not"
    }
  }
}
