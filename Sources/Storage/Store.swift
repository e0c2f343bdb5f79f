package import Formats

/// The store: journal, rows, outbox and blobs.
package struct Store: Sendable {
  package let engine: any StorageEngine
  package let blobs: any BlobStore
  private let clock: @Sendable () -> Timestamp

  /// Opens the store and brings its schema up to date.
  package init(engine: any StorageEngine, blobs: any BlobStore, clock: @escaping @Sendable () -> Timestamp) async throws
  {
    self.engine = engine
    self.blobs = blobs
    self.clock = clock
    try await Migrations.apply(to: engine)
  }

  package func read<Value: Sendable>(_ body: @escaping @Sendable (StoreView) throws -> Value) async throws -> Value {
    try await engine.read { try body(StoreView(connection: $0)) }
  }

  /// Decides and commits. When this returns, it is durable.
  package func transact<Value: Sendable>(
    as actor: String, _ body: @escaping @Sendable (StoreTransaction) throws -> Value
  ) async throws -> Value {
    let now = clock()
    return try await engine.write { connection in
      try body(StoreTransaction(view: StoreView(connection: connection), now: now, actor: actor))
    }
  }
}

/// Contents by their digest. What `put` gave back is durable.
package protocol BlobStore: Sendable {
  func put(_ bytes: [UInt8]) async throws -> ContentDigest
  /// `nil` where it is not there; throws where it is damaged.
  func get(_ digest: ContentDigest) async throws -> [UInt8]?
  /// All digests that are there.
  func list() async throws -> [ContentDigest]
}
