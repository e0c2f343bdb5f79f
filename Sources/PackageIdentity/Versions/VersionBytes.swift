/// A borrowed run of UTF-8 that reads as zero past its end, so that no scanner can leave it.
///
/// It never outlives the closure that lends the buffer.
struct VersionBytes {
  let start: UnsafePointer<UInt8>
  let count: Int

  init?(_ buffer: UnsafeBufferPointer<UInt8>) {
    guard let start = buffer.baseAddress, buffer.count > 0 else { return nil }
    self.start = start
    self.count = buffer.count
  }

  private init(start: UnsafePointer<UInt8>, count: Int) {
    self.start = start
    self.count = count
  }

  @inline(__always)
  subscript(index: Int) -> UInt8 {
    UInt(bitPattern: index) < UInt(bitPattern: count) ? start[index] : 0
  }

  /// The bytes from `lower` up to `upper`, both clamped to this run.
  @inline(__always)
  func slice(_ lower: Int, _ upper: Int) -> VersionBytes {
    let high = min(max(upper, 0), count)
    let low = min(max(lower, 0), high)
    return VersionBytes(start: start + low, count: high - low)
  }

  @inline(__always)
  func from(_ lower: Int) -> VersionBytes { slice(lower, count) }

  @inline(__always)
  func to(_ upper: Int) -> VersionBytes { slice(0, upper) }

  /// The offset of the first `byte` at or after `lower`.
  func first(_ byte: UInt8, from lower: Int = 0) -> Int? {
    var index = lower
    while index < count {
      if self[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// The offset of the last `byte`.
  func last(_ byte: UInt8) -> Int? {
    var index = count - 1
    while index >= 0 {
      if self[index] == byte { return index }
      index -= 1
    }
    return nil
  }

  /// The offset after the run of digits that begins at `lower`.
  @inline(__always)
  func digitsEnd(_ lower: Int) -> Int {
    var index = lower
    while self[index].isDigit { index += 1 }
    return index
  }

  /// The offset after the run of ASCII letters that begins at `lower`.
  @inline(__always)
  func lettersEnd(_ lower: Int) -> Int {
    var index = lower
    while self[index].isLetter { index += 1 }
    return index
  }

  /// Whether every byte is a digit; an empty run is none.
  var isNumber: Bool { count > 0 && digitsEnd(0) == count }

  /// Whether the run is a number of value zero.
  var isZero: Bool {
    var index = 0
    while self[index] == .zero { index += 1 }
    return count > 0 && index == count
  }

  /// Whether the run spells `word` (given in lower case), whatever its own case.
  func spells(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    return starts(word)
  }

  /// Whether the run begins with `word` (given in lower case), whatever its own case.
  func starts(_ word: StaticString, at offset: Int = 0) -> Bool {
    let length = word.utf8CodeUnitCount
    guard word.hasPointerRepresentation, offset >= 0, count - offset >= length else { return false }
    for index in 0..<length where self[offset + index].lowered != word.utf8Start[index] { return false }
    return true
  }

  /// The order of two runs byte by byte: -1, 0 or 1.
  @inline(__always)
  static func order(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    let shorter = min(a.count, b.count)
    var index = 0
    while index < shorter {
      let x = a.start[index]
      let y = b.start[index]
      if x != y { return x < y ? -1 : 1 }
      index += 1
    }
    return a.count == b.count ? 0 : a.count < b.count ? -1 : 1
  }

  /// The order of two runs byte by byte, ASCII capitals taken as small letters.
  static func loweredOrder(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    let shorter = min(a.count, b.count)
    for index in 0..<shorter {
      let x = a.start[index].lowered
      let y = b.start[index].lowered
      if x != y { return x < y ? -1 : 1 }
    }
    return a.count == b.count ? 0 : a.count < b.count ? -1 : 1
  }

  /// The order of two runs of digits by value, of any length; an empty run is zero.
  @inline(__always)
  static func numericOrder(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    let x = a.withoutLeadingZeros
    let y = b.withoutLeadingZeros
    if x.count != y.count { return x.count < y.count ? -1 : 1 }
    return order(x, y)
  }

  @inline(__always)
  var withoutLeadingZeros: VersionBytes {
    var index = 0
    while self[index] == .zero { index += 1 }
    return from(index)
  }

  /// The run without ASCII white space at both ends.
  var trimmed: VersionBytes {
    var low = 0
    var high = count
    while low < high, self[low].isSpace { low += 1 }
    while high > low, self[high - 1].isSpace { high -= 1 }
    return slice(low, high)
  }
}

extension UInt8 {
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always) var isLower: Bool { self &- 0x61 < 26 }
  @inline(__always) var isAlphanumeric: Bool { isDigit || isLetter }
  @inline(__always) var isSpace: Bool { self == 0x20 || self &- 0x09 < 5 }
  @inline(__always) var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

  static var zero: UInt8 { 0x30 }
  static var dot: UInt8 { 0x2e }
  static var hyphen: UInt8 { 0x2d }
  static var plus: UInt8 { 0x2b }
  static var colon: UInt8 { 0x3a }
  static var comma: UInt8 { 0x2c }
  static var tilde: UInt8 { 0x7e }
  static var caret: UInt8 { 0x5e }
  static var underscore: UInt8 { 0x5f }
  static var exclamation: UInt8 { 0x21 }
  static var hash: UInt8 { 0x23 }
  static var slash: UInt8 { 0x2f }
}
