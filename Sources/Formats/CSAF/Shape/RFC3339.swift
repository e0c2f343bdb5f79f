/// Moments as CSAF 2.1 wants them (section 2.3): RFC 3339 with a capital `T` and `Z`, a time zone, no leap second.
enum RFC3339 {
  /// A moment precise to the last digit that was written.
  struct Moment: Sendable, Hashable, Comparable {
    let seconds: Int64
    /// Digits after the point, without zeros at the end.
    let fraction: [UInt8]
    /// The forms that RFC 3339 allows and CSAF 2.1 does not: lower case letters, a space, a leap second.
    let isStrict: Bool

    static func == (left: Moment, right: Moment) -> Bool {
      left.seconds == right.seconds && left.fraction == right.fraction
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(seconds)
      hasher.combine(fraction)
    }

    static func < (left: Moment, right: Moment) -> Bool {
      left.seconds != right.seconds
        ? left.seconds < right.seconds : left.fraction.lexicographicallyPrecedes(right.fraction)
    }
  }

  static func parse(_ text: String) -> Moment? { parse(Array(text.utf8)) }

  static func parse(_ bytes: [UInt8]) -> Moment? {
    guard bytes.count >= 20, bytes.count <= 512 else { return nil }
    guard let date = CivilDate(String(decoding: bytes[0..<10], as: UTF8.self)), bytes[10] | 0x20 == UInt8(ascii: "t"),
      let hour = two(bytes, 11, 23), bytes[13] == UInt8(ascii: ":"), let minute = two(bytes, 14, 59),
      bytes[16] == UInt8(ascii: ":"), let second = two(bytes, 17, 60)
    else { return nil }
    var place = 19
    var fraction: [UInt8] = []
    if bytes[place] == UInt8(ascii: ".") {
      fraction = Array(bytes[20...].prefix(while: TextPatterns.isDigit))
      guard !fraction.isEmpty else { return nil }
      place += 1 + fraction.count
    }
    guard let offset = offset(bytes[place...]) else { return nil }
    while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
    let isStrict =
      bytes[10] == UInt8(ascii: "T") && second < 60 && bytes.last != UInt8(ascii: "z")
    return Moment(
      seconds: Int64(date.daysSinceEpoch) * 86_400 + hour * 3_600 + minute * 60 + second - offset, fraction: fraction,
      isStrict: isStrict)
  }

  private static func offset(_ zone: ArraySlice<UInt8>) -> Int64? {
    let bytes = Array(zone)
    if bytes.count == 1, bytes[0] | 0x20 == UInt8(ascii: "z") { return 0 }
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"), let hours = two(bytes, 1, 23),
      let minutes = two(bytes, 4, 59)
    else { return nil }
    switch bytes[0] {
    case UInt8(ascii: "+"): return hours * 3_600 + minutes * 60
    case UInt8(ascii: "-"): return -(hours * 3_600 + minutes * 60)
    default: return nil
    }
  }

  private static func two(_ bytes: [UInt8], _ place: Int, _ most: Int64) -> Int64? {
    guard place + 1 < bytes.count, TextPatterns.isDigit(bytes[place]), TextPatterns.isDigit(bytes[place + 1]) else {
      return nil
    }
    let value = Int64(bytes[place] - 48) * 10 + Int64(bytes[place + 1] - 48)
    return value <= most ? value : nil
  }
}
