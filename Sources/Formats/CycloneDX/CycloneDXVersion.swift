/// The versions of CycloneDX that have a JSON form, in their order.
public enum CycloneDXVersion: String, Sendable, CaseIterable, Comparable {
  case v1Point2 = "1.2"
  case v1Point3 = "1.3"
  case v1Point4 = "1.4"
  case v1Point5 = "1.5"
  case v1Point6 = "1.6"
  case v1Point7 = "1.7"

  var number: Int {
    switch self {
    case .v1Point2: 2
    case .v1Point3: 3
    case .v1Point4: 4
    case .v1Point5: 5
    case .v1Point6: 6
    case .v1Point7: 7
    }
  }

  /// The namespace of the XML form.
  public var namespace: String { CycloneDXVersion.namespacePrefix + rawValue }

  static let namespacePrefix = "http://cyclonedx.org/schema/bom/"

  public static func < (left: CycloneDXVersion, right: CycloneDXVersion) -> Bool { left.number < right.number }
}
