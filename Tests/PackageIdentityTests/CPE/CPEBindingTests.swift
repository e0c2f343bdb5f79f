import Foundation
import PackageIdentity
import Testing

/// The worked examples of NISTIR 7695, sections 6.1 and 6.2.
@Suite struct CPEBindingTests {
  struct Example: Sendable {
    let uri: String
    let formatted: String
    let wellFormed: String
  }

  static let examples = [
    Example(
      uri: "cpe:/a:microsoft:internet_explorer:8.0.6001:beta",
      formatted: "cpe:2.3:a:microsoft:internet_explorer:8.0.6001:beta:*:*:*:*:*:*",
      wellFormed: #"part="a",vendor="microsoft",product="internet_explorer",version="8\.0\.6001",update="beta","#
        + "edition=ANY,language=ANY,sw_edition=ANY,target_sw=ANY,target_hw=ANY,other=ANY"),
    Example(
      uri: "cpe:/a:microsoft:internet_explorer:8.%02:sp%01",
      formatted: "cpe:2.3:a:microsoft:internet_explorer:8.*:sp?:*:*:*:*:*:*",
      wellFormed: #"part="a",vendor="microsoft",product="internet_explorer",version="8\.*",update="sp?","#
        + "edition=ANY,language=ANY,sw_edition=ANY,target_sw=ANY,target_hw=ANY,other=ANY"),
    Example(
      uri: "cpe:/a:hp:insight_diagnostics:7.4.0.1570:-:~~online~win2003~x64~",
      formatted: "cpe:2.3:a:hp:insight_diagnostics:7.4.0.1570:-:*:*:online:win2003:x64:*",
      wellFormed: #"part="a",vendor="hp",product="insight_diagnostics",version="7\.4\.0\.1570",update=NA,"#
        + #"edition=ANY,language=ANY,sw_edition="online",target_sw="win2003",target_hw="x64",other=ANY"#),
    Example(
      uri: "cpe:/a:foo%5cbar:big%24money_2010:::~~special~ipod_touch~80gb~",
      formatted: #"cpe:2.3:a:foo\\bar:big\$money_2010:*:*:*:*:special:ipod_touch:80gb:*"#,
      wellFormed: #"part="a",vendor="foo\\bar",product="big\$money_2010",version=ANY,update=ANY,edition=ANY,"#
        + #"language=ANY,sw_edition="special",target_sw="ipod_touch",target_hw="80gb",other=ANY"#),
    Example(
      uri: "cpe:/a:foo~bar:big%7emoney_2010", formatted: #"cpe:2.3:a:foo\~bar:big\~money_2010:*:*:*:*:*:*:*:*"#,
      wellFormed: #"part="a",vendor="foo\~bar",product="big\~money_2010",version=ANY,update=ANY,edition=ANY,"#
        + "language=ANY,sw_edition=ANY,target_sw=ANY,target_hw=ANY,other=ANY"),
    Example(
      uri: "cpe:/a:foo:bar:12.%02.1234", formatted: "", wellFormed: ""),
  ]

  @Test(arguments: examples.indices) func bindsAsTheExamples(index: Int) throws {
    let example = Self.examples[index]
    guard !example.formatted.isEmpty else {
      // 6.1.3.2, example 5: an asterisk within a component is an error.
      let error = try #require(throws: CPEError.self) { try CPE(example.uri) }
      #expect(error.code == .wildcardMisplaced)
      return
    }
    let cpe = try CPE(example.uri)
    #expect(cpe.formattedString == example.formatted)
    #expect(cpe.wellFormedName == "wfn:[\(example.wellFormed)]")
    #expect(try CPE(example.formatted) == cpe)
    // Reading the written URI gives the same name, whichever way its tilde was written.
    #expect(try CPE(cpe.uri) == cpe)
    #expect(cpe.uri == example.uri.split(separator: "foo~bar").joined(separator: "foo%7ebar"))
  }

  @Test(arguments: [
    ("", CPEError.Code.prefixUnknown, 0),
    ("cpe:2.2:a:b", .prefixUnknown, 0),
    ("cpe:2.3:a:b:c", .componentCount, 8),
    ("cpe:2.3:a:b:c:1:*:*:*:*:*:*:*:*", .componentCount, 8),
    ("cpe:2.3:a::c:1:*:*:*:*:*:*:*", .componentEmpty, 10),
    ("cpe:2.3:x:b:c:1:*:*:*:*:*:*:*", .partInvalid, 8),
    ("cpe:2.3:a:b*b:c:1:*:*:*:*:*:*:*", .wildcardMisplaced, 10),
    ("cpe:2.3:a:**:c:1:*:*:*:*:*:*:*", .wildcardMisplaced, 10),
    ("cpe:2.3:a:*?b:c:1:*:*:*:*:*:*:*", .wildcardMisplaced, 10),
    (#"cpe:2.3:a:\-:c:1:*:*:*:*:*:*:*"#, .hyphenAlone, 10),
    (#"cpe:2.3:a:b\q:c:1:*:*:*:*:*:*:*"#, .escapeInvalid, 11),
    ("cpe:2.3:a:b c:c:1:*:*:*:*:*:*:*", .characterForbidden, 11),
    ("cpe:2.3:a:b:c:1:*:*:english:*:*:*:*", .languageInvalid, 20),
    ("cpe:/a:b:c:1:2:3:en:x", .componentCount, 5),
    ("cpe:/a:b%zz", .escapeInvalid, 8),
    ("cpe:/a:b:c:1:2:~1~2~3", .editionMalformed, 15),
    (#"cpe:2.3:a:b:c:1:*:*:*:*:*:*:\"#, .escapeInvalid, 28),
  ])
  func refuses(text: String, code: CPEError.Code, offset: Int) throws {
    let error = try #require(throws: CPEError.self) { try CPE(text) }
    #expect(error.code == code)
    #expect(error.offset == offset)
  }

  @Test func ignoresCaseWhereItCompares() throws {
    let upper = try CPE("cpe:2.3:a:Microsoft:Edge:*:*:*:*:*:*:*:*")
    let lower = try CPE("cpe:2.3:a:microsoft:edge:*:*:*:*:*:*:*:*")
    #expect(upper == lower)
    #expect(Set([upper, lower]).count == 1)
    #expect(upper.formattedString.hasPrefix("cpe:2.3:a:Microsoft"))
  }

  @Test func isBuiltFromValues() throws {
    let cpe = try CPE([
      .part: .text(CPE.Text(literal: "o")), .vendor: .text(CPE.Text(literal: "a:b")), .update: .notApplicable,
    ])
    #expect(cpe.formattedString == #"cpe:2.3:o:a\:b:*:*:-:*:*:*:*:*:*"#)
    #expect(throws: CPEError.self) { try CPE([.part: .text(CPE.Text(literal: "-"))]) }
    #expect(throws: CPEError.self) { try CPE.Text(literal: "a b") }
    let bytes = try JSONEncoder().encode([cpe])
    #expect(try JSONDecoder().decode([CPE].self, from: bytes) == [cpe])
  }

  @Test func damagedTextsNeverTrap() {
    for original in [#"cpe:2.3:a:foo\\bar:b\$m:8.*:sp?:-:en-us:x:y:z:?"#, "cpe:/a:h%5c:i:7.%02:-:~~o~w~x~:en"] {
      let text = Array(original.utf8)
      for index in text.indices {
        for byte in UInt8.min...UInt8.max {
          var damaged = text
          damaged[index] = byte
          if let cpe = try? CPE(String(decoding: damaged, as: UTF8.self)) {
            // What can be read can be written in both bindings and read again.
            #expect((try? CPE(cpe.formattedString)) == cpe)
            #expect((try? CPE(cpe.uri)) == cpe)
          }
          _ = try? CPE(String(decoding: damaged[..<index], as: UTF8.self))
        }
      }
    }
  }
}
