import Foundation
import PackageIdentity
import Testing

/// Rules of ECMA-427, clause by clause.
@Suite struct PackageURLTests {
  @Test(arguments: [
    // How-to-parse: slashes after the scheme, at the ends and doubled do not count.
    ("pkg://maven///org.apache.commons//io/@1.3.4", "pkg:maven/org.apache.commons/io@1.3.4"),
    ("PKG:Maven/org.apache.commons/io", "pkg:maven/org.apache.commons/io"),
    // 5.4: the colon is never encoded, the plus sign always, hexadecimal digits are uppercase.
    ("pkg:generic/a%3ab@1+2%c3%a9", "pkg:generic/a:b@1%2B2%C3%A9"),
    // Lenient grammar: characters that should have been encoded.
    ("pkg:generic/é ü@1", "pkg:generic/%C3%A9%20%C3%BC@1"),
    ("pkg:npm/@babel/core", "pkg:npm/%40babel/core"),
    ("pkg:npm/@babel/core@7.0.0", "pkg:npm/%40babel/core@7.0.0"),
    // 5.6.6: sorted, lowercase keys, empty values dropped.
    ("pkg:generic/a?&Z=1&b=&c&A=2", "pkg:generic/a?a=2&z=1"),
    ("pkg:generic/a?&&&", "pkg:generic/a"),
    // 5.6.7: dots and empty segments are dropped, also encoded ones.
    ("pkg:generic/a#//foo//./bar/%2E%2E//", "pkg:generic/a#foo/bar"),
    ("pkg:generic/a#../.", "pkg:generic/a"),
    // Type definitions.
    ("pkg:pypi/Django_Rest.Framework@1.0RC1", "pkg:pypi/django-rest.framework@1.0rc1"),
    ("pkg:pub/Http-Parser@1", "pkg:pub/http_parser@1"),
    ("pkg:cpan/gdt/URI-PackageURL", "pkg:cpan/GDT/URI-PackageURL"),
    ("pkg:git/git.example/forgejo/forgejo@v1", "pkg:git/git.example/forgejo/forgejo@v1"),
    ("pkg:oci/Debian@SHA256:AB", "pkg:oci/debian@sha256:ab"),
    ("pkg:huggingface/A/B@AB", "pkg:huggingface/A/B@ab"),
    ("pkg:chrome-extension/ABCDEFGHIJKLMNOPABCDEFGHIJKLMNOP", "pkg:chrome-extension/abcdefghijklmnopabcdefghijklmnop"),
    (
      "pkg:swid/a?tag_id=75B8C285-FA7B-485B-B199-4745E3004D0D",
      "pkg:swid/a?tag_id=75b8c285-fa7b-485b-b199-4745e3004d0d"
    ),
    (
      "pkg:mlflow/Model@1?repository_url=https://adb-1.azuredatabricks.example/x",
      "pkg:mlflow/model@1?repository_url=https:%2F%2Fadb-1.azuredatabricks.example%2Fx"
    ),
    (
      "pkg:mlflow/Model@1?repository_url=https://models.example/x",
      "pkg:mlflow/Model@1?repository_url=https:%2F%2Fmodels.example%2Fx"
    ),
    ("pkg:unregistered-type/Name", "pkg:unregistered-type/Name"),
  ])
  func makesCanonical(text: String, canonical: String) throws {
    let purl = try PackageURL(text)
    #expect(purl.description == canonical)
    #expect(try PackageURL(canonical) == purl)
    #expect(PackageURL.isCanonical(canonical))
    #expect(PackageURL.isCanonical(text) == (text == canonical))
  }

