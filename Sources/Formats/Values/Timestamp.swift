/// A moment in microseconds since 1970-01-01T00:00:00Z, without leap seconds.
public struct Timestamp: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  public var microseconds: Int64

  public init(microseconds: Int64) { self.microseconds = microseconds }

  public init(seconds: Int64) { microseconds = seconds.multipliedReportingOverflow(by: 1_000_000).partialValue }

  public init(from decoder: any Decoder) throws {
    microseconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(microseconds)
  }

  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.microseconds < right.microseconds }

  public func adding(seconds: Int64) -> Timestamp { Timestamp(microseconds: microseconds + seconds * 1_000_000) }

  /// In seconds, negative where `earlier` is later.
  public func seconds(since earlier: Timestamp) -> Double {
    Double(microseconds - earlier.microseconds) / 1_000_000
  }

  /// RFC 3339 in UTC with whole seconds, e.g. `2026-06-02T14:00:00Z`.
  public var description: String {
    let seconds = microseconds.flooredDivision(by: 1_000_000)
    let date = CivilDate(daysSinceEpoch: Int(seconds.flooredDivision(by: 86_400)))
    let rest = seconds - seconds.flooredDivision(by: 86_400) * 86_400
    return "\(date)T\(two(rest / 3_600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }

  public var date: CivilDate { CivilDate(daysSinceEpoch: Int(microseconds.flooredDivision(by: 86_400_000_000))) }

  /// Reads RFC 3339 (`2026-06-02T14:00:00.5+02:00`); `nil` for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, let date = CivilDate(String(decoding: bytes[0..<10], as: UTF8.self)),
      bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t") || bytes[10] == UInt8(ascii: " "),
      let hour = number(bytes, 11, below: 24), bytes[13] == UInt8(ascii: ":"),
      let minute = number(bytes, 14, below: 60), bytes[16] == UInt8(ascii: ":"),
      let second = number(bytes, 17, below: 61)
    else { return nil }
    var place = 19
    var fraction: Int64 = 0
    if bytes[place] == UInt8(ascii: ".") {
      place += 1
      let start = place
      var scale: Int64 = 100_000
      while place < bytes.count, (48...57).contains(bytes[place]) {
        fraction += Int64(bytes[place] - 48) * scale
        scale /= 10
        place += 1
      }
      guard place > start else { return nil }
    }
    guard let offset = Timestamp.offset(bytes[place...]) else { return nil }
    let whole = Int64(date.daysSinceEpoch) * 86_400 + hour * 3_600 + minute * 60 + second - offset
    microseconds = whole * 1_000_000 + fraction
  }

  /// Seconds east of UTC.
  private static func offset(_ zone: ArraySlice<UInt8>) -> Int64? {
    let bytes = Array(zone)
    if bytes == [UInt8(ascii: "Z")] || bytes == [UInt8(ascii: "z")] { return 0 }
    guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"), let hours = number(bytes, 1, below: 24),
      let minutes = number(bytes, 4, below: 60)
    else { return nil }
    switch bytes[0] {
    case UInt8(ascii: "+"): return hours * 3_600 + minutes * 60
    case UInt8(ascii: "-"): return -(hours * 3_600 + minutes * 60)
    default: return nil
    }
  }
}

/// A day of the proleptic Gregorian calendar.
public struct CivilDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01.
  public let daysSinceEpoch: Int

  public init(daysSinceEpoch: Int) { self.daysSinceEpoch = daysSinceEpoch }

  /// Reads `2026-06-02`; `nil` for anything else, days that do not exist included.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let century = number(bytes, 0, below: 100), let years = number(bytes, 2, below: 100),
      let month = number(bytes, 5, below: 13), let day = number(bytes, 8, below: 32), month > 0, day > 0
    else { return nil }
    self.init(year: Int(century * 100 + years), month: Int(month), day: Int(day))
    guard description == text else { return nil }
  }

  /// Counts from March, so that the leap day is the last of a year.
  public init(year: Int, month: Int, day: Int) {
    let shifted = month > 2 ? year : year - 1
    let era = shifted.flooredDivision(by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    daysSinceEpoch = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  public var parts: (year: Int, month: Int, day: Int) {
    let days = daysSinceEpoch + 719_468
    let era = days.flooredDivision(by: 146_097)
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  public var year: Int { parts.year }

  public var description: String {
    let (year, month, day) = parts
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "-\(two(Int64(month)))-\(two(Int64(day)))"
  }

  public static func < (left: CivilDate, right: CivilDate) -> Bool { left.daysSinceEpoch < right.daysSinceEpoch }
}

private func number(_ bytes: [UInt8], _ place: Int, below limit: Int64) -> Int64? {
  guard place + 1 < bytes.count, (48...57).contains(bytes[place]), (48...57).contains(bytes[place + 1]) else {
    return nil
  }
  let value = Int64(bytes[place] - 48) * 10 + Int64(bytes[place + 1] - 48)
  return value < limit ? value : nil
}

private func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }

extension BinaryInteger {
  func flooredDivision(by divisor: Self) -> Self {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
