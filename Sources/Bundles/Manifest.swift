public import Formats

/// The manifest of a finding bundle: what is claimed, about which software, and how anyone can see it.
/// Its members are those of `docs/finding-bundle.md`; the schema of the same version has checked them.
public struct Manifest: Sendable, Equatable, Codable {
  public static let format = "clearinghouse-finding/1"
  static let fileNames = ["finding.yaml", "finding.json"]

  public var title: String
  public var description: String
  public var weaknesses: [String]
  /// The claimed CVSS vector.
  public var severity: String?
  public var aliases: [String]
  public var finder: Finder
  public var embargoUntil: Timestamp?
  public var tlp: String
  public var provenance: Provenance
  public var reporters: [Reporter]
  public var purl: String
  public var source: SourceReference
  /// Debian packages that the host must have.
  public var packages: [String]
  public var build: Build
  public var reproducers: [Reproducer]
  public var remedies: [Remedy]
  public var tests: TestCommand?

  public struct Finder: Sendable, Equatable, Codable {
    public var name: String
    public var contact: String?
    /// Published as it stands; the name where none is given.
    public var credit: String
  }

  /// How a machine came to the finding. All of it is optional, all of it is kept.
  public struct Provenance: Sendable, Equatable, Codable {
    public var tool: String?
    public var model: String?
    public var modelVersion: String?
    public var harnessDigest: ContentDigest?
    public var runDigest: ContentDigest?
    /// A decimal number, e.g. `1.20`.
    public var costAmount: String?
    /// ISO 4217.
    public var costCurrency: String?
  }

  /// One hop of the chain by which the finding came.
  public struct Reporter: Sendable, Equatable, Codable {
    public var name: String
    public var identifier: String?
    public var at: Timestamp?
  }

  public struct Build: Sendable, Equatable, Codable {
    public var environment: [String: String]
    public var steps: [BuildStep]
    public var limits: Limits
  }

  public struct BuildStep: Sendable, Equatable, Codable {
    public var run: [String]
    /// Below `/src`; empty for `/src` itself.
    public var directory: String
    public var environment: [String: String]
  }

  public struct Reproducer: Sendable, Equatable, Codable {
    public var name: String
    public var command: [String]
    public var environment: [String: String]
    public var standardInput: String?
    public var files: [String]
    public var limits: Limits
    public var oracle: Oracle
    public var runs: Int
    /// How many of the runs must show the flaw.
    public var atLeast: Int
  }

  /// What a step may use; the product's own default where `nil`.
  public struct Limits: Sendable, Equatable, Codable {
    public var wall: Double?
    public var memory: Int64?
    public var processes: Int?
    public var output: Int?
  }

  public struct Remedy: Sendable, Equatable, Codable {
    public enum Change: Sendable, Equatable, Codable {
      /// A unified diff in the bundle.
      case patch(path: String, strip: Int)
      /// Another source, and the version that it is.
      case version(String, source: SourceReference)
    }

    public var change: Change
  }

  public struct TestCommand: Sendable, Equatable, Codable {
    public var command: [String]
    public var directory: String
    public var environment: [String: String]
    public var limits: Limits
  }
}

/// Where a target's source is to be had.
public enum SourceReference: Sendable, Equatable, Hashable, Codable {
  case git(repository: String, commit: String)
  case archivePath(String, sha256: ContentDigest)
  case archiveURL(String, sha256: ContentDigest)
  case pypi(name: String, version: String, sha256: ContentDigest?)
  case debian(package: String, version: String, without: [String])
  case directory(path: String)
}

/// The rule that decides whether an observation shows the flaw.
public enum Oracle: Sendable, Equatable, Codable {
  /// A sanitizer's report of one of the kinds, or of any where none is named.
  case sanitizer(kinds: [String])
  case signal(names: [String])
  /// Still running after so many seconds.
  case hang(seconds: Double)
  case secret(path: String)
  case write(path: String)
  case command(name: String)
  case output(exit: Int?, standardOutput: String?, standardError: String?)

  /// For people.
  public var title: String {
    switch self {
    case .sanitizer(let kinds): "sanitizer report" + (kinds.isEmpty ? "" : " (\(kinds.joined(separator: ", ")))")
    case .signal(let names): "fatal signal" + (names.isEmpty ? "" : " (\(names.joined(separator: ", ")))")
    case .hang(let seconds): "still running after \(seconds.formattedSeconds)"
    case .secret(let path): "the secret in \(path) is read"
    case .write(let path): "\(path) is written"
    case .command(let name): "the command \(name) runs"
    case .output: "exit status and output"
    }
  }
}

extension Double {
  var formattedSeconds: String { self == rounded() ? "\(Int64(self)) s" : "\(self) s" }
}
