import Formats
import Testing

@Suite struct ValueTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2000-02-29T12:00:00Z", 951_825_600), ("2026-06-02T14:00:00+02:00", 1_780_401_600),
    ("1969-12-31T23:59:59Z", -1),
  ])
  func readsTimes(_ text: String, _ seconds: Int64) {
    #expect(Timestamp(text)?.microseconds == seconds * 1_000_000)
  }

  @Test func writesWhatItReads() throws {
    for days in stride(from: -200_000, to: 200_000, by: 379) {
      let time = Timestamp(seconds: Int64(days) * 86_400 + 3_661)
      #expect(Timestamp(time.description) == time)
    }
    #expect(Timestamp("2026-06-02T14:00:00.25Z")?.microseconds == 1_780_408_800_250_000)
  }

  @Test(arguments: [
    "", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-06-02T24:00:00Z", "2026-06-02T14:00:00", "2026-06-02",
    "2026-06-02T14:00:00+2", "2026-06-02T14:00:00.Z",
  ])
  func refusesTimesThatAreNone(_ text: String) {
    #expect(Timestamp(text) == nil)
  }

  /// RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
  ])
  func base64(_ plain: String, _ encoded: String) {
    #expect(Base64.encode(Array(plain.utf8)) == encoded)
    #expect(Base64.decode(encoded) == Array(plain.utf8))
  }

  @Test(arguments: ["Zg", "Zg=", "Z===", "Zm9v!", "Zh=="])
  func base64Refuses(_ text: String) { #expect(Base64.decode(text) == nil) }

  @Test func digests() {
    let hex = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    #expect(ContentDigest("sha256:" + hex.uppercased())?.hex == hex)
    #expect(ContentDigest(String(hex.dropLast())) == nil)
    #expect(ContentDigest(String(hex.dropLast()) + "g") == nil)
  }

  /// The DSSE protocol's own example of the pre-authentication encoding.
  @Test func preAuthenticationEncoding() {
    let encoded = DSSEEnvelope.preAuthenticationEncoding(
      payloadType: "http://example.com/HelloWorld", payload: Array("hello world".utf8))
    #expect(encoded == Array("DSSEv1 29 http://example.com/HelloWorld 11 hello world".utf8))
  }

  @Test func envelopesSurviveTheirWireForm() throws {
    let envelope = DSSEEnvelope(
      payloadType: "application/x", payload: [1, 2, 3],
      signatures: [DSSEEnvelope.Signature(keyIdentifier: "k", bytes: [9, 8])])
    #expect(try DSSEEnvelope(envelope.wire) == envelope)
    #expect { try DSSEEnvelope(["payloadType": "x", "payload": "AQ==", "signatures": []]) } throws: {
      ($0 as? FormatError)?.place == "/signatures"
    }
  }
}

@Suite struct InventoryTests {
  private func read(_ text: String) throws -> InventoryDocument { try InventoryDocument(Array(text.utf8)) }

  @Test func cycloneDXWithNestedComponents() throws {
    let document = try read(
      #"{"bomFormat":"CycloneDX","specVersion":"1.5","components":[{"type":"library","name":"a","version":"1","purl":"pkg:pypi/a@1","components":[{"type":"library","name":"b","version":"2","purl":"pkg:pypi/b@2"}]},{"type":"file","name":"c"}]}"#
    )
    #expect(document.kind == .cycloneDX)
    #expect(document.components.map(\.purl) == ["pkg:pypi/a@1", "pkg:pypi/b@2"])
    #expect(document.skipped == 1)
  }

  @Test func spdxByItsExternalReferences() throws {
    let document = try read(
      #"{"spdxVersion":"SPDX-2.3","packages":[{"name":"a","versionInfo":"1","externalRefs":[{"referenceType":"purl","referenceLocator":"pkg:npm/a@1"}]},{"name":"b"}]}"#
    )
    #expect(document.components.map(\.purl) == ["pkg:npm/a@1"])
    #expect(document.skipped == 1)
  }

  @Test func dpkgListsNameTheSourcePackage() throws {
    let document = try read("libcjson1:amd64\t1.7.15-1+deb12u4\tcjson\nzlib1g\t1:1.2.13.dfsg-1\n")
    #expect(document.kind == .dpkg)
    #expect(
      document.components.map(\.purl) == [
        "pkg:deb/debian/libcjson1@1.7.15-1%2Bdeb12u4?arch=amd64&distro=debian-12&upstream=cjson",
        "pkg:deb/debian/zlib1g@1:1.2.13.dfsg-1?distro=debian-12",
      ])
  }

  @Test func pipListsInTheIndexsOwnSpelling() throws {
    let document = try read("# comment\nZope.Interface==5.0\nfoo[bar]==1.0 ; python_version>'3'\n-e git+x#egg=y\n")
    #expect(document.components.map(\.purl) == ["pkg:pypi/zope-interface@5.0", "pkg:pypi/foo@1.0"])
    #expect(document.skipped == 1)
  }

  @Test(arguments: [("", ""), ("{}", "/"), ("hello\n", "line 1"), ("{\"bomFormat\":", "byte 13")])
  func refusesWithThePlace(_ text: String, _ place: String) {
    #expect { try read(text) } throws: { ($0 as? FormatError)?.place == place }
  }
}
