/// The scoring of CVSS 4.0 (specification, section 8.2): the macrovector's published score, lowered by how far the
/// vector lies below the most severe vector of that macrovector. Scores are in tenths.
///
/// All of it is integer arithmetic, so that ties round as they do on paper. Each equivalence set contributes
/// (distance to the next lower macrovector's score) x (severity distance) / (depth of the set); 840 is divisible by
/// every depth.
struct CVSS4Interpolation {
  private static let unit = 840

  private let levels: CVSS4Levels
  private let macro: CVSSMacroVector

  init(_ vector: CVSSVector) {
    levels = CVSS4Levels(vector)
    macro = CVSSMacroVector(levels)
  }

  var tenths: Int {
    guard !levels.isHarmless, let score = lookup() else { return 0 }
    var existing = 0
    var sum = 0
    func add(_ lower: Int?, distance: Int, depth: Int) {
      guard let lower, lower <= score else { return }
      existing += 1
      sum += (score - lower) * distance * (Self.unit / depth)
    }
    add(lookup(eq1: 1), distance: distance1, depth: depth1)
    add(lookup(eq2: 1), distance: distance2, depth: depth2)
    add(lowerOfEq3AndEq6, distance: distance3And6, depth: depth3And6)
    add(lookup(eq4: 1), distance: distance4, depth: depth4)
    // The fifth set holds one metric, so that every vector is the most severe of its level.
    add(lookup(eq5: 1), distance: 0, depth: 1)
    guard existing > 0 else { return score }
    // score - sum / (unit * existing), rounded to the nearest integer, halves up.
    let whole = Self.unit * existing
    let rounded = (2 * (whole * score - sum) + whole) / (2 * whole)
    return min(max(rounded, 0), 100)
  }

  /// The published score of the macrovector with some levels raised.
  private func lookup(
    eq1: Int = 0, eq2: Int = 0, eq3: Int = 0, eq4: Int = 0, eq5: Int = 0, eq6: Int = 0
  ) -> Int? {
    CVSS4Lookup.tenths(
      macro.eq1 + eq1, macro.eq2 + eq2, macro.eq3 + eq3, macro.eq4 + eq4, macro.eq5 + eq5, macro.eq6 + eq6)
  }

  /// The third and sixth set depend on each other and step down together.
  private var lowerOfEq3AndEq6: Int? {
    switch (macro.eq3, macro.eq6) {
    case (0, 0):
      // Two neighbours lie below; the higher score counts.
      max(lookup(eq6: 1) ?? 0, lookup(eq3: 1) ?? 0)
    case (1, 0): lookup(eq6: 1)
    case (_, 1): lookup(eq3: 1)
    default: nil
    }
  }
}

// MARK: - Severity distances, in steps of one level, and depths

/// A set's level may have several most severe vectors. All of them have the same sum of levels, so that the severity
/// distance is the vector's own sum less that constant, whichever of them one compares with.
extension CVSS4Interpolation {
  private var distance1: Int {
    let sum = levels.attackVector + levels.privilegesRequired + levels.userInteraction
    return switch macro.eq1 {
    case 0: sum
    case 1: sum - 1
    default: sum - 3
    }
  }

  private var depth1: Int {
    switch macro.eq1 {
    case 0: 1
    case 1: 4
    default: 5
    }
  }

  private var distance2: Int { levels.attackComplexity + levels.attackRequirements - macro.eq2 }

  private var depth2: Int { macro.eq2 == 0 ? 1 : 2 }

  private var distance3And6: Int {
    let sum =
      levels.vulnerableConfidentiality + levels.vulnerableIntegrity + levels.vulnerableAvailability
      + levels.confidentialityRequirement + levels.integrityRequirement + levels.availabilityRequirement
    return switch (macro.eq3, macro.eq6) {
    case (0, 0): sum
    case (1, 0): sum - 1
    default: sum - 3
    }
  }

  private var depth3And6: Int {
    switch (macro.eq3, macro.eq6) {
    case (0, 0): 7
    case (0, _): 6
    case (1, _): 8
    default: 10
    }
  }

  private var distance4: Int {
    let sum = levels.subsequentConfidentiality + levels.subsequentIntegrity + levels.subsequentAvailability
    return switch macro.eq4 {
    case 0: sum - 1
    case 1: sum - 3
    default: sum - 6
    }
  }

  private var depth4: Int { 6 - macro.eq4 }
}
