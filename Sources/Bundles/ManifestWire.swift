import Formats

/// A member of the manifest with its place, for reading what the schema has checked.
struct ManifestWire {
  let value: WireValue?
  let place: String

  subscript(key: String) -> ManifestWire { ManifestWire(value: value?[key], place: "\(place)/\(key)") }

  var elements: [ManifestWire] {
    (value?.array ?? []).enumerated().map { ManifestWire(value: $0.element, place: "\(place)/\($0.offset)") }
  }

  var strings: [String] { (value?.array ?? []).compactMap(\.string) }
  var string: String? { value?.string }
  var digest: ContentDigest? { value?.string.flatMap(ContentDigest.init) }
  var integer: Int? { value?.integer.flatMap(Int.init(exactly:)) }
  var number: Double? { if case .number(let number)? = value { number.double } else { nil } }

  var variables: [String: String] {
    var variables: [String: String] = [:]
    for member in value?.object?.members ?? [] { variables[member.key] = member.value.string }
    return variables
  }

  func need<Value>(_ read: Value?) throws(FormatError) -> Value {
    guard let read else { throw FormatError(place, "is missing or malformed") }
    return read
  }

  func time() throws(FormatError) -> Timestamp? {
    guard let text = string else { return nil }
    guard let time = Timestamp(text) else {
      throw FormatError(place, "must be an RFC 3339 time with its zone, e.g. 2026-12-01T09:00:00Z")
    }
    return time
  }
}

extension Manifest {
  init(checked wire: ManifestWire) throws(FormatError) {
    title = try wire["title"].need(wire["title"].string)
    description = try wire["description"].need(wire["description"].string)
    weaknesses = wire["cwe"].strings
    severity = wire["severity"].string
    aliases = wire["aliases"].strings
    let name = try wire["finder"]["name"].need(wire["finder"]["name"].string)
    finder = Finder(
      name: name, contact: wire["finder"]["contact"].string, credit: wire["finder"]["credit"].string ?? name)
    embargoUntil = try wire["embargo"]["until"].time()
    tlp = wire["tlp"].string ?? "AMBER"
    provenance = Provenance(wire["provenance"])
    reporters = []
    for hop in wire["reporters"].elements {
      reporters.append(
        Reporter(
          name: try hop["name"].need(hop["name"].string), identifier: hop["identifier"].string,
          at: try hop["at"].time()))
    }
    purl = try wire["target"]["purl"].need(wire["target"]["purl"].string)
    source = try SourceReference(wire["target"]["source"])
    packages = wire["environment"]["packages"].strings
    build = Build(
      environment: wire["build"]["environment"].variables,
      steps: wire["build"]["steps"].elements.map {
        BuildStep(
          run: $0["run"].strings, directory: $0["directory"].string ?? "", environment: $0["environment"].variables)
      },
      limits: Limits(wire["build"]["limits"]))
    reproducers = []
    for element in wire["reproducers"].elements { reproducers.append(try Reproducer(element)) }
    remedies = []
    for element in wire["remedies"].elements { remedies.append(try Remedy(element, target: source)) }
    tests =
      wire["tests"].value == nil
      ? nil
      : TestCommand(
        command: wire["tests"]["command"].strings, directory: wire["tests"]["directory"].string ?? "",
        environment: wire["tests"]["environment"].variables, limits: Limits(wire["tests"]["limits"]))
  }
}

extension Manifest.Provenance {
  init(_ wire: ManifestWire) {
    tool = wire["tool"].string
    model = wire["model"].string
    modelVersion = wire["modelVersion"].string
    harnessDigest = wire["harnessDigest"].digest
    runDigest = wire["runDigest"].digest
    costAmount = wire["cost"]["amount"].string
    costCurrency = wire["cost"]["currency"].string
  }
}

extension Manifest.Limits {
  init(_ wire: ManifestWire) {
    wall = wire["wall"].number
    memory = wire["memory"].value?.integer
    processes = wire["processes"].integer
    output = wire["output"].integer
  }
}

extension Manifest.Reproducer {
  init(_ wire: ManifestWire) throws(FormatError) {
    name = try wire["name"].need(wire["name"].string)
    command = wire["command"].strings
    environment = wire["environment"].variables
    standardInput = wire["stdin"].string
    files = wire["files"].strings
    limits = Manifest.Limits(wire["limits"])
    oracle = try Oracle(wire["oracle"])
    runs = wire["runs"].integer ?? 3
    atLeast = wire["atLeast"].integer ?? runs
  }
}

extension Manifest.Remedy {
  init(_ wire: ManifestWire, target: SourceReference) throws(FormatError) {
    switch (wire["patch"].string, wire["version"].string) {
    case (let path?, nil): change = .patch(path: path, strip: wire["strip"].integer ?? 1)
    case (nil, let version?):
      if wire["source"].value != nil {
        change = .version(version, source: try SourceReference(wire["source"]))
      } else if case .pypi(let name, _, _) = target {
        change = .version(version, source: .pypi(name: name, version: version, sha256: nil))
      } else if case .debian(let package, _, _) = target {
        change = .version(version, source: .debian(package: package, version: version, without: []))
      } else {
        throw FormatError(wire.place, "a fixed version of such a source needs a 'source' of its own")
      }
    default: throw FormatError(wire.place, "a remedy has either 'patch' or 'version'")
    }
  }
}

extension SourceReference {
  init(_ wire: ManifestWire) throws(FormatError) {
    let kind = wire.value?.object?.members.first?.key ?? ""
    let part = wire[kind]
    switch kind {
    case "git":
      self = .git(
        repository: try part.need(part["repository"].string), commit: try part.need(part["commit"].string))
    case "archive":
      let digest = try part["sha256"].need(part["sha256"].digest)
      switch (part["path"].string, part["url"].string) {
      case (let path?, nil): self = .archivePath(path, sha256: digest)
      case (nil, let url?): self = .archiveURL(url, sha256: digest)
      default: throw FormatError(part.place, "an archive has either 'path' or 'url'")
      }
    case "pypi":
      self = .pypi(
        name: try part.need(part["name"].string), version: try part.need(part["version"].string),
        sha256: part["sha256"].digest)
    case "debian":
      self = .debian(
        package: try part.need(part["package"].string), version: try part.need(part["version"].string),
        without: part["without"].strings)
    case "directory": self = .directory(path: try part.need(part["path"].string))
    default: throw FormatError(wire.place, "one of git, archive, pypi, debian and directory is needed")
    }
  }
}

extension Oracle {
  init(_ wire: ManifestWire) throws(FormatError) {
    let kind = wire.value?.object?.members.first?.key ?? ""
    let part = wire[kind]
    switch kind {
    case "sanitizer": self = .sanitizer(kinds: part["kinds"].strings)
    case "signal": self = .signal(names: part["names"].strings)
    case "hang": self = .hang(seconds: try part.need(part["seconds"].number))
    case "canary":
      if let path = part["secret"].string {
        self = .secret(path: path)
      } else if let path = part["write"].string {
        self = .write(path: path)
      } else {
        self = .command(name: try part.need(part["command"].string))
      }
    case "output":
      guard part["stdout"].string != nil || part["stderr"].string != nil else {
        throw FormatError(part.place, "an output oracle needs 'stdout' or 'stderr': a status alone shows no flaw")
      }
      self = .output(
        exit: part["exit"].integer, standardOutput: part["stdout"].string, standardError: part["stderr"].string)
    default: throw FormatError(wire.place, "one of sanitizer, signal, hang, canary and output is needed")
    }
  }
}
