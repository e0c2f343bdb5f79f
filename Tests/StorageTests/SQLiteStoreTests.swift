import Clearinghouse
import Formats
import Foundation
import Storage
import StorageContract
import Synchronization
import Testing

@testable import StorageSQLite

/// A store in a folder of its own, gone when the test ends.
final class TemporaryStore {
  let folder: String
  let engine: SQLiteEngine
  let store: Store

  init() async throws {
    folder = NSTemporaryDirectory() + "store-\(UUID())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    engine = try SQLiteEngine(path: folder + "/clearinghouse.sqlite")
    let ticks = Mutex(Int64(1_780_000_000_000_000))
    store = try await Store(engine: engine, blobs: BlobFolder(root: folder + "/blobs")) {
      Timestamp(
        microseconds: ticks.withLock {
          $0 += 1; return $0
        })
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }
}

@Suite struct SQLiteStoreTests {
  @Test func keepsWhatIsCommitted() async throws {
    let temporary = try await TemporaryStore()
    try await StoreContract(temporary.store).keepsWhatIsCommitted()
  }

  @Test func rollsBackWhatThrows() async throws {
    let temporary = try await TemporaryStore()
    try await StoreContract(temporary.store).rollsBackWhatThrows()
  }

  @Test func manyAtOnce() async throws {
    let temporary = try await TemporaryStore()
    try await StoreContract(temporary.store).manyAtOnce()
  }

  @Test func effectsAreClaimedOnce() async throws {
    let temporary = try await TemporaryStore()
    try await StoreContract(temporary.store).effectsAreClaimedOnce()
  }

  @Test func postponedEffectsWait() async throws {
    let temporary = try await TemporaryStore()
    try await StoreContract(temporary.store).postponedEffectsWait()
  }

  @Test func fsckFindsChanges() async throws {
    let temporary = try await TemporaryStore()
    let engine = temporary.engine
    try await StoreContract(temporary.store).fsckFindsChanges { change in
      _ = try await engine.write { try $0.execute(change) }
    }
  }

  /// A lower level would lose acknowledged facts with the power.
  @Test func theLogIsSyncedAtEachCommit() async throws {
    let temporary = try await TemporaryStore()
    let rows = try await temporary.engine.write { try $0.query("PRAGMA synchronous") }
    #expect(rows.first?.integer("synchronous") == 2)
    let mode = try await temporary.engine.read { try $0.query("PRAGMA journal_mode") }
    #expect(mode.first?.text("journal_mode") == "wal")
  }

  @Test func argumentsGoByTheirNumber() async throws {
    let temporary = try await TemporaryStore()
    let rows = try await temporary.engine.read { connection in
      try connection.query("SELECT $2 AS second, $1 AS first, $2 AS again", [.text("a"), .text("b")])
    }
    #expect(rows.first?.text("first") == "a")
    #expect(rows.first?.text("second") == "b")
    #expect(rows.first?.text("again") == "b")
  }

  @Test func aDamagedBlobIsFound() async throws {
    let temporary = try await TemporaryStore()
    let contract = StoreContract(temporary.store)
    try await contract.receive(1)
    let digest = try await temporary.store.blobs.put(Array("content".utf8))
    let path = "\(temporary.folder)/blobs/\(digest.hex.prefix(2))/\(digest.hex.dropFirst(2))"
    try Data("kontent".utf8).write(to: URL(fileURLWithPath: path))
    await #expect(throws: StorageError.self) { try await temporary.store.blobs.get(digest) }
    #expect(try await temporary.store.fsck().problems.count == 1)
    try FileManager.default.removeItem(atPath: path)
    #expect(try await temporary.store.blobs.get(digest) == nil)
  }

  @Test func oneServerAtATime() throws {
    let folder = NSTemporaryDirectory() + "lock-\(UUID())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let first = try FolderLock(folder: folder, role: "server")
    #expect(throws: StorageError.self) { try FolderLock(folder: folder, role: "server") }
    #expect(throws: Never.self) { try FolderLock(folder: folder, role: "worker") }
    withExtendedLifetime(first) {}
  }

  @Test func aStoreOpensAgain() async throws {
    let temporary = try await TemporaryStore()
    let id = try await StoreContract(temporary.store).receive(1)
    try temporary.engine.close()
    let engine = try SQLiteEngine(path: temporary.folder + "/clearinghouse.sqlite")
    let store = try await Store(engine: engine, blobs: BlobFolder(root: temporary.folder + "/blobs")) {
      Timestamp(seconds: 1)
    }
    #expect(try await store.read { try $0.load(Finding.self, id) } != nil)
    #expect(try await store.fsck().isClean)
  }
}
