/// The Common Weakness Enumeration: names, states and versions of its weaknesses, as of version 4.14.
enum CWECatalog {
  /// How far a weakness may be used to map vulnerabilities.
  enum Usage: Sendable { case allowed, allowedWithReview, discouraged, prohibited }

  struct Weakness: Sendable {
    let name: String
    let usage: Usage
    let isDeprecated: Bool
  }

  /// The last version whose content is known here.
  static let knownVersion = "4.14"

  /// The releases and their days, ascending.
  static let releases: [(version: String, day: String)] = [
    ("1.0", "2008-09-09"), ("2.0", "2011-06-27"), ("3.0", "2017-11-08"), ("3.1", "2018-03-29"), ("3.2", "2019-01-03"),
    ("3.3", "2019-06-20"), ("3.4", "2019-09-19"), ("3.4.1", "2019-09-23"), ("4.0", "2020-02-24"), ("4.1", "2020-06-25"),
    ("4.2", "2020-08-20"), ("4.3", "2020-12-10"), ("4.4", "2021-03-15"), ("4.5", "2021-07-20"), ("4.6", "2021-10-28"),
    ("4.7", "2022-04-28"), ("4.8", "2022-06-28"), ("4.9", "2022-10-13"), ("4.10", "2023-01-31"), ("4.11", "2023-04-27"),
    ("4.12", "2023-06-29"), ("4.13", "2023-10-26"), ("4.14", "2024-02-29"), ("4.15", "2024-07-16"),
    ("4.16", "2024-11-19"), ("4.17", "2025-04-03"), ("4.18", "2025-09-09"), ("4.19", "2025-12-11"),
  ]

  /// The latest version on a day `YYYY-MM-DD`; `nil` before the first.
  static func latestVersion(on day: String) -> String? { releases.last { $0.day <= day }?.version }

  static func day(ofVersion version: String) -> String? { releases.first { $0.version == version }?.day }

  static func find(_ number: Int) -> Weakness? { weaknesses[number] }

  static func isCategoryOrView(_ number: Int) -> Bool { categories.contains(number) }

  /// The names that a weakness has had, with the day on which each was given up, ascending.
  static func formerNames(_ number: Int) -> [(day: String, name: String)] { former[number] ?? [] }

  /// The day on which a weakness first appeared, of those that came after version 3.0.
  static func firstDay(_ number: Int) -> String? { first[number] }

  /// The name that a weakness had in a release; the one of today for later releases.
  static func name(_ number: Int, on day: String) -> String? {
    formerNames(number).first { $0.day > day }?.name ?? find(number)?.name
  }

  private static let weaknesses: [Int: Weakness] = {
    var found: [Int: Weakness] = [:]
    for row in (lowerRows + upperRows).split(separator: "|") {
      let cells = row.split(separator: "=", maxSplits: 1)
      guard cells.count == 2, let number = Int(cells[0].prefix(while: \.isNumber)) else { continue }
      let marks = cells[0].drop(while: \.isNumber)
      let usage: Usage =
        marks.contains("R")
        ? .allowedWithReview
        : marks.contains("D")
          ? .discouraged
          : marks.contains("P") ? .prohibited : .allowed
      found[number] = Weakness(name: String(cells[1]), usage: usage, isDeprecated: marks.contains("X"))
    }
    return found
  }()

  private static let categories = Set(categoryRows.split(separator: "|").compactMap { Int($0) })

  private static let former: [Int: [(day: String, name: String)]] = {
    var found: [Int: [(day: String, name: String)]] = [:]
    for row in formerRows.split(separator: "|") {
      let cells = row.split(separator: "=", maxSplits: 1)
      let key = cells[0].split(separator: "@")
      guard cells.count == 2, key.count == 2, let number = Int(key[0]) else { continue }
      found[number, default: []].append((String(key[1]), String(cells[1])))
    }
    return found
  }()

  private static let first: [Int: String] = {
    var found: [Int: String] = [:]
    for row in firstRows.split(separator: "|") {
      let cells = row.split(separator: "=")
      guard cells.count == 2 else { continue }
      for number in cells[1].split(separator: ",").compactMap({ Int($0) }) { found[number] = String(cells[0]) }
    }
    return found
  }()
}
