import Formats

/// What all advisory formats have in common, and where they meet: each format is read into this and written from it,
/// so that two renderings of one advisory say the same of what is affected and fixed.
package struct AdvisoryDocument: Sendable, Equatable {
  package struct Severity: Sendable, Equatable {
    /// A CVSS vector of any version.
    package var vector: String
  }

  package struct Reference: Sendable, Equatable {
    /// OSV's word: ADVISORY, FIX, REPORT, WEB and so on.
    package var type: String
    package var url: String
  }

  package struct Credit: Sendable, Equatable {
    package var name: String
    /// OSV's word: FINDER, REPORTER, COORDINATOR and so on.
    package var type: String?
  }

  /// One package, or one product of a vendor, and its versions.
  package struct Affected: Sendable, Equatable {
    package var vendor: String?
    package var name: String
    /// OSV's name; `nil` where the format names none.
    package var ecosystem: String?
    package var purl: String?
    package var intervals: [Interval]
    /// Versions that are affected one by one.
    package var versions: [String]
    /// Versions named as fixed without a range.
    package var fixedVersions: [String]
    package var notAffectedVersions: [String]
  }

  /// Affected versions from `introduced` (`0` is below all) to before `fixed`, or up to `lastAffected` with it.
  package struct Interval: Sendable, Equatable {
    package var introduced: String
    package var fixed: String?
    package var lastAffected: String?
  }

  package var id: String
  package var aliases: [String]
  package var title: String
  package var details: String
  package var published: String?
  package var modified: String
  package var withdrawn: String?
  package var weaknesses: [String]
  package var severities: [Severity]
  package var references: [Reference]
  package var credits: [Credit]
  package var affected: [Affected]

  /// The identifier of the CVE list, if the advisory has one.
  package var cve: String? { ([id] + aliases).first { $0.hasPrefix("CVE-") } }
}

/// What a conversion could not carry: the place in the source, and what is lost there.
package struct ConversionLoss: Sendable, Equatable, CustomStringConvertible {
  package let place: String
  package let message: String

  package var description: String { "\(place): \(message)" }
}

/// A result with what it lost on the way.
package struct Converted<Value: Sendable>: Sendable {
  package var value: Value
  package var losses: [ConversionLoss]
}

/// Who publishes what is written. Formats that demand a publisher get this one.
package struct Publisher: Sendable, Equatable {
  package var name: String
  /// A URI.
  package var namespace: String
  /// The organisation's identifier with the CVE services (a UUID).
  package var cveOrganisation: String

  package init(name: String, namespace: String, cveOrganisation: String) {
    self.name = name
    self.namespace = namespace
    self.cveOrganisation = cveOrganisation
  }
}
