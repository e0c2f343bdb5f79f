import PackageIdentity
import Testing

/// The vers standard, clause 5 and "How to parse".
@Suite struct VersRangeTests {
  @Test(arguments: [
    "vers:npm/1.2.3|>=2.0.0|<5.0.0", "vers:gem/>=2.2.0|!=2.2.1|<2.3.0", "vers:deb/*", "vers:all/*", "vers:none/*",
    "vers:pypi/!=0.0.1", "vers:semver/1.0.0%2Bx%2520y", "vers:deb/>=1:2.0~rc1+b1", "vers:test/1%20a|b",
    "vers:npm/%3E1%2A%7C%21",
  ])
  func writesWhatItRead(text: String) throws {
    let range = try VersRange(text)
    let written = range.description
    #expect(try VersRange(written) == range)
    if !text.contains("%2B") { #expect(written == text) }
  }

  @Test func decodesOnce() throws {
    #expect(try VersRange("vers:npm/1.0%252B").constraints == [VersionConstraint(.equal, "1.0%2B")])
    #expect(try VersRange("vers:NPM/1.0").type == "npm")
    let built = try VersRange(type: "npm", constraints: [VersionConstraint(.less, "1|2 %")])
    #expect(built.description == "vers:npm/<1%7C2%20%25")
  }

  @Test(arguments: [
    ("npm/1.0", RangeError.Code.schemeMissing, 0), ("VERS:npm/1.0", .schemeMissing, 0),
    ("vers:npm", .constraintEmpty, 8),
    ("vers:npm/", .constraintEmpty, 9), ("vers:/1.0", .typeInvalid, 5), ("vers:1a/1.0", .typeInvalid, 5),
    ("vers:invalid/1.0", .typeInvalid, 5), ("vers:npm/|1.0", .constraintEmpty, 9),
    ("vers:npm/1.0|", .constraintEmpty, 13), ("vers:npm/1||2", .constraintEmpty, 11),
    ("vers:npm/=1.0", .comparatorInvalid, 9), ("vers:npm/>==1.0", .comparatorInvalid, 11),
    ("vers:npm/!1.0", .comparatorInvalid, 9), ("vers:npm/>=", .versionMissing, 9),
    ("vers:npm/*|1.0", .asteriskNotAlone, 9), ("vers:npm/1.0|*", .asteriskNotAlone, 13),
    ("vers:npm/>=*", .asteriskNotAlone, 11), ("vers:npm/1.*", .comparatorInvalid, 11),
    ("vers:npm/1 0", .whitespace, 10), ("vers:npm/1%09", .whitespace, 9), ("vers:npm/1%zz", .percentEncodingInvalid, 9),
    ("vers:npm/1%", .percentEncodingInvalid, 9), ("vers:all/1.0", .syntaxInvalid, 9), ("vers:npm/é", .whitespace, 9),
  ])
  func refuses(text: String, code: RangeError.Code, offset: Int) throws {
    let error = try #require(throws: RangeError.self) { try VersRange(text) }
    #expect(error.code == code)
    #expect(error.place == .offset(offset))
  }

  @Test(
    arguments: [
      ("vers:semver/1.0.0|>=2.0.0|<3.0.0", nil), ("vers:semver/<1.0.0|2.0.0|>3.0.0|!=4.0.0", nil),
      ("vers:semver/>=1.0.0|!=1.5.0|<2.0.0", nil), ("vers:semver/2.0.0|1.0.0", .orderInvalid),
      ("vers:semver/<1.0.0|>=1.0.0", .versionDuplicated), ("vers:semver/<1.0.0|<2.0.0", .sequenceInvalid),
      ("vers:semver/>1.0.0|>=2.0.0", .sequenceInvalid), ("vers:semver/1.0.0|<2.0.0", .sequenceInvalid),
      ("vers:semver/1.0.0|!=1.5.0|<2.0.0", .sequenceInvalid), ("vers:semver/>1.0.0|!=1.5.0|>2.0.0", .sequenceInvalid),
      ("vers:semver/*", nil), ("vers:test/2|1", nil),
    ] as [(String, RangeError.Code?)])
  func validates(text: String, code: RangeError.Code?) throws {
    let range = try VersRange(text)
    guard let code else {
      try range.validate()
      return
    }
    let error = try #require(throws: RangeError.self) { try range.validate() }
    #expect(error.code == code)
  }

  @Test(arguments: [
    ("vers:semver/<1.0.0|<=2.0.0", "vers:semver/<=2.0.0"), ("vers:semver/>1.0.0|>=2.0.0", "vers:semver/>1.0.0"),
    ("vers:semver/1.0.0|<2.0.0", "vers:semver/<2.0.0"), ("vers:semver/>=1.0.0|1.5.0", "vers:semver/>=1.0.0"),
    ("vers:semver/3.0.0|1.0.0|2.0.0|1.0.0", "vers:semver/1.0.0|2.0.0|3.0.0"),
    ("vers:semver/>=1.0.0|<2.0.0|>=2.0.0|<3.0.0", "vers:semver/>=1.0.0|<3.0.0"),
    ("vers:semver/>=1.0.0|<2.0.0|>2.0.0|<3.0.0", "vers:semver/>=1.0.0|!=2.0.0|<3.0.0"),
    ("vers:semver/<1.0.0|>1.0.0", "vers:semver/!=1.0.0"),
    ("vers:semver/!=2.0.0|!=1.0.0", "vers:semver/!=1.0.0|!=2.0.0"),
    ("vers:semver/<=1.0.0|>=1.0.0", "vers:semver/*"),
    ("vers:semver/>=1.0.0|!=5.0.0|<2.0.0", "vers:semver/>=1.0.0|<2.0.0"),
    ("vers:semver/<1.0.0|1.0.0", "vers:semver/<=1.0.0"), ("vers:semver/*", "vers:semver/*"),
  ])
  func simplifies(text: String, simple: String) throws {
    let range = try VersRange(text)
    let simplified = try range.simplified()
    #expect(simplified.description == simple)
    try simplified.validate()
    for version in ["0.5.0", "1.0.0", "1.5.0", "2.0.0", "2.5.0", "3.0.0", "5.0.0", "6.0.0"] {
      #expect(try simplified.contains(version) == range.contains(version), "\(version)")
    }
  }

  /// For every valid range of up to three constraints: simplification changes nothing that matters, and the
  /// intervals agree with the standard's procedure.
  @Test func simplificationKeepsValidRanges() throws {
    let versions = ["1.0.0", "2.0.0", "3.0.0"]
    var lists: [[VersionConstraint]] = [[]]
    for version in versions {
      lists += lists.flatMap { list in
        VersionConstraint.Comparator.allCases.map { list + [VersionConstraint($0, version)] }
      }
    }
    var valid = 0
    for list in lists where !list.isEmpty {
      let range = try VersRange(type: "semver", constraints: list)
      guard (try? range.validate()) != nil else { continue }
      valid += 1
      let simplified = try range.simplified()
      if !simplified.isAsterisk { try simplified.validate() }
      for version in ["0.5.0"] + versions + ["1.5.0", "2.5.0", "3.5.0"] {
        #expect(try range.contains(version) == Self.procedure(list, version), "\(range) \(version)")
        #expect(try simplified.contains(version) == range.contains(version), "\(range) \(simplified) \(version)")
      }
    }
    #expect(valid > 50)
  }

  /// The standard's procedure, written down plainly for versions that sort as texts.
  static func procedure(_ constraints: [VersionConstraint], _ version: String) -> Bool {
    for constraint in constraints where constraint.version == version {
      if [.equal, .lessOrEqual, .greaterOrEqual].contains(constraint.comparator) { return true }
      if constraint.comparator == .unequal { return false }
    }
    if constraints.allSatisfy({ $0.comparator == .unequal }) { return true }
    let bounds = constraints.filter { $0.comparator != .equal && $0.comparator != .unequal }
    func isUpper(_ constraint: VersionConstraint) -> Bool { constraint.comparator.rawValue.hasPrefix("<") }
    if let first = bounds.first, isUpper(first), version < first.version { return true }
    if let last = bounds.last, !isUpper(last), version > last.version { return true }
    for (current, next) in zip(bounds, bounds.dropFirst()) where !isUpper(current) && isUpper(next) {
      if version > current.version && version < next.version { return true }
    }
    return false
  }

  @Test func unknownTypesHaveNoOrder() throws {
    let range = try VersRange("vers:example/>=1|<2")
    #expect(throws: RangeError.self) { try VersRange("vers:semver/<1.0.0").contains("") }
    #expect(range.constraints.count == 2)
    #expect(try VersRange("vers:all/*").contains("x"))
    #expect(try !VersRange("vers:none/*").contains("x"))
  }

  @Test func damagedTextsNeverTrap() {
    let text = Array("vers:npm/1.2.3|>=2.0.0|!=2%2A|<5.0.0".utf8)
    for index in text.indices {
      for byte in UInt8.min...UInt8.max {
        var damaged = text
        damaged[index] = byte
        if let range = try? VersRange(String(decoding: damaged, as: UTF8.self)) {
          _ = try? range.contains("2.0.0")
          _ = try? range.simplified()
          _ = try? range.validate()
          #expect((try? VersRange(range.description)) == range)
        }
      }
    }
  }
}
