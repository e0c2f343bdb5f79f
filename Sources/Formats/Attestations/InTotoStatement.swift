/// An in-toto Statement, version 1 (in-toto/attestation, spec/v1/statement.md).
public struct InTotoStatement: Sendable, Equatable {
  public static let type = "https://in-toto.io/Statement/v1"
  /// The DSSE payload type of a statement (spec/v1/envelope.md).
  public static let payloadType = "application/vnd.in-toto+json"

  public struct Subject: Sendable, Equatable {
    public var name: String
    public var digest: ContentDigest

    public init(name: String, digest: ContentDigest) {
      self.name = name
      self.digest = digest
    }
  }

  public var subjects: [Subject]
  public var predicateType: String
  public var predicate: WireValue

  public init(subjects: [Subject], predicateType: String, predicate: WireValue) {
    self.subjects = subjects
    self.predicateType = predicateType
    self.predicate = predicate
  }

  public var wire: WireValue {
    [
      "_type": .string(InTotoStatement.type),
      "subject": .array(
        subjects.map { ["name": .string($0.name), "digest": ["sha256": .string($0.digest.hex)]] }),
      "predicateType": .string(predicateType),
      "predicate": predicate,
    ]
  }

  public init(_ wire: WireValue) throws(FormatError) {
    guard wire["_type"]?.string == InTotoStatement.type else {
      throw FormatError("/_type", "\(InTotoStatement.type) is needed")
    }
    guard let list = wire["subject"]?.array, !list.isEmpty else {
      throw FormatError("/subject", "at least one subject is needed")
    }
    guard let type = wire["predicateType"]?.string else { throw FormatError("/predicateType", "a URI is needed") }
    subjects = []
    for (index, element) in list.enumerated() {
      guard let digest = element["digest"]?["sha256"]?.string.flatMap(ContentDigest.init) else {
        throw FormatError("/subject/\(index)/digest/sha256", "a SHA-256 digest is needed")
      }
      subjects.append(Subject(name: element["name"]?.string ?? "", digest: digest))
    }
    predicateType = type
    predicate = wire["predicate"] ?? .null
  }
}
