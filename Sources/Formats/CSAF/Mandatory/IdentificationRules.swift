import PackageIdentity

/// Tests on product identification helpers: 6.1.13, 6.1.25, 6.1.42 to 6.1.44, 6.1.61.
enum CSAFIdentificationRules {
  static let rules = [CSAFRule("6.1.13", findInvalidPackageURL), CSAFRule("6.1.25", findRepeatedAlgorithm)]
  static let newRules = [
    CSAFRule("6.1.42", findDifferentPackageURLs), CSAFRule("6.1.43", findStarsInModelNumber),
    CSAFRule("6.1.44", findStarsInSerialNumber),
  ]
  static let lastRules = [CSAFRule("6.1.61", findStarsInSKU)]

  static func parse(_ text: String) -> Result<PackageURL, PackageURLError> {
    do throws(PackageURLError) { return .success(try PackageURL(text)) } catch { return .failure(error) }
  }

  /// 6.1.13 PURL.
  static func findInvalidPackageURL(_ document: CSAFDocument) -> [CSAFFinding] {
    document.tree.products.flatMap(\.packageURLs).compactMap { node in
      guard let text = node.text, case .failure(let refusal) = parse(text) else { return nil }
      return CSAFFinding(node.place, refusal.message, refusal.remedy)
    }
  }

  /// 6.1.25 Multiple Use of Same Hash Algorithm.
  static func findRepeatedAlgorithm(_ document: CSAFDocument) -> [CSAFFinding] {
    document.tree.products.flatMap { $0.helper?.items("hashes") ?? [] }.flatMap { hash in
      var seen: Set<ExactText> = []
      return hash.items("file_hashes").compactMap { item -> CSAFFinding? in
        guard let name = item.text("algorithm"), !seen.insert(ExactText(name)).inserted else { return nil }
        return CSAFFinding(
          "\(item.place)/algorithm", "the file has two hashes of \(name)", "keep one hash of each algorithm")
      }
    }
  }

  /// 6.1.42 PURL Qualifiers: the Package-URLs of one product differ in their qualifiers only.
  static func findDifferentPackageURLs(_ document: CSAFDocument) -> [CSAFFinding] {
    document.tree.products.compactMap { product in
      guard let list = product.helper?["purls"] else { return nil }
      let cores = Set(product.packageURLs.compactMap { $0.text.map(withoutQualifiers) })
      guard cores.count > 1 else { return nil }
      return CSAFFinding(
        list.place, "the Package-URLs differ in more than qualifiers", "give other packages a product of their own")
    }
  }

  /// The canonical text without qualifiers, or the text itself where it is invalid.
  private static func withoutQualifiers(_ text: String) -> ExactText {
    guard case .success(let url) = parse(text) else {
      let end = text.utf8.firstIndex(of: UInt8(ascii: "?")) ?? text.endIndex
      return ExactText(String(text[..<end]))
    }
    let parts = [url.type, url.namespace ?? "", url.name, url.version ?? "", url.subpath ?? ""]
    return ExactText(parts.joined(separator: "\u{0}"))
  }

  /// 6.1.43 Use of Multiple Stars in Model Number.
  static func findStarsInModelNumber(_ document: CSAFDocument) -> [CSAFFinding] { findStars(document, "model_numbers") }

  /// 6.1.44 Use of Multiple Stars in Serial Number.
  static func findStarsInSerialNumber(_ document: CSAFDocument) -> [CSAFFinding] {
    findStars(document, "serial_numbers")
  }

  /// 6.1.61 Use of Multiple Stars in SKU.
  static func findStarsInSKU(_ document: CSAFDocument) -> [CSAFFinding] { findStars(document, "skus") }

  private static func findStars(_ document: CSAFDocument, _ list: String) -> [CSAFFinding] {
    document.tree.products.flatMap { $0.helper?.items(list) ?? [] }.compactMap { node in
      guard let text = node.text, countStars(text) > 1 else { return nil }
      return CSAFFinding(
        node.place, "the number has more than one star", "put a backslash before stars that are meant literally")
    }
  }

  /// Stars without a backslash before them; a backslash quotes whatever follows.
  private static func countStars(_ text: String) -> Int {
    var count = 0
    var isQuoted = false
    for byte in text.utf8 {
      if isQuoted {
        isQuoted = false
      } else if byte == UInt8(ascii: "\\") {
        isQuoted = true
      } else if byte == UInt8(ascii: "*") {
        count += 1
      }
    }
    return count
  }
}
