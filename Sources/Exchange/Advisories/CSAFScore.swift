import Formats
import Scoring

/// A score of CSAF 2.0 with FIRST's members, for the products that it is of.
enum CSAFScore {
  static func wire(_ text: String, _ products: [String]) -> WireValue? {
    let vector: CVSSVector
    do throws(CVSSError) { vector = try CVSSVector(text) } catch { return nil }
    guard let score = WireNumber(vector.baseScore) else { return nil }
    let isThree = text.hasPrefix("CVSS:3")
    var object: WireObject = [
      "version": .string("\(vector.version)"), "vectorString": .string(vector.description),
      "baseScore": .number(score),
    ]
    if isThree { object["baseSeverity"] = .string("\(vector.baseSeverity)".uppercased()) }
    return [
      isThree ? "cvss_v3" : "cvss_v2": .object(object), "products": .array(products.map(WireValue.string)),
    ]
  }
}
