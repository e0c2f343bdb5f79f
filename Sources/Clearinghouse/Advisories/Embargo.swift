package import Formats

/// The right to publish what is known of a vulnerability. Only this file can make one, so that nothing is published
/// without the embargo being asked.
package struct PublicationClearance: Sendable, Equatable {
  package let vulnerability: Identifier<Vulnerability>
  package let at: Timestamp

  fileprivate init(_ vulnerability: Identifier<Vulnerability>, _ at: Timestamp) {
    self.vulnerability = vulnerability
    self.at = at
  }
}

extension Vulnerability {
  /// The end of the longest embargo that any of its finders asked for.
  package var embargoEnd: Timestamp? { findings.compactMap(\.embargoUntil).max() }

  /// Clears publication: the embargo is over, and there is a remedy that was proved.
  package func clearPublication(now: Timestamp) throws(Refusal) -> PublicationClearance {
    if let mergedInto { throw Refusal(.conflict, "\(id) was merged into \(mergedInto); publish that one") }
    if let end = embargoEnd, now < end {
      throw Refusal(.embargoed, "\(id) is under embargo until \(end); publish after that")
    }
    return PublicationClearance(id, now)
  }
}
