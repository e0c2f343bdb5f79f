import Formats

extension Store {
  /// Takes the next effect that waits or whose lease has ended; `nil` where there is none.
  /// - Parameters:
  ///   - owner: unique to one claim, so that a lost lease is noticed.
  ///   - lease: seconds.
  package func claim(owner: String, lease: Int64) async throws -> ClaimedEffect? {
    try await transact(as: "worker") { transaction in
      let rows = try transaction.view.query(
        """
        SELECT id, payload, attempts FROM effect
        WHERE done_at IS NULL AND available_at <= $1 AND (lease_until IS NULL OR lease_until < $1)
        ORDER BY available_at, created_at, id LIMIT 1
        """, [.integer(transaction.now.microseconds)])
      guard let row = rows.first, let id = row.text("id"), let payload = row.text("payload"),
        let attempts = row.integer("attempts")
      else { return nil }
      try transaction.execute(
        "UPDATE effect SET owner = $1, lease_until = $2, attempts = $3 WHERE id = $4",
        [
          .text(owner), .integer(transaction.now.adding(seconds: lease).microseconds), .integer(attempts + 1),
          .text(id),
        ])
      return ClaimedEffect(
        effect: try StoredJSON.decode(Effect.self, from: payload), attempt: Int(attempts + 1), owner: owner)
    }
  }

  /// Gives an effect back, to be tried again after some seconds.
  package func postpone(_ claimed: ClaimedEffect, seconds: Int64, reason: String) async throws {
    try await transact(as: "worker") { transaction in
      try transaction.execute(
        """
        UPDATE effect SET owner = NULL, lease_until = NULL, available_at = $1, outcome = $2
        WHERE id = $3 AND owner = $4 AND done_at IS NULL
        """,
        [
          .integer(transaction.now.adding(seconds: seconds).microseconds), .text(reason), .text(claimed.effect.id),
          .text(claimed.owner),
        ])
    }
  }

  /// Frees what workers that are gone had claimed; the caller holds the lock that only one worker can hold.
  package func releaseLeases() async throws {
    try await transact(as: "worker") { transaction in
      try transaction.execute("UPDATE effect SET owner = NULL, lease_until = NULL WHERE done_at IS NULL", [])
    }
  }

  /// How many effects wait or run, and the longest wait for one to be tried again in seconds.
  package func waitingEffects() async throws -> Int {
    try await read { view in
      Int(try view.query("SELECT count(*) AS n FROM effect WHERE done_at IS NULL").first?.integer("n") ?? 0)
    }
  }
}
