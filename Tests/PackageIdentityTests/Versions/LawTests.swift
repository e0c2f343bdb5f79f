import PackageIdentity
import Testing

/// The laws of an order over small worlds: every text of up to three atoms, and long hostile ones.
@Suite struct LawTests {
  static let schemes = [
    "semver", "npm", "golang", "pub", "pypi", "deb", "rpm", "apk", "gentoo", "maven", "nuget", "gem", "composer",
    "hackage", "cran", "openssl", "cpan", "opam", "freebsd", "brew", "vcpkg", "generic", "lexicographic", "intdot",
  ]

  /// Homebrew compares a word with a pre-release as text, so its own order has circles: 0 < 0a < 0alpha < 0.
  static let transitiveSchemes = schemes.filter { $0 != "brew" }

  private static func texts(_ scheme: VersionScheme) -> [String] {
    let heads = ["0", "1", "1.0", "1.1", "10", "1.01"]
    let tails = ["", "-1", "-r1", "a", "-alpha", "_p1", "rc1", "~1", "+1", ".0", ".post1", "-dev", "-0", ".a.0", "^1"]
    var all: [String] = []
    for head in heads {
      for tail in tails { all.append(head + tail) }
    }
    // Maven up to 3.8.6 puts `.word` below `-word` and above the end, so 1 < 1.post < 1-alpha < 1.
    let dottedWords = scheme.name == "maven" ? [".post1", ".a.0"] : []
    return all.filter { text in
      !dottedWords.contains { text.hasSuffix($0) } && (try? scheme.validate(text)) != nil
    }
  }

  @Test(arguments: schemes)
  func isReflexiveAndAntisymmetric(name: String) throws {
    let scheme = try #require(VersionScheme(named: name))
    let texts = Self.texts(scheme)
    #expect(texts.count >= 6)
    for a in texts {
      #expect(try scheme.compare(a, a) == 0, "\(name): \(a)")
      for b in texts {
        #expect(try scheme.compare(a, b).signum() == -(try scheme.compare(b, a).signum()), "\(name): \(a), \(b)")
      }
    }
  }

  @Test(arguments: transitiveSchemes)
  func isTransitive(name: String) throws {
    let scheme = try #require(VersionScheme(named: name))
    let texts = Self.texts(scheme)
    let table = try texts.map { a in try texts.map { b in try scheme.compare(a, b).signum() } }
    var broken: [String] = []
    for i in texts.indices {
      for j in texts.indices where table[i][j] <= 0 {
        for k in texts.indices where table[j][k] <= 0 && table[i][k] > 0 {
          broken.append("\(texts[i]) <= \(texts[j]) <= \(texts[k])")
        }
      }
    }
    #expect(broken.isEmpty, "\(name): \(broken.prefix(3))")
  }

  /// Long runs of what a scanner looks ahead over; none may trap, and each equals itself.
  @Test(arguments: schemes + ["alpm", "conan", "android", "datetime"])
  func survivesHostileTexts(name: String) throws {
    let scheme = try #require(VersionScheme(named: name))
    let atoms = [
      "0", "9", ".", "-", "a", "0.", "0-", "-0", "a0", "~", "^", "_p", "+", "_alpha", "é", "ga-", ".post", ":",
    ]
    for atom in atoms {
      let long = String(repeating: atom, count: VersionScheme.maximumLength / atom.utf8.count)
      for text in [long, "1" + long.dropLast(4), "1." + long.dropLast(4) + "1"] {
        guard (try? scheme.validate(text)) != nil else { continue }
        #expect(try scheme.compare(text, text) == 0)
        #expect(try scheme.compare(text, "1").signum() == -(try scheme.compare("1", text).signum()))
      }
    }
  }
}
