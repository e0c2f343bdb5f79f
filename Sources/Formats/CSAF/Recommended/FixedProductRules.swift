import Scoring

/// Test 6.2.19: CVSS of fixed products.
enum CSAFFixedProductRules {
  static let rules = [CSAFRule("6.2.19", findScoredFix)]

  /// 6.2.19 CVSS for Fixed Products: where there is one, it is zero.
  static func findScoredFix(_ document: CSAFDocument) -> [CSAFFinding] {
    document.vulnerabilities.flatMap { vulnerability in
      let metrics = document.metrics(of: vulnerability)
      var scored: [ExactText: Node] = [:]
      for metric in metrics {
        for (_, node) in metric.cvss where !isZero(node) {
          for product in metric.products { scored[ExactText(product)] = node }
        }
      }
      return document.products([.firstFixed, .fixed], in: vulnerability).compactMap { product -> CSAFFinding? in
        guard let id = product.text, scored[ExactText(id)] != nil else { return nil }
        return CSAFFinding(
          product.place, "the fixed product '\(id)' has a score above zero",
          "remove it from the score's products or give the score environmental metrics that make it zero")
      }
    }
  }

  private static func isZero(_ node: Node) -> Bool {
    if case .number(let number)? = node.value["environmentalScore"], number.double == 0 { return true }
    guard let content = CVSSContent(node) else { return true }
    return content.vector.overallScore == 0
  }
}
