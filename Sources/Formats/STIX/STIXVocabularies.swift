/// What the standard names but leaves open.
enum STIXVocabularies {
  struct Lists: Sendable {
    /// Vocabulary to words.
    var words: [String: [String]] = [:]
    /// `type.member` to vocabulary.
    var uses: [String: String] = [:]
    /// Source type to relationship to target types.
    var links: [String: [String: [String]]] = [:]
    /// Type to member, with the members above it before points, to target types.
    var references: [String: [String: [String]]] = [:]
  }

  static let all = read()

  static let commonLinks: Set<String> = ["derived-from", "duplicate-of", "related-to"]

  private static func read() -> Lists {
    var lists = Lists()
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count > 2 else { continue }
      switch words[0] {
      case "words": lists.words[words[1], default: []] += words.dropFirst(2)
      case "use": for use in words.dropFirst(2) { lists.uses[use] = words[1] }
      case "link": lists.links[words[1], default: [:]][words[2], default: []] += words.dropFirst(3)
      default: lists.references[words[1], default: [:]][words[2], default: []] += words.dropFirst(3)
      }
    }
    return lists
  }
}
