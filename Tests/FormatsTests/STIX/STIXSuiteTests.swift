import Formats
import Testing

/// Cases of the test suite of OASIS's validator, with what it said, and OASIS's examples.
struct STIXSuiteTests {
  /// What it refuses is an error, what it refuses only when strict a warning, and what it accepts has no error.
  @Test(.enabled(if: Corpus.has("conformance-sample"), "the corpora are not beside the package"))
  func agreesWithTheSuite() throws {
    let files = try Corpus.files("conformance-sample")
    let file = try #require(files.first { $0.path == "stix-validator/instances_public.jsonl" })
    var tried = 0
    for line in file.bytes.split(separator: 0x0A) {
      let record = try WireValue(parsing: Array(line))
      let findings = STIXChecks.check(try #require(record["instance"]))
      let errors = findings.filter { $0.severity == .error }
      let name: Comment = "\(record["test"]?.string ?? ""): \(errors.first.map { $0.place + $0.message } ?? "none")"
      switch record["level"]?.string {
      case "must": #expect(!errors.isEmpty, name)
      case "should":
        #expect(errors.isEmpty, name)
        #expect(!findings.isEmpty, name)
      default: #expect(errors.isEmpty, name)
      }
      tried += 1
    }
    #expect(tried == 84)
  }

  @Test(.enabled(if: Corpus.has("schemas"), "the corpora are not beside the package"))
  func acceptsTheExamples() throws {
    var tried = 0
    for file in try Corpus.files("schemas") where file.path.hasPrefix("stix-2.1/examples/") {
      let errors = STIXChecks.check(try WireValue(parsing: file.bytes)).filter { $0.severity == .error }
      #expect(errors.isEmpty, "\(file.path): \(errors.first.map { $0.place + $0.message } ?? "")")
      tried += 1
    }
    #expect(tried == 8)
  }
}
