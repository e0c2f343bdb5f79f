import ArgumentParser
import Exchange
import Formats
import Foundation

/// A file of one of the field's formats, recognised by its content.
struct RecognisedDocument {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case csaf, osv, cve, kev, sarif, ssvc, spdx
    case cycloneDX = "cyclonedx"
  }

  let format: Format
  let wire: WireValue

  init(_ path: String) throws {
    guard
      let content = path == "-"
        ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
    else { throw ExitStatus.impossible("\(path) cannot be read") }
    do throws(WireError) { wire = try WireValue(parsing: Array(content)) } catch {
      throw ExitStatus.impossible("\(path) is no JSON: \(error)")
    }
    guard let format = RecognisedDocument.recognise(wire) else {
      throw ExitStatus.impossible(
        "\(path): the format is none of \(Format.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    self.format = format
  }

  private static func recognise(_ wire: WireValue) -> Format? {
    if wire["document"]?["csaf_version"] != nil { return .csaf }
    if wire["dataType"]?.string == "CVE_RECORD" || wire["cveMetadata"] != nil { return .cve }
    if wire["bomFormat"]?.string == "CycloneDX" { return .cycloneDX }
    if wire["spdxVersion"] != nil { return .spdx }
    if wire["runs"] != nil, wire["version"]?.string?.hasPrefix("2.") == true { return .sarif }
    if wire["catalogVersion"] != nil { return .kev }
    if wire["decision_points"] != nil || wire["values"] != nil { return .ssvc }
    if wire["id"]?.string != nil, wire["modified"]?.string != nil { return .osv }
    return nil
  }

  func check(mandatoryOnly: Bool) -> [FormatDiagnostic] {
    switch format {
    case .csaf: CSAFChecks.check(wire, ranks: mandatoryOnly ? [.mandatory] : [.mandatory, .recommended, .informative])
    case .osv: OSVChecks.check(wire)
    case .cve: CVEChecks.check(wire)
    case .kev: KEVChecks.check(wire)
    case .sarif: SARIFChecks.check(wire)
    case .ssvc: SSVCChecks.check(wire)
    case .cycloneDX: CycloneDXChecks.check(wire)
    case .spdx: SPDXChecks.check(wire)
    }
  }
}

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Checks documents against their standard's own rules.",
    discussion: """
      Finds the format itself: CSAF, OSV, CVE, KEV, SARIF, SSVC, CycloneDX and SPDX, as JSON. Exit status 0 where all
      are clean, 1 where something was found, 3 where a file could not be checked.
      """)
  @OptionGroup var output: FormatOptions
  @Option(help: "Only rules whose name begins so, e.g. csaf-6.1.") var rule = ""
  @Flag(help: "Only errors.") var mandatoryOnly = false
  @Argument(help: "Files, or - for standard input.") var files: [String]

  func run() throws {
    var (found, unchecked) = (0, 0)
    for file in files {
      let document: RecognisedDocument
      do { document = try RecognisedDocument(file) } catch let status as ExitStatus {
        Terminal.complain(status.message ?? file)
        unchecked += 1
        continue
      }
      let diagnostics = document.check(mandatoryOnly: mandatoryOnly).filter {
        $0.rule.hasPrefix(rule) && (!mandatoryOnly || $0.severity == .error)
      }
      found += diagnostics.filter { $0.severity != .information }.count
      report(file, document, diagnostics)
    }
    if unchecked > 0 { throw ExitStatus(code: 3, message: nil) }
    if found > 0 { throw ExitStatus.refused() }
  }

  private func report(_ file: String, _ document: RecognisedDocument, _ diagnostics: [FormatDiagnostic]) {
    switch output.format {
    case .text:
      for diagnostic in diagnostics {
        print(
          "\(file)#\(diagnostic.place): \(diagnostic.severity.rawValue) \(diagnostic.rule): \(diagnostic.message) \(diagnostic.remedy)"
        )
      }
      print("\(file): \(document.format.rawValue), \(diagnostics.isEmpty ? "clean" : "\(diagnostics.count) found")")
    case .json:
      let list: [WireValue] = diagnostics.map {
        [
          "rule": .string($0.rule), "severity": .string($0.severity.rawValue), "place": .string($0.place),
          "message": .string($0.message), "remedy": .string($0.remedy),
        ]
      }
      let wire: WireValue = [
        "file": .string(file), "format": .string(document.format.rawValue), "diagnostics": .array(list),
      ]
      print(wire.compactJSON)
    }
  }
}

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Turns an OSV, CSAF or CVE advisory into another of these formats.",
    discussion: "What could not be carried is told on standard error, with its place.")

  enum Target: String, ExpressibleByArgument, CaseIterable { case osv, csaf, cve }

  @Option(help: "osv, csaf or cve.") var to: Target
  @Option(help: "The format of the file, where it cannot be guessed.") var from: Target?
  @Option(help: "Who publishes, for CSAF and CVE.") var publisher = "Unnamed publisher"
  @Option(help: "The publisher's address, for CSAF.") var namespace = "https://example.org"
  @Option(help: "The publisher's identifier with the CVE services.") var organisation =
    "00000000-0000-4000-8000-000000000000"
  @Argument(help: "A file, or - for standard input.") var file: String

  func run() throws {
    let document = try RecognisedDocument(file)
    let source = from?.rawValue ?? document.format.rawValue
    var losses: [ConversionLoss] = []
    do throws(FormatError) {
      for advisory in try read(document.wire, source, &losses) {
        let written = try write(advisory)
        losses += written.losses
        print(written.value.indentedJSON)
      }
    } catch { throw ExitStatus.refused("\(file)#\(error)") }
    for loss in losses { Terminal.tell("lost at \(loss)") }
  }

  private func read(
    _ wire: WireValue, _ source: String, _ losses: inout [ConversionLoss]
  ) throws(FormatError) -> [AdvisoryDocument] {
    switch source {
    case "osv":
      let read = try OSVToDocument.document(wire)
      losses += read.losses
      return [read.value]
    case "csaf":
      let read = try CSAFToDocument.documents(wire)
      losses += read.losses
      return read.value
    case "cve":
      let read = try CVEToDocument.document(wire)
      losses += read.losses
      return [read.value]
    default: throw FormatError("/", "\(source) holds no advisory; osv, csaf and cve do")
    }
  }

  private func write(_ advisory: AdvisoryDocument) throws(FormatError) -> Converted<WireValue> {
    let publisher = Publisher(name: publisher, namespace: namespace, cveOrganisation: organisation)
    return switch to {
    case .osv: DocumentToOSV.record(advisory)
    case .csaf: DocumentToCSAF.document(advisory, publisher: publisher)
    case .cve: try DocumentToCVE.record(advisory, publisher: publisher)
    }
  }
}

struct SBOMCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sbom", abstract: "Prints the components of an inventory, one a line: purl, name, version.",
    discussion: "CycloneDX, SPDX, package managers' lists and lock files, recognised by their content.")
  @OptionGroup var output: FormatOptions
  @Argument(help: "A file, or - for standard input.") var file: String

  func run() throws {
    guard
      let content = file == "-"
        ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: file)
    else { throw ExitStatus.impossible("\(file) cannot be read") }
    let inventory: InventoryDocument
    do throws(FormatError) { inventory = try InventoryDocument(Array(content)) } catch {
      throw ExitStatus.refused("\(file): \(error)")
    }
    var lines = Lines(format: output.format)
    for component in inventory.components {
      lines.answer(component.purl) { purl in
        if output.format == .text { return "\(purl)\t\(component.name)\t\(component.version)" }
        let wire: WireValue = [
          "purl": .string(purl), "name": .string(component.name), "version": .string(component.version),
        ]
        return wire.compactJSON
      }
    }
    Terminal.tell(
      "\(inventory.kind.title): \(inventory.components.count) components, \(inventory.skipped) not comparable")
    try lines.end()
  }
}
