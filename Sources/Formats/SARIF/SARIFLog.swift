/// The results of a SARIF 2.1.0 log.
public struct SARIFLog: Sendable, Equatable {
  /// The most results that are read.
  public static let resultLimit = 500_000

  public var results: [SARIFResult] = []

  public init(results: [SARIFResult] = []) { self.results = results }

  /// Reads the results of all runs, with texts and levels that stand at the rules filled in.
  public init(_ wire: WireValue) throws(FormatError) {
    guard wire["version"]?.string == "2.1.0" else { throw FormatError("/version", "must be \"2.1.0\"") }
    guard let runs = wire["runs"]?.array else { throw FormatError("/runs", "an array is needed") }
    for run in runs {
      for result in run["results"]?.array ?? [] {
        guard results.count < Self.resultLimit else {
          throw FormatError("/runs", "more than \(Self.resultLimit) results; split the log")
        }
        results.append(SARIFResult(result, in: run))
      }
    }
  }
}

/// One result with what is needed to show and to tell it from others.
public struct SARIFResult: Sendable, Equatable {
  public enum Level: String, Sendable, Codable { case none, note, warning, error }

  public struct Location: Sendable, Equatable {
    /// As it came, relative to `base` where there is one.
    public var uri: String
    /// A name of `originalUriBaseIds`.
    public var base: String?
    /// From one; `nil` where the whole artifact is meant.
    public var startLine: Int64?
    public var startColumn: Int64?
    public var endLine: Int64?
    /// The column after the last one.
    public var endColumn: Int64?

    public init(uri: String, startLine: Int64? = nil, endLine: Int64? = nil) {
      self.uri = uri
      self.startLine = startLine
      self.endLine = endLine
    }
  }

  public struct Fingerprint: Sendable, Equatable {
    /// Such as `primaryLocationLineHash/v1`.
    public var name: String
    public var value: String
    /// Of `partialFingerprints`, which another producer may give to another result (3.27.17).
    public var isPartial: Bool

    public init(name: String, value: String, isPartial: Bool) {
      self.name = name
      self.value = value
      self.isPartial = isPartial
    }
  }

  public var tool: String
  public var toolVersion: String?
  public var rule: String?
  public var level: Level
  /// `fail` unless the log says otherwise (3.27.9).
  public var kind: String
  /// With arguments put in.
  public var message: String
  public var locations: [Location] = []
  public var fingerprints: [Fingerprint] = []
  /// Whether a suppression is in force (3.27.23).
  public var isSuppressed = false

  public init(tool: String, rule: String?, level: Level, message: String) {
    self.tool = tool
    self.rule = rule
    self.level = level
    kind = "fail"
    self.message = message
  }
}
