// swift-tools-version: 6.2
import PackageDescription

/// Every target compiles in the Swift 6 language mode, with each existential, member import and
/// public import spelled out, and with warnings as errors.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting: Target.Dependency = .product(name: "HummingbirdTesting", package: "hummingbird")
let httpClient: Target.Dependency = .product(name: "AsyncHTTPClient", package: "async-http-client")
let nio: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioHTTP: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

func pure(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: house)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: house)
}

let package = Package(
  name: "clearinghouse",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "clearinghouse", targets: ["clearinghouse"]),
    .library(name: "PackageIdentity", targets: ["PackageIdentity"]),
    .library(name: "Scoring", targets: ["Scoring"]),
    .library(name: "Formats", targets: ["Formats"]),
    .library(name: "Bundles", targets: ["Bundles"]),
    .library(name: "Replay", targets: ["Replay"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
  ],
  targets: [
    // Pure: what a standard fixes.
    pure("PackageIdentity"),
    pure("Scoring"),
    pure("Formats", ["PackageIdentity", "Scoring"]),
    pure("Sandbox", ["Formats"]),
    .systemLibrary(name: "CCompression"),
    pure(
      "Bundles", ["CCompression", "Formats", "PackageIdentity", "Scoring", crypto, yams],
      resources: [.embedInCode("Schemas")]),
    pure("Replay", ["Bundles", "Formats", "PackageIdentity", "Sandbox", crypto]),
    // Decisions.
    pure("Clearinghouse", ["Formats", "PackageIdentity", "Replay"]),
    pure("Matching", ["Formats", "PackageIdentity"]),
    pure("Exchange", ["Bundles", "Clearinghouse", "Formats", "Matching", "PackageIdentity", "Scoring"]),
    // Drivers.
    pure("Storage", ["Clearinghouse", "Formats", "Matching", crypto]),
    pure(
      "Workflows",
      [
        "Bundles", "Clearinghouse", "Exchange", "Formats", "Matching", "PackageIdentity", "Replay", "Sandbox",
        "Storage", crypto, logging,
      ]),
    // Edges.
    pure("StorageSQLite", ["Formats", "Storage", crypto, grdb]),
    .target(name: "CLinux"),
    pure("SandboxLinux", ["CLinux", "Sandbox", logging]),
    pure(
      "Connectors",
      [
        "Bundles", "Formats", "PackageIdentity", "Workflows", crypto, httpClient, logging, nio, subprocess, system,
      ]),
    pure(
      "Pages", ["Clearinghouse", "Formats", "Replay", "Sandbox", "Scoring", "Storage", mustache],
      resources: [.embedInCode("Templates"), .embedInCode("Static")]),
    pure(
      "WebAPI",
      [
        "Bundles", "Clearinghouse", "Exchange", "Formats", "Pages", "Replay", "Sandbox", "Storage", "Workflows",
        hummingbird, httpTypes, logging, nio,
      ]),
    .executableTarget(
      name: "clearinghouse",
      dependencies: [
        "Bundles", "Clearinghouse", "Connectors", "Exchange", "Formats", "PackageIdentity", "Replay", "Sandbox",
        "SandboxLinux",
        "Scoring", "Storage",
        "StorageSQLite", "WebAPI", "Workflows", arguments, httpClient, httpTypes, hummingbird, logging, nio, nioHTTP,
      ],
      path: "Sources/ClearinghouseCommand",
      swiftSettings: house),
    // Tests, and the contract that every engine passes.
    pure("StorageContract", ["Clearinghouse", "Formats", "Replay", "Storage"]),
    tests("PackageIdentityTests", ["PackageIdentity"]),
    tests("ScoringTests", ["Scoring"]),
    tests("FormatsTests", ["Formats", "PackageIdentity", "Scoring"]),
    tests("BundlesTests", ["Bundles", "Formats"]),
    tests("ReplayTests", ["Bundles", "Formats", "Replay", "Sandbox"]),
    tests("ClearinghouseTests", ["Clearinghouse", "Formats", "Replay"]),
    tests("MatchingTests", ["Formats", "Matching", "PackageIdentity"]),
    tests("ExchangeTests", ["Exchange", "Formats"]),
    tests("StorageTests", ["Clearinghouse", "Formats", "Storage", "StorageContract", "StorageSQLite"]),
    tests("SandboxLinuxTests", ["Sandbox", "SandboxLinux", logging]),
    tests(
      "WebAPITests",
      [
        "Bundles", "Clearinghouse", "Formats", "Storage", "StorageSQLite", "WebAPI", "Workflows", hummingbird,
        hummingbirdTesting, httpTypes, logging, nio,
      ]),
    tests("RoadTests", ["Clearinghouse", "Formats", "Storage", "StorageSQLite"]),
    tests("HouseTests", []),
  ]
)
