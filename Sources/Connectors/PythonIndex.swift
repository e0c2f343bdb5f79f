import PackageIdentity
import AsyncHTTPClient
import Bundles
import Formats
import Foundation
import NIOCore
import Replay
import Workflows

/// A Python index's list of files and its source distributions. The build backend of what is fetched never runs here.
struct PythonIndex: Sendable {
  let client: HTTPClient
  let cache: SourceCache

  private static let endings = [".tar.gz", ".zip", ".tar.bz2", ".tar.xz"]

  func acquire(name: String, version: String, pinned: ContentDigest?) async throws(AcquisitionFailure) -> PreparedSource
  {
    let note = "pypi \(name) \(version)"
    if let known = cache.recall(note), let source = decode(known),
      pinned == nil || source.files.first?.digest == pinned,
      source.files.allSatisfy({ cache.holds($0.digest) })
    {
      return source
    }
    let file = try await sourceDistribution(name: name, version: version)
    if let pinned, let listed = file.digest, pinned != listed {
      throw AcquisitionFailure(
        "the manifest pins sha256 \(pinned.short)..., the index lists \(listed.short)... for \(file.name)")
    }
    let bytes = try await HTTPFetch(client: client).get(file.url, limit: 256 << 20)
    let digest = try cache.add(bytes)
    if let expected = pinned ?? file.digest, expected != digest {
      throw AcquisitionFailure(
        "\(file.name) has sha256 \(digest.short)..., not \(expected.short)... as the "
          + (pinned == nil ? "index says" : "manifest pins"))
    }
    let source = PreparedSource(
      form: .archive(file: file.name, dropsTopFolder: true),
      files: [PreparedSource.File(name: file.name, digest: digest)], digest: digest)
    try cache.remember(note, encode(source))
    return source
  }

  /// Throws unless the index answers.
  func probe() async throws(AcquisitionFailure) {
    _ = try await HTTPFetch(client: client).get(
      "\(try await address())/pip/", accept: "application/vnd.pypi.simple.v1+json", limit: 64 << 20)
  }

  private struct Listed {
    var name: String
    var url: String
    var digest: ContentDigest?
  }

  private func sourceDistribution(name: String, version: String) async throws(AcquisitionFailure) -> Listed {
    let index = try await address()
    let page = "\(index)/\(PythonProjectName.normalized(name))/"
    let body = try await HTTPFetch(client: client).get(
      page, accept: "application/vnd.pypi.simple.v1+json, text/html;q=0.2", limit: 64 << 20)
    let files = try Self.listed(body, page: page)
    let wanted = PythonProjectName.normalized("\(name)-\(version)")
    for file in files {
      for ending in Self.endings where file.name.hasSuffix(ending) {
        if PythonProjectName.normalized(String(file.name.dropLast(ending.count))) == wanted { return file }
      }
    }
    throw AcquisitionFailure("the Python index has no source distribution of \(name) \(version)")
  }

  /// PEP 691, and the HTML of PEP 503 where an index has nothing else.
  private static func listed(_ body: [UInt8], page: String) throws(AcquisitionFailure) -> [Listed] {
    if body.first(where: { $0 != 0x20 && $0 != 0x0A }) == UInt8(ascii: "{") {
      let wire: WireValue
      do throws(WireError) { wire = try WireValue(parsing: body) } catch {
        throw AcquisitionFailure("the Python index's answer is no JSON: \(error)")
      }
      return (wire["files"]?.array ?? []).compactMap { file in
        guard let name = file["filename"]?.string, let url = file["url"]?.string else { return nil }
        return Listed(
          name: name, url: absolute(url, page),
          digest: file["hashes"]?["sha256"]?.string.flatMap(ContentDigest.init))
      }
    }
    return anchors(String(decoding: body, as: UTF8.self), page: page)
  }

  private static func anchors(_ html: String, page: String) -> [Listed] {
    var files: [Listed] = []
    for part in html.components(separatedBy: "href=\"").dropFirst() {
      let link = part.prefix { $0 != "\"" }.replacingOccurrences(of: "&amp;", with: "&")
      let pieces = link.split(separator: "#", maxSplits: 1).map(String.init)
      guard let address = pieces.first, let name = address.split(separator: "/").last.map(String.init) else { continue }
      let digest = pieces.count > 1 ? pieces[1].split(separator: "=").last.flatMap { ContentDigest(String($0)) } : nil
      files.append(
        Listed(name: name.removingPercentEncoding ?? name, url: absolute(address, page), digest: digest))
    }
    return files
  }

  private static func absolute(_ url: String, _ page: String) -> String {
    URL(string: url, relativeTo: URL(string: page))?.absoluteString ?? url
  }

  /// The index that this machine's pip is configured to use, or pip's own.
  private func address() async throws(AcquisitionFailure) -> String {
    let script = """
      import os, subprocess, sys
      from pip._internal.models.index import PyPI
      out = subprocess.run([sys.executable, "-m", "pip", "config", "get", "global.index-url"], capture_output=True, text=True)
      print(os.environ.get("PIP_INDEX_URL") or out.stdout.strip() or PyPI.simple_url)
      """
    for python in ["/usr/bin/python3", "python3"] {
      let result = try await Tool.run(python, ["-c", script])
      let address = result.output.trimmingCharacters(in: .whitespacesAndNewlines)
      if result.succeeded, address.hasPrefix("http") {
        return address.hasSuffix("/") ? String(address.dropLast()) : address
      }
    }
    throw AcquisitionFailure("no pip on this machine tells the Python index's address; install python3-pip")
  }
}

/// A prepared source as a note in the cache.
func encode(_ source: PreparedSource) -> String {
  do { return String(decoding: try JSONEncoder().encode(source), as: UTF8.self) } catch { return "" }
}

func decode(_ note: String) -> PreparedSource? {
  do { return try JSONDecoder().decode(PreparedSource.self, from: Data(note.utf8)) } catch { return nil }
}
