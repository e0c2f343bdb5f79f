import Scoring

/// Tests 6.1.46 to 6.1.48: SSVC selections.
enum CSAFSSVCRules {
  static let newRules = [
    CSAFRule("6.1.46", findInvalid), CSAFRule("6.1.47", findForeignTarget), CSAFRule("6.1.48", findWrongSelection),
  ]

  /// The SSVC objects, each with its vulnerability.
  static func objects(_ document: CSAFDocument) -> [(vulnerability: Node, node: Node)] {
    document.vulnerabilities.flatMap { vulnerability in
      document.metrics(of: vulnerability).compactMap { metric in
        metric.content["ssvc_v2"].map { (vulnerability, $0) }
      }
    }
  }

  static func selections(_ document: CSAFDocument) -> [Node] {
    objects(document).flatMap { $0.node.items("selections") }
  }

  /// 6.1.46 Invalid SSVC: CERT/CC's schema SelectionList 2.0.0.
  static func findInvalid(_ document: CSAFDocument) -> [CSAFFinding] {
    objects(document).flatMap { object in
      ShapeChecker.check(object.node.value, SSVCShapes.selectionList, rule: "", at: object.node.place).map {
        CSAFFinding($0.place, $0.message, $0.remedy)
      }
    }
  }

  /// 6.1.47 Inconsistent SSVC Target IDs.
  static func findForeignTarget(_ document: CSAFDocument) -> [CSAFFinding] {
    let tracking = document.tracking?.text("id")
    return objects(document).flatMap { object in
      let own = Set(
        (object.vulnerability.items("ids").compactMap { $0.text("text") }
          + (object.vulnerability.text("cve").map { [$0] } ?? [])).map(ExactText.init))
      return object.node.items("target_ids").compactMap { target -> CSAFFinding? in
        guard let text = target.text else { return nil }
        // The document's identifier names its only vulnerability, where there is only one.
        let isDocument = tracking.map { ExactText($0) == ExactText(text) } ?? false
        if isDocument ? document.vulnerabilities.count == 1 : own.contains(ExactText(text)) { return nil }
        return CSAFFinding(
          target.place, "'\(text.prefix(60))' is no identifier of this vulnerability",
          "use its CVE or one of its ids, or remove the target")
      }
    }
  }

  /// 6.1.48 SSVC Decision Points: of registered namespaces, with values that exist and stand in order.
  static func findWrongSelection(_ document: CSAFDocument) -> [CSAFFinding] {
    selections(document).compactMap { selection in
      guard let namespace = selection.text("namespace"), let key = selection.text("key"),
        let version = selection.text("version"), isRegistered(namespace)
      else { return nil }
      let candidates = [namespace, base(of: namespace)]
      let found = candidates.lazy.compactMap {
        DecisionPointOutline.find(namespace: $0, key: key, version: version)
      }.first
      guard let point = found else {
        return CSAFFinding(
          selection.place, "\(namespace) has no decision point \(key) \(version)", "name a registered decision point")
      }
      let keys = selection.items("values").compactMap { $0.text("key") }
      guard !point.hasInOrder(keys) else { return nil }
      return CSAFFinding(
        "\(selection.place)/values", "the values are not those of \(point.id) in their order",
        "use \(point.values.map(\.key).joined(separator: ", ")) in this order")
    }
  }

  /// The namespace without extensions, which follow a slash.
  static func base(of namespace: String) -> String {
    String(namespace.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).first ?? "")
  }

  /// Whether the base namespace is registered. Namespaces that begin with `x_` are private and never are, whatever the
  /// registry lists for documentation.
  static func isRegistered(_ namespace: String) -> Bool {
    let base = base(of: namespace)
    return !base.hasPrefix("x_") && DecisionPointOutline.registeredNamespaces.contains(base)
  }
}
