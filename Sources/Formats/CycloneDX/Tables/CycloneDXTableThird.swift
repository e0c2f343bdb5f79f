extension CycloneDXShapes {
  /// Members of the JSON form of CycloneDX 1.2 to 1.7 (part 3 of 4).
  static let jsonThird = #"""
    crypto.certificateProperties { closed @1.6+
      subjectName text
      issuerName text
      notValidBefore moment
      notValidAfter moment
      signatureAlgorithmRef refType
      subjectPublicKeyRef refType
      certificateFormat text
      certificateExtension text
      serialNumber text @1.7
      certificateFileExtension text @1.7
      fingerprint hash @1.7
      certificateState [(crypto.certificate.certificateState.1^crypto.certificate.certificateState.2)] @1.7
      creationDate moment @1.7
      activationDate moment @1.7
      deactivationDate moment @1.7
      revocationDate moment @1.7
      destructionDate moment @1.7
      certificateExtensions
          [(crypto.certificate.certificateExtensions.1^crypto.certificate.certificateExtensions.2)] @1.7
      relatedCryptographicAssets relatedCryptographicAssets @1.7
    crypto.relatedCryptoMaterialProperties { closed @1.6+
      type crypto.material.type
      id text
      state crypto.material.state
      algorithmRef refType
      creationDate moment
      activationDate moment
      updateDate moment
      expirationDate moment
      value text
      size integer
      format text
      securedBy securedBy
      fingerprint hash @1.7
      relatedCryptographicAssets relatedCryptographicAssets @1.7
    securedBy { closed @1.6+
      mechanism text
      algorithmRef refType
    crypto.protocolProperties { closed @1.6+
      type crypto.protocol.type
      version text
      cipherSuites [cipherSuite]
      ikev2TransformTypes crypto.protocol.ikev2TransformTypes
      cryptoRefArray cryptoRefArray
      relatedCryptographicAssets relatedCryptographicAssets @1.7
    cipherSuite { closed @1.6+
      name text
      algorithms [refType]
      identifiers [text]
      tlsGroups [text] @1.7
      tlsSignatureSchemes [text] @1.7
    crypto.protocol.ikev2TransformTypes { closed @1.6+
      encr cryptoRefArray @1.6
      encr [ikeV2Enc]|cryptoRefArray @1.7
      prf cryptoRefArray @1.6
      prf [ikeV2Prf]|cryptoRefArray @1.7
      integ cryptoRefArray @1.6
      integ [ikeV2Integ]|cryptoRefArray @1.7
      ke cryptoRefArray @1.6
      ke [ikeV2Ke]|cryptoRefArray @1.7
      esn flag
      auth cryptoRefArray @1.6
      auth [ikeV2Auth]|cryptoRefArray @1.7
    bom.declarations { closed @1.6+
      assessors [declarations.assessors]
      attestations [declarations.attestations]
      claims [declarations.claims]
      evidence [declarations.evidence]
      targets declarations.targets
      affirmation declarations.affirmation
      signature signature
    declarations.assessors { closed @1.6+
      bom-ref refType
      thirdParty flag
      organization organizationalEntity
    declarations.attestations { closed @1.6+
      summary text
      assessor refLinkType
      map [declarations.attestations.map]
      signature signature
    declarations.attestations.map { closed @1.6+
      requirement refLinkType
      claims [refLinkType]
      counterClaims [refLinkType]
      conformance declarations.attestations.map.conformance
      confidence declarations.attestations.map.confidence
    declarations.attestations.map.conformance { closed @1.6+
      score number<0..1>
      rationale text
      mitigationStrategies [refLinkType]
    declarations.attestations.map.confidence { closed @1.6+
      score number<0..1>
      rationale text
    declarations.claims { closed @1.6+
      bom-ref refType
      target refLinkType
      predicate text
      mitigationStrategies [refLinkType]
      reasoning text
      evidence [refLinkType]
      counterEvidence [refLinkType]
      externalReferences [externalReference]
      signature signature
    declarations.evidence { closed @1.6+
      bom-ref refType
      propertyName text
      description text
      data [declarations.evidence.data]
      created moment
      expires moment
      author organizationalContact
      reviewer organizationalContact
      signature signature
    declarations.evidence.data { closed @1.6+
      name text
      contents declarations.evidence.data.contents
      classification dataClassification
      sensitiveData [text]
      governance dataGovernance
    declarations.evidence.data.contents { closed @1.6+
      attachment attachment
      url iri
    declarations.targets { closed @1.6+
      organizations [organizationalEntity]
      components [component]
      services [service]
    declarations.affirmation { closed @1.6+
      statement text
      signatories [declarations.affirmation.signatories]
      signature signature
    declarations.affirmation.signatories { closed one:signature/externalReference+organization @1.6+
      name text
      role text
      signature signature
      organization organizationalEntity
      externalReference externalReference
    bom.definitions { closed @1.6+
      standards [standard]
      patents [(patent|patentFamily)] @1.7
    standard { closed @1.6+
      bom-ref refType
      name text
      version text
      description text
      owner text
      requirements [standard.requirements]
      levels [standard.levels]
      externalReferences [externalReference]
      signature signature
    standard.requirements { closed @1.6+
      bom-ref refType
      identifier text
      title text
      text text
      descriptions [text]
      openCre [cre]
      parent refLinkType
      properties [property]
      externalReferences [externalReference]
    standard.levels { closed @1.6+
      bom-ref refType
      identifier text
      title text
      description text
      requirements [refLinkType]
    licensing { closed @1.7
      altIds [text]
      licensor licensing.licensor
      licensee licensing.licensee
      purchaser licensing.purchaser
      purchaseOrder text
      licenseTypes [licensing.licenseTypes]
      lastRenewal moment
      expiration moment
    licensing.licensor { closed one:organization/individual @1.7
      organization organizationalEntity
      individual organizationalContact
    licensing.licensee { closed one:organization/individual @1.7
      organization organizationalEntity
      individual organizationalContact
    licensing.purchaser { closed one:organization/individual @1.7
      organization organizationalEntity
      individual organizationalContact
    licenseChoice.2.expressionDetails { closed @1.7
      licenseIdentifier! text
      bom-ref refType
      text attachment
      url iri
    patentAssertions { closed @1.7
      bom-ref refType
      assertionType! patentAssertions.assertionType
      patentRefs [refType]
      asserter! organizationalEntity^organizationalContact^refLinkType
      notes text
    crypto.certificate.certificateState.1 { closed @1.7
      state! crypto.certificate.certificateState.1.state
      reason text
    crypto.certificate.certificateState.2 { closed @1.7
      name! text
      description text
      reason text
    crypto.certificate.certificateExtensions.1 { closed @1.7
      commonExtensionName! crypto.certificate.certificateExtensions.1.common
      commonExtensionValue! text
    crypto.certificate.certificateExtensions.2 { closed @1.7
      customExtensionName! text
      customExtensionValue text
    relatedCryptographicAsset { closed @1.7
      type text
      ref refType
    ikeV2Enc { closed @1.7
      name text
      keyLength integer
      algorithm refType
    ikeV2Prf { closed @1.7
      name text
      algorithm refType
    ikeV2Integ { closed @1.7
      name text
      algorithm refType
    ikeV2Ke { closed @1.7
      group integer
      algorithm refType
    ikeV2Auth { closed @1.7
      name text
      algorithm refType
    metadata.distributionConstraints { closed @1.7
      tlp tlpClassification
    patent { closed @1.7
      bom-ref refType
      patentNumber! patentNumber
      applicationNumber patentApplicationNumber
      jurisdiction! patentJurisdiction
      priorityApplication priorityApplication
      publicationNumber patentNumber
      title text
      abstract text
      filingDate date
      grantDate date
      patentExpirationDate date
      patentLegalStatus! patent.patentLegalStatus
      patentAssignee [(organizationalContact^organizationalEntity)]
      externalReferences [externalReference]
    priorityApplication { closed @1.7
      applicationNumber! patentApplicationNumber
      jurisdiction! patentJurisdiction
      filingDate! patentFilingDate
    patentFamily { closed @1.7
      bom-ref refType
      familyId! text
      priorityApplication priorityApplication
      members [refLinkType]
      externalReferences [externalReference]
    citation { closed one:pointers/expressions some:attributedTo/process @1.7
      bom-ref refType
      pointers [text]+
      expressions [text]+
      timestamp! moment
      attributedTo refLinkType
      process refLinkType
      note text
      signature signature
    hash-content = digest
    refType = text @1.2-1.4
    refType = filled @1.5+
    releaseType = text @1.4+
    localeType = locale @1.4+
    cwe = integer<1..> @1.4+
    version = text<1..1024> @1.4-1.5
    version = text<0..1024> @1.6+
    range = text<1..1024> @1.4-1.5
    licenseChoice = [licenseChoice.1]^[licenseChoice.2]=1 @1.5-1.6
    licenseChoice = [(licenseChoice.1^licenseChoice.2)] @1.7
    bomLinkDocumentType = bomLinkDocument @1.5+
    bomLinkElementType = bomLinkElement @1.5+
    bomLink = bomLinkDocumentType|bomLinkElementType @1.5+
    refLinkType = refType @1.5+
    dataClassification = text @1.5+
    tags = [text] @1.6+
    cryptoRefArray = [refType] @1.6+
    versionRange = text<1..4096> @1.6+
    patentAssertions = [patentAssertions] @1.7
    relatedCryptographicAssets = [relatedCryptographicAsset] @1.7
    patentApplicationNumber = patentNumber @1.7
    patentJurisdiction = country @1.7
    patentFilingDate = date @1.7
    hash-alg : MD5 SHA-1 SHA-256 SHA-384 SHA-512 SHA3-256 SHA3-384 SHA3-512 BLAKE2b-256 BLAKE2b-384 BLAKE2b-512
    hash-alg : BLAKE3
    hash-alg : @1.7 Streebog-256 Streebog-512
    component.type : application framework library container operating-system device firmware file
    component.type : @1.5+ platform device-driver machine-learning-model data
    component.type : @1.6+ cryptographic-asset
    component.scope : required optional excluded
    attachment.encoding : base64
    patch.type : unofficial monkey backport cherry-pick
    issue.type : defect enhancement security
    externalReference.type : vcs issue-tracker website advisories bom mailing-list social chat documentation
    externalReference.type : support distribution license build-meta build-system other
    externalReference.type : @1.4+ release-notes
    externalReference.type : @1.5+ distribution-intake security-contact model-card log configuration evidence
    externalReference.type : @1.5+ formulation attestation threat-model adversary-model risk-assessment
    externalReference.type : @1.5+ vulnerability-assertion exploitability-statement pentest-report
    externalReference.type : @1.5+ static-analysis-report dynamic-analysis-report runtime-analysis-report
    externalReference.type : @1.5+ component-analysis-report maturity-report certification-report
    externalReference.type : @1.5+ codified-infrastructure quality-metrics poam
    externalReference.type : @1.6+ source-distribution electronic-signature digital-signature rfc-9116
    externalReference.type : @1.7 patent patent-family patent-assertion citation
    dataFlow : inbound outbound bi-directional unknown
    aggregateType : complete incomplete incomplete_first_party_only incomplete_third_party_only unknown
    aggregateType : not_specified
    aggregateType : @1.5+ incomplete_first_party_proprietary_only incomplete_first_party_opensource_only
    aggregateType : @1.5+ incomplete_third_party_proprietary_only incomplete_third_party_opensource_only
    severity : critical high medium low info none unknown
    scoreMethod : CVSSv2 CVSSv3 CVSSv31 OWASP other
    scoreMethod : @1.5+ CVSSv4 SSVC
    impactAnalysisState : resolved resolved_with_pedigree exploitable in_triage false_positive not_affected
    impactAnalysisJustification : code_not_present code_not_reachable requires_configuration requires_dependency
    impactAnalysisJustification : requires_environment protected_by_compiler protected_at_runtime
    impactAnalysisJustification : protected_at_perimeter protected_by_mitigating_control
    vulnerability.analysis.response : can_not_fix will_not_fix update rollback workaround_available
    affectedStatus : affected unaffected unknown
    metadata.lifecycles.1.phase : design pre-build build post-build operations discovery decommission
    license.licensing.licenseTypes : academic appliance client-access concurrent-user core-points custom-metric
    license.licensing.licenseTypes : device evaluation named-user node-locked oem perpetual processor-points
    license.licensing.licenseTypes : subscription user other
    componentIdentity15.field : group name version purl cpe swid hash
    componentIdentity15.methods.technique : source-code-analysis binary-analysis manifest-analysis ast-fingerprint
    componentIdentity15.methods.technique : hash-comparison instrumentation dynamic-analysis filename attestation
    componentIdentity15.methods.technique : other
    """#
}
