package import Formats

/// The published document about a vulnerability; it has the vulnerability's identifier.
package struct Advisory: Aggregate {
  package static let kind = "advisory"

  package let id: Identifier<Advisory>
  package let vulnerability: Identifier<Vulnerability>
  package private(set) var content: Content
  package private(set) var stage: Stage

  /// What was drafted from evidence.
  package struct Content: Codable, Sendable, Equatable {
    package var summary: String
    package var details: String
    package var aliases: [String]
    package var credits: [String]
    package var severity: String?
    package var weaknesses: [String]
    package var affected: [AffectedPackage]
    package var certificates: [ContentDigest]

    package init(
      summary: String, details: String, aliases: [String], credits: [String], severity: String?, weaknesses: [String],
      affected: [AffectedPackage], certificates: [ContentDigest]
    ) {
      self.summary = summary
      self.details = details
      self.aliases = aliases
      self.credits = credits
      self.severity = severity
      self.weaknesses = weaknesses
      self.affected = affected
      self.certificates = certificates
    }
  }

  package enum Stage: Codable, Sendable, Equatable {
    case drafted(at: Timestamp)
    case reviewed(by: String, at: Timestamp)
    case published(at: Timestamp, reviewer: String)
  }

  package enum Entry: Codable, Sendable, Equatable {
    case drafted(id: Identifier<Advisory>, vulnerability: Identifier<Vulnerability>, content: Content)
    case redrafted(content: Content)
    case reviewed(by: String)
    case published
  }

  package init?(first entry: Entry, at time: Timestamp) {
    guard case .drafted(let id, let vulnerability, let content) = entry else { return nil }
    self.id = id
    self.vulnerability = vulnerability
    self.content = content
    stage = .drafted(at: time)
  }

  package mutating func apply(_ entry: Entry, at time: Timestamp) {
    switch (entry, stage) {
    case (.redrafted(let content), .drafted), (.redrafted(let content), .reviewed):
      self.content = content
      stage = .drafted(at: time)
    case (.redrafted(let content), .published): self.content = content
    case (.reviewed(let reviewer), .drafted): stage = .reviewed(by: reviewer, at: time)
    case (.published, .reviewed(let reviewer, _)): stage = .published(at: time, reviewer: reviewer)
    default: break
    }
  }
}

/// A package and the versions that were seen to be affected and fixed.
package struct AffectedPackage: Codable, Sendable, Equatable {
  /// The OSV ecosystem, e.g. `PyPI`, `Debian:12`.
  package var ecosystem: String
  package var name: String
  package var purl: String
  /// The first affected version: one that was executed, or `0` where a distribution's patch divides.
  package var introduced: String
  package var fixed: String?
  /// Versions that were executed and showed the flaw.
  package var versions: [String]

  package init(
    ecosystem: String, name: String, purl: String, introduced: String, fixed: String?, versions: [String]
  ) {
    self.ecosystem = ecosystem
    self.name = name
    self.purl = purl
    self.introduced = introduced
    self.fixed = fixed
    self.versions = versions
  }
}

extension Advisory {
  package var publishedAt: Timestamp? {
    if case .published(let at, _) = stage { at } else { nil }
  }

  package static func draft(_ vulnerability: Vulnerability, _ content: Content) throws(Refusal) -> [Entry] {
    guard vulnerability.mergedInto == nil else {
      throw Refusal(.conflict, "\(vulnerability.id) was merged into another vulnerability")
    }
    let id = Identifier<Advisory>(vulnerability.id.text)
    return [.drafted(id: id, vulnerability: vulnerability.id, content: content)]
  }

  /// New evidence changes the text; what was reviewed must be reviewed again.
  package func redraft(_ content: Content) -> [Entry] {
    content == self.content ? [] : [.redrafted(content: content)]
  }

  package func review(by reviewer: String) throws(Refusal) -> [Entry] {
    guard !reviewer.isEmpty, reviewer.count <= 200 else {
      throw Refusal(.invalid, "a reviewer's name of 1 to 200 characters is needed")
    }
    switch stage {
    case .drafted: return [.reviewed(by: reviewer)]
    case .reviewed: return []
    case .published: throw Refusal(.conflict, "\(id) is published")
    }
  }

  package func publish(_ clearance: PublicationClearance) throws(Refusal) -> [Entry] {
    guard clearance.vulnerability == vulnerability else {
      throw Refusal(.conflict, "the clearance is for \(clearance.vulnerability)")
    }
    switch stage {
    case .drafted: throw Refusal(.conflict, "\(id) must be reviewed before it is published")
    case .reviewed: return [.published]
    case .published: return []
    }
  }
}
