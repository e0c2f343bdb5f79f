public import PackageIdentity

/// What somebody says of a vulnerability in products: the minimum that CISA's "Minimum Requirements for VEX" asks and
/// that OpenVEX, CycloneDX and CSAF all can carry.
public struct VEXStatement: Sendable, Equatable {
  /// Whether the vulnerability touches the products.
  public enum Status: String, Sendable, CaseIterable {
    case affected
    case notAffected = "not_affected"
    case fixed
    case underInvestigation = "under_investigation"
  }

  /// Why products are not affected. OpenVEX and CSAF share the words.
  public enum Justification: String, Sendable, CaseIterable {
    case componentNotPresent = "component_not_present"
    case vulnerableCodeNotPresent = "vulnerable_code_not_present"
    case vulnerableCodeNotInExecutePath = "vulnerable_code_not_in_execute_path"
    case vulnerableCodeCannotBeControlledByAdversary = "vulnerable_code_cannot_be_controlled_by_adversary"
    case inlineMitigationsAlreadyExist = "inline_mitigations_already_exist"
  }

  /// A product, and the parts of it in which the vulnerability sits, where that is said.
  public struct Product: Sendable, Hashable {
    public var packageURL: PackageURL
    public var subcomponents: [PackageURL]

    public init(_ packageURL: PackageURL, subcomponents: [PackageURL] = []) {
      self.packageURL = packageURL
      self.subcomponents = subcomponents
    }
  }

  /// The main name, for instance `CVE-2026-12345`.
  public var vulnerability: String
  /// Other names of the same vulnerability.
  public var aliases: [String]
  public var products: [Product]
  public var status: Status
  public var justification: Justification?
  /// Why the products are not affected, in words.
  public var impactStatement: String?
  /// What to do about affected products.
  public var action: String?
  /// How the status was found, in words.
  public var notes: String?
  /// When the statement was known to be true.
  public var timestamp: Timestamp?

  public init(
    vulnerability: String, aliases: [String] = [], products: [Product], status: Status,
    justification: Justification? = nil, impactStatement: String? = nil, action: String? = nil, notes: String? = nil,
    timestamp: Timestamp? = nil
  ) {
    self.vulnerability = vulnerability
    self.aliases = aliases
    self.products = products
    self.status = status
    self.justification = justification
    self.impactStatement = impactStatement
    self.action = action
    self.notes = notes
    self.timestamp = timestamp
  }
}

/// Who issues a VEX document, and how it is called.
public struct VEXIssue: Sendable, Equatable {
  /// An IRI for OpenVEX and CycloneDX (there `urn:uuid:...`), the tracking identifier for CSAF.
  public var id: String
  public var author: String
  /// The author's own URI, for instance `https://psirt.example.com`.
  public var namespace: String
  public var timestamp: Timestamp
  /// From 1 on.
  public var version: Int64

  public init(id: String, author: String, namespace: String, timestamp: Timestamp, version: Int64 = 1) {
    self.id = id
    self.author = author
    self.namespace = namespace
    self.timestamp = timestamp
    self.version = version
  }
}

/// The statements of a document, and what of it they cannot hold.
public struct VEXReading: Sendable, Equatable {
  public var statements: [VEXStatement]
  /// Rules: `vex-missing` (the format demands more), `vex-lost` (something is not carried over), `vex-inexact` (another
  /// word of nearly the same meaning was taken).
  public var diagnostics: [FormatDiagnostic]
}

/// A document written from statements, and what of them it cannot hold.
public struct VEXWriting: Sendable, Equatable {
  public var document: WireValue
  public var diagnostics: [FormatDiagnostic]
}

/// Collects what readers and writers have to tell; bounded.
struct VEXLosses: Sendable {
  static let limit = 1_000
  private(set) var diagnostics: [FormatDiagnostic] = []

  private mutating func add(
    _ rule: String, _ severity: FormatDiagnostic.Severity, _ place: String, _ message: String, _ remedy: String
  ) {
    guard diagnostics.count < Self.limit else { return }
    diagnostics.append(
      FormatDiagnostic(rule: rule, severity: severity, place: place, message: message, remedy: remedy))
  }

  /// What the format demands and the document lacks.
  mutating func miss(_ place: String, _ message: String, _ remedy: String) {
    add("vex-missing", .error, place, message, remedy)
  }

  mutating func lose(_ place: String, _ message: String) {
    add("vex-lost", .warning, place, message, "look it up in the original document")
  }

  mutating func approximate(_ place: String, _ message: String) {
    add("vex-inexact", .information, place, message, "check whether the word still fits")
  }
}

/// Package-URLs as documents spell them.
enum VEXPackages {
  static func parse(_ text: String) -> PackageURL? {
    guard text.hasPrefix("pkg:") else { return nil }
    do throws(PackageURLError) { return try PackageURL(text) } catch { return nil }
  }
}
