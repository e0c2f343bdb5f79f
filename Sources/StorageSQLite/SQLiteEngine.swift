import Foundation
import GRDB
package import Storage

/// SQLite through GRDB's pool: one writer with group commit, parallel readers, write-ahead log, `synchronous=FULL`.
package final class SQLiteEngine: StorageEngine {
  private let pool: DatabasePool
  private let writer: GroupCommit

  /// Opens or makes the database file.
  package init(path: String) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(60)
    configuration.maximumReaderCount = 8
    configuration.label = "clearinghouse"
    pool = try DatabasePool(path: path, configuration: configuration)
    // GRDB resets `synchronous` after it has prepared a connection, so it is set here and looked at.
    let level = try pool.writeWithoutTransaction { database -> Int? in
      try database.execute(sql: "PRAGMA synchronous = FULL")
      return try Int.fetchOne(database, sql: "PRAGMA synchronous")
    }
    guard level == 2 else { throw StorageError("SQLite does not sync its log (synchronous is \(level ?? -1), not 2)") }
    writer = GroupCommit(pool)
  }

  package var dialect: SQLDialect { SQLDialect(integer: "INTEGER", tableSuffix: "STRICT") }

  package func read<Value: Sendable>(
    _ body: @escaping @Sendable (any SQLConnection) throws -> Value
  ) async throws -> Value {
    try await pool.read { try body(SQLiteConnection(database: $0)) }
  }

  package func write<Value: Sendable>(
    _ body: @escaping @Sendable (any SQLConnection) throws -> Value
  ) async throws -> Value {
    try await writer.run { try body(SQLiteConnection(database: $0)) }
  }

  package func close() throws { try pool.close() }
}

struct SQLiteConnection: SQLConnection {
  let database: Database

  func query(_ sql: String, _ arguments: [SQLValue]) throws -> [SQLRow] {
    let statement = try database.cachedStatement(sql: numbered(sql))
    return try Row.fetchAll(statement, arguments: StatementArguments(arguments.map(\.databaseValue))).map { row in
      var values: [String: SQLValue] = [:]
      for (column, value) in row { values[column] = SQLValue(value) }
      return SQLRow(values)
    }
  }

  func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
    let statement = try database.cachedStatement(sql: numbered(sql))
    try statement.execute(arguments: StatementArguments(arguments.map(\.databaseValue)))
    return database.changesCount
  }

  /// SQLite takes `$1` for a name and numbers names as they come; `?1` is the first argument wherever it stands.
  private func numbered(_ sql: String) -> String { sql.replacing("$", with: "?") }
}

extension SQLValue {
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let value): value.databaseValue
    case .text(let value): value.databaseValue
    }
  }

  fileprivate init(_ value: DatabaseValue) {
    switch value.storage {
    case .int64(let integer): self = .integer(integer)
    case .string(let text): self = .text(text)
    case .double(let number): self = .text(String(number))
    case .null, .blob: self = .null
    }
  }
}
