// swift-tools-version: 6.2
import PackageDescription

// A package of its own, as libFuzzer brings a main function and wants the whole program instrumented.
let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "clearinghouse", path: "..")],
  targets: [
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "CFuzzer",
        .product(name: "Formats", package: "clearinghouse"), .product(name: "Scoring", package: "clearinghouse"),
        .product(name: "PackageIdentity", package: "clearinghouse"),
        .product(name: "Bundles", package: "clearinghouse"), .product(name: "Replay", package: "clearinghouse"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library", "-sanitize=fuzzer"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]),
  ]
)
