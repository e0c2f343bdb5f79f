import Bundles
import CFuzzer
import Formats
import Glibc
import PackageIdentity
import Replay
import Scoring

/// The readers of hostile input, one a name. A reader may refuse; it may not trap, hang or grow without end.
let readers: [String: @Sendable ([UInt8]) -> Void] = [
  "json": { bytes in
    guard let value = try? WireValue(parsing: bytes) else { return }
    // What was read and written is the same again.
    precondition(try! WireValue(parsing: value.compactJSON) == value)
    _ = value.canonicalJSON
  },
  "bundle": { _ = try? FindingBundle(archive: $0) },
  "inventory": { _ = try? InventoryDocument($0) },
  "osv": { bytes in if let value = try? WireValue(parsing: bytes) { _ = try? OSVRecord(value) } },
  "dsse": { bytes in if let value = try? WireValue(parsing: bytes) { _ = try? DSSEEnvelope(value) } },
  "report": { _ = SanitizerReport(in: String(decoding: $0, as: UTF8.self))?.targetFrames },
  "cvss": { bytes in
    guard let vector = try? CVSSVector(String(decoding: bytes, as: UTF8.self)) else { return }
    precondition((0...10).contains(vector.overallScore))
    precondition(try! CVSSVector(vector.description) == vector)
  },
  "ssvc": { _ = try? SSVCVector(String(decoding: $0, as: UTF8.self)) },
  "purl": { bytes in
    guard let purl = try? PackageURL(String(decoding: bytes, as: UTF8.self)) else { return }
    precondition(try! PackageURL(purl.description).description == purl.description)
  },
  "cpe": { bytes in
    guard let name = try? CPE(String(decoding: bytes, as: UTF8.self)) else { return }
    _ = CPE.relation(of: name, to: name)
  },
  "vers": { bytes in
    guard let range = try? VersRange(String(decoding: bytes, as: UTF8.self)) else { return }
    _ = try? range.contains("1.0")
  },
  "version": { bytes in
    // The first byte chooses the scheme, a zero byte divides the two versions.
    let names = [
      "semver", "pypi", "deb", "rpm", "maven", "gem", "npm", "nuget", "alpine", "composer", "golang", "conan",
    ]
    guard let first = bytes.first, let scheme = VersionScheme(named: names[Int(first) % names.count]) else { return }
    let halves = bytes.dropFirst().split(separator: 0, maxSplits: 1).map { String(decoding: $0, as: UTF8.self) }
    guard halves.count == 2, let order = try? scheme.compare(halves[0], halves[1]) else { return }
    precondition((try! scheme.compare(halves[1], halves[0])).signum() == -order.signum())
  },
]

/// SwiftPM gives the program's main function this name. The environment variable FUZZ_READER names the reader.
@_cdecl("Fuzz_main")
public func fuzzMain(_ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> Int32 {
  var (count, arguments) = (count, arguments)
  return withUnsafeMutablePointer(to: &arguments) { pointer in
    LLVMFuzzerRunDriver(&count, pointer) { data, size in
      let name = getenv("FUZZ_READER").map { String(cString: $0) } ?? "json"
      guard let reader = readers[name] else {
        fputs("FUZZ_READER is one of \(readers.keys.sorted().joined(separator: ", "))\n", stderr)
        exit(2)
      }
      reader(Array(UnsafeBufferPointer(start: data, count: size)))
      return 0
    }
  }
}
