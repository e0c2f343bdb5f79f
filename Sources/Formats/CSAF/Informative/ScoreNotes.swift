/// Tests 6.3.1 to 6.3.5, 6.3.12 and 6.3.18: scores, identifiers, hashes.
enum CSAFScoreNotes {
  static let rules = [
    CSAFRule("6.3.1", findOnlyV2), CSAFRule("6.3.2", findV3), CSAFRule("6.3.3", findMissingCVE),
    CSAFRule("6.3.4", findMissingCWE), CSAFRule("6.3.5", findShortHash),
  ]
  static let newRules = [CSAFRule("6.3.12", findMissingV4), CSAFRule("6.3.18", findRating)]

  /// 6.3.1 Use of CVSS v2 As the Only Scoring System.
  static func findOnlyV2(_ document: CSAFDocument) -> [CSAFFinding] {
    document.vulnerabilities.flatMap { vulnerability in
      let metrics = document.metrics(of: vulnerability)
      var covered: Set<ExactText> = []
      for metric in metrics where metric.cvss.contains(where: { $0.key != "cvss_v2" }) {
        covered.formUnion(metric.products.map(ExactText.init))
      }
      return metrics.compactMap { metric -> CSAFFinding? in
        guard let node = metric.content["cvss_v2"],
          let product = metric.products.first(where: { !covered.contains(ExactText($0)) })
        else { return nil }
        return CSAFFinding(node.place, "'\(product)' has a score of CVSS 2.0 only", "add one of CVSS 4.0")
      }
    }
  }

  /// 6.3.2 Use of CVSS v3.0.
  static func findV3(_ document: CSAFDocument) -> [CSAFFinding] {
    document.metrics.compactMap { metric in
      guard let node = metric.content["cvss_v3"],
        node.text("version") == "3.0" || node.text("vectorString")?.hasPrefix("CVSS:3.0/") ?? false
      else { return nil }
      return CSAFFinding(node.place, "the score is of CVSS 3.0", "use CVSS 3.1 or 4.0")
    }
  }

  /// 6.3.3 Missing CVE.
  static func findMissingCVE(_ document: CSAFDocument) -> [CSAFFinding] {
    document.vulnerabilities.filter { $0["cve"] == nil }.map {
      CSAFFinding($0.place, "the vulnerability has no CVE", "have one assigned")
    }
  }

  /// 6.3.4 Missing CWE.
  static func findMissingCWE(_ document: CSAFDocument) -> [CSAFFinding] {
    document.vulnerabilities.filter { $0[document.isNew ? "cwes" : "cwe"] == nil }.map {
      CSAFFinding($0.place, "the vulnerability has no CWE", "name the weakness")
    }
  }

  /// 6.3.5 Use of Short Hash.
  static func findShortHash(_ document: CSAFDocument) -> [CSAFFinding] {
    document.tree.products.flatMap { $0.helper?.items("hashes") ?? [] }.flatMap { $0.items("file_hashes") }
      .compactMap { item in
        guard let value = item.text("value"), value.utf8.count < 64 else { return nil }
        return CSAFFinding("\(item.place)/value", "the hash is shorter than 64 characters", "add a longer hash")
      }
  }

  /// 6.3.12 Missing CVSS v4.0: of metrics with another CVSS, and of affected products without any.
  static func findMissingV4(_ document: CSAFDocument) -> [CSAFFinding] {
    document.vulnerabilities.flatMap { vulnerability in
      let scored = document.metrics(of: vulnerability).filter { !$0.cvss.isEmpty }
      let covered = Set(scored.flatMap(\.products).map(ExactText.init))
      let affected = document.products([.firstAffected, .knownAffected, .lastAffected], in: vulnerability)
      let metrics = scored.filter { $0.content["cvss_v4"] == nil }.map(\.content.place)
      let products = affected.filter { !covered.contains(ExactText($0.text ?? "")) }.map(\.place)
      return (metrics + products).map { CSAFFinding($0, "there is no score of CVSS 4.0", "add cvss_v4") }
    }
  }

  /// 6.3.18 Use of Qualitative Severity Rating.
  static func findRating(_ document: CSAFDocument) -> [CSAFFinding] {
    document.metrics.compactMap { metric in
      metric.content["qualitative_severity_rating"].map {
        CSAFFinding($0.place, "a rating says nothing of what was assessed", "give a CVSS vector")
      }
    }
  }
}
