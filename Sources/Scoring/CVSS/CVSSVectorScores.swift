/// The scores. All lie between 0.0 and 10.0 and have one decimal.
extension CVSSVector {
  /// The score of the base metrics alone (in version 4.0: CVSS-B).
  ///
  /// FIRST's JSON schema for version 4.0 has one score only, also called `baseScore`, in which publishers give the
  /// score of the whole vector: compare that member with `overallScore`.
  public var baseScore: Double { CVSSRounding.score(baseTenths) }

  /// The score of the base metrics with the temporal or, in version 4.0, the threat metrics (CVSS-BT).
  /// Equals the base score where none of them is defined.
  public var temporalScore: Double { CVSSRounding.score(temporalTenths) }

  /// The score with the temporal or threat and the environmental metrics (in version 4.0: CVSS-BTE).
  ///
  /// With no environmental metric defined it still follows the environmental equations. In version 3.1 these differ
  /// slightly from the base equations for a changed scope.
  public var environmentalScore: Double { CVSSRounding.score(environmentalTenths) }

  /// The score of the whole vector: the environmental score where an environmental metric is defined, else the
  /// temporal or threat score where one of those metrics is, else the base score.
  public var overallScore: Double { CVSSRounding.score(overallTenths) }

  public var baseSeverity: CVSSSeverity { CVSSSeverity(tenths: baseTenths, version: version) }
  public var temporalSeverity: CVSSSeverity { CVSSSeverity(tenths: temporalTenths, version: version) }
  public var environmentalSeverity: CVSSSeverity { CVSSSeverity(tenths: environmentalTenths, version: version) }
  public var overallSeverity: CVSSSeverity { CVSSSeverity(tenths: overallTenths, version: version) }

  private var baseTenths: Int {
    switch version {
    case .v2: CVSS2Equations(self).base
    case .v3, .v3Point1: CVSS3Equations(self).base
    case .v4: CVSS4Interpolation(keeping(CVSS4Slot.base)).tenths
    }
  }

  private var temporalTenths: Int {
    switch version {
    case .v2: CVSS2Equations(self).temporal
    case .v3, .v3Point1: CVSS3Equations(self).temporal
    case .v4: CVSS4Interpolation(keeping(CVSS4Slot.baseAndThreat)).tenths
    }
  }

  private var environmentalTenths: Int {
    switch version {
    case .v2: CVSS2Equations(self).environmental
    case .v3, .v3Point1: CVSS3Equations(self).environmental
    case .v4: CVSS4Interpolation(self).tenths
    }
  }

  private var overallTenths: Int {
    switch version {
    case .v2:
      definesAny(of: CVSS2Equations.Slot.environmentalSlots)
        ? environmentalTenths : definesAny(of: CVSS2Equations.Slot.temporalSlots) ? temporalTenths : baseTenths
    case .v3, .v3Point1:
      definesAny(of: CVSS3Equations.Slot.environmentalSlots)
        ? environmentalTenths : definesAny(of: CVSS3Equations.Slot.temporalSlots) ? temporalTenths : baseTenths
    case .v4: environmentalTenths
    }
  }
}

extension CVSSVector {
  /// The macrovector of a version 4.0 vector, threat and environment included; `nil` in other versions.
  public var macrovector: CVSSMacroVector? {
    version == .v4 ? CVSSMacroVector(CVSS4Levels(self)) : nil
  }

  /// Which groups of metrics a version 4.0 score rests on (specification, section 1.3); `nil` in other versions.
  public var nomenclature: CVSSNomenclature? {
    guard version == .v4 else { return nil }
    let threat = definesAny(of: CVSS4Slot.threat)
    let environmental = definesAny(of: CVSS4Slot.environmental)
    return switch (threat, environmental) {
    case (false, false): .base
    case (true, false): .baseThreat
    case (false, true): .baseEnvironmental
    case (true, true): .baseThreatEnvironmental
    }
  }
}

/// The name that a version 4.0 score must be given with.
public enum CVSSNomenclature: String, CaseIterable, Hashable, Sendable {
  case base = "CVSS-B"
  case baseThreat = "CVSS-BT"
  case baseEnvironmental = "CVSS-BE"
  case baseThreatEnvironmental = "CVSS-BTE"
}
