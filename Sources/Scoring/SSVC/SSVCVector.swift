/// The abbreviated form of a decision, `SSVCv2/E:A/A:Y/T:T/M:H/D:C/2024-06-18T20:38:26Z/`.
///
/// Read are the label `SSVCv2`, the later `SSVC/v2`, pairs of key and value, and value identifiers of four parts such
/// as `ssvc:E:1.1.0:A`; the time, in ISO 8601 or in seconds since 1970, comes last and may be absent, as may the slash
/// at the end.
public struct SSVCVector: Hashable, Sendable {
  /// How the string is spelled.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    /// `SSVCv2/` and the one-letter abbreviations of the SSVC 2 calculators.
    case compact
    /// `SSVC/v2/` and the same abbreviations.
    case slashed
    /// `SSVCv2/` and value identifiers, which name namespace and version and so lose nothing.
    case qualified

    var label: String { self == .slashed ? "SSVC/v2/" : "SSVCv2/" }
  }

  /// A decision point and the value chosen, as spelled.
  public struct Field: Hashable, Sendable {
    /// A key, or `namespace:key:version`.
    public let decisionPoint: String
    public let value: String

    public init(decisionPoint: String, value: String) {
      self.decisionPoint = decisionPoint
      self.value = value
    }
  }

  public let form: Form
  public let fields: [Field]
  /// As spelled.
  public let time: String?

  /// Reads a vector string of at most 4,096 bytes.
  public init(_ text: String) throws(SSVCError) {
    guard text.utf8.count <= 4_096 else {
      throw Self.malformed(4_096, "The vector is longer than 4,096 bytes", remedy: "Leave out what is no decision.")
    }
    guard let label = [Form.compact.label, Form.slashed.label].first(where: { text.hasPrefix($0) }) else {
      throw Self.malformed(0, "The text does not begin as an SSVC vector", remedy: "Begin with SSVCv2/ or SSVC/v2/.")
    }
    var fields: [Field] = []
    var time: String?
    var offset = label.utf8.count
    var parts = text.utf8.dropFirst(offset).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    for part in parts {
      let part = String(Substring(part))
      guard time == nil else {
        throw Self.malformed(offset, "Something follows the time", remedy: "Put the time last.")
      }
      if Self.isTime(part) {
        time = part
      } else {
        fields.append(try Self.field(part, offset: offset))
      }
      offset += part.utf8.count + 1
    }
    let isQualified = !fields.isEmpty && fields.allSatisfy { $0.decisionPoint.contains(":") }
    form = label == Form.slashed.label ? .slashed : isQualified ? .qualified : .compact
    self.fields = fields
    self.time = time
  }

  /// Writes a decision: its path and, where it has one, its outcome.
  public init(_ decision: Decision, form: Form, time: String? = nil) {
    let outcome = decision.outcome.map { (decision.outcomePoint, $0) }
    fields = (decision.path.map { ($0.decisionPoint, $0.value) } + (outcome.map { [$0] } ?? [])).map { point, value in
      form == .qualified
        ? Field(decisionPoint: point.id, value: value.key)
        : Field(decisionPoint: point.abbreviation, value: value.abbreviation)
    }
    self.form = form
    self.time = time
  }

  /// The values by decision point, for `DecisionTable.decide`.
  public func values() throws(SSVCError) -> [String: String] {
    var values: [String: String] = [:]
    for field in fields {
      guard values.updateValue(field.value, forKey: field.decisionPoint) == nil else {
        throw SSVCError(
          .contradiction, at: field.decisionPoint, "\(field.decisionPoint) stands twice in the vector",
          remedy: "Give each decision point one value.")
      }
    }
    return values
  }

  /// The outcome that the vector itself states for a table, which need not be what the table decides; `nil` where it
  /// states none or one that the table does not know.
  public func statedOutcome(of table: DecisionTable) -> DecisionPointValue? {
    for field in fields where table.index(ofPointSpelled: field.decisionPoint) == nil {
      guard table.outcome.precision(ofSpelling: field.decisionPoint) != nil else { continue }
      return table.outcome.value(spelled: field.value)
    }
    return nil
  }

  private static func field(_ part: String, offset: Int) throws(SSVCError) -> Field {
    let pieces = part.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard pieces.count == 2 || pieces.count == 4, !pieces.contains(where: \.isEmpty), let value = pieces.last else {
      throw malformed(
        offset, "'\(part.prefix(32))' is no pair of decision point and value",
        remedy: "Write key:value, or namespace:key:version:value.")
    }
    return Field(decisionPoint: pieces.dropLast().joined(separator: ":"), value: value)
  }

  /// Seconds since 1970, or a date followed by anything. No key has a hyphen, and no key stands without a colon.
  private static func isTime(_ part: String) -> Bool {
    let bytes = Array(part.utf8)
    let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    return digits > 0 && (digits == bytes.count || (digits == 4 && bytes[4] == UInt8(ascii: "-")))
  }

  private static func malformed(_ offset: Int, _ message: String, remedy: String) -> SSVCError {
    SSVCError(.malformedVector, at: "byte \(offset)", message, remedy: remedy)
  }
}

extension SSVCVector: CustomStringConvertible {
  /// The vector string, closed by a slash.
  public var description: String {
    form.label + fields.map { "\($0.decisionPoint):\($0.value)/" }.joined() + (time.map { $0 + "/" } ?? "")
  }
}

extension DecisionPoint {
  /// The abbreviation in vector strings: a former key, of one or two letters, or the key.
  var abbreviation: String { formerSpellings.first { $0.utf8.count <= 2 } ?? key }
}

extension DecisionPointValue {
  /// The abbreviation in vector strings: a former key, of one letter, or the key.
  var abbreviation: String { formerSpellings.first { $0.utf8.count == 1 } ?? key }
}
