package import Clearinghouse
package import Formats

/// A consistent view of the store.
package struct StoreView {
  let connection: any SQLConnection

  package func load<State: StoredAggregate>(_ type: State.Type, _ id: Identifier<State>) throws -> State? {
    let rows = try connection.query("SELECT state FROM \(State.table) WHERE id = $1", [.text(id.text)])
    return try rows.first.map { try decode(State.self, $0) }
  }

  /// All of a kind that fit a condition; the condition is a text of this code, its arguments may come from anywhere.
  package func all<State: StoredAggregate>(
    _ type: State.Type, where condition: String = "1 = 1", _ arguments: [SQLValue] = [], order: String = "id",
    limit: Int = 100_000
  ) throws -> [State] {
    try connection.query(
      "SELECT state FROM \(State.table) WHERE \(condition) ORDER BY \(order) LIMIT \(limit)", arguments
    ).map { try decode(State.self, $0) }
  }

  package func query(_ sql: String, _ arguments: [SQLValue] = []) throws -> [SQLRow] {
    try connection.query(sql, arguments)
  }

  private func decode<State: StoredAggregate>(_ type: State.Type, _ row: SQLRow) throws -> State {
    guard let text = row.text("state") else { throw StorageError("a row of \(State.table) has no state") }
    return try StoredJSON.decode(State.self, from: text)
  }
}

/// A transaction that decides: what it appends, saves and enqueues becomes durable together or not at all.
package struct StoreTransaction {
  package let view: StoreView
  package let now: Timestamp
  /// Who acts: a person, a machine or a part of the product.
  package let actor: String
  private var connection: any SQLConnection { view.connection }

  /// Appends entries to an aggregate's stream and saves the folded row. Gives the state after them.
  @discardableResult
  package func append<State: StoredAggregate>(
    _ entries: [State.Entry], to id: Identifier<State>, _ type: State.Type = State.self
  ) throws -> State? {
    var state = try view.load(State.self, id)
    guard !entries.isEmpty else { return state }
    let versions = try connection.query(
      "SELECT version FROM \(State.table) WHERE id = $1", [.text(id.text)])
    var version = versions.first?.integer("version") ?? 0
    let isNew = version == 0
    var last = try JournalQueries.last(connection)
    for entry in entries {
      version += 1
      let line = JournalLine(
        sequence: last.sequence + 1, at: now, actor: actor, kind: State.kind, entity: id.text, version: version,
        payload: try StoredJSON.encode(entry), previous: last.digest)
      try JournalQueries.insert(line, connection)
      last = (line.sequence, line.digest)
      if state == nil { state = State(first: entry, at: now) } else { state?.apply(entry, at: now) }
    }
    guard let state else { throw StorageError("the first entry of \(State.kind) \(id) does not begin it") }
    try save(state, version: version, isNew: isNew)
    return state
  }

  private func save<State: StoredAggregate>(_ state: State, version: Int64, isNew: Bool) throws {
    let columns =
      [
        ("id", SQLValue.text(state.id.text)), ("version", .integer(version)),
        ("state", .text(try StoredJSON.encode(state))),
      ]
      + state.columns.map { ($0.name, $0.value) }
    let names = columns.map(\.0)
    let numbers = (1...columns.count).map { "$\($0)" }
    if isNew {
      try connection.execute(
        "INSERT INTO \(State.table) (\(names.joined(separator: ", "))) VALUES (\(numbers.joined(separator: ", ")))",
        columns.map(\.1))
    } else {
      let assignments = zip(names, numbers).dropFirst().map { "\($0) = \($1)" }
      try connection.execute(
        "UPDATE \(State.table) SET \(assignments.joined(separator: ", ")) WHERE id = $1", columns.map(\.1))
    }
  }

  /// Enqueues an effect; one that was enqueued before stays as it is.
  package func enqueue(_ effect: Effect, after delay: Int64 = 0) throws {
    try connection.execute(
      """
      INSERT INTO effect (id, kind, payload, created_at, available_at, attempts) VALUES ($1, $2, $3, $4, $5, 0)
      ON CONFLICT (id) DO NOTHING
      """,
      [
        .text(effect.id), .text(effect.kind), .text(try StoredJSON.encode(effect)), .integer(now.microseconds),
        .integer(now.adding(seconds: delay).microseconds),
      ])
  }

  /// Ends an effect with a word on how. Throws where the lease was lost, which rolls the transaction back: whoever
  /// holds the lease now will do it.
  package func complete(_ claimed: ClaimedEffect, outcome: String) throws {
    let changed = try connection.execute(
      """
      UPDATE effect SET done_at = $1, outcome = $2, owner = NULL, lease_until = NULL
      WHERE id = $3 AND owner = $4 AND done_at IS NULL
      """,
      [.integer(now.microseconds), .text(outcome), .text(claimed.effect.id), .text(claimed.owner)])
    guard changed == 1 else { throw LeaseLost(effect: claimed.effect.id) }
  }

  package func execute(_ sql: String, _ arguments: [SQLValue]) throws {
    try connection.execute(sql, arguments)
  }
}

/// Another worker took over an effect whose lease had ended.
package struct LeaseLost: Error, Sendable {
  package let effect: String
}
