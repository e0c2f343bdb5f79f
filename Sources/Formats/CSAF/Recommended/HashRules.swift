/// Tests 6.2.8, 6.2.9 and 6.2.52: hashes of files.
enum CSAFHashRules {
  static let rules = [CSAFRule("6.2.8", findOnlyMD5), CSAFRule("6.2.9", findOnlySHA1)]
  static let newRules = [CSAFRule("6.2.52", findUnknownAlgorithm)]

  private static func lists(_ document: CSAFDocument) -> [Node] {
    document.tree.products.flatMap { $0.helper?.items("hashes") ?? [] }
  }

  /// 6.2.8 Use of MD5 As the Only Hash Algorithm.
  static func findOnlyMD5(_ document: CSAFDocument) -> [CSAFFinding] { findOnly("md5", document) }

  /// 6.2.9 Use of SHA-1 As the Only Hash Algorithm.
  static func findOnlySHA1(_ document: CSAFDocument) -> [CSAFFinding] { findOnly("sha1", document) }

  private static func findOnly(_ algorithm: String, _ document: CSAFDocument) -> [CSAFFinding] {
    lists(document).compactMap { hash in
      let names = hash.items("file_hashes").compactMap { $0.text("algorithm") }
      guard !names.isEmpty, names.allSatisfy({ $0.lowercased() == algorithm }) else { return nil }
      return CSAFFinding(
        "\(hash.place)/file_hashes", "\(algorithm) is the only hash of the file", "add a stronger one, such as sha256")
    }
  }

  /// The algorithms of section 3.1.4.3.2, which are those of OpenSSL 1.1.1.
  private static let algorithms: Set<String> = [
    "blake2b512", "blake2s256", "md4", "md5", "md5-sha1", "ripemd", "ripemd160", "rmd160", "sha1", "sha224", "sha256",
    "sha3-224", "sha3-256", "sha3-384", "sha3-512", "sha384", "sha512", "sha512-224", "sha512-256", "shake128",
    "shake256", "sm3", "ssl3-md5", "ssl3-sha1", "whirlpool",
  ]

  /// 6.2.52 Unknown Hash Algorithm.
  static func findUnknownAlgorithm(_ document: CSAFDocument) -> [CSAFFinding] {
    lists(document).flatMap { $0.items("file_hashes") }.compactMap { item in
      guard let name = item.text("algorithm"), !algorithms.contains(name) else { return nil }
      return CSAFFinding(
        "\(item.place)/algorithm", "the standard does not mention the algorithm '\(name.prefix(40))'",
        "use one that it mentions, such as sha256")
    }
  }
}
