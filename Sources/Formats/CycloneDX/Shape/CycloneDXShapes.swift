/// The shapes of the JSON form of CycloneDX, and those of each version.
enum CycloneDXShapes {
  static let all: [CycloneDXVersion: WireShapes] = Dictionary(
    uniqueKeysWithValues: CycloneDXVersion.allCases.map { ($0, shapes($0)) })

  private static func shapes(_ version: CycloneDXVersion) -> WireShapes {
    var shapes = WireShapes(tables: [jsonFirst, jsonSecond, jsonThird, jsonFourth, signatures], number: version.number)
    shapes.addVocabulary("license-id", SPDXIdentifiers.all, "on the SPDX License List")
    return shapes
  }
}
