import Formats
import Testing

/// RFC 4180.
@Suite struct CSVReaderTests {
  static func fields(_ text: String) throws -> [[String]] {
    try CSVReader.rows(of: Array(text.utf8)).map(\.fields)
  }

  /// The examples of section 2.
  @Test(arguments: [
    ("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
    ("aaa,bbb,ccc\r\nzzz,yyy,xxx", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
    ("\"aaa\",\"bbb\",\"ccc\"\r\nzzz,yyy,xxx", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
    ("\"aaa\",\"b\r\nbb\",\"ccc\"\r\nzzz,yyy,xxx", [["aaa", "b\r\nbb", "ccc"], ["zzz", "yyy", "xxx"]]),
    ("\"aaa\",\"b\"\"bb\",\"ccc\"", [["aaa", "b\"bb", "ccc"]]),
  ])
  func published(text: String, expected: [[String]]) throws {
    #expect(try Self.fields(text) == expected)
  }

  @Test(
    arguments: [
      ("", []), ("\n\r\n", []), ("\r", []), ("a", [["a"]]), ("\"\"", [[""]]), ("\"\"\r\n", [[""]]),
      ("\"\"\n\na", [[""], ["a"]]),
      (",", [["", ""]]), (",\n,", [["", ""], ["", ""]]), (" a , b ", [[" a ", " b "]]),
      ("\u{FEFF}\"a\",b", [["a", "b"]]),
      ("\u{FEFF}", []), ("\u{FEFE},b", [["\u{FEFE}", "b"]]), ("\"\"\"\"", [["\""]]), ("ä,ö\n", [["ä", "ö"]]),
    ] as [(String, [[String]])])
  func edges(text: String, expected: [[String]]) throws {
    #expect(try Self.fields(text) == expected)
  }

  /// However the bytes arrive, the records are the same.
  @Test func piecesMakeNoDifference() throws {
    let bytes = Array("\u{FEFF}a,\"b\r\n\"\"c\"\"\"\r\n\r\n,\"\"\r\nlast,ü".utf8)
    let whole = try CSVReader.rows(of: bytes)
    #expect(whole.map(\.line) == [1, 4, 5])
    for cut in 0...bytes.count {
      var reader = CSVReader()
      var rows = try reader.read(Array(bytes[..<cut])) + reader.read(Array(bytes[cut...]))
      if let last = try reader.finish() { rows.append(last) }
      #expect(rows == whole)
    }
  }

  @Test(arguments: [
    ("a\n\"b", CSVError.Code.unterminatedQuote, 2), ("a\nb\"c\"", .strayQuote, 2), ("\"a\nb\"c", .textAfterQuote, 2),
    ("a\rb", .strayReturn, 1), ("a,b\n\n\"x\"\"", .unterminatedQuote, 3),
  ])
  func refusals(text: String, code: CSVError.Code, line: Int) throws {
    let error = #expect(throws: CSVError.self) { try CSVReader.rows(of: Array(text.utf8)) }
    #expect(error?.code == code && error?.line == line)
  }

  @Test func invalidUTF8IsRefused() {
    let error = #expect(throws: CSVError.self) { try CSVReader.rows(of: [0x61, 0x0A, 0xC3, 0x28]) }
    #expect(error?.code == .invalidUTF8 && error?.line == 2)
  }

  @Test func limitsHold() {
    let limits = CSVLimits(field: 4, row: 6, fields: 3)
    func code(_ text: String) -> CSVError.Code? {
      #expect(throws: CSVError.self) { try CSVReader.rows(of: Array(text.utf8), limits: limits) }?.code
    }
    #expect(code("12345") == .fieldTooLarge && code("\"12345\"") == .fieldTooLarge)
    #expect(code("1234,123") == .rowTooLarge && code(",,,") == .tooManyFields)
  }

  @Test func afterTheEndNothingIsRead() throws {
    var reader = CSVReader()
    _ = try reader.finish()
    #expect(throws: CSVError.self) { try reader.read([0x61]) }
  }
}