  @Test(
    arguments: [
      ("", .schemeMissing, 0),
      ("npm/foo", .schemeMissing, 0),
      ("pkg%3Anpm/foo", .schemeMissing, 0),
      ("http:npm/foo", .schemeMissing, 0),
      ("pkg:", .typeMissing, 4),
      ("pkg:1npm/foo", .typeInvalid, 4),
      ("pkg:n%70m/foo", .typeInvalid, 4),
      ("pkg:n_m/foo", .typeInvalid, 4),
      ("pkg:npm", .nameMissing, 7),
      ("pkg:npm/", .nameMissing, 8),
      ("pkg:npm/@1.0", .nameMissing, 8),
      ("pkg:generic/a%2", .percentEncodingInvalid, 13),
      ("pkg:generic/a%zz", .percentEncodingInvalid, 13),
      ("pkg:generic/%ff", .notUTF8, 12),
      ("pkg:generic/a%2Fb/c", .slashInSegment, 12),
      ("pkg:generic/a#b%2Fc", .slashInSegment, 14),
      ("pkg:generic/a?in%20production=true", .qualifierKeyInvalid, 14),
      ("pkg:generic/a?1a=true", .qualifierKeyInvalid, 14),
      ("pkg:generic/a?k=1&K=2", .qualifierDuplicated, 18),
      ("pkg:maven/io", .namespaceRequired, 10),
      ("pkg:cargo/a/b", .namespaceProhibited, 10),
      ("pkg:swid/a/b/c/d?tag_id=1", .namespaceTooDeep, 9),
      ("pkg:swid/a", .qualifierRequired, nil),
      ("pkg:julia/Dates", .qualifierRequired, nil),
      ("pkg:cpan/URI::PackageURL", .characterForbidden, 9),
      ("pkg:chrome-extension/abc", .characterForbidden, 21),
      ("pkg:chrome-extension/abcdefghijklmnopabcdefghijklmnop@1.2.3.4.5", .characterForbidden, 54),
      ("pkg:cocoapods/.a", .characterForbidden, 14),
    ] as [(String, PackageURLError.Code, Int?)])
  func refuses(text: String, code: PackageURLError.Code, offset: Int?) throws {
    let error = try #require(throws: PackageURLError.self) { try PackageURL(text) }
    #expect(error.code == code)
    #expect(error.offset == offset)
    #expect(!error.message.isEmpty && !error.remedy.isEmpty)
  }

  @Test func toleratesWhatTheCallerForgives() throws {
    let old = try PackageURL("pkg:golang/stdlib@1.21.0", tolerating: [.namespaceRequired])
    #expect(old.namespace == nil)
    #expect(old.name == "stdlib")
    #expect(throws: PackageURLError.self) { try PackageURL("pkg:golang/a%2", tolerating: [.namespaceRequired]) }
  }

  @Test func tellsRemarksFromErrors() throws {
    #expect(try PackageURL("pkg:npm/foo@1").warnings.isEmpty)
    #expect(try PackageURL("pkg:nonesuch/foo@1").warnings == [.typeNotRegistered("nonesuch")])
    let ranged = try PackageURL("pkg:pypi/django@1?vers=vers:pypi%2F%3E%3D1.11.0%7C%3C2.0.0")
    #expect(ranged.warnings == [.versionBesideVers])
    #expect(ranged.vers == "vers:pypi/>=1.11.0|<2.0.0")
    let summed = try PackageURL("pkg:generic/a?checksum=sha1:ab01,SHA256:00,md5")
    #expect(summed.checksums.map(\.algorithm) == ["sha1"])
    #expect(summed.warnings == [.checksumMalformed("SHA256:00"), .checksumMalformed("md5")])
  }

  @Test func changesTheVersionAlone() throws {
    let purl = try PackageURL("pkg:deb/debian/curl@7.50.3-1?arch=i386&distro=jessie#usr")
    #expect(try purl.with(version: "8:1").description == "pkg:deb/debian/curl@8:1?arch=i386&distro=jessie#usr")
    #expect(try purl.with(version: nil).description == "pkg:deb/debian/curl?arch=i386&distro=jessie#usr")
    #expect(try purl.with(version: "").version == nil)
  }

  @Test func isOneStringInJSON() throws {
    let purl = try PackageURL("pkg:npm/@a/b@1")
    let bytes = try JSONEncoder().encode([purl])
    #expect(try JSONDecoder().decode([PackageURL].self, from: bytes) == [purl])
    #expect(throws: PackageURLError.self) { try JSONDecoder().decode([PackageURL].self, from: Data("[\"x\"]".utf8)) }
  }

  @Test func tellsComposedFromDecomposed() throws {
    // Swift's String calls these two names equal; their octets, and so their Package-URLs, differ.
    #expect(try PackageURL("pkg:generic/%C3%A9") != PackageURL("pkg:generic/e%CC%81"))
  }
}
