/// The shapes of STIX 2.1.
enum STIXShapes {
  static let all = WireShapes(tables: [domainTable, observableTable, extensionTable])

  static let domainTypes: Set<String> = [
    "attack-pattern", "campaign", "course-of-action", "grouping", "identity", "incident", "indicator",
    "infrastructure", "intrusion-set", "location", "malware", "malware-analysis", "note", "observed-data", "opinion",
    "report", "threat-actor", "tool", "vulnerability", "relationship", "sighting", "language-content",
    "extension-definition",
  ]
  static let observableTypes: Set<String> = [
    "artifact", "autonomous-system", "directory", "domain-name", "email-addr", "email-message", "file", "ipv4-addr",
    "ipv6-addr", "mac-addr", "mutex", "network-traffic", "process", "software", "url", "user-account",
    "windows-registry-key", "x509-certificate",
  ]

  /// The extensions that the standard defines, and the objects that they belong to.
  static let extensions: [String: String] = [
    "archive-ext": "file", "ntfs-ext": "file", "pdf-ext": "file", "raster-image-ext": "file",
    "windows-pebinary-ext": "file", "http-request-ext": "network-traffic", "icmp-ext": "network-traffic",
    "socket-ext": "network-traffic", "tcp-ext": "network-traffic", "windows-process-ext": "process",
    "windows-service-ext": "process", "unix-account-ext": "user-account",
  ]

  /// The members that an object of a definition may have by name.
  static func members(_ name: String) -> Set<String> {
    guard case .object(let object)? = all.definitions[name] else { return [] }
    return Set(object.members.keys)
  }
}
