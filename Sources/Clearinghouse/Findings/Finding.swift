package import Formats
package import Replay

/// A claim that something is wrong, with who claims it.
package struct Finding: Aggregate {
  package static let kind = "finding"

  package let id: Identifier<Finding>
  package let claim: Claim
  package let receivedAt: Timestamp
  package private(set) var stage: Stage

  /// What the bundle says, as far as later decisions need it. The bundle itself is a blob.
  package struct Claim: Codable, Sendable, Equatable {
    package var bundle: ContentDigest
    package var title: String
    package var description: String
    /// Published as it stands.
    package var credit: String
    package var purl: String
    /// The package without its version: findings of one flaw share it.
    package var target: String
    package var version: String
    package var weaknesses: [String]
    package var severity: String?
    package var aliases: [String]
    package var tlp: String
    package var embargoUntil: Timestamp?
    /// The model or tool that found it, e.g. `oracle-7 2026-05`.
    package var machine: String?
    package var oracles: [String]
    package var remedies: [RemedyCandidate]

    package init(
      bundle: ContentDigest, title: String, description: String, credit: String, purl: String, target: String,
      version: String, weaknesses: [String], severity: String?, aliases: [String], tlp: String,
      embargoUntil: Timestamp?, machine: String?, oracles: [String], remedies: [RemedyCandidate]
    ) {
      self.bundle = bundle
      self.title = title
      self.description = description
      self.credit = credit
      self.purl = purl
      self.target = target
      self.version = version
      self.weaknesses = weaknesses
      self.severity = severity
      self.aliases = aliases
      self.tlp = tlp
      self.embargoUntil = embargoUntil
      self.machine = machine
      self.oracles = oracles
      self.remedies = remedies
    }
  }

  package enum Stage: Codable, Sendable, Equatable {
    case received
    case judged(Judgement, at: Timestamp)
    case joined(Judgement, at: Timestamp, vulnerability: Identifier<Vulnerability>, basis: Basis)
  }

  /// What the replay showed, and the blobs that prove it.
  package struct Judgement: Codable, Sendable, Equatable {
    package var verdict: ReplayVerdict
    package var reason: String
    package var reproducers: [ReproducerResult]
    package var signature: CrashSignature?
    package var testsPassed: Bool?
    package var observation: ContentDigest?
    package var certificate: ContentDigest?

    package init(
      verdict: ReplayVerdict, reason: String, reproducers: [ReproducerResult], signature: CrashSignature?,
      testsPassed: Bool?, observation: ContentDigest?, certificate: ContentDigest?
    ) {
      self.verdict = verdict
      self.reason = reason
      self.reproducers = reproducers
      self.signature = signature
      self.testsPassed = testsPassed
      self.observation = observation
      self.certificate = certificate
    }
  }

  /// Why a finding belongs to a vulnerability.
  package enum Basis: String, Codable, Sendable {
    /// It was the first.
    case first
    /// The same crash signature in the same target.
    case signature
    /// A patch proved for the vulnerability silences it.
    case remedy
  }

  package enum Entry: Codable, Sendable, Equatable {
    case received(id: Identifier<Finding>, claim: Claim)
    case judged(judgement: Judgement)
    case joined(vulnerability: Identifier<Vulnerability>, basis: Basis)
  }

  package init?(first entry: Entry, at time: Timestamp) {
    guard case .received(let id, let claim) = entry else { return nil }
    self.id = id
    self.claim = claim
    receivedAt = time
    stage = .received
  }

  package mutating func apply(_ entry: Entry, at time: Timestamp) {
    switch (entry, stage) {
    case (.judged(let judgement), .received): stage = .judged(judgement, at: time)
    case (.joined(let vulnerability, let basis), .judged(let judgement, let at)):
      stage = .joined(judgement, at: at, vulnerability: vulnerability, basis: basis)
    case (.joined(let vulnerability, let basis), .joined(let judgement, let at, _, _)):
      stage = .joined(judgement, at: at, vulnerability: vulnerability, basis: basis)
    default: break
    }
  }
}

extension Finding {
  package var judgement: Judgement? {
    switch stage {
    case .received: nil
    case .judged(let judgement, _), .joined(let judgement, _, _, _): judgement
    }
  }

  package var judgedAt: Timestamp? {
    switch stage {
    case .received: nil
    case .judged(_, let at), .joined(_, let at, _, _): at
    }
  }

  package var vulnerability: Identifier<Vulnerability>? {
    if case .joined(_, _, let vulnerability, _) = stage { vulnerability } else { nil }
  }

  package var basis: Basis? {
    if case .joined(_, _, _, let basis) = stage { basis } else { nil }
  }

  /// Notes a replay's judgement; a second one of the same finding is refused, as the first stands.
  package func judge(_ judgement: Judgement) throws(Refusal) -> [Entry] {
    guard case .received = stage else { throw Refusal(.conflict, "\(id) has been judged") }
    return [.judged(judgement: judgement)]
  }

  /// Joins a vulnerability; only a finding that was reproduced may.
  package func join(_ vulnerability: Identifier<Vulnerability>, basis: Basis) throws(Refusal) -> [Entry] {
    guard let judgement, judgement.verdict == .reproduced else {
      throw Refusal(.conflict, "\(id) was not reproduced, so it belongs to no vulnerability")
    }
    if self.vulnerability == vulnerability { return [] }
    return [.joined(vulnerability: vulnerability, basis: basis)]
  }
}

/// A remedy that a bundle proposes.
package struct RemedyCandidate: Codable, Sendable, Equatable {
  package enum Kind: Codable, Sendable, Equatable {
    /// A unified diff, by its digest.
    case patch(ContentDigest)
    case version(String)
  }

  /// Its place in the bundle's list, from 1.
  package var number: Int
  package var kind: Kind
  package var title: String

  package init(number: Int, kind: Kind, title: String) {
    self.number = number
    self.kind = kind
    self.title = title
  }
}
