/// Clauses 7 and 8 of SPDX 2.3, packages and files.
enum SPDXPackageRules {
  static func check(_ package: WireValue, at place: String, isOld: Bool, _ findings: inout SPDXFindings) {
    _ = findings.text(package, "name", at: place)
    checkIdentifier(package, at: place, &findings)
    _ = findings.text(package, "downloadLocation", at: place)
    // Optional from 2.3 on (7.13, 7.15, 7.17).
    if isOld {
      for name in ["licenseConcluded", "licenseDeclared", "copyrightText"] where package[name] == nil {
        findings.report(place, "the member '\(name)' is missing, which SPDX 2.2 demands", "add it or NOASSERTION")
      }
    }
    for name in ["supplier", "originator"] {
      guard let text = package[name]?.string else { continue }
      let isKnown = text == "NOASSERTION" || text.hasPrefix("Person: ") || text.hasPrefix("Organization: ")
      if !isKnown {
        findings.report(
          "\(place)/\(name)", "the text is not 'Person: ', 'Organization: ' or NOASSERTION (7.5)", "use one of these")
      }
    }
    checkVerification(package, at: place, isOld: isOld, &findings)
    checkChecksums(package, at: place, &findings)
    for (index, reference) in (package["externalRefs"]?.array ?? []).enumerated() {
      checkReference(reference, at: "\(place)/externalRefs/\(index)", &findings)
    }
    if let purpose = package["primaryPackagePurpose"]?.string, !purposes.contains(purpose) {
      findings.report(
        "\(place)/primaryPackagePurpose", "the purpose is not known (7.24)",
        "use one of \(purposes.joined(separator: ", "))")
    }
    for name in ["releaseDate", "builtDate", "validUntilDate"] {
      if let date = package[name]?.string, !SPDXDocumentRules.isMoment(date) {
        findings.report("\(place)/\(name)", "the date is not of the form YYYY-MM-DDThh:mm:ssZ", "use UTC")
      }
    }
  }

  static func checkFile(_ file: WireValue, at place: String, isOld: Bool, _ findings: inout SPDXFindings) {
    _ = findings.text(file, "fileName", at: place)
    checkIdentifier(file, at: place, &findings)
    checkChecksums(file, at: place, &findings)
    let algorithms = (file["checksums"]?.array ?? []).compactMap { $0["algorithm"]?.string }
    if !algorithms.contains("SHA1") {
      findings.report(place, "the file has no SHA1 checksum (8.4)", "add one to 'checksums'")
    }
    for (index, type) in (file["fileTypes"]?.array ?? []).enumerated() where !fileTypes.contains(type.string ?? "") {
      findings.report(
        "\(place)/fileTypes/\(index)", "the type is not known (8.3)", "use one of \(fileTypes.joined(separator: ", "))")
    }
  }

  private static let purposes = [
    "APPLICATION", "FRAMEWORK", "LIBRARY", "CONTAINER", "OPERATING-SYSTEM", "OPERATING_SYSTEM", "DEVICE", "FIRMWARE",
    "SOURCE", "ARCHIVE", "FILE", "INSTALL", "OTHER",
  ]
  private static let fileTypes = [
    "SOURCE", "BINARY", "ARCHIVE", "APPLICATION", "AUDIO", "IMAGE", "TEXT", "VIDEO", "DOCUMENTATION", "SPDX", "OTHER",
  ]

  /// Clauses 7.2 and 8.2.
  private static func checkIdentifier(_ element: WireValue, at place: String, _ findings: inout SPDXFindings) {
    guard let identifier = findings.text(element, "SPDXID", at: place) else { return }
    let isWhole = identifier.dropFirst(8).utf8.allSatisfy { byte in
      Character(UnicodeScalar(byte)).isLetter || (48...57).contains(byte) || byte == 45 || byte == 46
    }
    if !identifier.hasPrefix("SPDXRef-") || identifier.utf8.count < 9 || !isWhole {
      findings.report(
        "\(place)/SPDXID", "the identifier is not SPDXRef- with letters, digits, '.' and '-'", "rename the element")
    }
  }

  /// Clause 7.9: a code where the files were analysed, none where they were not.
  private static func checkVerification(
    _ package: WireValue, at place: String, isOld: Bool, _ findings: inout SPDXFindings
  ) {
    let code = package["packageVerificationCode"]
    if package["filesAnalyzed"]?.bool == false {
      // Clause 7.14.
      if package["licenseInfoFromFiles"]?.array?.isEmpty == false {
        findings.report(
          "\(place)/licenseInfoFromFiles", "files were not analysed, yet licences of files are named", "remove them")
      }
      if code != nil {
        findings.report(
          "\(place)/packageVerificationCode", "files were not analysed, yet there is a verification code", "remove it")
      }
    } else if isOld, code == nil {
      findings.report(
        place, "files were analysed, yet there is no verification code",
        "add packageVerificationCode, or filesAnalyzed: false")
    }
    if let code,
      let digits = findings.text(code, "packageVerificationCodeValue", at: place + "/packageVerificationCode"),
      digits.utf8.count != 40
    {
      findings.report("\(place)/packageVerificationCode", "the code has not 40 digits", "compute it anew")
    }
  }

  private static func checkChecksums(_ element: WireValue, at place: String, _ findings: inout SPDXFindings) {
    for (index, checksum) in (element["checksums"]?.array ?? []).enumerated() {
      checkChecksum(checksum, at: "\(place)/checksums/\(index)", &findings)
    }
  }

  /// Clause 7.10.
  static func checkChecksum(_ checksum: WireValue, at place: String, _ findings: inout SPDXFindings) {
    let name = findings.text(checksum, "algorithm", at: place)
    let value = findings.text(checksum, "checksumValue", at: place)
    guard let name, let value else { return }
    guard let digits = SPDXAlgorithms.digits[name] else {
      return findings.report("\(place)/algorithm", "the algorithm '\(name.prefix(40))' is not known", "use SHA256")
    }
    let isHexadecimal = value.utf8.allSatisfy {
      (48...57).contains($0) || (97...102).contains($0) || (65...70).contains($0)
    }
    if !digits.contains(value.utf8.count) || !isHexadecimal {
      findings.report(
        "\(place)/checksumValue", "the value has not the digits of \(name)", "compute the checksum anew")
    }
  }

  /// Clause 7.21.
  private static func checkReference(_ reference: WireValue, at place: String, _ findings: inout SPDXFindings) {
    let categories = ["SECURITY", "PACKAGE-MANAGER", "PACKAGE_MANAGER", "PERSISTENT-ID", "PERSISTENT_ID", "OTHER"]
    if let category = findings.text(reference, "referenceCategory", at: place), !categories.contains(category) {
      findings.report(
        "\(place)/referenceCategory", "the category '\(category.prefix(40))' is not known",
        "use SECURITY, PACKAGE-MANAGER, PERSISTENT-ID or OTHER")
    }
    _ = findings.text(reference, "referenceType", at: place)
    _ = findings.text(reference, "referenceLocator", at: place)
  }
}
