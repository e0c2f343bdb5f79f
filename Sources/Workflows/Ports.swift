package import Bundles
package import Formats
package import Replay

/// Why a source could not be had.
package struct AcquisitionFailure: Error, Sendable, CustomStringConvertible {
  package let description: String
  /// Trying again later may help: a registry did not answer.
  package let isTransient: Bool

  package init(_ description: String, isTransient: Bool = false) {
    self.description = description
    self.isTransient = isTransient
  }
}

/// Fetches sources and never executes what it fetches. What it gives back is pinned by digest and kept.
package protocol SourceAcquirer: Sendable {
  func acquire(_ reference: SourceReference, for bundle: FindingBundle) async throws(AcquisitionFailure)
    -> PreparedSource
  /// Puts the source's files into a folder of the host.
  func place(_ source: PreparedSource, in folder: String) async throws(AcquisitionFailure)
}

/// The folders of the host that a sandbox will show.
package protocol Workbench: Sendable {
  /// An empty folder with a `bundle` folder, which holds the bundle's files, and an empty `materials` folder.
  func layOut(_ bundle: FindingBundle) async throws -> WorkbenchFolders
  func write(_ bytes: [UInt8], named name: String, to folders: WorkbenchFolders) async throws
  func clear(_ folders: WorkbenchFolders) async
}

package struct WorkbenchFolders: Sendable {
  package let root: String
  package var bundle: String { root + "/bundle" }
  package var materials: String { root + "/materials" }

  package init(root: String) { self.root = root }
}

/// The host's tools, as far as a replay depends on them.
package protocol HostEnvironment: Sendable {
  func describe(packages: [String]) async throws -> HostDescription
}

package struct HostDescription: Sendable {
  /// Names kernel, architecture, sandbox and the versions of the packages that the bundle needs.
  package let digest: ContentDigest
  /// Packages that are needed and not installed.
  package let missing: [String]

  package init(digest: ContentDigest, missing: [String]) {
    self.digest = digest
    self.missing = missing
  }
}

/// Signs statements with the clearinghouse's key.
package protocol StatementSigner: Sendable {
  func sign(_ statement: InTotoStatement) throws -> DSSEEnvelope
}

/// A message for an operator's webhook, as Standard Webhooks has it.
package struct Notice: Sendable {
  /// The same notice has the same identifier however often it is sent.
  package let id: String
  package let url: String
  package let secret: [UInt8]
  package let body: String

  package init(id: String, url: String, secret: [UInt8], body: String) {
    self.id = id
    self.url = url
    self.secret = secret
    self.body = body
  }
}

package protocol NoticeSender: Sendable {
  /// Throws unless the receiver answered with 2xx.
  func send(_ notice: Notice, at time: Timestamp) async throws
}
