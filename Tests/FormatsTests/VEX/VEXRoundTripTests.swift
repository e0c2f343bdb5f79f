import Formats
import PackageIdentity
import Testing

/// Statements written in each format and read again.
@Suite struct VEXRoundTripTests {
  static func package(_ text: String) throws -> PackageURL { try PackageURL(text) }

  static let issued = Timestamp(seconds: 1_780_000_000)
  static let issue = VEXIssue(
    id: "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79", author: "Example Company PSIRT",
    namespace: "https://psirt.example.com", timestamp: issued)

  /// Statements that every format can hold in full.
  static func plain() throws -> [VEXStatement] {
    let library = VEXStatement.Product(try package("pkg:npm/left-pad@1.3.0"))
    let tool = VEXStatement.Product(try package("pkg:pypi/requests@2.31.0"))
    return [
      VEXStatement(
        vulnerability: "CVE-2026-1000", products: [library], status: .notAffected,
        justification: .vulnerableCodeNotPresent, timestamp: issued),
      VEXStatement(
        vulnerability: "CVE-2026-1001", aliases: ["GHSA-aaaa-bbbb-cccc"], products: [library, tool],
        status: .affected, action: "Update to 1.3.1.", timestamp: issued),
      VEXStatement(vulnerability: "CVE-2026-1002", products: [tool], status: .fixed, timestamp: issued),
      VEXStatement(vulnerability: "CVE-2026-1003", products: [tool], status: .underInvestigation, timestamp: issued),
      VEXStatement(
        vulnerability: "CVE-2026-1004", products: [library], status: .notAffected,
        impactStatement: "The parser is never reached.", timestamp: issued),
    ]
  }

  @Test("OpenVEX gives back what it got")
  func openVEX() throws {
    let statements = try Self.plain()
    let written = OpenVEX.write(statements, as: Self.issue)
    #expect(written.diagnostics.isEmpty)
    let read = OpenVEX.read(written.document)
    #expect(read.diagnostics.isEmpty)
    #expect(read.statements == statements)
  }

  @Test("CycloneDX gives back what it got")
  func cycloneDX() throws {
    let statements = try Self.plain()
    let written = CycloneDXVEX.write(statements, as: Self.issue)
    #expect(written.diagnostics.isEmpty)
    let read = CycloneDXVEX.read(written.document)
    #expect(read.diagnostics.isEmpty)
    #expect(read.statements == statements)
  }

  @Test("CSAF gives back what it got, and is a valid document of the profile VEX", arguments: CSAFVersion.allCases)
  func csaf(_ version: CSAFVersion) throws {
    let statements = try Self.plain()
    let written = CSAFVEX.write(statements, as: Self.issue, version: version)
    #expect(written.diagnostics.map(\.rule) == ["vex-inexact"])
    let errors = CSAFChecks.check(written.document).filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors)")
    #expect(CSAFVEX.read(written.document).statements == statements)
  }

  @Test("Parts of products travel through OpenVEX and CSAF", arguments: CSAFVersion.allCases)
  func subcomponents(_ version: CSAFVersion) throws {
    let product = VEXStatement.Product(
      try Self.package("pkg:oci/product@sha256%3Aabc"), subcomponents: [try Self.package("pkg:deb/debian/zlib1g@1.3")])
    let statement = VEXStatement(
      vulnerability: "CVE-2026-1000", products: [product], status: .notAffected,
      justification: .componentNotPresent, timestamp: Self.issued)
    #expect(OpenVEX.read(OpenVEX.write([statement], as: Self.issue).document).statements == [statement])
    let written = CSAFVEX.write([statement], as: Self.issue, version: version)
    #expect(CSAFVEX.read(written.document).statements == [statement])
    let errors = CSAFChecks.check(written.document).filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors)")
    let lost = CycloneDXVEX.write([statement], as: Self.issue).diagnostics
    #expect(lost.map(\.rule) == ["vex-inexact", "vex-lost"])
  }

  @Test("CSAF keeps the later of two statements on one product and tells the other")
  func contradiction() throws {
    let product = VEXStatement.Product(try Self.package("pkg:npm/left-pad@1.3.0"))
    let early = VEXStatement(
      vulnerability: "CVE-2026-1000", products: [product], status: .underInvestigation, timestamp: Self.issued)
    let late = VEXStatement(
      vulnerability: "CVE-2026-1000", products: [product], status: .fixed, timestamp: Self.issued.adding(seconds: 60))
    let written = CSAFVEX.write([late, early], as: Self.issue)
    #expect(written.diagnostics.map(\.rule) == ["vex-lost"])
    #expect(CSAFVEX.read(written.document).statements.map(\.status) == [.fixed])
  }
}
