/// Dictionaries of hashes (STIX 2.1, 2.7).
enum STIXHashes {
  private static let digits = [
    "MD5": 32, "SHA-1": 40, "SHA-256": 64, "SHA-512": 128, "SHA3-256": 64, "SHA3-512": 128, "TLSH": 70,
  ]

  static func check(_ hashes: WireValue, at place: String, _ findings: inout STIXFindings) {
    guard let object = hashes.object else { return }
    if object.isEmpty { findings.must("2.7", place, "the dictionary is empty", "add a hash or remove it") }
    for member in object.members {
      let here = place + "/" + WirePointer.escape(member.key)
      let bytes = Array((member.value.string ?? "").utf8)
      let isName =
        (3...250).contains(member.key.utf8.count)
        && member.key.utf8.allSatisfy {
          Character(UnicodeScalar($0)).isLetter && $0 < 128 || (48...57).contains($0) || $0 == 45 || $0 == 95
        }
      if !isName { findings.must("2.7", here, "the name of the algorithm has other characters", "rename it") }
      if let count = digits[member.key] {
        let isRight =
          bytes.count == count
          && bytes.allSatisfy {
            Character(UnicodeScalar($0)).isHexDigit || (member.key == "TLSH" && Character(UnicodeScalar($0)).isLetter)
          }
        if !isRight {
          findings.must("2.7", here, "the value has not the \(count) digits of \(member.key)", "correct it")
        }
      } else if member.key == "SSDEEP" {
        let isRight =
          (1...128).contains(bytes.count)
          && bytes.allSatisfy {
            $0 < 128 && Character(UnicodeScalar($0)).isLetter || (48...57).contains($0) || "/+:.".utf8.contains($0)
          }
        if !isRight { findings.must("2.7", here, "the value is no ssdeep hash", "correct it") }
      } else {
        findings.should(
          "10", here, "'\(member.key.prefix(40))' is not of hash-algorithm-ov", "use SHA-256 or the like")
      }
    }
  }
}
