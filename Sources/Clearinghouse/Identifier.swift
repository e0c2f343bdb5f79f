package import Formats

/// The name of one entity; never a bare text in a signature.
package struct Identifier<Entity>: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }

  package init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  package var description: String { text }
  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Identifier where Entity == Finding {
  /// The handling identifier of a bundle: the same content gives the same one.
  package init(bundle: ContentDigest) { self.init("CLF-" + bundle.hex.prefix(20)) }
}

extension Identifier where Entity == Vulnerability {
  /// `CLH-<year>-<number>`, the number with at least four digits.
  package init(year: Int, number: Int) {
    let digits = String(number)
    self.init("CLH-\(year)-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits)
  }
}

/// An expected no: a code for machines, and for people what was wrong and what to do.
package struct Refusal: Error, Sendable, Equatable, CustomStringConvertible {
  package enum Code: String, Sendable {
    case invalid, conflict, embargoed
    case notFound = "not-found"
  }

  package let code: Code
  package let message: String

  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  package var description: String { message }
}

/// An entity whose state is the fold of its journal entries.
package protocol Aggregate: Codable, Sendable, Equatable {
  associatedtype Entry: Codable, Sendable, Equatable

  /// The word for its stream in the journal.
  static var kind: String { get }
  var id: Identifier<Self> { get }

  /// The state after its first entry; `nil` where that entry cannot be the first.
  init?(first entry: Entry, at time: Timestamp)
  /// Folds one more entry. Total: an entry that does not fit changes nothing.
  mutating func apply(_ entry: Entry, at time: Timestamp)
}

extension Aggregate {
  package static func fold(_ entries: [(entry: Entry, at: Timestamp)]) -> Self? {
    guard let first = entries.first, var state = Self(first: first.entry, at: first.at) else { return nil }
    for next in entries.dropFirst() { state.apply(next.entry, at: next.at) }
    return state
  }
}
