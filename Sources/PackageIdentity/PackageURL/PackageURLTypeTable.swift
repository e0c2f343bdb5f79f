extension PackageURLType {
  /// All registered types, by name, as their type definitions stood in August 2026.
  public static let all: [PackageURLType] = [
    PackageURLType("alpm", namespace: .required, fold: (.lowercase, .lowercase)),
    PackageURLType("apk", namespace: .required, fold: (.lowercase, .lowercase)),
    PackageURLType("bazel", namespace: .prohibited),
    PackageURLType("bitbucket", namespace: .required, fold: (.lowercase, .lowercase)),
    PackageURLType("bitnami", namespace: .prohibited, fold: (.kept, .lowercase)),
    PackageURLType("brew", namespace: .optional, fold: (.lowercase, .lowercase)),
    PackageURLType("cargo", namespace: .prohibited),
    PackageURLType(
      "chrome-extension", namespace: .prohibited, fold: (.kept, .lowercase), nameAlphabet: .extensionIdentifier,
      versionAlphabet: .extensionVersion),
    PackageURLType("cocoapods", namespace: .prohibited, nameAlphabet: .podName),
    PackageURLType("composer", namespace: .required, fold: (.lowercase, .lowercase)),
    PackageURLType("conan", namespace: .optional),
    PackageURLType("conda", namespace: .prohibited),
    PackageURLType("cpan", namespace: .optional, fold: (.uppercase, .kept), nameAlphabet: .distributionName),
    PackageURLType("cran", namespace: .prohibited),
    PackageURLType("deb", namespace: .required, fold: (.lowercase, .lowercase)),
    PackageURLType("docker", namespace: .optional),
    PackageURLType("gem", namespace: .prohibited),
    PackageURLType("generic", namespace: .optional),
    PackageURLType("git", namespace: .required, nameRule: .path),
    PackageURLType("github", namespace: .required, fold: (.lowercase, .lowercase)),
    // The definition calls namespace and name case sensitive and, in a note, lowercase. Go's module paths differ by
    // case, so the field that tools read decides.
    PackageURLType("golang", namespace: .required),
    PackageURLType("hackage", namespace: .prohibited, nameRule: .dashes),
    PackageURLType("hex", namespace: .optional, fold: (.lowercase, .lowercase)),
    PackageURLType("huggingface", namespace: .required, foldVersion: .lowercase),
    PackageURLType("julia", namespace: .prohibited, requiredQualifiers: ["uuid"]),
    PackageURLType("luarocks", namespace: .optional, fold: (.lowercase, .lowercase)),
    PackageURLType("maven", namespace: .required),
    PackageURLType("mlflow", namespace: .prohibited, nameRule: .registryDecides),
    PackageURLType("npm", namespace: .optional),
    PackageURLType("nuget", namespace: .prohibited),
    PackageURLType("oci", namespace: .prohibited, fold: (.kept, .lowercase), foldVersion: .lowercase),
    PackageURLType("opam", namespace: .prohibited),
    PackageURLType("otp", namespace: .prohibited, fold: (.kept, .lowercase), foldSubpath: .lowercase),
    PackageURLType("pub", namespace: .prohibited, fold: (.kept, .lowercase), nameRule: .underscores),
    PackageURLType(
      "pypi", namespace: .prohibited, fold: (.kept, .lowercase), foldVersion: .lowercase, nameRule: .dashes),
    PackageURLType("qpkg", namespace: .required, fold: (.lowercase, .kept)),
    PackageURLType("rpm", namespace: .required, fold: (.lowercase, .kept)),
    PackageURLType("swid", namespace: .optional, requiredQualifiers: ["tag_id"], maximumNamespaceSegments: 2),
    PackageURLType("swift", namespace: .required),
    PackageURLType("vcpkg", namespace: .prohibited),
    PackageURLType(
      "vscode-extension", namespace: .required, fold: (.lowercase, .lowercase), foldVersion: .lowercase),
    PackageURLType("yocto", namespace: .optional, fold: (.lowercase, .kept)),
  ]
}
