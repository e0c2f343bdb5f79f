/// The order of one ecosystem's versions.
///
/// A version is compared on its UTF-8, without allocating. Two texts can be equal in order and differ in bytes
/// (`1.0` and `1.0.0` of PyPI), so an order of 0 says "the same version", not "the same text".
public struct VersionScheme: Sendable, Hashable {
  /// The longest version that is looked at, in bytes.
  public static var maximumLength: Int { 4096 }

  /// The scheme's name, as vers and purl spell it where they do.
  public var name: String { order.rawValue }

  let order: VersionOrdering

  /// The scheme of a name: a vers scheme, a purl type, or an order's own name; small letters. `nil` for unknown.
  public init?(named name: String) {
    guard let order = VersionOrdering(named: name) else { return nil }
    self.order = order
  }

  /// The scheme of an OSV ecosystem, with or without a suffix (`Debian:12`). `nil` for unknown.
  ///
  /// OSV schema 1.7, "affected[].package field". Ecosystems that repackage others (Root, TuxCare, Echo, Docker
  /// Hardened Images) take the order of the ecosystem in their suffix.
  public init?(ecosystem: String) {
    guard let order = VersionOrdering(ecosystem: ecosystem) else { return nil }
    self.order = order
  }

  /// The order of `a` and `b`: negative when `a` comes first, 0 when both are one version, positive otherwise.
  ///
  /// Throws when a text is no version of this scheme, or when the scheme has no order.
  public func compare(_ a: String, _ b: String) throws(VersionError) -> Int {
    try compare(utf8: a.utf8.span, b.utf8.span)
  }

  /// The order of two versions given as UTF-8. No allocation but for a refusal.
  public func compare(utf8 a: Span<UInt8>, _ b: Span<UInt8>) throws(VersionError) -> Int {
    try a.withUnsafeBufferPointer { (first) throws(VersionError) -> Int in
      try b.withUnsafeBufferPointer { (second) throws(VersionError) -> Int in
        let x = try read(first)
        let y = try read(second)
        return order.compare(x, y)
      }
    }
  }

  /// The order of two versions given as UTF-8.
  public func compare(utf8 a: [UInt8], _ b: [UInt8]) throws(VersionError) -> Int {
    try compare(utf8: a.span, b.span)
  }

  /// Throws when `text` is no version of this scheme, or when the scheme has no order.
  public func validate(_ text: String) throws(VersionError) {
    let span = text.utf8.span
    try span.withUnsafeBufferPointer { (bytes) throws(VersionError) in
      _ = try read(bytes)
    }
  }

  /// The bytes of a version that its order has found well formed.
  @inline(__always)
  private func read(_ buffer: UnsafeBufferPointer<UInt8>) throws(VersionError) -> VersionBytes {
    do {
      return try checked(buffer)
    } catch {
      let shown = String(decoding: buffer.prefix(256), as: UTF8.self)
      throw VersionError(error, version: shown, scheme: name)
    }
  }

  @inline(__always)
  private func checked(_ buffer: UnsafeBufferPointer<UInt8>) throws(VersionFlaw) -> VersionBytes {
    guard let bytes = VersionBytes(buffer) else { throw .plain(.empty) }
    guard bytes.count <= Self.maximumLength else { throw .plain(.tooLong) }
    var index = 0
    while index < bytes.count {
      let byte = bytes.start[index]
      if byte < 0x20 || byte == 0x7f, !byte.isSpace { throw .malformed(index, "no control character") }
      index += 1
    }
    try order.check(bytes)
    return bytes
  }
}
