extension BOMMarkup {
  /// Elements of the XML form of CycloneDX 1.2 to 1.7 (part 1 of 5).
  static let xmlFirst = #"""
    refType = xs:string @1.2-1.4
    refType = xs:string minLength=1 @1.5+
    metadata.tools ( * @1.2-1.4
      tool:toolType?
    metadata.tools ( @1.5+
      ((tool:toolType?)* | (components:componentsType? services:servicesType?)?)
    metadata.authors ( *
      author:organizationalContact
    metadata ( ?
      @other
      timestamp:xs:dateTime?
      lifecycles:metadata.lifecycles? @1.5+
      tools:metadata.tools?
      authors:metadata.authors?
      component:component?
      manufacturer:organizationalEntity? @1.6+
      manufacture:organizationalEntity? @1.3+
      supplier:organizationalEntity? @1.3+
      licenses:licenseChoiceType? @1.3+
      properties:propertiesType? @1.3+
      distributionConstraints:metadata.distributionConstraints? @1.7
      manufacture:organizationalEntity* @1.2
      supplier:organizationalEntity* @1.2
      any*
    organizationalEntity ( ?
      @bom-ref:refType @1.5+
      @other
      name:xs:normalizedString?
      address:postalAddressType? @1.6+
      url:xs:anyURI*
      contact:organizationalContact*
      any*
    toolType.hashes ( *
      hash:hashType
    toolType ( ?
      @other
      vendor:xs:normalizedString?
      name:xs:normalizedString?
      version:versionType? @1.6+
      version:xs:normalizedString? @1.2-1.5
      hashes:toolType.hashes?
      externalReferences:externalReferences? @1.4+
      any*
    organizationalContact ( ?
      @bom-ref:refType @1.5+
      @other
      name:xs:normalizedString?
      email:xs:normalizedString? @1.3+
      phone:xs:normalizedString? @1.3+
      email:xs:normalizedString* @1.2
      phone:xs:normalizedString* @1.2
      any*
    componentsType ( *
      @*
      component:component
      any*
    component.hashes ( *
      hash:hashType
    component.licenses ( @1.2
      (license:licenseType* | expression:xs:normalizedString?)
    component.components ( *
      component:component
      any*
    component (
      @type!:classification
      @mime-type:mimeType
      @isExternal:xs:boolean @1.7
      @bom-ref:refType
      @*
      supplier:organizationalEntity?
      manufacturer:organizationalEntity? @1.6+
      authors:component.authors? @1.6+
      author:xs:normalizedString?
      publisher:xs:normalizedString?
      group:xs:normalizedString?
      name:xs:normalizedString
      (version:versionType | versionRange:versionRangeType)? @1.7
      version:versionType? @1.6
      version:xs:normalizedString? @1.4-1.5
      version:xs:normalizedString @1.2-1.3
      description:xs:normalizedString?
      scope:scope?
      hashes:component.hashes?
      licenses:licenseChoiceType? @1.3+
      licenses:component.licenses? @1.2
      copyright:xs:normalizedString?
      patentAssertions:component.patentAssertions? @1.7
      cpe:cpe?
      purl:xs:anyURI?
      omniborId:xs:string* @1.6+
      swhid:xs:string* @1.6+
      swid:swidType?
      modified:xs:boolean?
      pedigree:pedigreeType?
      externalReferences:externalReferences?
      properties:propertiesType? @1.3+
      components:component.components?
      evidence:componentEvidenceType? @1.3+
      releaseNotes:releaseNotesType? @1.4+
      modelCard:modelCardType? @1.5+
      data:componentDataType* @1.6+
      cryptoProperties:cryptoPropertiesType? @1.6+
      tags:tagsType? @1.6+
      data:componentDataType? @1.5
      any*
    licenseType (
      @bom-ref:refType @1.5+
      @acknowledgement:licenseAcknowledgementEnumerationType @1.6+
      (id:license-id | name:xs:normalizedString) @1.6+
      (id:license-id? | name:xs:normalizedString?) @1.2-1.5
      text:attachedTextType?
      url:xs:anyURI?
      licensing:licensingType? @1.7
      licensing:licenseType.licensing? @1.5-1.6
      properties:propertiesType? @1.5+
      any*
    attachedTextType text xs:string
      @content-type:xs:normalizedString
      @encoding:encoding
    hashType text hashValue
      @alg!:hashAlg
    scope : required optional excluded
    classification : application framework library container operating-system device firmware file
    classification : @1.5+ platform device-driver machine-learning-model data
    classification : @1.6+ cryptographic-asset
    hashAlg : MD5 SHA-1 SHA-256 SHA-384 SHA-512 SHA3-256 SHA3-384 SHA3-512 BLAKE2b-256 BLAKE2b-384 BLAKE2b-512
    hashAlg : BLAKE3
    hashAlg : @1.7 Streebog-256 Streebog-512
    hashValue = xs:token pattern=digest
    mimeType = xs:token pattern=media
    encoding : base64
    cpe = xs:string pattern=cpe
    swidType (
      @tagId!:xs:string
      @name!:xs:string
      @version:xs:string
      @tagVersion:xs:integer
      @patch:xs:boolean
      text:attachedTextType?
      url:xs:anyURI?
      any*
    urnUuid = xs:string pattern=serial
    externalReferenceType : vcs issue-tracker website advisories bom mailing-list social chat documentation
    externalReferenceType : support distribution license build-meta build-system other
    externalReferenceType : @1.4+ release-notes
    externalReferenceType : @1.5+ distribution-intake security-contact model-card log configuration evidence
    externalReferenceType : @1.5+ formulation attestation threat-model adversary-model risk-assessment
    externalReferenceType : @1.5+ vulnerability-assertion exploitability-statement pentest-report
    externalReferenceType : @1.5+ static-analysis-report dynamic-analysis-report runtime-analysis-report
    externalReferenceType : @1.5+ component-analysis-report maturity-report certification-report quality-metrics
    externalReferenceType : @1.5+ codified-infrastructure poam
    externalReferenceType : @1.6+ source-distribution electronic-signature digital-signature rfc-9116
    externalReferenceType : @1.7 patent patent-family patent-assertion citation
    externalReferences ( *
      reference:externalReference
    externalReference (
      @type!:externalReferenceType
      @*
      url:externalReference.url @1.5+
      url:xs:anyURI @1.2-1.4
      comment:xs:string?
      hashes:externalReference.hashes? @1.3+
      properties:propertiesType? @1.7
    commitsType ( *
      commit:commitType
      any*
    commitType (
      uid:xs:normalizedString?
      url:xs:anyURI?
      author:identifiableActionType?
      committer:identifiableActionType?
      message:xs:normalizedString?
      any*
    patchesType ( *
      patch:patchType
      any*
    patchType.resolves ( *
      issue:issueType
    patchType (
      @type!:patchClassification
      diff:diffType?
      resolves:patchType.resolves?
      any*
    patchClassification : unofficial monkey backport cherry-pick
    issueClassification : defect enhancement security
    diffType (
      text:attachedTextType?
      url:xs:anyURI?
      any*
    issueType.source (
      name:xs:normalizedString?
      url:xs:anyURI?
    issueType.references ( *
      url:xs:anyURI
    issueType (
      @type!:issueClassification
      id:xs:normalizedString?
      name:xs:normalizedString?
      description:xs:normalizedString?
      source:issueType.source?
      references:issueType.references?
      any*
    identifiableActionType (
      timestamp:xs:dateTime?
      name:xs:normalizedString?
      email:xs:normalizedString?
      any*
    pedigreeType (
      ancestors:componentsType?
      descendants:componentsType?
      variants:componentsType?
      commits:commitsType?
      patches:patchesType?
      notes:xs:string?
      any*
    dependencyType ( *
      @ref!:refLinkType @1.5+
      @ref!:refType @1.2-1.4
      @other
      dependency:dependencyType? @1.6+
      provides:dependencyType.provides? @1.6+
      dependency:dependencyType @1.2-1.5
    dependenciesType ( *
      dependency:dependencyType
    servicesType ( *
      @*
      service:service
      any*
    service.endpoints ( *
      endpoint:xs:anyURI
    service.data ( * @1.2-1.4
      classification:dataClassificationType
    service.data ( @1.5+
      ((classification:dataClassificationType)* | dataflow:service.data.dataflow*)
    service.licenses ( @1.2
      (license:licenseType* | expression:xs:normalizedString?)
    service.services ( *
      service:service
      any*
    service (
      @bom-ref:refType
      @*
      provider:organizationalEntity?
      group:xs:normalizedString?
      name:xs:normalizedString
      version:versionType? @1.6+
      version:xs:normalizedString? @1.2-1.5
      description:xs:normalizedString?
      endpoints:service.endpoints?
      authenticated:xs:boolean?
      x-trust-boundary:xs:boolean?
      trustZone:xs:string? @1.5+
      data:service.data?
      licenses:licenseChoiceType? @1.3+
      patentAssertions:service.patentAssertions? @1.7
      licenses:service.licenses? @1.2
      externalReferences:externalReferences?
      properties:propertiesType? @1.3+
      services:service.services?
      releaseNotes:releaseNotesType? @1.4+
      tags:tagsType? @1.6+
      any*
    dataClassificationType text xs:normalizedString
      @flow!:dataFlowType
    dataFlowType : inbound outbound bi-directional unknown
    bom (
      @version:xs:positiveInteger @1.5+
      @version:xs:integer @1.2-1.4
      @serialNumber:urnUuid
      @*
      metadata:metadata?
      components:componentsType?
      services:servicesType?
      externalReferences:externalReferences?
      dependencies:dependenciesType?
      compositions:compositionsType? @1.3+
      properties:propertiesType? @1.3+
      vulnerabilities:vulnerabilitiesType? @1.4+
      annotations:annotationsType? @1.5+
      formulation:formulationType? @1.5+
      declarations:declarationsType? @1.6+
      definitions:definitionsType? @1.6+
      citations:citationsType? @1.7
      any*
    <bom> = bom
    externalReference.hashes ( * @1.3+
      hash:hashType
    licenseChoiceType ( @1.3+
      (license:licenseType | expression:licenseExpressionType |
          expression-detailed:licenseExpressionDetailedType)* @1.7
      (license:licenseType* | expression:licenseChoiceType.expression?) @1.5-1.6
      (license:licenseType* | expression:xs:normalizedString?) @1.3-1.4
    copyrightsType ( @1.3+
      text:xs:string*
    componentEvidenceType ( @1.3+
      @*
      identity:componentEvidenceType.identity* @1.6+
      identity:componentEvidenceType.identity? @1.5
      occurrences:componentEvidenceType.occurrences? @1.5+
      callstack:componentEvidenceType.callstack? @1.5+
      licenses:licenseChoiceType?
      copyright:copyrightsType?
      any*
    compositionsType ( * @1.3+
      @*
      composition:compositionType
      any*
    compositionType.assemblies ( * @1.3+
      assembly:bomReferenceType
      any*
    compositionType.dependencies ( * @1.3+
      dependency:bomReferenceType
      any*
    compositionType ( * @1.3+
      @bom-ref:refType @1.5+
      aggregate:aggregateType
      assemblies:compositionType.assemblies?
      dependencies:compositionType.dependencies?
      vulnerabilities:compositionType.vulnerabilities? @1.5+
    aggregateType : complete incomplete incomplete_first_party_only incomplete_third_party_only unknown
    aggregateType : not_specified
    aggregateType : @1.5+ incomplete_first_party_proprietary_only incomplete_first_party_opensource_only
    aggregateType : @1.5+ incomplete_third_party_proprietary_only incomplete_third_party_opensource_only
    bomReferenceType ( @1.3+
      @ref!:bomReferenceType@ref @1.5+
      @ref!:refType @1.3-1.4
      @other
    """#
}
