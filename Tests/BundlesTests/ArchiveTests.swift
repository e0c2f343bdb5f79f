import Foundation
import Formats
import Testing

@testable import Bundles

@Suite struct ArchiveTests {
  static let manifest = """
    format: clearinghouse-finding/1
    title: A flaw
    description: It fails.
    finder: {name: Ada}
    target: {purl: "pkg:generic/thing@1.0", source: {directory: {path: source}}}
    reproducers:
      - {name: run, command: [sh, /bundle/run.sh], oracle: {sanitizer: {}}}
    """

  static func tar(_ entries: [(path: String, type: Character, content: String)]) -> [UInt8] {
    var writer = TarWriter()
    for entry in entries {
      let isLink = entry.type == "1" || entry.type == "2"
      writer.append(
        path: entry.path, mode: 0o644, type: entry.type.asciiValue ?? 0, target: isLink ? entry.content : "",
        content: isLink ? [] : Array(entry.content.utf8))
    }
    writer.finish()
    return writer.bytes
  }

  static let good: [(path: String, type: Character, content: String)] = [
    ("finding.yaml", "0", manifest), ("source/a.c", "0", "int main;"), ("run.sh", "0", "true"),
  ]

  /// Packs a folder with the system's own tar.
  private func pack(_ arguments: [String]) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bundle-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    for entry in Self.good {
      let file = folder.appending(path: "top/\(entry.path)")
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(entry.content.utf8).write(to: file)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/tar")
    process.arguments = ["-C", folder.path, "-cf", folder.path + "/out.tar"] + arguments
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return Array(try Data(contentsOf: folder.appending(path: "out.tar")))
  }

  @Test func theSameFilesHaveTheSameDigestHoweverTheyArePacked() throws {
    let digests = try [
      FindingBundle(archive: Self.tar(Self.good)).digest,
      FindingBundle(archive: Self.tar(Self.good.reversed())).digest,
      FindingBundle(archive: pack(["top"])).digest,
      FindingBundle(archive: pack(["--format=pax", "-C", "top", "."])).digest,
      FindingBundle(archive: pack(["--format=gnu", "-z", "-C", "top", "."])).digest,
      FindingBundle(archive: pack(["--format=ustar", "--zstd", "-C", "top", "."])).digest,
    ]
    #expect(Set(digests).count == 1)
    let bundle = try FindingBundle(archive: Self.tar(Self.good))
    #expect(try FindingBundle(archive: bundle.archive).digest == bundle.digest)
  }

  @Test func aChangedByteChangesTheDigest() throws {
    var other = Self.good
    other[1].content = "int main ;"
    #expect(
      try FindingBundle(archive: Self.tar(other)).digest != FindingBundle(archive: Self.tar(Self.good)).digest)
  }

  @Test(
    arguments: [
      ("/etc/passwd", "0", "x"), ("../x", "0", "x"), ("a/../../x", "0", "x"), ("a//b", "0", "x"), ("a\\b", "0", "x"),
      ("a\nb", "0", "x"), ("link", "2", "/etc/passwd"), ("link", "2", "../x"), ("a/link", "2", "../../x"),
      ("link", "2", "nowhere"), (String(repeating: "a/", count: 20) + "b", "0", "x"),
    ] as [(String, Character, String)])
  func pathsThatLeaveAreRefused(_ path: String, _ type: Character, _ content: String) {
    #expect { try FindingBundle(archive: Self.tar(Self.good + [(path, type, content)])) } throws: {
      ($0 as? BundleError)?.code == .forbiddenPath
    }
  }

  @Test(arguments: ["1", "3", "4", "6", "7", "S"] as [Character])
  func devicesAndHardLinksAreRefused(_ type: Character) {
    #expect { try FindingBundle(archive: Self.tar(Self.good + [("x", type, "run.sh")])) } throws: {
      ($0 as? BundleError)?.code == .forbiddenEntry
    }
  }

  @Test func aFileBelowALinkOrAFileIsRefused() {
    for first in [("d", "2", "source"), ("d", "0", "x")] as [(String, Character, String)] {
      #expect(throws: BundleError.self) {
        try FindingBundle(archive: Self.tar(Self.good + [first, ("d/x", "0", "x")]))
      }
    }
  }

  @Test func linksInsideStay() throws {
    let bundle = try FindingBundle(archive: Self.tar(Self.good + [("source/b.c", "2", "../source/a.c")]))
    #expect(bundle.entries[try BundlePath("source/b.c")] == .link(target: "../source/a.c"))
  }

  @Test func bombsAreRefusedBeforeTheyUnfold() throws {
    var limits = BundleLimits()
    limits.totalSize = 1 << 20
    limits.entries = 100
    let zeros = String(repeating: "\0", count: 12 << 20)
    for option in ["-z", "--zstd"] {
      let folder = FileManager.default.temporaryDirectory.appending(path: "bomb-\(UUID())")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      try Data(zeros.utf8).write(to: folder.appending(path: "zeros"))
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/tar")
      process.arguments = ["-C", folder.path, option, "-cf", folder.path + "/out.tar", "zeros"]
      try process.run()
      process.waitUntilExit()
      let bytes = Array(try Data(contentsOf: folder.appending(path: "out.tar")))
      #expect(bytes.count < 1 << 20)
      #expect { try FindingBundle(archive: bytes, limits: limits) } throws: { ($0 as? BundleError)?.code == .tooLarge }
    }
    let many = (0..<200).map { (path: "f\($0)", type: Character("0"), content: "") }
    #expect { try FindingBundle(archive: Self.tar(many), limits: limits) } throws: {
      ($0 as? BundleError)?.code == .tooLarge
    }
  }

  @Test func damagedArchivesNeverTrap() throws {
    let bytes = Self.tar(Self.good)
    var refused = 0
    for place in stride(from: 0, to: bytes.count, by: 7) {
      var damaged = bytes
      damaged[place] ^= 0x55
      do { _ = try FindingBundle(archive: damaged) } catch { refused += 1 }
    }
    #expect(refused > 0)
    for length in stride(from: 0, to: bytes.count, by: 97) {
      #expect(throws: BundleError.self) { try FindingBundle(archive: Array(bytes[..<min(length, 2_000)])) }
    }
  }
}
