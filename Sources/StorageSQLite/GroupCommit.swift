import Foundation
import GRDB
import Storage

/// Commits what waits together: one sync of the disk serves all transactions that came while the last one ran. Each
/// has a savepoint of its own, so that one that throws takes no other with it.
final class GroupCommit: @unchecked Sendable {
  private struct Waiting {
    var run: (Database) throws -> Void
    var finish: ((any Error)?) -> Void
  }

  private let pool: DatabasePool
  private let queue = DispatchQueue(label: "clearinghouse.commit")
  private let lock = NSLock()
  private var waiting: [Waiting] = []
  private static let most = 256

  init(_ pool: DatabasePool) { self.pool = pool }

  func run<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      nonisolated(unsafe) var result: Result<Value, any Error>?
      let item = Waiting(
        run: { database in
          do { result = .success(try body(database)) } catch {
            result = .failure(error)
            throw error
          }
        },
        finish: { error in
          // A commit that failed undoes what succeeded.
          if let error, case .success? = result { result = .failure(error) }
          continuation.resume(with: result ?? .failure(error ?? StorageError("the transaction did not run")))
        })
      lock.withLock { waiting.append(item) }
      queue.async { self.commit() }
    }
  }

  private func commit() {
    let batch = lock.withLock {
      let batch = Array(waiting.prefix(Self.most))
      waiting.removeFirst(batch.count)
      return batch
    }
    guard !batch.isEmpty else { return }
    do {
      try pool.writeWithoutTransaction { database in
        try database.inTransaction(.immediate) {
          for item in batch {
            try database.execute(sql: "SAVEPOINT item")
            do {
              try item.run(database)
              try database.execute(sql: "RELEASE item")
            } catch {
              try database.execute(sql: "ROLLBACK TO item")
              try database.execute(sql: "RELEASE item")
            }
          }
          return .commit
        }
      }
      for item in batch { item.finish(nil) }
    } catch {
      for item in batch { item.finish(error) }
    }
  }
}
