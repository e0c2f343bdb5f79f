extension PackageURL {
  /// One item of the `checksum` qualifier (annex B.3.1).
  public struct Checksum: Hashable, Sendable {
    /// Lowercase, such as `sha256`.
    public let algorithm: String
    /// Lowercase hexadecimal digits.
    public let value: String
  }

  /// The well-formed items of the `checksum` qualifier, in their order.
  public var checksums: [Checksum] { checksumItems.compactMap(Self.checksum) }

  /// The `vers` qualifier's version range, as text (annex B.3.6).
  public var vers: String? { qualifier("vers") }

  /// What a careful reader should know although the Package-URL is valid.
  public var warnings: [PackageURLWarning] {
    var warnings: [PackageURLWarning] = []
    if PackageURLType.registered(named: type) == nil { warnings.append(.typeNotRegistered(type)) }
    if version != nil && vers != nil { warnings.append(.versionBesideVers) }
    for item in checksumItems where Self.checksum(item) == nil { warnings.append(.checksumMalformed(item)) }
    return warnings
  }

  private var checksumItems: [String] {
    guard let list = qualifier("checksum") else { return [] }
    return list.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { String($0) ?? "" }
  }

  private static func checksum(_ item: String) -> Checksum? {
    let parts = item.utf8.split(separator: Ascii.colon, omittingEmptySubsequences: false)
    guard parts.count == 2, let algorithm = parts.first, let value = parts.last, !algorithm.isEmpty, !value.isEmpty,
      algorithm.allSatisfy({ Ascii.isLowercase($0) || Ascii.isDigit($0) || $0 == UInt8(ascii: "-") }),
      value.allSatisfy({ Ascii.isHexDigit($0) && !Ascii.isUppercase($0) }),
      let algorithmText = String(algorithm), let valueText = String(value)
    else { return nil }
    return Checksum(algorithm: algorithmText, value: valueText)
  }
}
