extension CPEReader {
  /// 6.1.3: up to seven components; a packed edition carries the four attributes that CPE 2.2 did not know.
  func readURI(_ slice: ArraySlice<UInt8>) throws(CPEError) -> [CPE.Value] {
    let components = slice.split(separator: Ascii.colon, omittingEmptySubsequences: false)
    guard components.count <= 7 else {
      throw CPEError(
        code: .componentCount, attribute: nil, offset: slice.startIndex,
        message: "There are \(components.count) components and may be 7.", remedy: "Write a colon as %3a.")
    }
    var slices: [CPE.Attribute: ArraySlice<UInt8>] = [:]
    for (attribute, component) in zip(CPE.Attribute.allCases, components) { slices[attribute] = component }
    if let edition = slices[.edition], edition.first == UInt8(ascii: "~") {
      try unpack(edition, into: &slices)
    }
    var values: [CPE.Value] = []
    for attribute in CPE.Attribute.allCases {
      guard let component = slices[attribute] else {
        values.append(.any)
        continue
      }
      values.append(try Self.value(of: component, attribute, tokens: try decode(component, attribute)))
    }
    return values
  }

  private func unpack(
    _ edition: ArraySlice<UInt8>, into slices: inout [CPE.Attribute: ArraySlice<UInt8>]
  ) throws(CPEError) {
    let parts = edition.dropFirst().split(separator: UInt8(ascii: "~"), omittingEmptySubsequences: false)
    let attributes: [CPE.Attribute] = [.edition, .softwareEdition, .targetSoftware, .targetHardware, .other]
    guard parts.count == attributes.count else {
      throw CPEError(
        code: .editionMalformed, attribute: .edition, offset: edition.startIndex,
        message: "The packed edition has \(parts.count) parts instead of 5.",
        remedy: "Write ~edition~sw_edition~target_sw~target_hw~other, or a tilde as %7e.")
    }
    for (attribute, part) in zip(attributes, parts) { slices[attribute] = part }
  }

  private func decode(
    _ component: ArraySlice<UInt8>, _ attribute: CPE.Attribute
  ) throws(CPEError) -> [Token] {
    var tokens: [Token] = []
    var index = component.startIndex
    while index < component.endIndex {
      guard component[index] == Ascii.percent else {
        tokens.append(.literal(Ascii.lowercase(component[index])))
        index += 1
        continue
      }
      guard component.endIndex - index > 2, let high = Ascii.hexValue(component[index + 1]),
        let low = Ascii.hexValue(component[index + 2])
      else {
        throw CPEError(
          code: .escapeInvalid, attribute: attribute, offset: index,
          message: "A percent sign is not followed by two hexadecimal digits.", remedy: "Write a percent sign as %25.")
      }
      switch high << 4 | low {
      case 1: tokens.append(.one)
      case 2: tokens.append(.many)
      case let byte: tokens.append(.literal(Ascii.lowercase(byte)))
      }
      index += 3
    }
    return tokens
  }
}
