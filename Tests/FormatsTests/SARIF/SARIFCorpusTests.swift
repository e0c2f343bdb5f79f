import Formats
import Testing

/// The logs of Microsoft's SARIF SDK.
struct SARIFCorpusTests {
  /// The ten that jsonschema 4.26 refuses with the published schema, and no others.
  private static let refused: Set<String> = [
    "PageCommand/elfie-arriba.sarif", "QueryCommand/elfie-arriba.CSCAN0020.sarif", "QueryCommand/elfie-arriba.sarif",
    "RebaseUriCommand/ExpectedOutputs/RunWithArtifacts.sarif", "RebaseUriCommand/Inputs/RunWithArtifacts.sarif",
    "InsertOptionalDataVisitor/ExpectedOutputs/Rel_All.sarif",
    "InsertOptionalDataVisitor/ExpectedOutputs/Rel_ComprehensiveRegionProperties.sarif",
    "PrereleaseCompatibilityTransformer/Inputs/ExercisesSchemaRtm5Changes.sarif",
    "PrereleaseCompatibilityTransformer/Inputs/OneRunWithBasicInvocation.sarif",
    "PrereleaseCompatibilityTransformer/Inputs/OneRunWithInvocationExitCode.sarif",
  ]

  @Test(.enabled(if: Corpus.has("sarif-logs"), "the corpora are not beside the package"))
  func agreesOnTheLogs() throws {
    var tried = 0
    for file in try Corpus.files("sarif-logs") where file.path.hasSuffix(".sarif") {
      tried += 1
      let wire = try WireValue(parsing: file.bytes)
      let isRefused = SARIFChecks.check(wire).contains { $0.rule == "sarif-2.1.0-schema" }
      #expect(isRefused == Self.refused.contains { file.path.hasSuffix("/" + $0) }, "\(file.path)")
      let log = try SARIFLog(wire)
      let count = (wire["runs"]?.array ?? []).reduce(0) { $0 + ($1["results"]?.array?.count ?? 0) }
      #expect(log.results.count == count, "\(file.path)")
      let again = SARIFChecks.check(log.wire)
      #expect(again.isEmpty, "\(file.path) \(again.first.map { $0.place + $0.message } ?? "")")
      #expect(try SARIFLog(log.wire).results.map(\.message) == Self.byRun(log.results).map(\.message), "\(file.path)")
    }
    #expect(tried == 399)
  }

  /// The order in which they are written: by tool and version.
  private static func byRun(_ results: [SARIFResult]) -> [SARIFResult] {
    var order: [String] = []
    for result in results where !order.contains(key(result)) { order.append(key(result)) }
    return order.flatMap { name in results.filter { key($0) == name } }
  }

  private static func key(_ result: SARIFResult) -> String { result.tool + "|" + (result.toolVersion ?? "") }
}
