public import Scoring

/// Checks FIRST's JSON objects for CVSS (`cvss-v2.0.json` to `cvss-v4.0.json`), and what they say beside their vector
/// with the vector itself.
///
/// `cvss-schema` is the shape; `cvss-vector` a vector that is none, or of another version; `cvss-member` a metric that
/// the vector gives otherwise; `cvss-score` and `cvss-severity` what the equations do not give.
public enum CVSSObjectChecks {
  /// - Parameters:
  ///   - place: a JSON pointer to the object, put before the places of findings.
  ///   - version: the version that the object must have, where what holds it says so.
  ///   - isStrict: whether members that the schema does not name are refused, as FIRST's strict schemas do.
  public static func check(
    _ object: WireValue, at place: String = "", version: CVSSVersion? = nil, isStrict: Bool = false
  ) -> [FormatDiagnostic] {
    let declared = object["version"]?.string.flatMap { CVSSVersion($0) }
    let expected = version ?? declared
    var shape = RecordShapeCheck(rule: "cvss-schema")
    let known = CVSSObjectShapes.rule(of: expected)
    shape.check(object, .object(known), at: place)
    var findings = shape.findings
    if isStrict { checkNames(object, known, at: place, &findings) }
    if let expected, expected >= .v3 { checkBand(object, at: place, &findings) }
    guard let text = object["vectorString"]?.string else { return findings.items }
    do throws(CVSSError) {
      let vector = try CVSSVector(anyOrder: text)
      checkVersion(vector, expected, at: place, &findings)
      checkOrder(text, at: place, &findings)
      checkMembers(object, vector, at: place, &findings)
    } catch {
      findings.error("cvss-vector", at: "\(place)/vectorString", error.message, remedy: error.remedy)
    }
    return findings.items
  }

  private static func checkNames(
    _ object: WireValue, _ known: ObjectRule, at place: String, _ findings: inout FindingList
  ) {
    for member in object.object?.members ?? [] where known.member(member.key) == nil {
      findings.error(
        "cvss-schema", at: "\(place)/\(JSONPointer.token(member.key))",
        "CVSS has no member '\(excerpt(member.key))'", remedy: "Remove it or correct its name.")
    }
  }

  /// From version 3.0 on a score has one decimal, and its severity is the one of its band.
  private static func checkBand(_ object: WireValue, at place: String, _ findings: inout FindingList) {
    guard case .number(let number)? = object["baseScore"], let score = number.double, (0...10).contains(score) else {
      return
    }
    let tenths = (score * 10).rounded()
    guard abs(score * 10 - tenths) < 1e-6 else {
      return findings.error(
        "cvss-schema", at: "\(place)/baseScore", "\(excerpt(number.text)) has more than one decimal",
        remedy: "Publish the score as the equations round it.")
    }
    let band: CVSSSeverity =
      switch tenths {
      case ..<1: .none
      case ..<40: .low
      case ..<70: .medium
      case ..<90: .high
      default: .critical
      }
    guard let severity = object["baseSeverity"]?.string.flatMap({ CVSSSeverity(rawValue: $0) }), severity != band else {
      return
    }
    findings.error(
      "cvss-schema", at: "\(place)/baseSeverity", "\(severity.rawValue) is not the severity of \(excerpt(number.text))",
      remedy: "Publish \(band.rawValue), or correct the score.")
  }

  private static func checkVersion(
    _ vector: CVSSVector, _ expected: CVSSVersion?, at place: String, _ findings: inout FindingList
  ) {
    guard let expected, vector.version != expected else { return }
    findings.error(
      "cvss-vector", at: "\(place)/vectorString", "The vector is of CVSS \(vector.version), not \(expected)",
      remedy: "Write the object of the vector's version.")
  }

  /// Version 4.0, section 7: metrics stand in the order of Table 23.
  private static func checkOrder(_ text: String, at place: String, _ findings: inout FindingList) {
    do throws(CVSSError) {
      _ = try CVSSVector(text)
    } catch {
      findings.error("cvss-vector", at: "\(place)/vectorString", error.message, remedy: error.remedy)
    }
  }

  private static func checkMembers(
    _ object: WireValue, _ vector: CVSSVector, at place: String, _ findings: inout FindingList
  ) {
    var complete = vector
    for metric in CVSSMetric.all(of: vector.version) {
      guard let value = object[metric.property]?.string else { continue }
      do throws(CVSSError) {
        complete = try complete.adding([CVSSProperty(name: metric.property, value: value)])
      } catch {
        guard error.code == .contradiction else { continue }
        findings.error("cvss-member", at: "\(place)/\(metric.property)", error.message, remedy: error.remedy)
      }
    }
    CVSSScoreRules(object: object, vector: complete, place: place).check(&findings)
  }
}
