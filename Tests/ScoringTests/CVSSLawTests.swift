import Scoring
import Testing

/// What must hold of every vector.
@Suite struct CVSSLawTests {
  /// Some vectors of each version: every value of every metric, over three bases.
  static let vectors: [CVSSVector] = {
    let texts = [
      "AV:N/AC:L/Au:N/C:C/I:C/A:C", "AV:L/AC:H/Au:M/C:P/I:N/A:N", "AV:A/AC:M/Au:S/C:N/I:P/A:P/CDP:H/TD:M",
      "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", "CVSS:3.0/AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N/E:U/CR:H",
      "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", "CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N/E:U/CR:H",
      "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H",
      "CVSS:4.0/AV:P/AC:H/AT:P/PR:H/UI:A/VC:L/VI:L/VA:N/SC:L/SI:N/SA:N/E:U/CR:L/MSI:S/RE:M",
    ]
    var vectors: [CVSSVector] = []
    for text in texts {
      guard let base = try? CVSSVector(text) else { continue }
      for metric in CVSSMetric.all(of: base.version) {
        for value in metric.values {
          guard let changed = try? base.setting(metric.abbreviation, to: value.abbreviation) else { continue }
          vectors.append(changed)
        }
      }
    }
    return vectors
  }()

  @Test func thereAreVectors() { #expect(Self.vectors.count > 600) }

  @Test func descriptionReadsBackAsTheSameVector() throws {
    for vector in Self.vectors {
      #expect(try CVSSVector(vector.description) == vector)
      #expect(try CVSSVector(vector.description).description == vector.description)
    }
  }

  @Test func scoresHaveOneDecimalAndLieInRange() {
    for vector in Self.vectors {
      let scores = [vector.baseScore, vector.temporalScore, vector.environmentalScore, vector.overallScore]
      for score in scores {
        #expect((0...10).contains(score))
        #expect(score == (score * 10).rounded() / 10)
      }
    }
  }

  @Test func threatNeverRaisesTheBaseScore() {
    for vector in Self.vectors { #expect(vector.temporalScore <= vector.baseScore, "\(vector)") }
  }

  @Test func supplementalMetricsDoNotScore() throws {
    for vector in Self.vectors where vector.version == .v4 {
      for metric in CVSSMetric.all(of: .v4) where metric.group == .supplemental {
        for value in metric.values {
          let changed = try vector.setting(metric.abbreviation, to: value.abbreviation)
          #expect(changed.overallScore == vector.overallScore && changed.nomenclature == vector.nomenclature)
        }
      }
    }
  }

  @Test func modifyingAMetricToItsOwnValueChangesNothing() throws {
    for vector in Self.vectors where vector.version != .v2 {
      for metric in CVSSMetric.all(of: vector.version) where metric.abbreviation.hasPrefix("M") {
        let own = String(metric.abbreviation.dropFirst())
        guard vector.value(of: metric.abbreviation)?.isNotDefined == true else { continue }
        let value = try #require(vector.value(of: own))
        let changed = try vector.setting(metric.abbreviation, to: value.abbreviation)
        #expect(changed.environmentalScore == vector.environmentalScore, "\(changed)")
      }
    }
  }

  /// A property list says all that the vector says.
  @Test func propertiesRebuildTheVector() throws {
    for vector in Self.vectors {
      var bare = vector
      for metric in CVSSMetric.all(of: vector.version) where !metric.isMandatory {
        bare = try bare.setting(metric.abbreviation, to: try #require(metric.values.last).abbreviation)
      }
      #expect(try bare.adding(vector.properties()) == vector)
      #expect(try bare.adding(vector.properties(includingNotDefined: true)) == vector)
    }
  }

  @Test func contradictingPropertyIsRefused() throws {
    let vector = try CVSSVector("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H")
    let error = #expect(throws: CVSSError.self) {
      try vector.adding([CVSSProperty(name: "attackVector", value: "LOCAL")])
    }
    #expect(error?.code == .contradiction)
  }

  /// The severity words change exactly at the scale's limits.
  @Test(arguments: [
    ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N", CVSSSeverity.none, 0.0),
    ("CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:N/I:N/A:L", .low, 1.6),
    ("CVSS:3.1/AV:N/AC:L/PR:L/UI:R/S:U/C:H/I:H/A:H", .high, 8.0),
    ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N", .critical, 9.1),
    ("AV:N/AC:L/Au:N/C:N/I:N/A:N", .low, 0.0),
    ("AV:N/AC:L/Au:N/C:C/I:C/A:C", .high, 10.0),
  ])
  func severities(_ text: String, _ severity: CVSSSeverity, _ score: Double) throws {
    let vector = try CVSSVector(text)
    #expect(vector.baseScore == score)
    #expect(vector.baseSeverity == severity)
    #expect(vector.overallSeverity == severity)
  }

  @Test(arguments: [
    ("", "CVSS-B", "001200"), ("/E:A", "CVSS-BT", "001200"), ("/CR:L/IR:L", "CVSS-BE", "001201"),
    ("/E:U/MAV:P", "CVSS-BTE", "201220"), ("/AU:Y", "CVSS-B", "001200"), ("/MSI:S", "CVSS-BE", "001000"),
  ])
  func nomenclatureAndMacrovector(_ suffix: String, _ name: String, _ macrovector: String) throws {
    let base = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:H/VA:N/SC:N/SI:N/SA:N"
    let vector = try CVSSVector(base + suffix)
    #expect(vector.nomenclature?.rawValue == name)

    #expect(vector.macrovector?.description == macrovector)
  }
}
