import Scoring

/// A CVSS object of FIRST's JSON form: its vector and what follows from it.
struct CVSSContent {
  /// A member and the value that it must have.
  struct Expectation {
    let member: String
    let text: String
    let accepts: (WireValue) -> Bool
  }

  /// The vector with the metrics that only the members give.
  let vector: CVSSVector
  /// The vector as it is written.
  let written: CVSSVector

  /// `nil` where the vector is invalid.
  init?(_ node: Node) {
    guard let vector = Self.vector(of: node) else { return nil }
    written = vector
    let properties = node.members.compactMap { key, member in
      member.text.map { CVSSProperty(name: key, value: $0) }
    }
    do throws(CVSSError) {
      self.vector = try vector.adding(properties)
    } catch {
      // Contradictions are the matter of test 6.1.10; the vector takes precedence.
      self.vector = vector
    }
  }

  static func vector(of node: Node) -> CVSSVector? {
    guard let text = node.text("vectorString") else { return nil }
    do throws(CVSSError) { return try CVSSVector(text) } catch { return nil }
  }

  /// Why a text is no vector of the version that its member's name stands for.
  static func refusal(of text: String, key: String) -> (message: String, remedy: String)? {
    do throws(CVSSError) {
      let version = try CVSSVector(text).version
      let allowed: [CVSSVersion] =
        switch key {
        case "cvss_v2": [.v2]
        case "cvss_v3": [.v3, .v3Point1]
        default: [.v4]
        }
      guard !allowed.contains(version) else { return nil }
      return ("a vector of CVSS \(version) stands in \(key)", "move it to the member of its version")
    } catch {
      return (error.message, error.remedy)
    }
  }

  /// The rating of section 6 of CVSS 4.0 for a score.
  static func rating(_ score: Double) -> String {
    switch score {
    case ..<0.05: "NONE"
    case ..<3.95: "LOW"
    case ..<6.95: "MEDIUM"
    case ..<8.95: "HIGH"
    default: "CRITICAL"
    }
  }

  /// FIRST's form of version 4.0 has one score, that of the whole vector; OASIS's examples also give that of the vector
  /// without the metrics of members.
  var expectations: [Expectation] {
    switch vector.version {
    case .v4:
      let scores = [vector.overallScore, written.overallScore]
      return [
        score("baseScore", scores),
        Expectation(member: "baseSeverity", text: vector.overallSeverity.rawValue) { given in
          given.string == vector.overallSeverity.rawValue || given.string == written.overallSeverity.rawValue
        },
      ]
    case .v3, .v3Point1:
      return pair("base", vector.baseScore, vector.baseSeverity)
        + pair("temporal", vector.temporalScore, vector.temporalSeverity)
        + pair("environmental", vector.environmentalScore, vector.environmentalSeverity)
    case .v2:
      return [
        score("baseScore", [vector.baseScore]), score("temporalScore", [vector.temporalScore]),
        score("environmentalScore", [vector.environmentalScore]),
      ]
    }
  }

  private func pair(_ name: String, _ value: Double, _ severity: CVSSSeverity) -> [Expectation] {
    let rating = Expectation(member: "\(name)Severity", text: severity.rawValue) { given in
      given.string == severity.rawValue
    }
    return [score("\(name)Score", [value]), rating]
  }

  private func score(_ member: String, _ values: [Double]) -> Expectation {
    Expectation(member: member, text: "\(values.first ?? 0)") { given in
      guard case .number(let number) = given, let double = number.double else { return true }
      return values.contains { (double - $0).magnitude < 0.001 }
    }
  }
}
