import Sandbox
import Testing

@testable import Bundles
@testable import Replay

@Suite struct JudgeTests {
  static let report = """
    =================================================================
    ==7==ERROR: AddressSanitizer: heap-buffer-overflow on address 0x602000000011 at pc 0x55 bp 0x7f sp 0x7e
    READ of size 1 at 0x602000000011 thread T0
        #0 0x7f0 in __interceptor_memcpy ../../../../src/libsanitizer/sanitizer_common/sanitizer_common_interceptors.inc:827
        #1 0x55 in parse(char const*, int) /src/lib/parse.c:12:3
        #2 0x56 in parse(char const*, int) /src/lib/parse.c:40
        #3 0x57 in load lib/load.c:9
        #4 0x58 in main /bundle/driver.c:5
        #5 0x59 in __libc_start_call_main ../sysdeps/nptl/libc_start_call_main.h:58

    0x602000000011 is located 0 bytes to the right of 1-byte region
        #0 0x99 in malloc ../x.cpp:1
    """

  private func manifest(_ oracle: Oracle, runs: Int = 3, needed: Int = 3) -> Manifest {
    Manifest(
      title: "t", description: "d", weaknesses: [], severity: nil, aliases: [],
      finder: Manifest.Finder(name: "n", contact: nil, credit: "n"), embargoUntil: nil, tlp: "CLEAR",
      provenance: Manifest.Provenance(), reporters: [], purl: "pkg:generic/x@1", source: .directory(path: "s"),
      packages: [], build: Manifest.Build(environment: [:], steps: [], limits: Manifest.Limits()),
      reproducers: [
        Manifest.Reproducer(
          name: "r", command: ["x"], environment: [:], standardInput: nil, files: [], limits: Manifest.Limits(),
          oracle: oracle, runs: runs, atLeast: needed)
      ], remedies: [], tests: nil)
  }

  private func step(
    _ name: String, _ end: StepObservation.End = .exited(status: 1), report: String? = nil, output: String = "",
    touched: Bool = false
  ) -> StepObservation {
    StepObservation(
      name: name, end: end, standardOutput: output, sanitizerReports: report.map { [$0] } ?? [], canaryTouched: touched)
  }

  private func judge(_ oracle: Oracle, _ steps: [StepObservation], needed: Int = 3) -> ReplayJudgement {
    Judge(manifest(oracle, needed: needed)).judge(
      SandboxObservation(steps: [step("unpack", .exited(status: 0))] + steps))
  }

  private let silent = StepObservation(name: "control-r", end: .exited(status: 1))

  @Test func readsAReport() throws {
    let report = try #require(SanitizerReport(in: Self.report))
    #expect(report.kind == "heap-buffer-overflow")
    #expect(report.frames.count == 6)
    #expect(report.targetFrames.map(\.place) == ["/src/lib/parse.c:12:3", "/src/lib/parse.c:40", "lib/load.c:9"])
    #expect(CrashSignature(report)?.text == "parse(char const*, int) < load")
  }

