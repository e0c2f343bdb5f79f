import Scoring
import Testing

/// A sample of `Tests/Differential/cvss_differential.py 160 1`: what the reference library `cvss` 3.6 gives.
/// Each line: vector, then base, temporal or threat, and environmental score; `-` where the library gives none.
@Suite struct CVSSReferenceTests {
  @Test func scoresAgree() throws {
    for line in Self.sample.split(separator: "\n") {
      let fields = line.split(separator: " ").map(String.init)
      let vector = try CVSSVector(anyOrder: fields[0])
      let ours = [vector.baseScore, vector.temporalScore, vector.environmentalScore]
      for (score, expected) in zip(ours, fields[1...3]) where expected != "-" {
        #expect(expected == "\(score)", "\(vector)")
      }
    }
  }

  private static let sample = """
    CVSS:3.0/A:H/S:U/PR:L/AV:L/UI:R/AC:L/C:N/I:L 5.6 5.6 5.6
    CVSS:4.0/AV:L/AC:H/AT:N/PR:N/UI:N/VC:L/VI:N/VA:H/SC:N/SI:L/SA:N/MAV:L/AU:X 5.9 5.9 5.9
    CVSS:3.1/UI:R/AC:H/C:H/A:H/AV:P/I:N/S:C/PR:H 6.5 6.5 6.5
    A:C/C:N/Au:S/AR:L/RC:UC/RL:ND/CR:L/E:H/AC:H/IR:H/TD:M/AV:L/I:C 5.5 5.0 4.1
    CVSS:3.0/C:N/AC:L/S:C/AV:P/I:H/PR:H/UI:N/A:L 5.7 5.7 5.7
    CVSS:3.0/I:H/MPR:L/MC:X/C:H/AC:L/PR:H/UI:R/AV:L/MUI:X/MS:U/A:N/MA:N/S:C/RL:W 7.4 7.2 6.5
    CVSS:4.0/AV:N/AC:H/AT:N/PR:H/UI:N/VC:H/VI:L/VA:L/SC:L/SI:N/SA:L 5.9 5.9 5.9
    CVSS:4.0/AV:A/AC:L/AT:P/PR:L/UI:A/VC:L/VI:N/VA:L/SC:H/SI:N/SA:N/MAT:N/MPR:X/MUI:A/MVI:H/MSA:H/AU:X/V:C 1.8 1.8 7.0
    E:ND/C:P/CR:H/Au:S/AC:M/I:N/A:P/IR:L/AV:L/CDP:H/TD:N 3.0 - 0.0
    CVSS:3.1/A:L/PR:L/AC:H/MI:L/UI:R/MPR:L/AV:A/MAC:H/C:H/MAV:X/I:N/S:U 5.1 5.1 5.6
    CVSS:3.1/PR:L/AR:H/I:H/AV:P/A:L/S:U/UI:N/C:N/AC:H 4.6 4.6 5.0
    CVSS:4.0/AV:A/AC:L/AT:N/PR:L/UI:N/VC:N/VI:N/VA:H/SC:N/SI:L/SA:L/E:U/AR:X/MAC:L/MUI:A/RE:L 6.9 4.6 1.7
    CVSS:4.0/AV:L/AC:H/AT:N/PR:H/UI:A/VC:L/VI:N/VA:H/SC:N/SI:L/SA:N 4.3 4.3 4.3
    CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:L/VI:H/VA:L/SC:H/SI:N/SA:L 7.0 7.0 7.0
    CVSS:4.0/AV:L/AC:L/AT:N/PR:L/UI:P/VC:N/VI:L/VA:H/SC:L/SI:L/SA:H 6.9 6.9 6.9
    C:P/A:P/AV:L/AC:H/I:C/Au:N 5.2 - -
    CVSS:3.1/S:C/AV:A/C:H/AC:L/PR:N/I:N/RL:W/RC:X/A:N/UI:R 6.6 6.5 6.5
    CVSS:3.1/AC:L/MI:L/A:N/E:U/PR:H/CR:M/UI:R/MPR:L/IR:X/RL:X/AR:M/I:L/AV:A/RC:U/MA:H/C:H/S:U/MAV:A/MUI:R 4.9 4.2 5.9
    CDP:N/AV:A/AC:M/RL:OF/C:P/Au:S/A:C/IR:H/CR:H/RC:UR/I:C/E:F 7.0 5.5 5.8
    CVSS:3.0/RC:R/MAC:X/AV:P/C:L/MPR:H/UI:N/AC:H/IR:X/CR:L/AR:M/A:H/MAV:N/S:U/I:H/PR:L 5.9 5.7 5.9
    CVSS:3.0/MS:U/RC:C/I:H/MAC:X/PR:N/A:L/C:N/AC:L/UI:R/S:C/AV:P 5.9 5.9 4.9
    I:P/Au:M/C:N/AC:M/A:N/AV:A 1.9 - -
    CVSS:3.0/PR:N/AV:L/S:C/UI:R/C:L/I:N/A:N/AC:H 2.7 2.7 2.7
    CVSS:3.1/MPR:N/UI:R/MC:L/AV:L/MI:L/C:N/MAV:A/S:C/PR:N/MAC:X/AC:H/I:L/A:H/MA:N 6.3 6.3 4.3
    CVSS:3.1/UI:R/PR:N/A:H/AV:N/C:L/AC:H/I:N/S:C 6.9 6.9 6.9
    I:P/Au:M/AV:N/C:P/AC:H/A:C 5.8 - -
    CVSS:4.0/AV:A/AC:H/AT:N/PR:N/UI:A/VC:N/VI:H/VA:H/SC:L/SI:N/SA:H/MVA:X/V:D 7.0 7.0 7.0
    CVSS:3.0/S:C/UI:R/I:L/MS:C/C:N/AC:H/A:N/IR:M/PR:H/AV:L 2.3 2.3 2.3
    E:U/Au:M/CR:H/AR:ND/AC:L/A:C/AV:N/I:N/C:C/TD:ND/CDP:MH/IR:L 7.7 6.5 8.3
    Au:N/E:F/CR:L/C:P/I:N/TD:ND/CDP:H/RL:ND/AC:L/IR:L/AV:A/RC:C/AR:H/A:C 6.8 6.5 9.0
    CVSS:3.0/A:N/C:L/UI:N/MAV:A/AV:L/MC:H/MPR:L/IR:X/E:F/S:C/PR:N/AC:L/I:L 5.7 5.6 7.4
    I:P/C:C/Au:M/IR:M/A:P/CR:H/AC:L/RC:ND/AV:L 5.5 - 6.5
    CVSS:4.0/AV:L/AC:H/AT:N/PR:N/UI:P/VC:L/VI:L/VA:N/SC:N/SI:L/SA:H 4.5 4.5 4.5
    CVSS:4.0/AV:P/AC:H/AT:P/PR:N/UI:P/VC:H/VI:H/VA:N/SC:N/SI:N/SA:N/MAV:L/MAC:H/MSC:N/MSA:H/U:Green 5.3 5.3 8.4
    C:N/I:C/AC:M/A:P/Au:S/AV:A 5.8 - -
    AC:M/E:U/AV:A/CDP:ND/IR:M/C:N/Au:N/I:N/A:C/TD:H 5.7 4.8 4.8
    CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:A/VC:L/VI:L/VA:H/SC:N/SI:H/SA:N/AR:M/MAC:X/MAT:N/MSC:L/RE:L 8.3 8.3 7.3
    TD:N/AC:H/RL:TF/CDP:N/RC:UC/E:U/Au:M/A:P/AR:ND/I:P/AV:L/CR:M/C:C 4.9 3.4 0.0
    C:N/CR:H/I:C/IR:H/E:U/AC:M/AR:ND/Au:S/A:C/AV:L/RC:C/RL:U 6.0 5.1 5.6
    CVSS:3.0/I:L/MUI:X/MS:U/AC:L/E:F/A:N/PR:N/MAV:N/MA:L/MAC:X/MI:L/CR:L/RL:W/S:U/AV:A/AR:M/C:H/UI:N/RC:C 7.1 6.7 7.1
    CVSS:3.0/I:N/MUI:R/S:C/E:H/RL:O/MAC:L/AC:L/C:L/A:L/MI:H/AV:N/UI:N/MC:X/PR:N 7.2 6.9 8.4
    CVSS:3.0/UI:R/C:N/AC:L/AV:P/I:N/PR:H/A:N/S:C 0.0 0.0 0.0
    CVSS:4.0/AV:L/AC:L/AT:P/PR:N/UI:N/VC:L/VI:H/VA:L/SC:L/SI:L/SA:L 5.9 5.9 5.9
    CVSS:4.0/AV:P/AC:L/AT:N/PR:H/UI:A/VC:H/VI:H/VA:N/SC:H/SI:H/SA:N/MPR:H/MUI:P/MVC:L/S:N/AU:X 8.4 8.4 6.9
    CVSS:4.0/AV:P/AC:L/AT:P/PR:H/UI:P/VC:L/VI:L/VA:H/SC:L/SI:L/SA:N 4.4 4.4 4.4
    CVSS:3.0/MUI:N/CR:M/PR:H/MPR:X/UI:N/S:U/AV:N/A:N/I:L/AC:H/C:H/MC:L 5.0 5.0 3.3
    CVSS:3.0/A:L/PR:L/I:H/S:C/C:H/AC:L/AV:L/UI:N 8.7 8.7 8.7
    CVSS:3.0/MUI:R/I:N/UI:N/AC:L/C:H/MAC:X/CR:M/IR:X/MC:L/PR:L/MS:X/S:C/AV:N/RL:T/A:N 7.7 7.4 4.0
    CVSS:3.0/MUI:X/E:H/C:H/S:U/MPR:L/RL:W/A:N/I:H/AV:N/UI:N/PR:N/AC:L 9.1 8.9 7.9
    CVSS:3.0/S:U/PR:L/C:L/IR:X/UI:N/MC:N/AC:L/AV:A/A:H/I:H 7.6 7.6 7.3
    CVSS:3.0/UI:R/MAV:L/MUI:N/A:L/AV:N/I:L/MPR:N/MA:N/MI:L/PR:N/C:H/AC:L/IR:L/S:C 8.8 8.8 7.5
    CVSS:3.1/I:L/AC:L/UI:R/S:U/C:H/A:N/PR:N/AV:L 6.1 6.1 6.1
    CVSS:3.1/MAC:L/C:H/AV:N/MS:U/A:L/AR:M/RL:O/MI:H/RC:C/PR:H/UI:R/I:N/S:U/AC:H 4.8 4.6 6.1
    I:C/AC:M/A:C/AV:L/Au:N/C:N 6.3 - -
    AR:ND/A:P/RC:ND/E:F/CR:L/I:C/Au:M/TD:ND/C:P/AC:H/IR:H/AV:L/RL:ND/CDP:MH 4.9 4.7 7.4
    CVSS:3.1/UI:R/I:H/MI:N/IR:H/RL:O/C:N/RC:R/A:L/PR:L/CR:X/AR:X/MAV:A/S:U/MAC:L/AV:A/AC:L 5.8 5.3 2.8
    CVSS:3.0/A:H/AV:L/AC:L/C:L/PR:N/UI:R/S:C/RC:X/MAV:L/I:H 8.5 8.5 8.5
    TD:M/AV:N/RL:ND/AC:L/A:N/AR:ND/Au:S/C:N/I:P/E:ND/RC:C 4.0 4.0 3.0
    E:POC/AC:M/I:C/TD:N/AR:L/Au:M/AV:N/CR:ND/A:P/C:P/RC:UR/CDP:N 6.9 5.9 0.0
    CVSS:3.1/PR:H/AV:A/I:N/C:L/UI:R/A:N/S:U/AC:H 1.8 1.8 1.8
    CVSS:3.0/IR:M/AC:L/MA:X/AR:M/MI:H/CR:L/C:L/MPR:X/RC:C/I:L/A:N/UI:R/S:U/PR:H/AV:A 3.2 3.2 4.6
    CVSS:4.0/AV:N/AC:H/AT:N/PR:H/UI:A/VC:H/VI:N/VA:N/SC:L/SI:N/SA:H/MSI:L/AU:N/U:Red 6.8 6.8 6.9
    Au:N/I:N/AV:N/C:C/A:N/AC:H 5.4 - -
    CVSS:4.0/AV:L/AC:L/AT:P/PR:H/UI:A/VC:L/VI:H/VA:H/SC:H/SI:N/SA:H 5.9 5.9 5.9
    CVSS:3.1/C:L/UI:R/AC:L/AV:N/A:H/PR:L/CR:M/MAC:X/I:H/S:C 8.9 8.9 8.9
    CVSS:3.1/S:C/I:L/PR:L/MAV:P/A:N/MC:X/MI:L/CR:X/C:L/AV:A/AC:H/E:P/UI:R/MPR:X 4.0 3.8 3.2
    CVSS:4.0/AV:P/AC:H/AT:N/PR:N/UI:N/VC:L/VI:L/VA:N/SC:N/SI:N/SA:H/MVC:N/MVA:H/U:X 1.8 1.8 5.6
    CVSS:3.1/PR:L/C:H/UI:R/AC:H/AV:A/A:H/S:U/I:L 6.4 6.4 6.4
    IR:H/Au:M/RL:ND/AV:N/RC:C/AC:H/E:POC/C:C/AR:M/CDP:ND/A:C/I:P/TD:ND/CR:ND 6.4 5.8 5.9
    CVSS:3.1/C:L/AV:L/UI:N/AC:L/RC:X/S:C/I:L/PR:N/A:L 6.8 6.8 6.8
    AC:M/I:P/AV:L/Au:M/E:U/IR:H/A:N/C:P/CDP:MH 2.7 2.3 5.8
    CVSS:3.0/C:L/UI:R/AR:X/A:L/MAC:L/I:H/MI:H/CR:H/AV:L/RL:U/S:C/AC:H/PR:H/MS:C 6.4 6.4 7.2
    CVSS:3.0/UI:N/C:H/A:N/AV:A/PR:L/S:C/I:H/AC:H 7.7 7.7 7.7
    A:N/C:P/Au:N/AC:H/TD:ND/I:N/AV:N 2.6 - -
    Au:M/TD:H/AV:A/I:N/A:N/AC:L/AR:ND/C:P 2.2 - 2.2
    C:P/A:P/E:H/AC:M/I:N/AV:A/CR:M/Au:S 3.8 3.8 3.8
    CVSS:3.0/I:L/UI:N/A:N/S:C/PR:N/C:H/AV:L/AC:H 6.7 6.7 6.7
    RC:ND/C:P/AR:H/AV:A/CDP:MH/A:C/I:N/AC:M/Au:S/TD:L 5.8 - 2.1
    CVSS:3.0/AV:P/S:U/A:N/AC:H/I:H/C:N/PR:H/UI:R 3.8 3.8 3.8
    CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:P/VC:L/VI:L/VA:H/SC:L/SI:H/SA:L 8.4 8.4 8.4
    TD:M/A:C/C:P/E:H/I:C/AV:A/Au:S/CDP:MH/AC:M 7.0 7.0 6.2
    CVSS:3.0/S:C/AV:A/C:N/AC:L/A:N/PR:L/UI:N/CR:L/MUI:X/MAC:X/RC:U/MPR:N/I:L/MA:N/RL:O 4.1 3.6 4.2
    CVSS:4.0/AV:L/AC:L/AT:P/PR:N/UI:N/VC:L/VI:L/VA:N/SC:N/SI:H/SA:L 4.8 4.8 4.8
    CVSS:3.1/C:H/AC:H/I:N/A:H/AV:A/S:U/UI:R/PR:L 6.1 6.1 6.1
    CVSS:3.1/MPR:X/AC:L/S:C/I:N/E:H/MI:N/A:L/PR:N/C:H/MAC:X/UI:R/AV:P 5.9 5.9 5.9
    CVSS:3.1/MPR:H/AV:L/S:U/RC:U/AC:L/A:H/C:N/I:H/PR:L/UI:N 7.1 6.6 5.6
    I:N/C:C/A:N/AC:M/AV:L/Au:M 4.1 - -
    CVSS:3.0/I:N/C:N/S:C/UI:N/A:H/PR:L/AV:P/AC:L 5.2 5.2 5.2
    C:N/AV:N/AC:M/I:N/E:POC/CR:ND/Au:M/A:N 0.0 0.0 -
    A:P/IR:ND/AV:A/E:H/RC:UR/TD:L/RL:U/AR:H/C:C/I:C/AC:M/Au:M/CR:L/CDP:N 6.6 6.3 1.5
    CVSS:3.1/IR:L/I:N/AV:A/MI:X/A:H/UI:R/C:N/S:U/PR:N/AC:H 4.8 4.8 4.8
    CVSS:4.0/AV:P/AC:H/AT:N/PR:L/UI:P/VC:N/VI:L/VA:N/SC:L/SI:L/SA:N 1.0 1.0 1.0
    CVSS:3.1/UI:R/A:L/AC:H/S:C/AV:L/I:N/C:L/PR:H 3.7 3.7 3.7
    C:N/AV:A/Au:N/A:C/RL:U/AC:M/RC:UR/I:P 6.4 6.1 -
    CVSS:3.0/AC:L/UI:R/AV:A/C:L/MAC:H/I:L/MUI:R/A:N/RL:T/PR:N/S:U 4.6 4.5 3.6
    CVSS:4.0/AV:P/AC:L/AT:P/PR:L/UI:N/VC:L/VI:L/VA:L/SC:H/SI:H/SA:H/IR:X/MPR:X/MSI:H/MSA:N 2.4 2.4 2.1
    CVSS:4.0/AV:A/AC:L/AT:P/PR:L/UI:N/VC:N/VI:L/VA:H/SC:N/SI:L/SA:H 7.0 7.0 7.0
    CVSS:3.1/S:C/C:H/PR:L/A:H/I:H/AV:P/CR:M/AC:H/UI:R 6.9 6.9 7.0
    CVSS:3.1/C:L/MI:L/UI:N/I:L/MAC:H/AC:H/S:U/AR:H/MPR:L/PR:N/A:N/MC:L/AV:P 3.1 3.1 2.9
    CVSS:3.1/S:C/AV:L/AC:L/PR:L/C:H/I:L/A:H/UI:R 8.1 8.1 8.1
    CVSS:3.1/AV:L/MA:X/A:L/RL:O/I:H/E:F/CR:M/C:H/S:U/MUI:X/AC:H/UI:R/IR:L/MAV:X/PR:N 6.5 6.0 5.5
    Au:S/TD:ND/AV:A/AC:L/A:C/I:C/C:P 7.4 - -
    CDP:H/IR:ND/I:P/A:C/E:U/C:P/RC:C/AV:A/CR:L/AR:L/TD:ND/AC:L/Au:N/RL:TF 7.3 5.6 7.1
    CVSS:3.1/C:H/I:H/A:N/S:U/AV:L/PR:H/UI:N/AC:L 6.0 6.0 6.0
    CVSS:3.0/AC:L/PR:H/C:L/AV:A/MAV:P/S:C/A:L/MPR:H/I:N/MUI:X/UI:N 4.8 4.8 3.6
    CVSS:3.0/AV:N/A:N/S:U/I:N/PR:N/AC:H/C:H/UI:R 5.3 5.3 5.3
    CVSS:3.1/S:U/AC:H/C:N/UI:N/AV:L/PR:L/I:N/A:N/MS:X/MUI:X/RL:U 0.0 0.0 0.0
    AC:M/Au:M/A:P/C:C/AV:L/RC:C/I:C 6.0 6.0 -
    CVSS:3.0/MC:X/MA:H/MI:N/C:L/I:N/AC:H/AR:H/A:H/MAV:A/UI:N/E:X/MUI:R/MPR:H/PR:H/MS:X/S:U/IR:L/MAC:L/AV:N 5.0 5.0 6.3
    CVSS:3.0/A:H/MUI:N/MPR:L/MAV:X/RL:W/C:N/AC:H/MC:N/RC:U/UI:R/I:L/CR:M/E:H/MA:N/PR:H/IR:H/AR:H/AV:L/S:C 5.8 5.2 3.4
    """
}
