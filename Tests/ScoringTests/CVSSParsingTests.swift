import Scoring
import Testing

/// What is refused, at which byte, and what is accepted.
@Suite struct CVSSParsingTests {
  private static let base4 = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"
  private static let base3 = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"

  @Test(arguments: [
    ("", CVSSError.Code.empty, 0),
    ("CVSS:", .unknownVersion, 5),
    ("CVSS:3", .unknownVersion, 5),
    ("CVSS:3.2/AV:N", .unknownVersion, 5),
    ("CVSS:2.0/AV:N/AC:L/Au:N/C:N/I:N/A:C", .unknownVersion, 5),
    ("CVSS:3x1/AV:N", .unknownVersion, 5),
    ("CVSS:3.1/", .malformedMetric, 9),
    ("CVSS:3.1//AV:N", .malformedMetric, 9),
    ("CVSS:3.1/AV", .malformedMetric, 11),
    ("CVSS:3.1/:N", .malformedMetric, 9),
    (base3 + "/", .malformedMetric, 45),
    ("CVSS:3.1/AV:X/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", .unknownValue, 12),
    ("CVSS:3.1/AV:/AC:L", .unknownValue, 12),
    ("CVSS:3.1/AV:N:N/AC:L", .unknownValue, 12),
    ("CVSS:3.1/av:N/AC:L", .unknownMetric, 9),
    ("CVSS:3.1/AV:n/AC:L", .unknownValue, 12),
    ("CVSS:3.1/\u{0}AV:N/AC:L", .unknownMetric, 9),
    ("CVSS:3.1/AV:\u{0}N/AC:L", .unknownValue, 12),
    ("CVSS:3.1/AVAVAVAVAVAVAVAV:N", .unknownMetric, 9),
    ("CVSS:3.1/Á:N", .unknownMetric, 9),
    (base3 + "/AV:N", .duplicateMetric, 45),
    (base3 + "/E:X/E:X", .duplicateMetric, 49),
    ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H", .missingMetric, 40),
    (base3 + "/AT:N", .unknownMetric, 45),
    ("AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", .unknownMetric, 10),
    ("(AV:N/AC:L/Au:N/C:N/I:N/A:C)", .unknownMetric, 0),
    (base4 + "/MAV:N/E:A", .outOfOrder, 70),
    (base4 + "/MSC:S", .unknownValue, 68),
    (base4 + "/U:RED", .unknownValue, 66),
    ("CVSS:4.0/AV:N", .missingMetric, 13),
  ])
  func refusals(_ text: String, _ code: CVSSError.Code, _ offset: Int) {
    let error = #expect(throws: CVSSError.self) { try CVSSVector(text) }
    #expect(error?.code == code)
    #expect(error?.offset == offset)
    #expect(error?.message.isEmpty == false && error?.remedy.isEmpty == false)
  }

  @Test func orderErrorNamesTheRightVector() {
    let error = #expect(throws: CVSSError.self) { try CVSSVector(Self.base4 + "/MAV:P/E:A") }
    #expect(error?.remedy.contains(Self.base4 + "/E:A/MAV:P") == true)
  }

  @Test func missingMetricsAreNamed() {
    let error = #expect(throws: CVSSError.self) { try CVSSVector("CVSS:3.1/AV:N/A:H") }
    #expect(error?.message.contains("AC, PR, UI, S, C, I") == true)
  }

  @Test func anyOrderIsAcceptedWhereTheSpecificationDoes() throws {
    #expect(try CVSSVector("CVSS:3.1/A:H/C:H/S:U/UI:N/I:H/PR:N/AC:L/AV:N") == CVSSVector(Self.base3))
    #expect(try CVSSVector("A:C/I:N/C:N/Au:N/AC:L/AV:N") == CVSSVector("AV:N/AC:L/Au:N/C:N/I:N/A:C"))
    #expect(try CVSSVector(anyOrder: Self.base4 + "/MAV:P/E:A") == CVSSVector(Self.base4 + "/E:A/MAV:P"))
  }

  @Test func notDefinedIsTheSameAsAbsent() throws {
    #expect(try CVSSVector(Self.base4 + "/E:X/CR:X/U:X") == CVSSVector(Self.base4))
    #expect(try CVSSVector(Self.base4 + "/E:X").description == Self.base4)
    #expect(try CVSSVector("AV:N/AC:L/Au:N/C:N/I:N/A:C/TD:ND").description == "AV:N/AC:L/Au:N/C:N/I:N/A:C")
  }

  @Test func bytesAndTextAreReadAlike() throws {
    let bytes = Array(Self.base4.utf8)
    #expect(try CVSSVector(utf8: bytes) == CVSSVector(Self.base4))
    #expect(try CVSSVector(utf8: bytes.span) == CVSSVector(Self.base4))
  }

  /// Every text within two changed bytes of a vector is read or refused inside its bounds.
  @Test(arguments: [base3, base4, "AV:N/AC:L/Au:N/C:N/I:N/A:C/CDP:LM/TD:H"])
  func mutationsNeverTrap(_ text: String) {
    let bytes = Array(text.utf8)
    for place in bytes.indices {
      for replacement in [0, 47, 58, 65, 88, 255] as [UInt8] {
        var mutated = bytes
        mutated[place] = replacement
        for candidate in [mutated, Array(mutated[...place]), Array(mutated[place...])] {
          do throws(CVSSError) {
            let vector = try CVSSVector(utf8: candidate)
            #expect((0...10).contains(vector.overallScore))
          } catch {
            #expect((0...candidate.count).contains(error.offset) || error.code == .unknownVersion)
          }
        }
      }
    }
  }
}
