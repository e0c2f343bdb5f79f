/// The SPDX License List and its expressions (SPDX 3.0.1, Annex B), as CSAF 2.1 uses them for documents.
enum SPDXLicenses {
  private static let names = Set(row.split(separator: " ").map { $0.lowercased() })

  /// Identifiers that the list marks as deprecated.
  private static let deprecated: Set<String> = [
    "agpl-1.0", "agpl-3.0", "bsd-2-clause-freebsd", "bsd-2-clause-netbsd", "bzip2-1.0.5", "ecos-2.0", "gfdl-1.1",
    "gfdl-1.2", "gfdl-1.3", "gpl-1.0", "gpl-1.0+", "gpl-2.0", "gpl-2.0+", "gpl-2.0-with-autoconf-exception",
    "gpl-2.0-with-bison-exception", "gpl-2.0-with-classpath-exception", "gpl-2.0-with-font-exception",
    "gpl-2.0-with-gcc-exception", "gpl-3.0", "gpl-3.0+", "gpl-3.0-with-autoconf-exception",
    "gpl-3.0-with-gcc-exception", "lgpl-2.0", "lgpl-2.0+", "lgpl-2.1", "lgpl-2.1+", "lgpl-3.0", "lgpl-3.0+",
    "net-snmp", "nokia-qt-exception-1.1", "nunit", "standardml-nj", "wxwindows",
  ]

  private static let scanCodeNames = Set(scanCodeRow.split(separator: " ").map(String.init))

  /// Whether a `LicenseRef-scancode-` names an entry of the ScanCode LicenseDB; `nil` for other names.
  static func isInScanCode(_ name: String) -> Bool? {
    let prefix = "licenseref-scancode-"
    let lowered = name.lowercased()
    return lowered.hasPrefix(prefix) ? scanCodeNames.contains(String(lowered.dropFirst(prefix.utf8.count))) : nil
  }

  /// Identifiers are matched whatever their case (Annex B.3).
  static func isListed(_ name: String) -> Bool { names.contains(name.lowercased()) }

  static func isDeprecated(_ name: String) -> Bool { deprecated.contains(name.lowercased()) }

  /// What is read at most of an expression, in bytes.
  static let expressionLimit = 16_384

  /// The licences and exceptions that an expression names; `nil` where it breaks the grammar.
  ///
  /// A `DocumentRef` must not stand in CSAF documents (section 3.2.2.6).
  static func names(in expression: String) -> [String]? {
    guard expression.utf8.count <= expressionLimit else { return nil }
    var parser = SPDXExpression(expression)
    return parser.read()
  }
}

/// Reads an expression without recursion deeper than its limit.
struct SPDXExpression {
  private static let depthLimit = 64
  private let tokens: [String]
  private var place = 0
  private var found: [String] = []

  init(_ text: String) {
    var tokens: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "(", ")":
        if !word.isEmpty { tokens.append(word) }
        word = ""
        if scalar != " " { tokens.append(String(scalar)) }
      default: word.unicodeScalars.append(scalar)
      }
    }
    if !word.isEmpty { tokens.append(word) }
    self.tokens = tokens
  }

  mutating func read() -> [String]? {
    guard !tokens.isEmpty, compound(depth: 0), place == tokens.count else { return nil }
    return found
  }

  /// Terms joined by AND and OR.
  private mutating func compound(depth: Int) -> Bool {
    guard depth < Self.depthLimit, term(depth: depth) else { return false }
    while let next = peek(), ["AND", "OR", "and", "or"].contains(next) {
      place += 1
      guard term(depth: depth) else { return false }
    }
    return true
  }

  private mutating func term(depth: Int) -> Bool {
    guard let next = peek() else { return false }
    place += 1
    if next == "(" {
      guard compound(depth: depth + 1), peek() == ")" else { return false }
      place += 1
      return true
    }
    guard license(next) else { return false }
    guard let word = peek(), word == "WITH" || word == "with" else { return true }
    place += 1
    guard let exception = peek(), isName(exception) else { return false }
    place += 1
    found.append(exception)
    return true
  }

  /// An identifier of the list, perhaps with a plus sign, or a `LicenseRef-` of one's own.
  private mutating func license(_ word: String) -> Bool {
    let isPlus = word.utf8.last == UInt8(ascii: "+")
    let bare = isPlus ? String(word.dropLast()) : word
    let keywords = ["AND", "OR", "WITH", "and", "or", "with"]
    guard isName(bare), !keywords.contains(bare) else { return false }
    if isReference(bare), isPlus { return false }
    found.append(SPDXLicenses.isListed(word) ? word : bare)
    return true
  }

  private func isReference(_ word: String) -> Bool { word.hasPrefix("LicenseRef-") || word.hasPrefix("AdditionRef-") }

  private func isName(_ word: String) -> Bool {
    let end = word.split(separator: "-", maxSplits: 1).last ?? ""
    return !word.isEmpty && !(isReference(word) && end.isEmpty) && word != "LicenseRef-"
      && word.utf8.allSatisfy { TextPatterns.isAlphanumeric($0) || $0 == 0x2D || $0 == 0x2E }
  }

  private func peek() -> String? { place < tokens.count ? tokens[place] : nil }
}
