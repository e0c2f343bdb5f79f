/// Components on their way to a Package-URL: decoded, then made canonical and checked by the type's rules.
struct PackageURLDraft {
  typealias Failure = PackageURLError

  var type = ""
  var namespace: [String] = []
  var name = ""
  var version: String?
  var qualifiers: [PackageURL.Qualifier] = []
  var subpath: [String] = []
  private var keys: Set<String> = []
  /// Where each component began in the text that was read.
  var offsets: [Failure.Component: Int] = [:]

  /// Takes components that are already decoded.
  init(
    type: String, namespace: String?, name: String, version: String?, qualifiers: [String: String], subpath: String?
  ) throws(Failure) {
    self.type = type.lowercased()
    self.namespace = Self.segments(of: namespace ?? "")
    self.name = Self.segments(of: name, keepingEmpty: true).joined(separator: "/")
    self.version = version.flatMap { $0.isEmpty ? nil : $0 }
    self.subpath = Self.segments(of: subpath ?? "").filter { $0 != "." && $0 != ".." }
    // Sorted, so that the same mistake is always the one reported.
    for (key, value) in qualifiers.sorted(by: { $0.key < $1.key }) where !value.isEmpty {
      try append(key: key, value: value, at: nil)
    }
    try checkType()
  }

  /// The canonical components, or the first rule of the type that they break.
  func checked(tolerating tolerated: Set<Failure.Code>) throws(Failure) -> PackageURLDraft {
    var draft = self
    draft.qualifiers.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    let rules = PackageURLType.registered(named: type)
    if let rules { draft.normalize(by: rules) }
    guard !draft.name.isEmpty else {
      throw failure(.nameMissing, .name, "There is no name.", "Write pkg:type/name or pkg:type/namespace/name.")
    }
    if let rules, let broken = draft.violation(of: rules, tolerating: tolerated) { throw broken }
    return draft
  }

  /// The canonical text (how-to-build).
  var canonicalText: String {
    var text = "pkg:\(type)/"
    for segment in namespace { text += PercentEncoding.encode(segment) + "/" }
    if PackageURLType.registered(named: type)?.nameRule == .path {
      text += Self.segments(of: name).map(PercentEncoding.encode).joined(separator: "/")
    } else {
      text += PercentEncoding.encode(name)
    }
    if let version { text += "@" + PercentEncoding.encode(version) }
    for (index, qualifier) in qualifiers.enumerated() {
      text += (index == 0 ? "?" : "&") + qualifier.key + "=" + PercentEncoding.encode(qualifier.value)
    }
    if !subpath.isEmpty { text += "#" + subpath.map(PercentEncoding.encode).joined(separator: "/") }
    return text
  }

  mutating func append(key: String, value: String, at offset: Int?) throws(Failure) {
    let key = key.lowercased()
    let bytes = Array(key.utf8)
    let allowed = bytes.allSatisfy { Ascii.isLowercase($0) || Ascii.isDigit($0) || "._-".utf8.contains($0) }
    guard let first = bytes.first, Ascii.isLowercase(first), allowed else {
      throw Failure(
        code: .qualifierKeyInvalid, component: .qualifiers, offset: offset,
        message: "The key \"\(key)\" is not a letter followed by letters, digits, \".\", \"-\" or \"_\".",
        remedy: "Rename the key; keys are not percent-encoded.")
    }
    guard keys.insert(key).inserted else {
      throw Failure(
        code: .qualifierDuplicated, component: .qualifiers, offset: offset,
        message: "The key \"\(key)\" occurs twice.", remedy: "Keep one of the values.")
    }
    qualifiers.append(PackageURL.Qualifier(key: key, value: value))
  }

  /// Clause 5.6.2.
  func checkType() throws(Failure) {
    let bytes = Array(type.utf8)
    guard let first = bytes.first else {
      throw failure(.typeMissing, .type, "There is no type.", "Write pkg:type/name, such as pkg:npm/left-pad.")
    }
    let allowed = bytes.allSatisfy { Ascii.isAlphanumeric($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    guard Ascii.isLetter(first), allowed else {
      throw failure(
        .typeInvalid, .type, "The type \"\(type)\" is not a letter followed by letters, digits, \".\" or \"-\".",
        "Use a registered type; types are not percent-encoded.")
    }
  }

  func failure(
    _ code: Failure.Code, _ component: Failure.Component, _ message: String, _ remedy: String
  ) -> Failure {
    Failure(code: code, component: component, offset: offsets[component], message: message, remedy: remedy)
  }

  /// Splits at slashes. Slashes at both ends never count; empty segments within are kept only where asked.
  static func segments(of text: String, keepingEmpty: Bool = false) -> [String] {
    var parts = text.utf8.split(separator: Ascii.slash, omittingEmptySubsequences: !keepingEmpty)[...]
    while let first = parts.first, first.isEmpty { parts = parts.dropFirst() }
    while let last = parts.last, last.isEmpty { parts = parts.dropLast() }
    // A split at an ASCII byte never cuts a character of UTF-8 in two.
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }
}
