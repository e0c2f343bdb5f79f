import Crypto
package import Formats
import Foundation
import Glibc
import Workflows

/// The clearinghouse's Ed25519 key, made at the first start, readable by its owner alone.
package struct KeyFile: StatementSigner {
  private let key: Curve25519.Signing.PrivateKey

  /// - Parameter path: the private key as base64; the public one is written beside it with the ending `.pub`.
  package init(path: String) throws {
    if access(path, F_OK) != 0 { try KeyFile.make(path) }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & 0o077 == 0 else {
      throw AcquisitionFailure("\(path) can be read by others; run: chmod 600 \(path)")
    }
    let text = try String(contentsOfFile: path, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
    guard let bytes = Base64.decode(text) else { throw AcquisitionFailure("\(path) holds no base64 key") }
    key = try Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
    let publicPath = path + ".pub"
    if access(publicPath, F_OK) != 0 { try Data((publicKey + "\n").utf8).write(to: URL(fileURLWithPath: publicPath)) }
  }

  /// A key that lives only as long as the process, for replays without a server.
  package init(ephemeral: Void) { key = Curve25519.Signing.PrivateKey() }

  /// Whole or not at all: the name comes after the content is on the disk.
  private static func make(_ path: String) throws {
    let draft = "\(path).\(UUID().uuidString)"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw AcquisitionFailure("\(draft): \(String(cString: strerror(errno)))") }
    let text = Array((Base64.encode(Array(Curve25519.Signing.PrivateKey().rawRepresentation)) + "\n").utf8)
    let written = text.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    let isSynced = fsync(descriptor) == 0
    close(descriptor)
    guard written == text.count, isSynced, link(draft, path) == 0 || errno == EEXIST else {
      throw AcquisitionFailure("\(path) cannot be written: \(String(cString: strerror(errno)))")
    }
    unlink(draft)
  }

  /// Base64 of the 32 bytes.
  package var publicKey: String { Base64.encode(Array(key.publicKey.rawRepresentation)) }

  /// The first sixteen digits of the key's SHA-256, as a hint in envelopes.
  package var keyIdentifier: String { KeyFile.identifier(of: Array(key.publicKey.rawRepresentation)) }

  static func identifier(of publicKey: [UInt8]) -> String {
    String(ContentDigest(bytes: SHA256.hash(data: publicKey)).hex.prefix(16))
  }

  package func sign(_ statement: InTotoStatement) throws -> DSSEEnvelope {
    let payload = Array(statement.wire.canonicalJSON.utf8)
    let message = DSSEEnvelope.preAuthenticationEncoding(payloadType: InTotoStatement.payloadType, payload: payload)
    let signature = try key.signature(for: Data(message))
    return DSSEEnvelope(
      payloadType: InTotoStatement.payloadType, payload: payload,
      signatures: [DSSEEnvelope.Signature(keyIdentifier: keyIdentifier, bytes: Array(signature))])
  }
}

/// Checks an envelope with a public key alone.
package enum EnvelopeCheck {
  /// The statement inside, if one of the signatures is the key's.
  package static func statement(of envelope: DSSEEnvelope, key: [UInt8]) throws -> InTotoStatement {
    let publicKey = try Curve25519.Signing.PublicKey(rawRepresentation: key)
    let message = Data(
      DSSEEnvelope.preAuthenticationEncoding(payloadType: envelope.payloadType, payload: envelope.payload))
    guard envelope.signatures.contains(where: { publicKey.isValidSignature($0.bytes, for: message) }) else {
      throw AcquisitionFailure("no signature of the envelope is this key's; it was altered, or another key signed it")
    }
    guard envelope.payloadType == InTotoStatement.payloadType else {
      throw AcquisitionFailure("the envelope holds \(envelope.payloadType), not an in-toto Statement")
    }
    return try InTotoStatement(WireValue(parsing: envelope.payload))
  }
}
