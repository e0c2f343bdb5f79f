import Crypto
import Foundation
package import Formats

/// One line of the journal, as it is stored.
package struct JournalLine: Sendable, Equatable {
  package var sequence: Int64
  package var at: Timestamp
  package var actor: String
  package var kind: String
  package var entity: String
  package var version: Int64
  /// The entry as JSON with sorted members.
  package var payload: String
  /// SHA-256 over the line before and this one: nothing can be changed, removed or put between without a trace.
  package var digest: ContentDigest

  init(
    sequence: Int64, at: Timestamp, actor: String, kind: String, entity: String, version: Int64, payload: String,
    previous: ContentDigest
  ) {
    self.sequence = sequence
    self.at = at
    self.actor = actor
    self.kind = kind
    self.entity = entity
    self.version = version
    self.payload = payload
    digest = JournalLine.digest(
      previous, [String(sequence), String(at.microseconds), actor, kind, entity, String(version), payload])
  }

  init(_ row: SQLRow) throws {
    guard let sequence = row.integer("sequence"), let at = row.integer("at"), let actor = row.text("actor"),
      let kind = row.text("kind"), let entity = row.text("entity"), let version = row.integer("version"),
      let payload = row.text("payload"), let digest = row.text("digest").flatMap(ContentDigest.init)
    else { throw StorageError("a line of the journal is malformed") }
    self.sequence = sequence
    self.at = Timestamp(microseconds: at)
    self.actor = actor
    self.kind = kind
    self.entity = entity
    self.version = version
    self.payload = payload
    self.digest = digest
  }

  func isChained(to previous: ContentDigest) -> Bool {
    digest
      == JournalLine.digest(
        previous, [String(sequence), String(at.microseconds), actor, kind, entity, String(version), payload])
  }

  /// What stands before the first line.
  package static let root = ContentDigest(bytes: [UInt8](repeating: 0, count: 32))

  /// Each field with its length before it, so that no two lines hash the same text.
  private static func digest(_ previous: ContentDigest, _ fields: [String]) -> ContentDigest {
    var hash = SHA256()
    hash.update(data: Data(previous.hex.utf8))
    for field in fields { hash.update(data: Data("\n\(field.utf8.count):\(field)".utf8)) }
    return ContentDigest(bytes: hash.finalize())
  }
}

/// JSON in the store: members sorted, so that equal values have equal text.
package enum StoredJSON {
  package static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  package static func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
    do { return try JSONDecoder().decode(type, from: Data(text.utf8)) } catch {
      throw StorageError("a stored \(type) cannot be read: \(error)")
    }
  }
}
