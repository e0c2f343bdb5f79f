import Formats
import Testing

/// Expected values from XML 1.0 (Fifth Edition) and Namespaces in XML 1.0.
struct XMLReaderTests {
  @Test func readsElementsAttributesAndText() throws {
    let root = try XMLElement(
      parsing:
        "<?xml version='1.0' encoding='UTF-8'?><!-- c --><a b=\"1&#x26;&lt;\" c='x\ny'>t<d/>&gt;<![CDATA[<&]]></a>\n")
    #expect(root.name == XMLName(local: "a"))
    #expect(root["b"] == "1&<")
    #expect(root["c"] == "x y")
    #expect(root.text == "t><&")
    #expect(root.elements.map(\.name.local) == ["d"])
  }

  @Test func resolvesNamespaces() throws {
    let root = try XMLElement(
      parsing: "<a xmlns='urn:x' xmlns:p='urn:y' p:q='1' q='2'><p:b/><c xmlns=''/></a>")
    #expect(root.name == XMLName(namespace: "urn:x", local: "a"))
    #expect(root.attribute("q", in: "urn:y") == "1")
    #expect(root["q"] == "2")
    #expect(root.elements[0].name == XMLName(namespace: "urn:y", local: "b"))
    #expect(root.elements[1].name == XMLName(local: "c"))
  }

  @Test(arguments: [true, false]) func readsUTF16(isBigEndian: Bool) throws {
    let text = "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>\u{1F600}é</a>"
    let bytes = text.utf16.flatMap { unit in
      isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 255)] : [UInt8(unit & 255), UInt8(unit >> 8)]
    }
    #expect(try XMLElement(parsing: bytes).text == "\u{1F600}é")
  }

  @Test func normalisesLineEnds() throws {
    #expect(try XMLElement(parsing: "<a>1\r\n2\r3\n</a>").text == "1\n2\n3\n")
  }

  @Test(arguments: [
    ("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", XMLError.Code.doctype),
    ("<a>&x;</a>", .entity), ("<a b='1' b='2'/>", .duplicateAttribute), ("<p:a/>", .namespace),
    ("<a xmlns:p='u' xmlns:q='u' p:b='' q:b=''/>", .duplicateAttribute), ("<a>", .malformed), ("<a></b>", .malformed),
    ("", .malformed), ("<a/><b/>", .malformed), ("x<a/>", .malformed), ("<a>]]></a>", .malformed),
    ("<a b=1/>", .malformed), ("<a b='<'/>", .malformed), ("<a>&#0;</a>", .malformed), ("<a>&#xD800;</a>", .malformed),
    ("<a>& b</a>", .malformed), ("<!-- a -- b --><a/>", .malformed), ("<a>\u{1}</a>", .encoding),
    ("<?xml version='1.0' encoding='ISO-8859-1'?><a/>", .encoding), (" <?xml version='1.0'?><a/>", .malformed),
    ("<a b='1'c='2'/>", .malformed), ("<a><![CDATA[</a>", .malformed), ("<a>\u{FFFF}</a>", .encoding),
  ]) func refuses(text: String, code: XMLError.Code) {
    #expect { try XMLElement(parsing: text) } throws: { ($0 as? XMLError)?.code == code }
  }

  @Test func tellsLineAndColumn() {
    #expect { try XMLElement(parsing: "<a>\n  <b>\n </c></a>") } throws: {
      let error = $0 as? XMLError
      return error?.line == 3 && error?.column == 6
    }
  }

  @Test func keepsItsLimits() {
    let deep = String(repeating: "<a>", count: 200) + String(repeating: "</a>", count: 200)
    #expect { try XMLElement(parsing: deep) } throws: { ($0 as? XMLError)?.code == .tooDeep }
    let wide = "<a " + (0..<300).map { "b\($0)=''" }.joined(separator: " ") + "/>"
    #expect { try XMLElement(parsing: wide) } throws: { ($0 as? XMLError)?.code == .tooManyAttributes }
    #expect { try XMLElement(parsing: deep, limits: XMLLimits(size: 10)) } throws: {
      ($0 as? XMLError)?.code == .tooLarge
    }
    #expect { try XMLElement(parsing: "<a><b/><b/></a>", limits: XMLLimits(nodes: 2)) } throws: {
      ($0 as? XMLError)?.code == .tooManyNodes
    }
  }

  /// Every prefix and every single-byte change of a document is read or refused, never trapped on.
  @Test func survivesMutations() {
    let text = Array("<?xml version='1.0'?><a xmlns:p='u' p:b='&#65;'><![CDATA[x]]><!--y--><?z?>&amp;<c/></a>".utf8)
    for end in 0...text.count { _ = try? XMLElement(parsing: Array(text[..<end])) }
    for place in text.indices {
      for byte in [0, 0x3C, 0x3E, 0x26, 0x22, 0x80, 0xFF] as [UInt8] {
        var changed = text
        changed[place] = byte
        _ = try? XMLElement(parsing: changed)
      }
    }
  }
}
