import Bundles
public import Formats
import Sandbox

/// The predicate of a replay's or a remedy trial's certificate, an in-toto Statement whose subject is the bundle.
public struct ReplayCertificate: Sendable, Equatable {
  public static let predicateType = "urn:clearinghouse:attestation:replay:1"

  public var bundle: ContentDigest
  public var source: ContentDigest
  public var environment: ContentDigest
  public var plan: ContentDigest
  public var observation: ContentDigest
  /// `replay`, or `remedy N` for the trial of the bundle's Nth remedy.
  public var purpose: String
  public var verdict: String
  public var reason: String
  public var reproducers: [ReproducerResult]
  public var signature: CrashSignature?
  public var at: Timestamp

  public init(
    bundle: ContentDigest, source: ContentDigest, environment: ContentDigest, plan: ContentDigest,
    observation: ContentDigest, purpose: String, verdict: String, reason: String, reproducers: [ReproducerResult],
    signature: CrashSignature?, at: Timestamp
  ) {
    self.bundle = bundle
    self.source = source
    self.environment = environment
    self.plan = plan
    self.observation = observation
    self.purpose = purpose
    self.verdict = verdict
    self.reason = reason
    self.reproducers = reproducers
    self.signature = signature
    self.at = at
  }

  public var statement: InTotoStatement {
    var predicate: WireValue = [
      "purpose": .string(purpose),
      "verdict": .string(verdict),
      "reason": .string(reason),
      "source": ["sha256": .string(source.hex)],
      "environment": ["sha256": .string(environment.hex)],
      "plan": ["sha256": .string(plan.hex)],
      "observation": ["sha256": .string(observation.hex)],
      "reproducers": .array(reproducers.map(\.wire)),
      "at": .string(at.description),
    ]
    if let signature, case .object(var object) = predicate {
      object["crashSignature"] = .string(signature.text)
      predicate = .object(object)
    }
    return InTotoStatement(
      subjects: [InTotoStatement.Subject(name: "finding-bundle", digest: bundle)],
      predicateType: ReplayCertificate.predicateType, predicate: predicate)
  }
}

extension ReproducerResult {
  var wire: WireValue {
    [
      "name": .string(name), "runs": .number(WireNumber(Int64(runs))), "shown": .number(WireNumber(Int64(shown))),
      "needed": .number(WireNumber(Int64(needed))), "shownWithoutTarget": .bool(shownWithoutTarget),
    ]
  }
}
