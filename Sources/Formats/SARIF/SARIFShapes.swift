/// The shapes of SARIF 2.1.0 (OASIS Standard with errata 01).
enum SARIFShapes {
  static let all = WireShapes(tables: [tableFirst, tableSecond])
}
