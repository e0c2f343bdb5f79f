import PackageIdentity
import Testing

/// Examples from each package manager's own documentation.
@Suite struct NativeRangeTests {
  struct Example: Sendable {
    let syntax: NativeRange.Syntax
    let text: String
    let inside: [String]
    let outside: [String]

    init(_ syntax: NativeRange.Syntax, _ text: String, _ inside: [String], not outside: [String]) {
      self.syntax = syntax
      self.text = text
      self.inside = inside
      self.outside = outside
    }
  }

  static let semver = [
    // node-semver, "Ranges" and "Advanced Range Syntax".
    Example(.npm, ">=1.2.7 <1.3.0", ["1.2.7", "1.2.8", "1.2.99"], not: ["1.2.6", "1.3.0", "1.1.0"]),
    Example(.npm, "1.2.7 || >=1.2.9 <2.0.0", ["1.2.7", "1.2.9", "1.4.6"], not: ["1.2.8", "2.0.0"]),
    Example(.npm, ">1.2.3-alpha.3", ["1.2.3-alpha.7", "3.4.5"], not: ["3.4.5-alpha.9", "1.2.3-alpha.3"]),
    Example(.npm, "1.2.3 - 2.3.4", ["1.2.3", "2.3.4"], not: ["1.2.2", "2.3.5"]),
    Example(.npm, "1.2 - 2.3", ["1.2.0", "2.3.9"], not: ["1.1.9", "2.4.0", "2.4.0-0"]),
    Example(.npm, "1.2.3 - 2", ["1.2.3", "2.9.9"], not: ["3.0.0"]),
    Example(.npm, "*", ["0.0.0", "9.9.9"], not: ["1.0.0-beta"]), Example(.npm, "", ["0.0.0"], not: []),
    Example(.npm, "1.x", ["1.0.0", "1.9.9"], not: ["2.0.0", "0.9.9"]),
    Example(.npm, "1.2.X", ["1.2.0", "1.2.9"], not: ["1.3.0"]), Example(.npm, "1", ["1.0.0", "1.5.0"], not: ["2.0.0"]),
    Example(.npm, "~1.2.3", ["1.2.3", "1.2.9"], not: ["1.3.0", "1.2.2"]),
    Example(.npm, "~1.2", ["1.2.0"], not: ["1.3.0"]), Example(.npm, "~1", ["1.9.0"], not: ["2.0.0"]),
    Example(.npm, "~0.2.3", ["0.2.9"], not: ["0.3.0"]),
    Example(.npm, "~1.2.3-beta.2", ["1.2.3-beta.4", "1.2.4"], not: ["1.2.4-beta.2", "1.3.0"]),
    Example(.npm, "^1.2.3", ["1.2.3", "1.9.9"], not: ["2.0.0", "1.2.2", "2.0.0-alpha"]),
    Example(.npm, "^0.2.3", ["0.2.3", "0.2.9"], not: ["0.3.0"]), Example(.npm, "^0.0.3", ["0.0.3"], not: ["0.0.4"]),
    Example(.npm, "^1.2.x", ["1.9.0"], not: ["2.0.0"]), Example(.npm, "^0.0.x", ["0.0.9"], not: ["0.1.0"]),
    Example(.npm, "^0.0", ["0.0.9"], not: ["0.1.0"]), Example(.npm, "^0.x", ["0.9.0"], not: ["1.0.0"]),
    Example(.npm, ">1.2", ["1.3.0"], not: ["1.2.9"]), Example(.npm, "<=1.2", ["1.2.9"], not: ["1.3.0"]),
    Example(.npm, "<2", ["1.9.9"], not: ["2.0.0", "2.0.0-rc"]), Example(.npm, ">= v1.2.3", ["1.2.3"], not: ["1.2.2"]),
    // The Cargo Book, "Specifying Dependencies".
    Example(.cargo, "1.2.3", ["1.2.3", "1.9.0"], not: ["2.0.0", "1.2.2"]),
    Example(.cargo, "0.2.3", ["0.2.4"], not: ["0.3.0"]), Example(.cargo, "0.0.3", ["0.0.3"], not: ["0.0.4"]),
    Example(.cargo, "0.0", ["0.0.9"], not: ["0.1.0"]), Example(.cargo, "0", ["0.9.0"], not: ["1.0.0"]),
    Example(.cargo, "~1.2.3", ["1.2.9"], not: ["1.3.0"]), Example(.cargo, "~1", ["1.9.0"], not: ["2.0.0"]),
    Example(.cargo, "1.2.*", ["1.2.9"], not: ["1.3.0"]), Example(.cargo, "*", ["5.0.0"], not: ["5.0.0-a"]),
    Example(.cargo, "=1.2.3", ["1.2.3"], not: ["1.2.4"]), Example(.cargo, ">=1.2, <1.5", ["1.4.9"], not: ["1.5.0"]),
    Example(.cargo, ">=1.2.3-alpha.3", ["1.2.3-alpha.7", "1.3.0"], not: ["1.2.4-alpha.1"]),
    // Elixir, "Requirements".
    Example(.hex, "~> 2.0.0", ["2.0.0", "2.0.9"], not: ["2.1.0", "2.1.0-dev"]),
    Example(.hex, "~> 2.1.2", ["2.1.2"], not: ["2.1.1", "2.2.0"]), Example(.hex, "~> 2.0", ["2.9.0"], not: ["3.0.0"]),
    Example(.hex, "> 1.0.0 and < 2.0.0 or == 3.0.0", ["1.5.0", "3.0.0"], not: ["1.0.0", "2.0.0", "3.0.1"]),
    Example(.hex, "!= 1.0.0", ["1.0.1"], not: ["1.0.0"]),
    Example(.golang, ">=v1.2.0 <v1.6.10 || =v2.0.0", ["v1.2.0", "1.6.9", "2.0.0"], not: ["1.6.10", "2.0.1"]),
  ]

