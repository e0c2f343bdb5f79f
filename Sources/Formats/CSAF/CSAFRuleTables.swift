extension CSAFChecks {
  static let recommended: [CSAFRule] =
    CSAFUsageRules.rules + CSAFReleaseRules.rules + CSAFHashRules.rules + CSAFPresentationRules.rules
    + CSAFFixedProductRules.rules

  static let recommendedUntil2Point0: [CSAFRule] = CSAFPresentationRules.oldRules

  static let recommendedSince2Point1: [CSAFRule] =
    CSAFReleaseRules.newRules + CSAFPresentationRules.newRules + CSAFWeaknessAdvice.newRules
    + CSAFUsageRules.newRules + CSAFSharingAdvice.newRules + CSAFIdentificationAdvice.newRules + CSAFSSVCAdvice.newRules
    + CSAFProfileAdvice.newRules + CSAFLicenseAdvice.newRules + CSAFHashRules.newRules + CSAFRangeAdvice.newRules
    + CSAFExtensionAdvice.newRules

  static let informative: [CSAFRule] = CSAFScoreNotes.rules + CSAFTreeNotes.rules

  static let informativeSince2Point1: [CSAFRule] =
    CSAFScoreNotes.newRules + CSAFSSVCNotes.newRules + CSAFRangeNotes.newRules + CSAFTreeNotes.newRules
    + CSAFExtensionNotes.newRules
}
