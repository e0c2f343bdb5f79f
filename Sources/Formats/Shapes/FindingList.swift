/// What the rules of one check have found so far. It is bounded, so that a hostile record cannot make a report that is
/// larger than itself.
struct FindingList {
  /// More findings than this are dropped; the report then ends with one that says so.
  static let limit = 1_000

  private(set) var items: [FormatDiagnostic] = []

  var isFull: Bool { items.count >= Self.limit }

  mutating func add(
    _ rule: String, _ severity: FormatDiagnostic.Severity, at place: String, _ message: String, remedy: String
  ) {
    guard !isFull else { return }
    items.append(FormatDiagnostic(rule: rule, severity: severity, place: place, message: message, remedy: remedy))
    guard isFull else { return }
    items.append(
      FormatDiagnostic(
        rule: "limit", severity: .warning, place: "", message: "There are more findings than \(Self.limit)",
        remedy: "Correct these and check again."))
  }

  mutating func error(_ rule: String, at place: String, _ message: String, remedy: String) {
    add(rule, .error, at: place, message, remedy: remedy)
  }

  mutating func warning(_ rule: String, at place: String, _ message: String, remedy: String) {
    add(rule, .warning, at: place, message, remedy: remedy)
  }

  mutating func information(_ rule: String, at place: String, _ message: String, remedy: String) {
    add(rule, .information, at: place, message, remedy: remedy)
  }

  mutating func append(_ more: [FormatDiagnostic]) {
    for item in more { add(item.rule, item.severity, at: item.place, item.message, remedy: item.remedy) }
  }
}

/// Pieces of JSON pointers (RFC 6901).
enum JSONPointer {
  /// A member's name as a reference token: `~` and `/` escaped, cut at 128 scalars.
  static func token(_ key: String) -> String {
    var token = ""
    for scalar in key.unicodeScalars.prefix(128) {
      switch scalar {
      case "~": token += "~0"
      case "/": token += "~1"
      default: token.unicodeScalars.append(scalar)
      }
    }
    return token
  }
}

/// An excerpt of a hostile text for a message: at most `limit` scalars, controls as spaces.
func excerpt(_ text: String, limit: Int = 64) -> String {
  var shown = ""
  var count = 0
  for scalar in text.unicodeScalars {
    guard count < limit else { return shown + "..." }
    shown.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
    count += 1
  }
  return shown
}
