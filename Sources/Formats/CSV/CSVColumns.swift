/// The columns of a CSV text by the names in its header.
struct CSVColumns {
  let names: [String]
  private let places: [String: Int]

  init(_ header: CSVRow) throws(FormatError) {
    names = header.fields
    var places: [String: Int] = [:]
    for (place, name) in header.fields.enumerated() {
      guard places.updateValue(place, forKey: name) == nil else {
        throw FormatError("line \(header.line)", "the column '\(excerpt(name))' is named twice")
      }
    }
    self.places = places
  }

  func require(_ needed: [String], line: Int) throws(FormatError) {
    guard let missing = needed.first(where: { places[$0] == nil }) else { return }
    throw FormatError("line \(line)", "the header lacks the column '\(missing)'")
  }

  /// Every record has as many fields as the header (RFC 4180, section 2, 4).
  func check(_ row: CSVRow) throws(FormatError) {
    guard row.fields.count != names.count else { return }
    throw FormatError(
      "line \(row.line)", "the record has \(row.fields.count) fields, the header \(names.count)")
  }

  /// `nil` where there is no such column.
  func value(_ name: String, of row: CSVRow) -> String? {
    guard let place = places[name], place < row.fields.count else { return nil }
    return row.fields[place]
  }
}

extension FormatError {
  init(_ error: CSVError) { self.init("line \(error.line)", "\(error.message). \(error.remedy)") }
}
