/// The order of moments: RFC 3339 date-times, and dates alone, which are their first moment in UTC.
enum DateTimeOrder: VersionOrder {
  static func check(_ text: VersionBytes) throws(VersionFlaw) {
    _ = try Moment(text)
  }

  static func compare(_ a: VersionBytes, _ b: VersionBytes) -> Int {
    do {
      let x = try Moment(a)
      let y = try Moment(b)
      if x.seconds != y.seconds { return x.seconds < y.seconds ? -1 : 1 }
      return VersionBytes.order(x.fraction, y.fraction)
    } catch {
      // Never after a check; the texts still have an order.
      return VersionBytes.order(a, b)
    }
  }

  /// Seconds since the year 0 in UTC and a fraction of one, its trailing zeros left out.
  private struct Moment {
    let seconds: Int
    let fraction: VersionBytes

    init(_ text: VersionBytes) throws(VersionFlaw) {
      let year = try Self.number(text, 0, 4, 0...9999)
      let month = try Self.number(text, try Self.expect(text, 4, .hyphen), 2, 1...12)
      let length = Self.days(month, of: year)
      let day = try Self.number(text, try Self.expect(text, 7, .hyphen), 2, 1...length)
      let days = Self.daysBefore(year: year, month: month) + day
      var second = 0
      var fraction = text.slice(0, 0)
      if text.count > 10 {
        var at = 10
        second = try Self.time(text, &at)
        fraction = try Self.fraction(text, &at)
        second -= try Self.zone(text, &at)
        guard at == text.count else { throw .malformed(at, "the end") }
      }
      seconds = days * 86_400 + second
      self.fraction = fraction
    }

    private static func expect(_ text: VersionBytes, _ at: Int, _ byte: UInt8) throws(VersionFlaw) -> Int {
      guard text[at] == byte else { throw .malformed(at, "an RFC 3339 separator") }
      return at + 1
    }

    private static func number(
      _ text: VersionBytes, _ start: Int, _ count: Int, _ range: ClosedRange<Int>
    ) throws(VersionFlaw) -> Int {
      var value = 0
      for index in start..<(start + count) {
        guard text[index].isDigit else { throw .malformed(index, "a digit") }
        value = value * 10 + Int(text[index] - .zero)
      }
      guard range.contains(value) else { throw .malformed(start, "a number of the calendar or the clock") }
      return value
    }

    private static func time(_ text: VersionBytes, _ at: inout Int) throws(VersionFlaw) -> Int {
      guard text[at].lowered == 0x74 || text[at] == 0x20 else { throw .malformed(at, "a T") }
      let hour = try number(text, at + 1, 2, 0...23)
      let minute = try number(text, try expect(text, at + 3, .colon), 2, 0...59)
      at += 6
      guard text[at] == .colon else { return hour * 3600 + minute * 60 }
      // 60 is a leap second.
      let second = try number(text, at + 1, 2, 0...60)
      at += 3
      return hour * 3600 + minute * 60 + second
    }

    private static func fraction(_ text: VersionBytes, _ at: inout Int) throws(VersionFlaw) -> VersionBytes {
      guard text[at] == .dot else { return text.slice(0, 0) }
      let start = at + 1
      let end = text.digitsEnd(start)
      guard end > start else { throw .malformed(start, "a digit") }
      at = end
      var last = end
      while last > start, text[last - 1] == .zero { last -= 1 }
      return text.slice(start, last)
    }

    /// The zone's seconds east of UTC; none is UTC.
    private static func zone(_ text: VersionBytes, _ at: inout Int) throws(VersionFlaw) -> Int {
      if at >= text.count { return 0 }
      if text[at].lowered == 0x7a {
        at += 1
        return 0
      }
      guard text[at] == .plus || text[at] == .hyphen else { throw .malformed(at, "Z, + or -") }
      let hours = try number(text, at + 1, 2, 0...23)
      let minutes = try number(text, try expect(text, at + 3, .colon), 2, 0...59)
      let seconds = hours * 3600 + minutes * 60
      defer { at += 6 }
      return text[at] == .hyphen ? -seconds : seconds
    }

    private static func isLeap(_ year: Int) -> Bool {
      year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    private static func days(_ month: Int, of year: Int) -> Int {
      switch month {
      case 2: isLeap(year) ? 29 : 28
      case 4, 6, 9, 11: 30
      default: 31
      }
    }

    private static func daysBefore(year: Int, month: Int) -> Int {
      let past = max(year - 1, 0)
      var days = year * 365 + past / 4 - past / 100 + past / 400 + (year > 0 ? 1 : 0)
      for earlier in 1..<max(month, 1) { days += Self.days(earlier, of: year) }
      return days
    }
  }
}
