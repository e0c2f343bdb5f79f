/// A value as both engines know it.
package enum SQLValue: Sendable, Hashable {
  case null
  case integer(Int64)
  case text(String)

  package init(_ value: Int64?) { self = value.map(SQLValue.integer) ?? .null }
  package init(_ value: String?) { self = value.map(SQLValue.text) ?? .null }
}

/// One row of an answer, by column.
package struct SQLRow: Sendable {
  private let values: [String: SQLValue]

  package init(_ values: [String: SQLValue]) { self.values = values }

  package subscript(column: String) -> SQLValue { values[column] ?? .null }

  package func text(_ column: String) -> String? { if case .text(let value) = self[column] { value } else { nil } }
  package func integer(_ column: String) -> Int64? {
    if case .integer(let value) = self[column] { value } else { nil }
  }
}

/// A connection inside a transaction. Its statements are written once, in the dialect that SQLite 3.40 and PostgreSQL 15
/// share, with `$1` for arguments.
package protocol SQLConnection {
  func query(_ sql: String, _ arguments: [SQLValue]) throws -> [SQLRow]
  /// Gives the count of rows that were changed.
  @discardableResult
  func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int
}

extension SQLConnection {
  package func query(_ sql: String) throws -> [SQLRow] { try query(sql, []) }
  @discardableResult
  package func execute(_ sql: String) throws -> Int { try execute(sql, []) }
}

/// A database: connection, transaction and durability; the SQL is not its business.
package protocol StorageEngine: Sendable {
  /// The words in which this engine departs from the shared dialect.
  var dialect: SQLDialect { get }
  /// Runs the body on a consistent view.
  func read<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value
  /// Runs the body in a transaction that is durable when this returns; a throw rolls all of it back.
  func write<Value: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Value) async throws -> Value
}

package struct SQLDialect: Sendable {
  /// A signed integer of 64 bits.
  package var integer: String
  /// What stands after a table's definition.
  package var tableSuffix: String

  package init(integer: String, tableSuffix: String) {
    self.integer = integer
    self.tableSuffix = tableSuffix
  }

  func translate(_ sql: String) -> String {
    sql.split(separator: "INT64", omittingEmptySubsequences: false).joined(separator: integer)
      .split(separator: ") TABLE;", omittingEmptySubsequences: false).joined(separator: ") \(tableSuffix);")
  }
}
