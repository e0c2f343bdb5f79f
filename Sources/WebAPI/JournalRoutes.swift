import Clearinghouse
import Formats
import HTTPTypes
import Hummingbird
import NIOCore
import Storage

extension WebServer {
  func addJournalRoutes(_ router: Router<BasicRequestContext>) {
    router.get("/api/v1/funnel") { _, _ in
      let funnel = try await store.read { try $0.funnel() }
      return Answer.json(try funnel.wire())
    }
    router.get("/api/v1/journal") { request, _ in
      let after = request.uri.queryParameters["after"].flatMap { Int64($0) } ?? 0
      let lines = try await store.read { try $0.journal(after: after, limit: 1_000) }
      return try Self.entries(lines)
    }
    router.get("/events") { request, _ in
      let after = request.uri.queryParameters["after"].flatMap { Int64($0) } ?? 0
      let store = store
      let body = ResponseBody { writer in
        try await Self.tell(after, store, &writer)
        try await writer.finish(nil)
      }
      return Response(
        status: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"], body: body)
    }
  }

  /// Tells each new end of the journal for ten minutes; the browser asks again by itself.
  private static func tell(_ after: Int64, _ store: Store, _ writer: inout any ResponseBodyWriter) async throws {
    var last = after
    for tick in 0..<1_200 {
      let head = try await store.read { try $0.journalHead().sequence }
      if head > last {
        last = head
        try await writer.write(ByteBuffer(string: "id: \(head)\nevent: journal\ndata: \(head)\n\n"))
      } else if tick % 30 == 0 {
        try await writer.write(ByteBuffer(string: ": still here\n\n"))
      }
      try await Task.sleep(for: .milliseconds(500))
    }
  }

  @inline(never)
  private static func entries(_ lines: [JournalLine]) throws -> Response {
    Answer.json(["entries": .array(try lines.map(wire))])
  }

  private static func wire(_ line: JournalLine) throws -> WireValue {
    [
      "sequence": .number(WireNumber(line.sequence)), "at": .string(line.at.description), "actor": .string(line.actor),
      "kind": .string(line.kind), "entity": .string(line.entity), "version": .number(WireNumber(line.version)),
      "payload": try WireValue(parsing: line.payload), "digest": .string(line.digest.hex),
    ]
  }
}
