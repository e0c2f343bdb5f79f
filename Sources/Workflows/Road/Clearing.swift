import Formats
package import Logging
package import Storage

/// The roads of the clearinghouse over one store. A server uses those that decide; a worker also those that wait for a
/// sandbox or a network.
package struct Clearing: Sendable {
  package let store: Store
  package let signer: any StatementSigner
  package let logger: Logger

  package init(store: Store, signer: any StatementSigner, logger: Logger) {
    self.store = store
    self.signer = signer
    self.logger = logger
  }
}
