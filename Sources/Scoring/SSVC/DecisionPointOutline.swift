/// What CERT/CC's registry says of a decision point, without the definitions: enough to tell whether a selection names
/// a registered decision point, its values, and their order.
public struct DecisionPointOutline: Hashable, Sendable {
  /// A value's key and name.
  public struct Value: Hashable, Sendable {
    public let key: String
    public let name: String
  }

  public let namespace: String
  public let key: String
  public let version: String
  public let name: String
  /// In the registry's order.
  public let values: [Value]

  public var id: String { "\(namespace):\(key):\(version)" }

  /// All registered decision points of the namespaces `basic`, `cisa`, `cvss`, `nist#800-30` and `ssvc` and of one
  /// registered private namespace, all versions, as of 20 July 2026.
  public static let registered: [DecisionPointOutline] = (registeredRows + registeredCVSSRows).compactMap { Self($0) }

  /// The registered namespaces.
  public static let registeredNamespaces: Set<String> = Set(registered.map(\.namespace))

  private static let byID: [String: DecisionPointOutline] = Dictionary(
    registered.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The registered decision point of an exact version.
  public static func find(namespace: String, key: String, version: String) -> DecisionPointOutline? {
    byID["\(namespace):\(key):\(version)"]
  }

  /// The registered versions of a decision point, latest first.
  public static func versions(namespace: String, key: String) -> [DecisionPointOutline] {
    registered.filter { $0.namespace == namespace && $0.key == key }
      .sorted { $1.versionNumbers.lexicographicallyPrecedes($0.versionNumbers) }
  }

  /// Whether value keys all belong to the decision point and stand in its order, each once, as a selection must have
  /// them.
  public func hasInOrder(_ keys: [String]) -> Bool {
    var next = values.startIndex
    for key in keys {
      guard let found = values[next...].firstIndex(where: { $0.key == key }) else { return false }
      next = found + 1
    }
    return true
  }

  private var versionNumbers: [Int] { version.split(separator: ".").map { Int($0) ?? 0 } }

  /// Reads a row `namespace:key:version|name|key=name|...`.
  private init?(_ row: String) {
    let cells = row.split(separator: "|").map(String.init)
    guard cells.count > 2 else { return nil }
    let id = cells[0].split(separator: ":").map(String.init)
    guard id.count == 3 else { return nil }
    (namespace, key, version, name) = (id[0], id[1], id[2], cells[1])
    values = cells.dropFirst(2).compactMap { cell in
      let parts = cell.split(separator: "=", maxSplits: 1).map(String.init)
      return parts.count == 2 ? Value(key: parts[0], name: parts[1]) : nil
    }
  }
}