  static let others = [
    // PEP 440, "Version specifiers".
    Example(.pypi, "~=2.2", ["2.2", "2.9"], not: ["2.1", "3.0", "3.0a1"]),
    Example(.pypi, "~=1.4.5", ["1.4.5", "1.4.9"], not: ["1.5", "1.4.4"]),
    Example(.pypi, "==1.1", ["1.1", "1.1.0", "1.1+local"], not: ["1.1.post1", "1.1a1"]),
    Example(.pypi, "==1.1.*", ["1.1", "1.1.post1", "1.1.9"], not: ["1.2", "1.0"]),
    Example(.pypi, "!=1.1", ["1.1.post1", "1.2"], not: ["1.1", "1.1.0"]),
    Example(.pypi, "!=1.1.*", ["1.0", "1.2"], not: ["1.1", "1.1.5"]),
    Example(.pypi, ">1.7", ["1.7.1", "1.8"], not: ["1.7", "1.7.0.post1", "1.7+x"]),
    Example(.pypi, ">1.7.post2", ["1.7.1", "1.7.post3"], not: ["1.7.post2", "1.7.0"]),
    Example(.pypi, "<1.0", ["0.9"], not: ["1.0", "1.0a1"]), Example(.pypi, "<=1.0", ["1.0", "1.0+x"], not: ["1.0.1"]),
    Example(.pypi, ">=1.0", ["1.0"], not: ["2.0a1"]), Example(.pypi, ">=1.0a1", ["1.0a1", "2.0b1"], not: ["0.9"]),
    Example(.pypi, "~= 0.9, >= 1.0, != 1.3.4.*, < 2.0", [], not: ["0.9", "1.0", "2.0"]),
    Example(.pypi, ">= 1.0, != 1.3.4.*, < 2.0", ["1.0", "1.3.3", "1.3.5"], not: ["1.3.4", "1.3.4.1", "2.0"]),
    Example(.pypi, "===1.0", ["1.0"], not: ["1.1", "1.0.0"]), Example(.pypi, "", ["1.0"], not: []),
    // RubyGems, "Pessimistic version constraint".
    Example(.gem, "~> 2.2", ["2.2", "2.9"], not: ["3.0", "2.1", "3.0.a"]),
    Example(.gem, "~> 2.2.0", ["2.2.0", "2.2.9"], not: ["2.3.0", "2.3.0.rc1"]),
    Example(.gem, "~> 1", ["1.0", "1.9"], not: ["2.0", "2.0.a"]), Example(.gem, "!= 1.0", ["1.1"], not: ["1.0.0"]),
    Example(.gem, ">= 1.0, < 2.0", ["1.5"], not: ["2.0"]),
    Example(.gem, "~> 1.0.0.rc1", ["1.0.0.rc1", "1.0.9"], not: ["1.1.0"]),
    // Maven, "Version Range Specification".
    Example(.maven, "(,1.0]", ["0.5", "1.0"], not: ["1.1"]),
    Example(.maven, "[1.2,1.3]", ["1.2", "1.3"], not: ["1.3.1"]),
    Example(.maven, "[1.0,2.0)", ["1.0", "1.9"], not: ["2.0"]), Example(.maven, "[1.5,)", ["1.5", "9"], not: ["1.4"]),
    Example(.maven, "(,1.0],[1.2,)", ["1.0", "1.2"], not: ["1.1"]),
    Example(.maven, "(,1.1),(1.1,)", ["1.0", "1.2"], not: ["1.1"]), Example(.maven, "[1.0]", ["1.0"], not: ["1.1"]),
    // NuGet, "Version ranges".
    Example(.nuget, "1.0", ["1.0", "2.0"], not: ["0.9"]), Example(.nuget, "[1.0,)", ["1.0"], not: ["0.9"]),
    Example(.nuget, "(1.0,)", ["1.1"], not: ["1.0"]), Example(.nuget, "[1.0]", ["1.0"], not: ["1.1"]),
    Example(.nuget, "(,1.0]", ["1.0"], not: ["1.1"]), Example(.nuget, "(,1.0)", ["0.9"], not: ["1.0"]),
    Example(.nuget, "[1.0,2.0]", ["2.0"], not: ["2.1"]), Example(.nuget, "(1.0,2.0)", ["1.5"], not: ["1.0", "2.0"]),
    Example(.nuget, "1.*", ["1.5.0"], not: ["2.0.0"]),
    // Composer, "Versions and constraints".
    Example(.composer, "1.0.2", ["1.0.2"], not: ["1.0.3"]),
    Example(.composer, ">=1.0 <1.1 || >=1.2", ["1.0.5", "1.3.0"], not: ["1.1", "1.1.0"]),
    Example(.composer, "1.0 - 2.0", ["1.0.0", "2.0.9"], not: ["2.1.0", "2.1"]),
    Example(.composer, "1.0.0 - 2.1.0", ["2.1.0"], not: ["2.1.1"]),
    Example(.composer, "1.0.*", ["1.0.9"], not: ["1.1.0"]),
    Example(.composer, "~1.2", ["1.2.0", "1.9.0"], not: ["2.0.0", "2.0.0-beta1"]),
    Example(.composer, "~1.2.3", ["1.2.9"], not: ["1.3.0"]), Example(.composer, "^1.2.3", ["1.9.0"], not: ["2.0.0"]),
    Example(.composer, "^0.3", ["0.3.9"], not: ["0.4.0"]), Example(.composer, "^0.0.3", ["0.0.3"], not: ["0.0.4"]),
    Example(.composer, "!=1.5,>=1.0@dev", ["1.4.0"], not: ["1.5", "1.5.0.0"]),
    Example(.composer, "1.0|2.0", ["2.0.0"], not: ["3.0"]),
    // Conan 2, "Version ranges".
    Example(.conan, ">1 <2.0", ["1.5"], not: ["1", "2.0"]), Example(.conan, "~2.5", ["2.5", "2.5.3"], not: ["2.6"]),
    Example(.conan, "^1.2", ["1.2.1", "1.9"], not: ["2.0"]), Example(.conan, "*", ["1.0"], not: ["1.0-pre"]),
    Example(.conan, ">=1.0-", ["1.1", "1.1-pre"], not: ["0.9"]), Example(.conan, "^0.1.2", ["0.1.9"], not: ["0.2"]),
    Example(.nginx, "1.1.4-1.2.8, 1.3.9-1.4.0", ["1.2.0", "1.4.0"], not: ["1.3.0", "1.4.1"]),
    Example(.nginx, "1.5.0+, 1.4.1+", ["1.4.1", "1.5.0", "1.9.0"], not: ["1.4.0"]),
    Example(.openssl, "1.1.1a, 1.0.2k", ["1.1.1a", "1.0.2k"], not: ["1.1.1b"]),
  ]

