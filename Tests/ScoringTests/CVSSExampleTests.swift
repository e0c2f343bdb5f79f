import Scoring
import Testing

/// Scores from the worked examples and user guides that FIRST publishes.
@Suite struct CVSSExampleTests {
  @Test(arguments: [
    ("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N", 6.4),
    ("CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N", 3.1),
    ("CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H", 9.9),
    ("CVSS:3.1/AV:L/AC:L/PR:H/UI:N/S:U/C:L/I:L/A:L", 4.2),
    ("CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N", 7.5),
    ("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H", 10.0),
    ("AV:N/AC:L/Au:N/C:N/I:N/A:C", 7.8),
    ("AV:L/AC:H/Au:N/C:C/I:C/A:C", 6.2),
  ])
  func baseScores(_ text: String, _ score: Double) throws {
    #expect(try CVSSVector(text).baseScore == score)
  }

  /// OASIS's CSAF 2.1 examples 6.1.8-05 and -06 give base, threat and environmental scores of version 4.0 apart;
  /// 6.1.8-16 and -17 give the score of the whole vector as the schema's only score.
  @Test(arguments: [
    ("", 10.0, 10.0, 10.0), ("/E:P", 10.0, 9.3, 9.3), ("/E:P/MAV:A/MPR:L/MUI:P/MVI:N/MVA:N", 10.0, 9.3, 5.4),
  ])
  func groupsOfVersion4(_ suffix: String, _ base: Double, _ threat: Double, _ overall: Double) throws {
    let vector = try CVSSVector("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H" + suffix)
    #expect(vector.baseScore == base)
    #expect(vector.temporalScore == threat)
    #expect(vector.environmentalScore == overall)
    #expect(vector.overallScore == overall)
  }

  /// The overall score is the score of the last group that is defined.
  @Test(arguments: [
    ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8),
    ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:P", 9.3),
    ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:P/MAV:P", 6.4),
    ("AV:N/AC:L/Au:N/C:C/I:C/A:C/E:F/RL:OF/RC:C", 8.3),
    ("AV:N/AC:L/Au:N/C:C/I:C/A:C/E:F/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:L", 9.0),
  ])
  func overallScores(_ text: String, _ score: Double) throws {
    #expect(try CVSSVector(text).overallScore == score)
  }
}
