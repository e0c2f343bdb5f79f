import Formats
import Testing

/// One document that conforms, and each way of breaking it.
struct SPDXCheckTests {
  private let conforming: WireValue = [
    "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": "n",
    "documentNamespace": "https://example.org/n",
    "creationInfo": ["created": "2026-06-02T14:00:00Z", "creators": ["Tool: t"]],
    "packages": [["name": "p", "SPDXID": "SPDXRef-p", "downloadLocation": "NOASSERTION"]],
  ]

  private func changed(_ change: (inout WireObject) -> Void) -> [String] {
    var object = conforming.object ?? WireObject()
    change(&object)
    return SPDXChecks.check(.object(object)).filter { $0.severity == .error }.map(\.place)
  }

  @Test func acceptsTheLeast() { #expect(changed { _ in } == []) }

  @Test func refusesWhatClauseSixForbids() {
    #expect(changed { $0["spdxVersion"] = "SPDX-9.9" } == ["/spdxVersion"])
    #expect(changed { $0["dataLicense"] = "MIT" } == ["/dataLicense"])
    #expect(changed { $0["SPDXID"] = "SPDXRef-x" } == ["/SPDXID"])
    #expect(changed { $0["name"] = nil } == [""])
    #expect(changed { $0["documentNamespace"] = "https://example.org/n#x" } == ["/documentNamespace"])
    #expect(changed { $0["creationInfo"] = ["created": "June", "creators": ["me"]] }.count == 2)
  }

  @Test func refusesWhatClauseSevenForbids() {
    let package = { (extra: WireObject) -> [String] in
      var object: WireObject = ["name": "p", "SPDXID": "SPDXRef-p", "downloadLocation": "NONE"]
      for member in extra.members { object[member.key] = member.value }
      return changed { $0["packages"] = [.object(object)] }
    }
    #expect(package([:]) == [])
    #expect(package(["SPDXID": "p"]) == ["/packages/0/SPDXID"])
    #expect(package(["checksums": [["algorithm": "SHA256", "checksumValue": "00"]]]).count == 1)
    #expect(package(["checksums": [["algorithm": "CRC", "checksumValue": "00"]]]).count == 1)
    #expect(
      package(["externalRefs": [["referenceCategory": "X", "referenceType": "purl", "referenceLocator": "p"]]]).count
        == 1)
    #expect(package(["supplier": "me"]) == ["/packages/0/supplier"])
    #expect(
      package(["filesAnalyzed": false, "packageVerificationCode": ["packageVerificationCodeValue": "x"]]).count == 2)
  }

  @Test func refusesLooseEnds() {
    let edge = { (type: String, to: String) in
      changed {
        $0["relationships"] = [
          ["spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": .string(type), "relatedSpdxElement": .string(to)]
        ]
      }
    }
    #expect(edge("DESCRIBES", "SPDXRef-p") == [])
    #expect(edge("DESCRIBES", "SPDXRef-q") == ["/relationships/0/relatedSpdxElement"])
    #expect(edge("LIKES", "SPDXRef-p") == ["/relationships/0/relationshipType"])
  }
}
