package import Clearinghouse
import Storage

extension Clearing {
  /// Notes what an operator says of one of its exposures. Another operator's does not exist for it.
  package func answer(
    _ answer: ExposureAnswer, to id: Identifier<Exposure>, of owner: Identifier<Operator>, as actor: String
  ) async throws -> Exposure {
    try await store.transact(as: actor) { transaction in
      guard let exposure = try transaction.view.load(Exposure.self, id), exposure.operatorID == owner else {
        throw Refusal(.notFound, "there is no exposure \(id)")
      }
      return try transaction.append(try exposure.answer(answer, now: transaction.now), to: id) ?? exposure
    }
  }
}
