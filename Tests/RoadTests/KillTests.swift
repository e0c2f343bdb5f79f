import Replay
import Clearinghouse
import Formats
import Foundation
import Storage
import StorageSQLite
import Testing

/// The road is walked while the server and its worker are killed at random moments, at least a hundred times. At the
/// end the store is clean and holds what an undisturbed walk gives.
@Suite(.serialized, .enabled(if: Program.isFit, "this host cannot contain anything")) struct KillTests {
  static let bundles = ["local-heap", "local-secret", "local-embargoed"]
  /// Each bundle comes so often, under another digest each time, so that there is always something to merge.
  static let copies = 4
  static let kills = 100

  /// What must be the same however often the power went: verdicts, who belongs together, and what remedies did.
  struct Outcome: Equatable, CustomStringConvertible {
    var findings: [String: String]
    var vulnerabilities: [Set<String>: [String]]
    var description: String { "\(findings) \(vulnerabilities)" }
  }

  @Test(.timeLimit(.minutes(20))) func hundredKillsChangeNothing() async throws {
    let calm = try Program.folder()
    let storm = try Program.folder()
    defer { for folder in [calm, storm] { try? FileManager.default.removeItem(atPath: folder) } }
    let bundles = try copies(in: calm)
    let server = try TestServer(folder: calm)
    for bundle in bundles { #expect(try submit(bundle, to: server)) }
    try await waitUntilDone(calm, minutes: 5)
    server.kill()

    var randomness = SystemRandomNumberGenerator()
    var killed = 0
    var round = 0
    var current = try TestServer(folder: storm)
    while killed < Self.kills {
      _ = try? submit(bundles[round % bundles.count], to: current)
      round += 1
      let pause = UInt64.random(in: 20...1_200, using: &randomness)
      try await Task.sleep(for: .milliseconds(pause))
      if Bool.random(using: &randomness), let worker = current.worker {
        Foundation.kill(worker, SIGKILL)
      } else {
        current.kill()
        current = try TestServer(folder: storm)
      }
      killed += 1
    }
    for bundle in bundles { #expect(try submit(bundle, to: current)) }
    try await waitUntilDone(storm, minutes: 10)
    current.kill()
    #expect(killed >= Self.kills)
    let (quiet, stormy) = (try await outcome(calm), try await outcome(storm))
    #expect(quiet == stormy)
    #expect(quiet.findings.count == bundles.count)
    #expect(quiet.vulnerabilities.count == Self.bundles.count)
    #expect(quiet.findings.values.allSatisfy { $0 == "reproduced" })
    for folder in [calm, storm] {
      let report = try await store(folder).fsck()
      #expect(report.isClean, "\(report.problems)")
    }
  }

  private func submit(_ bundle: String, to server: TestServer) throws -> Bool {
    try Program.run(["submit", bundle, "--server", server.address]).status == 0
  }

  private func copies(in folder: String) throws -> [String] {
    var copies: [String] = []
    for number in 0..<Self.copies {
      for name in Self.bundles {
        let copy = "\(folder)/\(name)-\(number)"
        try FileManager.default.copyItem(atPath: Program.bundle(name), toPath: copy)
        let manifest = copy + "/finding.yaml"
        let text = try String(contentsOfFile: manifest, encoding: .utf8)
        try Data((text + "# copy \(number)\n").utf8).write(to: URL(fileURLWithPath: manifest))
        copies.append(copy)
      }
    }
    return copies
  }

  private func store(_ folder: String) async throws -> Store {
    try await Store(
      engine: SQLiteEngine(path: folder + "/clearinghouse.sqlite"), blobs: BlobFolder(root: folder + "/blobs")
    ) { Timestamp(seconds: 0) }
  }

  private func waitUntilDone(_ folder: String, minutes: Int) async throws {
    let store = try await store(folder)
    for _ in 0..<(minutes * 300) {
      if try await store.waitingEffects() == 0 { return }
      try await Task.sleep(for: .milliseconds(200))
    }
    Issue.record("effects still wait after \(minutes) minutes")
  }

  private func outcome(_ folder: String) async throws -> Outcome {
    try await store(folder).read { view in
      var outcome = Outcome(findings: [:], vulnerabilities: [:])
      for finding in try view.all(Finding.self) {
        outcome.findings[finding.id.text] = finding.judgement?.verdict.rawValue ?? "none"
      }
      for vulnerability in try view.all(Vulnerability.self, where: "merged_into IS NULL") {
        let members = Set(vulnerability.findings.map(\.finding.text))
        outcome.vulnerabilities[members] = vulnerability.trials.map(\.judgement.verdict.rawValue).sorted()
      }
      return outcome
    }
  }
}
