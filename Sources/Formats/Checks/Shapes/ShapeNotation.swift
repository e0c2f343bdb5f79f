/// The lines of a table of shapes that hold for one version.
///
/// A line that begins at the margin opens or makes a definition, the lines set in by two spaces are its members, and
/// lines set in further continue the line before. A last word `@1.5`, `@1.5+`, `@1.2-1.4` or a list of these with
/// commas says for which versions the line holds; without one it holds for all.
enum ShapeNotation {
  struct Definition {
    /// The words of its first line.
    let head: [Substring]
    /// The words of its members' lines.
    var members: [[Substring]]
  }

  /// - Parameter number: of the version after `1.`; nought for standards whose tables name no versions.
  static func definitions(of tables: [String], for number: Int) -> [Definition] {
    var definitions: [Definition] = []
    // Whether the open definition holds; its members are passed over where it does not.
    var holds = false
    // The name on the line before, where that line is a first one: first lines in a row share their members.
    var before: Substring?
    for table in tables {
      for line in joined(table) {
        let isFirst = !line.hasPrefix(" ")
        let name = isFirst ? line.prefix { $0 != " " } : nil
        defer { before = name }
        guard let words = words(of: line, for: number) else {
          if isFirst, name != before { holds = false }
          continue
        }
        if isFirst {
          definitions.append(Definition(head: words, members: []))
          holds = true
        } else if holds, !definitions.isEmpty {
          definitions[definitions.count - 1].members.append(words)
        }
      }
    }
    return definitions
  }

  private static func joined(_ table: String) -> [String] {
    var lines: [String] = []
    for line in table.split(separator: "\n") {
      if line.hasPrefix("    "), !lines.isEmpty {
        lines[lines.count - 1] += " " + line.drop { $0 == " " }
      } else {
        lines.append(String(line))
      }
    }
    return lines
  }

  /// `nil` where the line does not hold for the version.
  private static func words(of line: String, for number: Int) -> [Substring]? {
    var words = Substring(line).split(separator: " ")
    // Enumerations name their versions right after the colon, all other lines at their end.
    let place = words.count > 2 && words[1] == ":" ? 2 : words.count - 1
    guard place > 0, words[place].hasPrefix("@1.") else { return words }
    let ranges = words[place].dropFirst().split(separator: ",")
    words.remove(at: place)
    return ranges.contains { includes($0, number) } ? words : nil
  }

  private static func includes(_ range: Substring, _ number: Int) -> Bool {
    let isOpen = range.hasSuffix("+")
    let bounds = (isOpen ? range.dropLast() : range).split(separator: "-").compactMap { Int($0.dropFirst(2)) }
    guard let first = bounds.first, let last = bounds.last else { return false }
    return number >= first && (isOpen || number <= last)
  }
}
