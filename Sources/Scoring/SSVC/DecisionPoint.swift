/// One value of a decision point, as in SSVC's JSON schema `DecisionPoint` 2.0.0.
public struct DecisionPointValue: Hashable, Sendable {
  /// Unique within the decision point, for instance `A`.
  public let key: String
  public let name: String
  public let definition: String
  /// Keys and names that the value had in earlier versions or in vector strings, accepted when reading.
  public let formerSpellings: [String]

  public init(key: String, name: String, definition: String, formerSpellings: [String] = []) {
    self.key = key
    self.name = name
    self.definition = definition
    self.formerSpellings = formerSpellings
  }

  /// Whether a text names this value, by key or name, whatever its case and punctuation.
  func isSpelled(_ text: String) -> Bool {
    let folded = SSVCSpelling.folded(text)
    return SSVCSpelling.folded(key) == folded || SSVCSpelling.folded(name) == folded
      || formerSpellings.contains { SSVCSpelling.folded($0) == folded }
  }
}

/// A question with a few ordered answers, as in SSVC's JSON schema `DecisionPoint` 2.0.0.
public struct DecisionPoint: Hashable, Sendable {
  public let namespace: String
  /// Unique within the namespace, for instance `E`.
  public let key: String
  /// A semantic version, for instance `1.1.0`.
  public let version: String
  public let name: String
  public let definition: String
  /// In ascending order, as the standard lists them.
  public let values: [DecisionPointValue]
  /// Keys and names of earlier versions or of vector strings, accepted when reading.
  public let formerSpellings: [String]

  public init(
    namespace: String, key: String, version: String, name: String, definition: String,
    values: [DecisionPointValue], formerSpellings: [String] = []
  ) {
    self.namespace = namespace
    self.key = key
    self.version = version
    self.name = name
    self.definition = definition
    self.values = values
    self.formerSpellings = formerSpellings
  }

  /// The identifier that tables refer to, for instance `ssvc:E:1.1.0`.
  public var id: String { "\(namespace):\(key):\(version)" }

  /// The value that a text names by key or name, whatever its case and punctuation: `poc`, `PoC` and `Public PoC`
  /// are one. A key in its exact case goes before all other spellings.
  public func value(spelled text: String) -> DecisionPointValue? {
    index(ofValueSpelled: text).map { values[$0] }
  }

  func index(ofValueSpelled text: String) -> Int? {
    let folded = SSVCSpelling.folded(text)
    guard !folded.isEmpty else { return nil }
    return values.firstIndex { $0.key == text }
      ?? values.firstIndex { SSVCSpelling.folded($0.key) == folded }
      ?? values.firstIndex { $0.isSpelled(text) }
  }

  /// How precisely a text names this decision point: 0 by identifier, 1 without version, 2 by key, 3 by name, 4 by a
  /// former spelling; `nil` if it names another.
  func precision(ofSpelling text: String) -> Int? {
    if text == id { return 0 }
    let folded = SSVCSpelling.folded(text)
    if folded == SSVCSpelling.folded("\(namespace):\(key)") { return 1 }
    if folded == SSVCSpelling.folded(key) { return 2 }
    if folded == SSVCSpelling.folded(name) { return 3 }
    return formerSpellings.contains { SSVCSpelling.folded($0) == folded } ? 4 : nil
  }
}

/// How spellings are compared.
enum SSVCSpelling {
  /// Lower-case letters, digits, the colon of identifiers and the star of `Track*`; all else is dropped.
  static func folded(_ text: String) -> String {
    var folded = ""
    for scalar in text.unicodeScalars.prefix(256) {
      switch scalar {
      case "A"..."Z": folded.append(String(scalar).lowercased())
      case "a"..."z", "0"..."9", "*", ":": folded.unicodeScalars.append(scalar)
      default: continue
      }
    }
    return folded
  }
}
