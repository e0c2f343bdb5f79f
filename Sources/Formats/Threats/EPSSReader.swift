public import Scoring

/// Reads the daily file of FIRST's Exploit Prediction Scoring System (CSV, unpacked) piece by piece.
///
/// The file begins with a line `#model_version:v2025.03.14,score_date:2025-03-14T00:00:00+0000`, which the files of the
/// first model lack, then `cve,epss,percentile`; the first model's files have no percentile.
public struct EPSSReader: Sendable {
  public struct Entry: Sendable, Equatable {
    /// E.g. `CVE-2021-44228`.
    public let cve: String
    public let score: EPSSScore
  }

  private var csv: CSVReader
  private var columns: CSVColumns?
  private let source: String
  /// The model of the scores, once the comment was read.
  public private(set) var model: String?
  /// The day of the scores, from the comment or as given.
  public private(set) var date: String?

  /// - Parameters:
  ///   - source: where the file was obtained.
  ///   - date: the day of the scores (`YYYY-MM-DD`), for files that do not say it; a file's own day goes before.
  public init(source: String, date: String? = nil) {
    self.source = source
    self.date = date
    csv = CSVReader(limits: CSVLimits(field: 1_024, row: 4_096, fields: 16))
  }

  /// The entries of a whole file.
  public static func entries(
    of bytes: [UInt8], source: String, date: String? = nil
  ) throws(FormatError) -> [Entry] {
    var reader = EPSSReader(source: source, date: date)
    return try reader.read(bytes) + reader.finish()
  }

  /// Takes the next piece of the file and gives the entries that it completes. The error names the line.
  public mutating func read(_ bytes: [UInt8]) throws(FormatError) -> [Entry] {
    let rows: [CSVRow]
    do throws(CSVError) {
      rows = try csv.read(bytes)
    } catch {
      throw FormatError(error)
    }
    return try entries(rows)
  }

  /// Ends the file.
  public mutating func finish() throws(FormatError) -> [Entry] {
    let last: CSVRow?
    do throws(CSVError) {
      last = try csv.finish()
    } catch {
      throw FormatError(error)
    }
    let entries = try entries(last.map { [$0] } ?? [])
    guard columns != nil else { throw FormatError("line 1", "the header cve,epss,percentile is needed") }
    return entries
  }

  private mutating func entries(_ rows: [CSVRow]) throws(FormatError) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(rows.count)
    for row in rows {
      if let entry = try take(row) { entries.append(entry) }
    }
    return entries
  }

  private mutating func take(_ row: CSVRow) throws(FormatError) -> Entry? {
    guard let columns else {
      if row.fields.first?.hasPrefix("#") == true {
        try readComment(row)
      } else {
        let header = try CSVColumns(row)
        try header.require(["cve", "epss"], line: row.line)
        self.columns = header
      }
      return nil
    }
    try columns.check(row)
    let cve = columns.value("cve", of: row) ?? ""
    guard TextGrammar.isCVE(cve) else {
      throw FormatError("line \(row.line)", "'\(excerpt(cve))' is no CVE identifier")
    }
    guard let date else {
      throw FormatError("line \(row.line)", "the file names no score_date; give the day of the scores")
    }
    do throws(ThreatSignalError) {
      let score = try EPSSScore(
        epss: columns.value("epss", of: row) ?? "", percentile: columns.value("percentile", of: row), date: date,
        model: model, source: source)
      return Entry(cve: cve, score: score)
    } catch {
      throw FormatError("line \(row.line)", "\(error.place): \(error.message). \(error.remedy)")
    }
  }

  /// `#model_version:…,score_date:…`
  private mutating func readComment(_ row: CSVRow) throws(FormatError) {
    for field in row.fields {
      let parts = field.drop { $0 == "#" }.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "model_version": model = parts[1]
      case "score_date":
        let day = String(parts[1].prefix(10))
        guard CivilDate(day) != nil else {
          throw FormatError("line \(row.line)", "score_date '\(excerpt(parts[1]))' is no time")
        }
        date = day
      default: continue
      }
    }
  }
}
