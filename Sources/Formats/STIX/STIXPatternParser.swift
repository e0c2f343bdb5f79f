/// Reads the tokens of a pattern by the productions of STIX 2.1, part 9 and its grammar.
struct STIXPatternParser {
  static let depthLimit = 64

  private let tokens: [STIXPatternToken]
  private var place = 0
  private var depth = 0

  init(_ tokens: [STIXPatternToken]) { self.tokens = tokens }

  private var kind: STIXPatternToken.Kind? { place < tokens.count ? tokens[place].kind : nil }

  private func fault(_ message: String) -> FormatError {
    FormatError(place < tokens.count ? "byte \(tokens[place].offset)" : "the end", message)
  }

  private mutating func take(_ sign: String) -> Bool {
    guard kind == .sign(sign) else { return false }
    place += 1
    return true
  }

  private mutating func takeWord(_ word: String) -> Bool {
    guard kind == .word(word) else { return false }
    place += 1
    return true
  }

  private mutating func need(_ sign: String) throws(FormatError) {
    guard take(sign) else { throw fault("'\(sign)' is expected") }
  }

  private mutating func enter() throws(FormatError) {
    depth += 1
    guard depth < Self.depthLimit else { throw fault("the pattern is nested too deeply") }
  }

  mutating func pattern() throws(FormatError) {
    try observations()
    guard place == tokens.count else { throw fault("something follows the pattern") }
  }

  private mutating func observations() throws(FormatError) {
    try observation()
    while takeWord("AND") || takeWord("OR") || takeWord("FOLLOWEDBY") { try observation() }
  }

  private mutating func observation() throws(FormatError) {
    if take("(") {
      try enter()
      try observations()
      try need(")")
      depth -= 1
    } else {
      try need("[")
      try comparisons()
      try need("]")
    }
    while try qualifier() {}
  }

  private mutating func qualifier() throws(FormatError) -> Bool {
    if takeWord("START") {
      try moment()
      guard takeWord("STOP") else { throw fault("STOP is expected after START") }
      try moment()
      return true
    }
    if takeWord("WITHIN") {
      guard case .number? = kind else { throw fault("a number of seconds is expected") }
      place += 1
      guard takeWord("SECONDS") else { throw fault("SECONDS is expected") }
      return true
    }
    guard takeWord("REPEATS") else { return false }
    guard case .number(isInteger: true)? = kind else { throw fault("a whole number is expected") }
    place += 1
    guard takeWord("TIMES") else { throw fault("TIMES is expected") }
    return true
  }

  private mutating func moment() throws(FormatError) {
    guard case .literal("t", let text)? = kind, ShapeText.instant.matches(text) else {
      throw fault("a timestamp such as t'2026-06-02T14:00:00Z' is expected")
    }
    place += 1
  }

  private mutating func comparisons() throws(FormatError) {
    try comparison()
    while takeWord("AND") || takeWord("OR") { try comparison() }
  }

  private mutating func comparison() throws(FormatError) {
    if take("(") {
      try enter()
      try comparisons()
      try need(")")
      depth -= 1
      return
    }
    // The grammar has EXISTS before a path, and NOT before the path or after it.
    if takeWord("EXISTS") { return try path() }
    let isNegated = takeWord("NOT")
    if isNegated, takeWord("EXISTS") { return try path() }
    try path()
    _ = takeWord("NOT")
    try test()
  }

  private mutating func path() throws(FormatError) {
    guard case .word? = kind else { throw fault("the type of an object is expected") }
    place += 1
    try need(":")
    try step()
    while true {
      if take(".") {
        try step()
      } else if take("[") {
        if !take("*") {
          guard case .number(isInteger: true)? = kind else { throw fault("a place in a list or '*' is expected") }
          place += 1
        }
        try need("]")
      } else {
        return
      }
    }
  }

  private mutating func step() throws(FormatError) {
    switch kind {
    case .word?, .text?: place += 1
    default: throw fault("the name of a member is expected")
    }
  }

  private mutating func test() throws(FormatError) {
    for sign in ["=", "==", "!=", "<>", "<", "<=", ">", ">="] where take(sign) { return try constant() }
    if takeWord("IN") {
      try need("(")
      if take(")") { return }
      repeat { try constant() } while take(",")
      return try need(")")
    }
    for word in ["LIKE", "MATCHES", "ISSUBSET", "ISSUPERSET"] where takeWord(word) {
      guard case .text? = kind else { throw fault("a text in quotes is expected after \(word)") }
      place += 1
      return
    }
    throw fault("a comparison is expected")
  }

  private mutating func constant() throws(FormatError) {
    switch kind {
    case .text?, .number?: place += 1
    case .literal("t", let text)?:
      guard ShapeText.instant.matches(text) else { throw fault("the timestamp is not one of RFC 3339 in UTC") }
      place += 1
    case .literal("h", let text)?:
      guard text.isEmpty || ShapeText.hex.matches(text) else { throw fault("the digits are not hexadecimal pairs") }
      place += 1
    case .literal("b", let text)?:
      guard text.isEmpty || ShapeText.base64.matches(text) else { throw fault("the text is not base64") }
      place += 1
    case .word("true")?, .word("false")?: place += 1
    default: throw fault("a value is expected")
    }
  }
}