  @Test(arguments: (semver + others).indices) func answersAsTheDocumentation(index: Int) throws {
    let example = (Self.semver + Self.others)[index]
    let range = try NativeRange(example.text, syntax: example.syntax)
    for version in example.inside { #expect(try range.contains(version), "\(example.text) \(version)") }
    for version in example.outside { #expect(try !range.contains(version), "\(example.text) \(version)") }
    // The same set as vers, which has no pre-release rules: every member is kept, and the text is valid.
    let vers = try range.vers
    if !vers.isAsterisk { try vers.validate() }
    for version in example.inside where !version.contains("+") {
      #expect(try vers.contains(version), "\(vers) \(version)")
    }
    #expect(try VersRange(vers.description) == vers)
  }

  /// PEP 440 leaves these out by its comparators, not by its rule about pre-releases.
  @Test func exclusiveComparisonsOfPython() throws {
    for (text, version, inside) in [
      ("<1.0", "1.0a1", false), ("<1.0", "1.0.0.dev1", false), ("<1.0b1", "1.0a1", true), ("<1.0", "0.9a1", true),
      ("<1.0.post1", "1.0a1", false), ("<1.0.post1", "1.0", true), (">1.0a1", "1.0.post1", false),
      (">1.0", "1.0.1.post1", true), (">=1.0", "1.0.post1", true), ("<=1.0", "1.0a1", true),
    ] {
      let range = try NativeRange(text, syntax: .pypi)
      #expect(try range.contains(version, includingPrereleases: true) == inside, "\(text) \(version)")
    }
  }

  @Test(arguments: [
    (NativeRange.Syntax.npm, ">=", RangeError.Code.versionMissing), (.npm, "=>1.0.0", .comparatorInvalid),
    (.npm, "1.2.3.4", .versionInvalid), (.npm, "^18446744073709551615", .versionInvalid),
    (.cargo, "!=1", .comparatorInvalid), (.pypi, ">=1.0.*", .versionInvalid), (.pypi, "~=1", .versionInvalid),
    (.maven, "[1.0,2.0", .syntaxInvalid), (.maven, "1.0]", .syntaxInvalid), (.maven, "(1.0)", .syntaxInvalid),
    (.maven, "[1,2,3]", .syntaxInvalid), (.nuget, "", .empty), (.gem, "~> x", .versionInvalid),
    (.conan, "^x", .versionInvalid), (.nginx, "x+", .versionInvalid),
  ])
  func refuses(syntax: NativeRange.Syntax, text: String, code: RangeError.Code) throws {
    let error = try #require(throws: RangeError.self) { try NativeRange(text, syntax: syntax) }
    #expect(error.code == code)
  }

  /// Every text of up to four pieces in every syntax is read or refused, and what is read can be asked and written.
  @Test(arguments: NativeRange.Syntax.allCases) func smallTextsNeverTrap(syntax: NativeRange.Syntax) {
    let pieces = ["1", ".", "*", "-", ">", "=", "~", "^", "!", "[", ")", ",", " ", "|", "a", "999999999999999999999"]
    var texts = [""]
    for _ in 0..<4 {
      texts = texts.flatMap { text in pieces.map { text + $0 } }
      if texts.count > 60_000 { texts = texts.enumerated().filter { $0.offset % 7 == 0 }.map(\.element) }
      for text in texts {
        guard let range = try? NativeRange(text, syntax: syntax) else { continue }
        _ = try? range.contains("1.0.0")
        guard let vers = try? range.vers else { continue }
        #expect((try? VersRange(vers.description)) == vers, "\(text)")
      }
    }
  }
}