  @Test(arguments: [
    ("==1==ERROR: AddressSanitizer: SEGV on unknown address 0x0", "SEGV"),
    ("==1==ERROR: AddressSanitizer: attempting double-free on 0x1", "double-free"),
    ("lib/a.c:3:5: runtime error: index 6 out of bounds for type 'int [4]'", "undefined-behavior"),
    ("==1==ERROR: AddressSanitizer: stack-overflow on address", "stack-overflow"),
  ])
  func kinds(_ line: String, _ kind: String) { #expect(SanitizerReport(in: line)?.kind == kind) }

  @Test func reproducedWhereEveryRunShowsIt() {
    let oracle = Oracle.sanitizer(kinds: ["heap-buffer-overflow"])
    let runs = (1...3).map { step("run-r-\($0)", report: Self.report) }
    let judgement = judge(oracle, runs + [silent])
    #expect(judgement.verdict == .reproduced)
    #expect(judgement.signature != nil)
    #expect(judge(.sanitizer(kinds: ["use-after-free"]), runs + [silent]).verdict == .notReproduced)
  }

  /// What a program prints is no report, however well it imitates one.
  @Test func aPrintedReportIsNone() {
    let runs = (1...3).map { step("run-r-\($0)", output: Self.report) }
    #expect(judge(.sanitizer(kinds: []), runs + [silent]).verdict == .notReproduced)
  }

  @Test func aHarnessThatCrashesByItselfShowsNothing() throws {
    let own = Self.report.replacing("/src/lib/parse.c:12:3", with: "/bundle/driver.c:9")
    #expect(try #require(SanitizerReport(in: own)).targetFrames.isEmpty)
    let runs = (1...3).map { step("run-r-\($0)", report: own) }
    #expect(judge(.sanitizer(kinds: []), runs + [silent]).verdict == .notReproduced)
  }

  @Test func aReportOfAProgramThatWentOnShowsNothing() {
    let runs = (1...3).map { step("run-r-\($0)", .exited(status: 0), report: Self.report) }
    #expect(judge(.sanitizer(kinds: []), runs + [silent]).verdict == .notReproduced)
  }

  /// Every oracle: what it sees without the target is not the target's.
  @Test func whatShowsWithoutTheTargetIsRefused() {
    let hang = StepObservation.End.stopped(.wall)
    let cases: [(Oracle, (String) -> StepObservation)] = [
      (.sanitizer(kinds: []), { step($0, report: Self.report) }),
      (.signal(names: ["SIGSEGV"]), { step($0, .exited(status: 139)) }),
      (.hang(seconds: 1), { step($0, hang) }),
      (.secret(path: "/canary/s"), { step($0, touched: true) }),
      (.write(path: "/canary/s"), { step($0, touched: true) }),
      (.command(name: "canary"), { step($0, touched: true) }),
      (.output(exit: 1, standardOutput: "boo", standardError: nil), { step($0, output: "boo") }),
    ]
    for (oracle, make) in cases {
      let runs = (1...3).map { make("run-r-\($0)") }
      #expect(judge(oracle, runs + [silent]).verdict == .reproduced, "\(oracle)")
      #expect(judge(oracle, runs + [make("control-r")]).verdict == .notReproduced, "\(oracle)")
    }
  }

  /// All counts of shown runs against all that may be needed.
  @Test func countsDecideBetweenReproducedAndFlaky() {
    for shown in 0...3 {
      for needed in 1...3 {
        let runs = (1...3).map { step("run-r-\($0)", touched: $0 <= shown) }
        let verdict = judge(.secret(path: "/canary/s"), runs + [silent], needed: needed).verdict
        let right: ReplayVerdict = shown >= needed ? .reproduced : shown > 0 ? .flaky : .notReproduced
        #expect(verdict == right, "\(shown) of 3, needed \(needed)")
      }
    }
  }

  @Test func limitsAndBuildsAreToldApart() {
    let judge = Judge(manifest(.signal(names: [])))
    func verdict(_ steps: [StepObservation]) -> ReplayVerdict { judge.judge(SandboxObservation(steps: steps)).verdict }
    #expect(verdict([step("unpack", .exited(status: 2))]) == .cannotBuild)
    #expect(verdict([step("unpack", .exited(status: 0)), step("build-1", .stopped(.memory))]) == .outOfLimits)
    let limited = (1...3).map { step("run-r-\($0)", .stopped(.output)) }
    #expect(verdict([step("unpack", .exited(status: 0))] + limited + [silent]) == .outOfLimits)
  }

  @Test func remedies() {
    let judge = Judge(manifest(.signal(names: [])))
    let base = [step("unpack", .exited(status: 0)), step("remedy", .exited(status: 0))]
    let quiet = (1...3).map { step("run-r-\($0)", .exited(status: 0)) }
    let loud = (1...3).map { step("run-r-\($0)", .exited(status: $0 == 2 ? 134 : 0)) }
    func verdict(_ steps: [StepObservation], before: Bool? = true) -> RemedyVerdict {
      judge.judgeRemedy(SandboxObservation(steps: steps), testsPassedBefore: before).verdict
    }
    #expect(verdict(base + quiet) == .fixes)
    #expect(verdict(base + loud) == .doesNotFix)
    #expect(verdict(base + quiet + [step("tests")]) == .breaksTests)
    #expect(verdict(base + quiet + [step("tests")], before: false) == .fixes)
    #expect(verdict([base[0], step("remedy")]) == .doesNotApply)
    #expect(verdict(base + [step("build-1")]) == .doesNotBuild)
    #expect(verdict(base + [step("build-1", .stopped(.wall))]) == .outOfLimits)
  }

  @Test func hostileOutputNeverTraps() {
    for text in [
      "ERROR: AddressSanitizer: ", ": AddressSanitizer: x\n#\n# in \n#0 0x in ", "#0 in (", "\u{FFFD}: runtime error: ",
    ] {
      _ = SanitizerReport(in: text)?.targetFrames
    }
    let long = "==1==ERROR: AddressSanitizer: x\n" + String(repeating: "    #0 0x1 in f /src/a.c:1\n", count: 5_000)
    #expect(SanitizerReport(in: long)?.frames.count ?? 0 <= 256)
  }
}
