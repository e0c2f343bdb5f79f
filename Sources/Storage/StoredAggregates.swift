import Formats
import Replay
package import Clearinghouse

/// An aggregate with a table: beside its whole state, the columns that questions are asked by.
package protocol StoredAggregate: Aggregate {
  static var table: String { get }
  var columns: [(name: String, value: SQLValue)] { get }
}

extension Finding: StoredAggregate {
  package static let table = "finding"

  package var columns: [(name: String, value: SQLValue)] {
    let stage =
      switch self.stage {
      case .received: "received"
      case .judged: "judged"
      case .joined: "joined"
      }
    return [
      ("bundle", .text(claim.bundle.hex)), ("target", .text(claim.target)), ("stage", .text(stage)),
      ("verdict", SQLValue(judgement?.verdict.rawValue)), ("vulnerability", SQLValue(vulnerability?.text)),
      ("received_at", .integer(receivedAt.microseconds)), ("judged_at", SQLValue(judgedAt?.microseconds)),
    ]
  }
}

extension Vulnerability: StoredAggregate {
  package static let table = "vulnerability"

  package var columns: [(name: String, value: SQLValue)] {
    [
      ("number", .integer(number)), ("target", .text(opening.target)),
      ("signature", SQLValue(opening.signature?.text)), ("merged_into", SQLValue(mergedInto?.text)),
      ("opened_at", .integer(openedAt.microseconds)), ("proved_at", SQLValue(firstProof?.provedAt.microseconds)),
    ]
  }

  private var number: Int64 { id.text.split(separator: "-").last.flatMap { Int64($0) } ?? 0 }
}

extension Advisory: StoredAggregate {
  package static let table = "advisory"

  package var columns: [(name: String, value: SQLValue)] {
    let stage =
      switch self.stage {
      case .drafted: "drafted"
      case .reviewed: "reviewed"
      case .published: "published"
      }
    return [("stage", .text(stage)), ("published_at", SQLValue(publishedAt?.microseconds))]
  }
}

extension Operator: StoredAggregate {
  package static let table = "operator"
  package var columns: [(name: String, value: SQLValue)] { [("name", .text(name))] }
}

extension Exposure: StoredAggregate {
  package static let table = "exposure"

  package var columns: [(name: String, value: SQLValue)] {
    [
      ("operator", .text(operatorID.text)), ("advisory", .text(advisory.text)), ("stage", .text(stage.title)),
      ("found_at", .integer(foundAt.microseconds)), ("remediated_at", SQLValue(remediatedAt?.microseconds)),
    ]
  }
}
