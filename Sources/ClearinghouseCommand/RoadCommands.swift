import ArgumentParser
import Formats
import Foundation
import Storage

struct AdvisoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "advisory", abstract: "Reviews and publishes advisories.",
    subcommands: [List.self, Review.self, Publish.self])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists advisories and their stage.")
    @OptionGroup var server: ServerOptions
    @OptionGroup var output: FormatOptions

    func run() async throws {
      let answer = try await ServerClient(server.address).get("/api/v1/advisories")
      if output.format == .json { return print(answer.indentedJSON) }
      for advisory in answer["advisories"]?.array ?? [] {
        let stage = advisory["stage"]?.object?.members.first?.key ?? ""
        print("\(advisory["id"]?.string ?? "")  \(stage)  \(advisory["content"]?["summary"]?.string ?? "")")
      }
    }
  }

  struct Review: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Says that a person has read the draft.")
    @OptionGroup var server: ServerOptions
    @Argument var id: String
    @Option(name: .long, help: "Who has read it.") var reviewer =
      ProcessInfo.processInfo.environment["USER"] ?? "reviewer"

    func run() async throws {
      _ = try await ServerClient(server.address).post(
        "/api/v1/advisories/\(id)/review", ["reviewer": .string(reviewer)])
      print("\(id) reviewed by \(reviewer)")
    }
  }

  struct Publish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Publishes a reviewed advisory whose embargo is over.")
    @OptionGroup var server: ServerOptions
    @Argument var id: String

    func run() async throws {
      _ = try await ServerClient(server.address).post("/api/v1/advisories/\(id)/publish")
      print("\(id) published at \(server.address)/v1/vulns/\(id)")
    }
  }
}

struct OperatorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "operator", abstract: "Enrols operators and sets where their notices go.",
    subcommands: [Enrol.self, Webhook.self])

  struct Enrol: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Enrols an operator.")
    @OptionGroup var server: ServerOptions
    @Argument(help: "A short identifier, e.g. river-water.") var id: String
    @Argument(help: "The organisation's name.") var name: String

    func run() async throws {
      _ = try await ServerClient(server.address).put("/api/v1/operators/\(id)", ["name": .string(name)])
      print("\(server.address)/operators/\(id)")
    }
  }

  struct Webhook: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sends an operator's notices to a webhook, signed as Standard Webhooks has it.")
    @OptionGroup var server: ServerOptions
    @Argument var id: String
    @Argument(help: "https://... or http://...") var url: String
    @Option(name: .long, help: "whsec_ and base64 of 24 to 64 bytes.") var secret: String

    func run() async throws {
      _ = try await ServerClient(server.address).put(
        "/api/v1/operators/\(id)/webhook", ["url": .string(url), "secret": .string(secret)])
      print("notices of \(id) go to \(url)")
    }
  }
}

struct InventoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inventory", abstract: "Uploads an operator's inventory; the newest one counts.",
    discussion: """
      CycloneDX or SPDX JSON, 'pip freeze', or 'dpkg-query -W'. With source packages it matches more:
        dpkg-query -W -f '${Package}\\t${Version}\\t${source:Package}\\n' | clearinghouse inventory river-water -
      """)
  @OptionGroup var server: ServerOptions
  @OptionGroup var output: FormatOptions
  @Argument(help: "The operator's identifier.") var id: String
  @Argument(help: "A file, or - for standard input.") var file: String

  func run() async throws {
    let data =
      file == "-"
      ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: file)
    guard let data else { throw ExitStatus.impossible("\(file) cannot be read") }
    let answer = try await ServerClient(server.address).post(
      "/api/v1/operators/\(id)/inventories", bytes: Array(data), type: "application/octet-stream")
    if output.format == .json { return print(answer.indentedJSON) }
    let inventory = answer["inventory"]
    print(
      "\(inventory?["components"]?.integer ?? 0) components, \(inventory?["added"]?.integer ?? 0) added, "
        + "\(inventory?["removed"]?.integer ?? 0) removed, \(inventory?["skipped"]?.integer ?? 0) not comparable")
  }
}

struct ExposureCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exposures", abstract: "Lists an operator's exposures. Exit status 1 where any is open.")
  @OptionGroup var server: ServerOptions
  @OptionGroup var output: FormatOptions
  @Argument(help: "The operator's identifier.") var id: String

  func run() async throws {
    let answer = try await ServerClient(server.address).get("/api/v1/operators/\(id)/exposures")
    let exposures = answer["exposures"]?.array ?? []
    if output.format == .json { print(answer.indentedJSON) }
    var open = 0
    for exposure in exposures {
      let stage = exposure["stage"]?.object?.members.first?.key ?? ""
      if stage != "remediated" { open += 1 }
      guard output.format == .text else { continue }
      print("\(exposure["advisory"]?.string ?? "")  \(stage)  \(exposure["component"]?["purl"]?.string ?? "")")
      print("  \(exposure["reason"]?.string ?? "")")
    }
    if open > 0 { throw ExitStatus.refused() }
  }
}

struct FsckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fsck", abstract: "Refolds the journal and compares rows, blobs and outbox.",
    discussion: "Exit status 0 where the store is clean and 1 where not. It changes nothing.")
  @OptionGroup var data: DataOptions
  @OptionGroup var output: FormatOptions

  func run() async throws {
    guard FileManager.default.fileExists(atPath: data.folder + "/clearinghouse.sqlite") else {
      throw ExitStatus.impossible("\(data.folder) holds no store; name its folder with --data")
    }
    let report = try await DataFolder(data.folder).store().fsck()
    switch output.format {
    case .json: print(try WireValue(parsing: try StoredJSON.encode(report)).indentedJSON)
    case .text:
      for problem in report.problems { print("problem: \(problem)") }
      print(
        "\(report.journalLines) journal entries, \(report.rows) rows, \(report.blobs) blobs, "
          + "\(report.waitingEffects) effects waiting: " + (report.isClean ? "clean" : "NOT CLEAN"))
    }
    if !report.isClean { throw ExitStatus.refused() }
  }
}
