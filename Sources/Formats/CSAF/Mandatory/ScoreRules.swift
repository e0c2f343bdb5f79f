import Scoring

/// Tests 6.1.7 to 6.1.10 and 6.1.56: CVSS.
enum CSAFScoreRules {
  static let rules = [
    CSAFRule("6.1.7", findMultipleScores), CSAFRule("6.1.8", findInvalid), CSAFRule("6.1.9", findMiscomputed),
    CSAFRule("6.1.10", findInconsistent),
  ]
  static let newRules = [CSAFRule("6.1.56", findRatingBesideCVSS)]

  /// A product as one source sees it.
  private struct Assessed: Hashable {
    let product: ExactText
    let source: String?
    let what: String
  }

  /// 6.1.7 Multiple Scores with Same Version per Product; in CSAF 2.1 also of the same source.
  static func findMultipleScores(_ document: CSAFDocument) -> [CSAFFinding] {
    document.vulnerabilities.flatMap { vulnerability in
      var seen: Set<Assessed> = []
      var findings: [CSAFFinding] = []
      for metric in document.metrics(of: vulnerability) {
        for (key, node) in metric.cvss {
          let version = node.text("version") ?? key
          for product in Set(metric.products.map(ExactText.init)) {
            let assessed = Assessed(product: product, source: metric.source, what: version)
            guard !seen.insert(assessed).inserted else { continue }
            findings.append(
              CSAFFinding(
                node.place, "'\(product.text)' has two vectors of CVSS \(version)", "keep one for each version"))
          }
        }
      }
      return findings
    }
  }

  /// 6.1.8 Invalid CVSS: FIRST's schemas of the versions 2.0, 3.0, 3.1 and 4.0.
  static func findInvalid(_ document: CSAFDocument) -> [CSAFFinding] {
    document.metrics.flatMap { metric in
      metric.cvss.flatMap { key, node -> [CSAFFinding] in
        guard let shape = CVSSShapes.shape(of: key, version: node.text("version"), isNew: document.isNew) else {
          return []
        }
        var findings = ShapeChecker.check(node.value, shape, rule: "", at: node.place).map {
          CSAFFinding($0.place, $0.message, $0.remedy)
        }
        if let text = node.text("vectorString"), let refusal = CVSSContent.refusal(of: text, key: key) {
          findings.append(CSAFFinding("\(node.place)/vectorString", refusal.message, refusal.remedy))
        }
        if key == "cvss_v4" { findings += findWrongRating(node) }
        return findings
      }
    }
  }

  /// FIRST's schema of version 4.0 binds the severity to the score.
  private static func findWrongRating(_ node: Node) -> [CSAFFinding] {
    guard case .number(let number)? = node.value["baseScore"], let score = number.double,
      let severity = node.text("baseSeverity"), CVSSContent.rating(score) != severity
    else { return [] }
    return [
      CSAFFinding(
        "\(node.place)/baseSeverity", "\(severity) is not the rating of \(number.text)",
        "write \(CVSSContent.rating(score))")
    ]
  }

  /// 6.1.9 Invalid CVSS Computation.
  static func findMiscomputed(_ document: CSAFDocument) -> [CSAFFinding] {
    document.metrics.flatMap { metric in
      metric.cvss.flatMap { _, node -> [CSAFFinding] in
        guard let content = CVSSContent(node) else { return [] }
        return content.expectations.compactMap { expectation in
          guard let given = node.value[expectation.member], !expectation.accepts(given) else { return nil }
          return CSAFFinding(
            "\(node.place)/\(expectation.member)", "the value does not follow from the vector",
            "write \(expectation.text)")
        }
      }
    }
  }

  /// 6.1.10 Inconsistent CVSS: members that give metrics agree with the vector.
  static func findInconsistent(_ document: CSAFDocument) -> [CSAFFinding] {
    document.metrics.flatMap { metric in
      metric.cvss.flatMap { _, node -> [CSAFFinding] in
        guard let vector = CVSSContent.vector(of: node) else { return [] }
        let isMetric = Set(vector.properties(includingNotDefined: true).map(\.name))
        let given = Dictionary(
          vector.properties().map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        return node.members.compactMap { key, member in
          guard isMetric.contains(key), let value = member.text, let own = given[key], own != value else { return nil }
          return CSAFFinding(
            member.place, "\(key) is \(value), the vector says \(own)", "write \(own) or correct the vector")
        }
      }
    }
  }

  /// 6.1.56 Use of CVSS and Qualitative Severity Rating: not both from one source for one product.
  static func findRatingBesideCVSS(_ document: CSAFDocument) -> [CSAFFinding] {
    document.vulnerabilities.flatMap { vulnerability in
      let metrics = document.metrics(of: vulnerability)
      var scored: Set<Assessed> = []
      for metric in metrics where !metric.cvss.isEmpty {
        for product in metric.products {
          scored.insert(Assessed(product: ExactText(product), source: metric.source, what: ""))
        }
      }
      return metrics.compactMap { metric -> CSAFFinding? in
        guard let rating = metric.content["qualitative_severity_rating"],
          let product = metric.products.first(where: {
            scored.contains(Assessed(product: ExactText($0), source: metric.source, what: ""))
          })
        else { return nil }
        return CSAFFinding(
          rating.place, "the same source gives '\(product)' a CVSS score and a rating", "remove the rating")
      }
    }
  }
}
