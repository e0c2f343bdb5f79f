/// One record of a CSV text.
public struct CSVRow: Sendable, Equatable {
  /// The line that the record begins on, from 1.
  public let line: Int
  public let fields: [String]

  public init(line: Int, fields: [String]) {
    self.line = line
    self.fields = fields
  }
}

/// Why a text is no CSV.
public struct CSVError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Code: String, Sendable {
    case strayQuote, textAfterQuote, unterminatedQuote, strayReturn, invalidUTF8, fieldTooLarge, rowTooLarge
    case tooManyFields, finished
  }

  public let code: Code
  /// From 1.
  public let line: Int
  public let message: String
  public let remedy: String

  public var description: String { "line \(line): \(message). \(remedy)" }
}

/// What a reader accepts at most.
public struct CSVLimits: Sendable {
  /// Bytes of a field.
  public var field: Int
  /// Bytes of all fields of a record.
  public var row: Int
  /// Fields of a record.
  public var fields: Int

  public init(field: Int = 1 << 20, row: Int = 4 << 20, fields: Int = 4_096) {
    self.field = field
    self.row = row
    self.fields = fields
  }
}

/// Reads CSV (RFC 4180) piece by piece: bytes go in as they arrive, records come out as they are complete.
///
/// Records end with CRLF or LF; a byte order mark at the beginning and empty lines are passed over. A quote may stand
/// only around a whole field, and doubled within it. After an error the reader reads no more.
public struct CSVReader: Sendable {
  private enum State { case rowStart, fieldStart, plain, quoted, quoteInQuoted, afterReturn, finished }

  private let separator: UInt8
  private let limits: CSVLimits
  private var state = State.rowStart
  private var field: [UInt8] = []
  private var fields: [String] = []
  private var rowBytes = 0
  private var line = 1
  private var rowLine = 1
  /// Whether the line has a field: an empty quoted one is one, an empty line has none.
  private var sawField = false
  /// How many bytes of a byte order mark the text began with; `nil` once it has been told from text.
  private var markBytes: Int? = 0

  public init(separator: UInt8 = UInt8(ascii: ","), limits: CSVLimits = CSVLimits()) {
    self.separator = separator
    self.limits = limits
  }

  /// The records of a whole text.
  public static func rows(of bytes: [UInt8], limits: CSVLimits = CSVLimits()) throws(CSVError) -> [CSVRow] {
    var reader = CSVReader(limits: limits)
    var rows = try reader.read(bytes)
    if let last = try reader.finish() { rows.append(last) }
    return rows
  }

  /// Takes the next piece of the text and gives the records that it completes.
  public mutating func read(_ bytes: [UInt8]) throws(CSVError) -> [CSVRow] {
    var rows: [CSVRow] = []
    for byte in bytes {
      if let row = try take(byte) { rows.append(row) }
    }
    return rows
  }

  /// Ends the text: the last record need not have a line end.
  public mutating func finish() throws(CSVError) -> CSVRow? {
    defer { state = .finished }
    try endMark()
    switch state {
    case .rowStart, .finished: return nil
    case .quoted:
      throw refuse(.unterminatedQuote, "the text ends within quotes", remedy: "Close the quote.", at: rowLine)
    case .afterReturn where !sawField: return nil
    case .fieldStart, .plain, .quoteInQuoted, .afterReturn: return try endRow()
    }
  }

  private mutating func take(_ byte: UInt8) throws(CSVError) -> CSVRow? {
    if try isMark(byte) { return nil }
    switch state {
    case .finished: throw refuse(.finished, "the reader has stopped", remedy: "Use a new reader.")
    case .quoted: try takeQuoted(byte)
    case .afterReturn:
      guard byte == UInt8(ascii: "\n") else {
        throw refuse(.strayReturn, "a carriage return stands alone", remedy: "End lines with CRLF or LF, or quote it.")
      }
      return try endLine()
    case .rowStart, .fieldStart, .plain, .quoteInQuoted: return try takePlain(byte)
    }
    return nil
  }

  private mutating func takePlain(_ byte: UInt8) throws(CSVError) -> CSVRow? {
    switch byte {
    case UInt8(ascii: "\n"): return try endLine()
    case UInt8(ascii: "\r"):
      if state != .rowStart { sawField = true }
      state = .afterReturn
    case separator:
      try endField()
      state = .fieldStart
    case UInt8(ascii: "\""):
      switch state {
      case .rowStart, .fieldStart: state = .quoted
      case .quoteInQuoted:
        try append(byte)
        state = .quoted
      default:
        throw refuse(.strayQuote, "a quote stands within a field", remedy: "Quote the whole field and double it.")
      }
    default:
      guard state != .quoteInQuoted else {
        throw refuse(.textAfterQuote, "text follows a closing quote", remedy: "Double the quote, or put a comma.")
      }
      try append(byte)
      state = .plain
    }
    return nil
  }

  private mutating func takeQuoted(_ byte: UInt8) throws(CSVError) {
    if byte == UInt8(ascii: "\"") {
      state = .quoteInQuoted
      return
    }
    if byte == UInt8(ascii: "\n") { line += 1 }
    try append(byte)
  }

  private mutating func endLine() throws(CSVError) -> CSVRow? {
    let isEmpty = state == .rowStart || state == .afterReturn && !sawField
    let row = isEmpty ? nil : try endRow()
    line += 1
    rowLine = line
    sawField = false
    state = .rowStart
    return row
  }

  private mutating func endRow() throws(CSVError) -> CSVRow {
    try endField()
    let row = CSVRow(line: rowLine, fields: fields)
    fields = []
    rowBytes = 0
    return row
  }

  private mutating func endField() throws(CSVError) {
    guard fields.count < limits.fields else {
      throw refuse(.tooManyFields, "the record has more than \(limits.fields) fields", remedy: "Split the record.")
    }
    guard let text = String(validating: field, as: UTF8.self) else {
      throw refuse(.invalidUTF8, "a field is not valid UTF-8", remedy: "Encode the text as UTF-8.")
    }
    fields.append(text)
    field.removeAll(keepingCapacity: true)
    sawField = true
  }

  private mutating func append(_ byte: UInt8) throws(CSVError) {
    guard field.count < limits.field else {
      throw refuse(.fieldTooLarge, "a field has more than \(limits.field) bytes", remedy: "Shorten it.")
    }
    guard rowBytes < limits.row else {
      throw refuse(.rowTooLarge, "the record has more than \(limits.row) bytes", remedy: "Shorten it.")
    }
    field.append(byte)
    rowBytes += 1
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Whether a byte belongs to a byte order mark; what only looked like one is text after all.
  private mutating func isMark(_ byte: UInt8) throws(CSVError) -> Bool {
    guard let count = markBytes else { return false }
    if byte == Self.mark[count] {
      markBytes = count == 2 ? nil : count + 1
      return true
    }
    try endMark()
    return false
  }

  private mutating func endMark() throws(CSVError) {
    guard let count = markBytes else { return }
    markBytes = nil
    for byte in Self.mark.prefix(count) { _ = try takePlain(byte) }
  }

  private mutating func refuse(
    _ code: CSVError.Code, _ message: String, remedy: String, at place: Int? = nil
  ) -> CSVError {
    state = .finished
    return CSVError(code: code, line: place ?? line, message: message, remedy: remedy)
  }
}
