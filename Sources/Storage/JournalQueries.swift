package import Formats

enum JournalQueries {
  static func last(_ connection: any SQLConnection) throws -> (sequence: Int64, digest: ContentDigest) {
    let rows = try connection.query("SELECT sequence, digest FROM journal ORDER BY sequence DESC LIMIT 1")
    guard let row = rows.first else { return (0, JournalLine.root) }
    guard let sequence = row.integer("sequence"), let digest = row.text("digest").flatMap(ContentDigest.init) else {
      throw StorageError("the last line of the journal is malformed")
    }
    return (sequence, digest)
  }

  static func insert(_ line: JournalLine, _ connection: any SQLConnection) throws {
    try connection.execute(
      """
      INSERT INTO journal (sequence, at, actor, kind, entity, version, payload, digest)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """,
      [
        .integer(line.sequence), .integer(line.at.microseconds), .text(line.actor), .text(line.kind),
        .text(line.entity), .integer(line.version), .text(line.payload), .text(line.digest.hex),
      ])
  }
}

extension StoreView {
  /// Lines after a sequence number, oldest first.
  package func journal(after sequence: Int64, limit: Int) throws -> [JournalLine] {
    try connection.query(
      "SELECT * FROM journal WHERE sequence > $1 ORDER BY sequence LIMIT $2",
      [.integer(sequence), .integer(Int64(limit))]
    ).map(JournalLine.init)
  }

  /// The newest lines, newest first.
  package func newestJournal(before sequence: Int64 = .max, limit: Int) throws -> [JournalLine] {
    try connection.query(
      "SELECT * FROM journal WHERE sequence < $1 ORDER BY sequence DESC LIMIT $2",
      [.integer(sequence), .integer(Int64(limit))]
    ).map(JournalLine.init)
  }

  /// All lines of one entity, oldest first.
  package func story(kind: String, entity: String) throws -> [JournalLine] {
    try connection.query(
      "SELECT * FROM journal WHERE kind = $1 AND entity = $2 ORDER BY version", [.text(kind), .text(entity)]
    ).map(JournalLine.init)
  }

  package func journalHead() throws -> (sequence: Int64, digest: ContentDigest) {
    try JournalQueries.last(connection)
  }
}
