import Formats
import Testing

@Suite struct JSONTests {
  @Test(arguments: [
    "null", "true", "[]", "{}", "0", "-0", "1.10", "1e400", "\"\\u00e9\\ud83d\\ude00\"", "[1,[2,{\"a\":null}]]",
  ])
  func reads(_ text: String) throws {
    let value = try WireValue(parsing: text)
    #expect(try WireValue(parsing: value.compactJSON) == value)
    #expect(try WireValue(parsing: value.indentedJSON) == value)
  }

  /// RFC 8259: what is none of its grammar is refused, with the place.
  @Test(arguments: [
    ("", 0), ("tru", 0), ("[1,]", 3), ("{\"a\":1,}", 7), ("01", 1), ("1.", 2), ("\"\u{1}\"", 1), ("\"\\x\"", 2),
    ("\"\\ud800\"", 7), ("[1] 2", 4), ("{\"a\" 1}", 5), ("-", 1), ("1e", 2), ("\"abc", 4), ("{1:2}", 1),
  ])
  func refuses(_ text: String, _ offset: Int) {
    #expect { try WireValue(parsing: text) } throws: { error in
      (error as? WireError)?.offset == offset
    }
  }

  @Test func refusesDuplicateKeysAndKeepsOnesThatOnlyLookAlike() throws {
    #expect(throws: WireError.self) { try WireValue(parsing: "{\"a\":1,\"a\":2}") }
    // Composed and decomposed letters are different keys (RFC 8259, section 8.3).
    let value = try WireValue(parsing: "{\"\\u00e9\":1,\"e\\u0301\":2}")
    #expect(value.object?.count == 2)
    #expect(value["\u{e9}"]?.integer == 1)
  }

  @Test func keepsNumbersAsTheyWereSpelt() throws {
    #expect(try WireValue(parsing: "[1.10,1E5,-0]").compactJSON == "[1.10,1E5,-0]")
  }

  @Test func limitsDepthAndSize() {
    let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    #expect { try WireValue(parsing: deep) } throws: { ($0 as? WireError)?.code == .tooDeep }
    #expect { try WireValue(parsing: "[1,2,3]", limits: WireLimits(size: 3)) } throws: {
      ($0 as? WireError)?.code == .tooLarge
    }
  }

  @Test func invalidUTF8IsRefused() {
    #expect { try WireValue(parsing: [0x22, 0xC3, 0x28, 0x22]) } throws: { ($0 as? WireError)?.code == .invalidUTF8 }
  }

  /// RFC 8785, section 3.2.3: the order of members is that of their UTF-16 code units.
  @Test func canonicalOrderIsThatOfUTF16() throws {
    let value = try WireValue(
      parsing:
        #"{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}"#
    )
    let order = try WireValue(parsing: value.canonicalJSON).object?.members.compactMap(\.value.string)
    #expect(
      order == [
        "Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign", "Emoji: Grinning Face",
        "Hebrew Letter Dalet With Dagesh",
      ])
  }

  /// Any byte of a document changed at random is either read or refused; nothing traps.
  @Test func damagedTextNeverTraps() throws {
    let text = Array(#"{"a":[1,2.5e-3,"x\u0041\n",{"b":true,"c":null}],"d":"\ud83d\ude00"}"#.utf8)
    var read = 0
    for place in text.indices {
      for byte in [UInt8(0), 0x22, 0x5C, 0x7B, 0x5D, 0x2C, 0x80, 0xFF] {
        var damaged = text
        damaged[place] = byte
        do {
          _ = try WireValue(parsing: damaged)
          read += 1
        } catch {
          #expect(error.offset <= damaged.count)
        }
      }
    }
    #expect(read > 0)
  }
}
