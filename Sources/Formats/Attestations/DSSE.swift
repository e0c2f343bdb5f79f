/// A Dead Simple Signing Envelope, version 1 (secure-systems-lab/dsse, protocol.md and envelope.md).
public struct DSSEEnvelope: Sendable, Equatable {
  public struct Signature: Sendable, Equatable {
    /// A hint which key signed; never trusted.
    public var keyIdentifier: String?
    public var bytes: [UInt8]

    public init(keyIdentifier: String?, bytes: [UInt8]) {
      self.keyIdentifier = keyIdentifier
      self.bytes = bytes
    }
  }

  public var payloadType: String
  public var payload: [UInt8]
  public var signatures: [Signature]

  public init(payloadType: String, payload: [UInt8], signatures: [Signature]) {
    self.payloadType = payloadType
    self.payload = payload
    self.signatures = signatures
  }

  /// The pre-authentication encoding: the bytes that are signed (protocol.md, "PAE").
  public static func preAuthenticationEncoding(payloadType: String, payload: [UInt8]) -> [UInt8] {
    Array("DSSEv1 \(payloadType.utf8.count) \(payloadType) \(payload.count) ".utf8) + payload
  }

  public var wire: WireValue {
    [
      "payloadType": .string(payloadType),
      "payload": .string(Base64.encode(payload)),
      "signatures": .array(
        signatures.map { signature in
          var object = WireObject()
          if let identifier = signature.keyIdentifier { object["keyid"] = .string(identifier) }
          object["sig"] = .string(Base64.encode(signature.bytes))
          return .object(object)
        }),
    ]
  }

  /// Reads an envelope; the error names the member that is missing or malformed.
  public init(_ wire: WireValue) throws(FormatError) {
    guard let type = wire["payloadType"]?.string else { throw FormatError("/payloadType", "a string is needed") }
    guard let payload = wire["payload"]?.string.flatMap(Base64.decode) else {
      throw FormatError("/payload", "base64 text is needed")
    }
    guard let list = wire["signatures"]?.array, !list.isEmpty else {
      throw FormatError("/signatures", "at least one signature is needed")
    }
    payloadType = type
    self.payload = payload
    signatures = []
    for (index, element) in list.enumerated() {
      guard let bytes = element["sig"]?.string.flatMap(Base64.decode) else {
        throw FormatError("/signatures/\(index)/sig", "base64 text is needed")
      }
      signatures.append(Signature(keyIdentifier: element["keyid"]?.string, bytes: bytes))
    }
  }
}
