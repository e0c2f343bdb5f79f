import Foundation
import PackageIdentity
import Testing

/// What holds for every text, tried on small worlds and on damaged texts.
@Suite struct PackageURLLawTests {
  /// Every text of up to five of the grammar's characters after a type: 9 + 81 + ... + 59,049 texts.
  @Test func canonicalFormIsAFixedPoint() throws {
    let alphabet = ["a", "/", "@", "?", "#", "=", "&", "%2F", "."]
    var texts = ["pkg:generic/"]
    for _ in 0..<5 {
      texts = texts.flatMap { text in alphabet.map { text + $0 } }
      for text in texts {
        guard let purl = try? PackageURL(text) else { continue }
        let again = try PackageURL(purl.description)
        #expect(again.description == purl.description)
        #expect(again.name.utf8.elementsEqual(purl.name.utf8))
        #expect(again.namespace == purl.namespace && again.version == purl.version && again.subpath == purl.subpath)
        #expect(again.qualifiers == purl.qualifiers)
      }
    }
  }

  /// Parsing the canonical text gives the components it was built from.
  @Test(arguments: PackageURLType.all) func buildingAndParsingAgree(type: PackageURLType) throws {
    let name = type.name == "chrome-extension" ? "abcdefghijklmnopabcdefghijklmnop" : "na-me"
    let version = type.name == "chrome-extension" ? "1.2" : "1.0:é/%@?#&= +"
    let keys = type.requiredQualifiers.map { ($0, "v=&?#@é") }
    let built = try PackageURL(
      type: type.name, namespace: type.namespace == .prohibited ? nil : "n@s", name: name, version: version,
      qualifiers: Dictionary(uniqueKeysWithValues: keys), subpath: "s#/t%")
    let parsed = try PackageURL(built.description)
    #expect(parsed == built)
    #expect(parsed.name == built.name && parsed.version == built.version && parsed.namespace == built.namespace)
    #expect(parsed.qualifiers == built.qualifiers && parsed.subpath == built.subpath)
    #expect(built.description.utf8.allSatisfy { $0 < 128 })
  }

  /// Every single-byte change of a rich text is read or refused, and never traps.
  @Test func damagedTextsNeverTrap() {
    let text = Array("pkg:swid/Acme/example.com/Enterprise+Server@1.0.0?tag_id=75b8c285-fa7b&a=%41#x/%2e".utf8)
    for index in text.indices {
      for byte in UInt8.min...UInt8.max {
        var damaged = text
        damaged[index] = byte
        _ = try? PackageURL(String(decoding: damaged, as: UTF8.self))
        _ = try? PackageURL(String(decoding: damaged[..<index], as: UTF8.self))
      }
    }
  }

  @Test func longTextsAreRefused() throws {
    let error = try #require(throws: PackageURLError.self) {
      try PackageURL("pkg:generic/" + String(repeating: "a", count: PackageURL.maximumLength))
    }
    #expect(error.code == .tooLong)
  }

  @Test func everyTypeIsListedOnce() {
    let names = PackageURLType.all.map(\.name)
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
  }
}

/// The registered definitions themselves.
@Suite(
  .enabled(if: ConformanceCorpus.isPresent, "The conformance corpus is missing: set CLEARINGHOUSE_CORPORA."))
struct PackageURLTypeDefinitionTests {
  struct Definition: Decodable {
    struct Component: Decodable {
      let requirement: String?
      let caseSensitive: Bool?
      enum CodingKeys: String, CodingKey {
        case requirement
        case caseSensitive = "case_sensitive"
      }
    }
    struct Qualifier: Decodable {
      let key: String
      let requirement: String?
    }

    let type: String
    let namespace: Component
    let name: Component
    let version: Component?
    let qualifiers: [Qualifier]?
    let examples: [String]
    enum CodingKeys: String, CodingKey {
      case type, examples
      case namespace = "namespace_definition"
      case name = "name_definition"
      case version = "version_definition"
      case qualifiers = "qualifiers_definition"
    }
  }

  static let definitions: [Definition] = {
    let files = (try? ConformanceCorpus.files(below: "purl/type-definitions")) ?? []
    return files.compactMap { try? JSONDecoder().decode(Definition.self, from: Data(contentsOf: $0)) }
  }()

  @Test func tableIsTheDefinitions() throws {
    #expect(Set(Self.definitions.map(\.type)) == Set(PackageURLType.all.map(\.name)))
    for definition in Self.definitions {
      let rules = try #require(PackageURLType.registered(named: definition.type))
      #expect("\(rules.namespace)" == definition.namespace.requirement, "\(definition.type)")
      if rules.namespaceFolding != .uppercase {
        #expect((rules.namespaceFolding == .lowercase) == (definition.namespace.caseSensitive == false))
      }
      #expect((rules.nameFolding == .lowercase) == (definition.name.caseSensitive == false), "\(definition.type)")
      #expect((rules.versionFolding == .lowercase) == (definition.version?.caseSensitive == false))
      let required = (definition.qualifiers ?? []).filter { $0.requirement == "required" }.map(\.key)
      #expect(rules.requiredQualifiers == required)
    }
  }

  @Test func examplesAreRead() throws {
    for example in Self.definitions.flatMap(\.examples) {
      #expect(throws: Never.self, "\(example)") { try PackageURL(example) }
    }
  }
}
