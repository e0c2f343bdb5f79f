extension BOMMarkup {
  /// Elements of the XML form of CycloneDX 1.2 to 1.7 (part 2 of 5).
  static let xmlSecond = #"""
    propertiesType ( * @1.3+
      @*
      property:propertyType
      any*
    propertyType text xs:normalizedString @1.3+
      @name!:xs:string
    localeType = xs:string pattern=locale
    releaseNotesType.aliases ( * @1.4+
      alias:xs:normalizedString
    releaseNotesType.tags ( * @1.4-1.5
      tag:xs:normalizedString
    releaseNotesType.resolves ( * @1.4+
      issue:issueType
    releaseNotesType.notes.note ( * @1.4+
      locale:localeType?
      text:attachedTextType
    releaseNotesType.notes ( * @1.4+
      note:releaseNotesType.notes.note
    releaseNotesType ( * @1.4+
      @*
      type:xs:normalizedString
      title:xs:string?
      featuredImage:xs:anyURI?
      socialImage:xs:anyURI?
      description:xs:string?
      timestamp:xs:dateTime?
      aliases:releaseNotesType.aliases?
      tags:tagsType? @1.6+
      tags:releaseNotesType.tags? @1.4-1.5
      resolves:releaseNotesType.resolves?
      notes:releaseNotesType.notes?
      properties:propertiesType?
      any*
    vulnerabilitiesType ( * @1.4+
      @*
      vulnerability:vulnerabilityType
      any*
    vulnerabilityType.references.reference ( @1.4+
      id:xs:normalizedString @1.5+
      source:vulnerabilitySourceType @1.5+
      id:xs:normalizedString? @1.4
      source:vulnerabilitySourceType? @1.4
    vulnerabilityType.references ( * @1.4+
      reference:vulnerabilityType.references.reference
      any*
    vulnerabilityType.ratings ( @1.4+
      rating:ratingType*
    vulnerabilityType.cwes ( @1.4+
      cwe:xs:integer*
    vulnerabilityType.advisories ( @1.4+
      advisory:advisoryType*
    vulnerabilityType.credits.organizations ( * @1.4+
      organization:organizationalEntity
    vulnerabilityType.credits.individuals ( * @1.4+
      individual:organizationalContact
    vulnerabilityType.credits ( @1.4+
      organizations:vulnerabilityType.credits.organizations?
      individuals:vulnerabilityType.credits.individuals?
    vulnerabilityType.tools ( * @1.4
      tool:toolType?
    vulnerabilityType.tools ( @1.5+
      ((tool:toolType?)* | (components:componentsType? services:servicesType?)?)
    vulnerabilityType.analysis.responses ( * @1.4+
      response:impactAnalysisResponsesType
    vulnerabilityType.analysis ( ? @1.4+
      state:impactAnalysisStateType?
      justification:impactAnalysisJustificationType?
      responses:vulnerabilityType.analysis.responses?
      detail:xs:string?
      firstIssued:xs:dateTime? @1.5+
      lastUpdated:xs:dateTime? @1.5+
    vulnerabilityType.affects.target.versions.version ( ? @1.4+
      (version:versionType | range:versionRangeType) @1.6+
      (version:xs:normalizedString | range:xs:normalizedString) @1.4-1.5
      status:impactAnalysisAffectedStatusType?
    vulnerabilityType.affects.target.versions ( * @1.4+
      version:vulnerabilityType.affects.target.versions.version
    vulnerabilityType.affects.target ( ? @1.4+
      ref:vulnerabilityType.affects.target.ref @1.5+
      ref:refType @1.4
      versions:vulnerabilityType.affects.target.versions?
    vulnerabilityType.affects ( * @1.4+
      target:vulnerabilityType.affects.target
    vulnerabilityType ( ? @1.4+
      @bom-ref:refType
      id:xs:normalizedString?
      source:vulnerabilitySourceType?
      references:vulnerabilityType.references?
      ratings:vulnerabilityType.ratings?
      cwes:vulnerabilityType.cwes?
      description:xs:string?
      detail:xs:string?
      recommendation:xs:string?
      workaround:xs:string? @1.5+
      proofOfConcept:vulnerabilityType.proofOfConcept? @1.5+
      advisories:vulnerabilityType.advisories?
      created:xs:dateTime?
      published:xs:dateTime?
      updated:xs:dateTime?
      rejected:xs:dateTime? @1.5+
      credits:vulnerabilityType.credits?
      tools:vulnerabilityType.tools?
      analysis:vulnerabilityType.analysis?
      affects:vulnerabilityType.affects?
      properties:propertiesType?
    vulnerabilitySourceType ( * @1.4+
      name:xs:normalizedString?
      url:xs:anyURI?
    ratingType ( @1.4+
      source:vulnerabilitySourceType?
      score:xs:decimal?
      severity:severityType?
      method:scoreSourceType?
      vector:xs:normalizedString?
      justification:xs:string?
    advisoryType ( @1.4+
      title:xs:normalizedString?
      url:xs:anyURI
    severityType : critical high medium low info none unknown
    impactAnalysisStateType : resolved resolved_with_pedigree exploitable in_triage false_positive not_affected
    impactAnalysisJustificationType : code_not_present code_not_reachable requires_configuration
    impactAnalysisJustificationType : requires_dependency requires_environment protected_by_compiler
    impactAnalysisJustificationType : protected_at_runtime protected_at_perimeter protected_by_mitigating_control
    scoreSourceType : CVSSv2 CVSSv3 CVSSv31 OWASP other
    scoreSourceType : @1.5+ CVSSv4 SSVC
    impactAnalysisResponsesType : can_not_fix will_not_fix update rollback workaround_available
    impactAnalysisAffectedStatusType : affected unaffected unknown
    refLinkType = refType
    bomLinkDocumentType = xs:anyURI pattern=bomLinkDocument
    bomLinkElementType = xs:anyURI pattern=bomLinkElement
    bomLinkType | bomLinkDocumentType bomLinkElementType
    metadata.lifecycles.lifecycle ( @1.5+
      ((phase:lifecyclePhaseType) | (name:xs:normalizedString description:xs:string?))
    metadata.lifecycles ( @1.5+
      lifecycle:metadata.lifecycles.lifecycle*
    lifecyclePhaseType : design pre-build build post-build operations discovery decommission
    licenseType.licensing.altIds ( @1.5-1.6
      altId:xs:normalizedString*
    licenseType.licensing.licensor ( @1.5-1.6
      (organization:organizationalEntity? | individual:organizationalContact?)
    licenseType.licensing.licensee ( @1.5-1.6
      (organization:organizationalEntity? | individual:organizationalContact?)
    licenseType.licensing.purchaser ( @1.5-1.6
      (organization:organizationalEntity? | individual:organizationalContact?)
    licenseType.licensing.licenseTypes ( @1.5-1.6
      licenseType:licenseTypeEnum*
    licenseType.licensing ( @1.5-1.6
      altIds:licenseType.licensing.altIds?
      licensor:licenseType.licensing.licensor?
      licensee:licenseType.licensing.licensee?
      purchaser:licenseType.licensing.purchaser?
      purchaseOrder:xs:string?
      licenseTypes:licenseType.licensing.licenseTypes?
      lastRenewal:xs:dateTime?
      expiration:xs:dateTime?
      any*
    licenseTypeEnum : academic appliance client-access concurrent-user core-points custom-metric device evaluation
    licenseTypeEnum : named-user node-locked oem perpetual processor-points subscription user other
    externalReference.url | xs:anyURI bomLinkType
    service.data.dataflow.source.url | xs:anyURI bomLinkElementType
    service.data.dataflow.source ( * @1.5+
      url:service.data.dataflow.source.url
    service.data.dataflow.destination.url | xs:anyURI bomLinkElementType
    service.data.dataflow.destination ( * @1.5+
      url:service.data.dataflow.destination.url
    service.data.dataflow ( @1.5+
      @name:xs:string
      @description:xs:string
      @*
      classification:dataClassificationType?
      governance:dataGovernance?
      source:service.data.dataflow.source?
      destination:service.data.dataflow.destination?
    licenseChoiceType.expression text xs:normalizedString @1.5-1.6
      @bom-ref:refType
      @acknowledgement:licenseAcknowledgementEnumerationType @1.6
    identityFieldType : group name version purl cpe swid hash
    identityFieldType : @1.6+ omniborId swhid
    decimalPercentType = xs:decimal minInclusive=0 maxInclusive=1
    evidenceTechnique : source-code-analysis binary-analysis manifest-analysis ast-fingerprint hash-comparison
    evidenceTechnique : instrumentation dynamic-analysis filename attestation other
    componentIdentity15.methods.method ( @1.5+
      technique:evidenceTechnique
      confidence:decimalPercentType
      value:xs:string?
    componentIdentity15.methods ( @1.5+
      method:componentIdentity15.methods.method*
    componentIdentity15.tools ( @1.5+
      tool:bomReferenceType*
    componentEvidenceType.identity ( @1.5+
      field:identityFieldType
      confidence:decimalPercentType?
      concludedValue:xs:string? @1.6+
      methods:componentIdentity15.methods?
      tools:componentIdentity15.tools?
    componentEvidenceType.occurrences.occurrence ( @1.5+
      @bom-ref:refType
      location:xs:string @1.6+
      line:xs:nonNegativeInteger? @1.6+
      offset:xs:nonNegativeInteger? @1.6+
      symbol:xs:string? @1.6+
      additionalContext:xs:string? @1.6+
      location:xs:anyType @1.5
    componentEvidenceType.occurrences ( @1.5+
      occurrence:componentEvidenceType.occurrences.occurrence*
    componentEvidenceType.callstack.frames.frame.parameters ( @1.5+
      parameter:xs:string*
    componentEvidenceType.callstack.frames.frame ( @1.5+
      package:xs:string?
      module:xs:string
      function:xs:string?
      parameters:componentEvidenceType.callstack.frames.frame.parameters?
      line:xs:integer?
      column:xs:integer?
      fullFilename:xs:string?
    componentEvidenceType.callstack.frames ( @1.5+
      frame:componentEvidenceType.callstack.frames.frame*
    componentEvidenceType.callstack.tools ( @1.5+
      tool:bomReferenceType*
    componentEvidenceType.callstack ( @1.5+
      frames:componentEvidenceType.callstack.frames?
      tools:componentEvidenceType.callstack.tools?
    compositionType.vulnerabilities ( * @1.5+
      vulnerability:bomReferenceType
      any*
    modelCardType.modelParameters.approach ( @1.5+
      type:machineLearningApproachType?
    modelCardType.modelParameters.datasets.ref | refLinkType bomLinkElementType
    modelCardType.modelParameters.datasets ( @1.5+
      (ref:modelCardType.modelParameters.datasets.ref? | dataset:componentDataType?)*
    modelCardType.modelParameters.inputs.input ( @1.5+
      format:xs:string
    modelCardType.modelParameters.inputs ( @1.5+
      input:modelCardType.modelParameters.inputs.input*
    modelCardType.modelParameters.outputs.output ( @1.5+
      format:xs:string
    modelCardType.modelParameters.outputs ( @1.5+
      output:modelCardType.modelParameters.outputs.output*
    modelCardType.modelParameters ( @1.5+
      approach:modelCardType.modelParameters.approach?
      task:xs:string?
      architectureFamily:xs:string?
      modelArchitecture:xs:string?
      datasets:modelCardType.modelParameters.datasets?
      inputs:modelCardType.modelParameters.inputs?
      outputs:modelCardType.modelParameters.outputs?
    modelCardType.quantitativeAnalysis.performanceMetrics.performanceMetric.confidenceInterval ( @1.5+
      lowerBound:xs:string?
      upperBound:xs:string?
    modelCardType.quantitativeAnalysis.performanceMetrics.performanceMetric ( @1.5+
      type:xs:string?
      value:xs:string?
      slice:xs:string?
      confidenceInterval:modelCardType.quantitativeAnalysis.performanceMetrics.performanceMetric.confidenceInterval?
    modelCardType.quantitativeAnalysis.performanceMetrics ( @1.5+
      performanceMetric:modelCardType.quantitativeAnalysis.performanceMetrics.performanceMetric*
    modelCardType.quantitativeAnalysis.graphics.collection.graphic ( @1.5+
      name:xs:string?
      image:attachedTextType?
    modelCardType.quantitativeAnalysis.graphics.collection ( @1.5+
      graphic:modelCardType.quantitativeAnalysis.graphics.collection.graphic*
    modelCardType.quantitativeAnalysis.graphics ( @1.5+
      description:xs:string?
      collection:modelCardType.quantitativeAnalysis.graphics.collection?
    modelCardType.quantitativeAnalysis ( @1.5+
      performanceMetrics:modelCardType.quantitativeAnalysis.performanceMetrics?
      graphics:modelCardType.quantitativeAnalysis.graphics?
    modelCardType.considerations.users ( @1.5+
      user:xs:string*
    modelCardType.considerations.useCases ( @1.5+
      useCase:xs:string*
    modelCardType.considerations.technicalLimitations ( @1.5+
      technicalLimitation:xs:string*
    modelCardType.considerations.performanceTradeoffs ( @1.5+
      performanceTradeoff:xs:string*
    modelCardType.considerations.ethicalConsiderations.ethicalConsideration ( @1.5+
      name:xs:string?
      mitigationStrategy:xs:string?
    modelCardType.considerations.ethicalConsiderations ( @1.5+
      ethicalConsideration:modelCardType.considerations.ethicalConsiderations.ethicalConsideration*
    modelCardType.considerations.fairnessAssessments.fairnessAssessment ( @1.5+
      groupAtRisk:xs:string?
      benefits:xs:string?
      harms:xs:string?
      mitigationStrategy:xs:string?
    modelCardType.considerations.fairnessAssessments ( @1.5+
      fairnessAssessment:modelCardType.considerations.fairnessAssessments.fairnessAssessment*
    modelCardType.considerations ( @1.5+
      users:modelCardType.considerations.users?
      useCases:modelCardType.considerations.useCases?
      technicalLimitations:modelCardType.considerations.technicalLimitations?
      performanceTradeoffs:modelCardType.considerations.performanceTradeoffs?
      ethicalConsiderations:modelCardType.considerations.ethicalConsiderations?
      environmentalConsiderations:environmentalConsiderationsType? @1.6+
      fairnessAssessments:modelCardType.considerations.fairnessAssessments?
    modelCardType ( @1.5+
      @bom-ref:refType
      modelParameters:modelCardType.modelParameters?
      quantitativeAnalysis:modelCardType.quantitativeAnalysis?
      considerations:modelCardType.considerations?
      properties:propertiesType?
    machineLearningApproachType : supervised unsupervised reinforcement-learning semi-supervised self-supervised
    componentDataType.contents ( @1.5+
      attachment:attachedTextType?
      url:xs:anyURI?
      properties:propertiesType?
    componentDataType ( @1.5+
      @bom-ref:refType
      type:componentDataTypeEnumeration
      name:xs:string?
      contents:componentDataType.contents?
      classification:xs:string?
      sensitiveData:xs:string* @1.7
      sensitiveData:xs:anyType* @1.5-1.6
      graphics:graphicsCollectionType?
      description:xs:string?
      governance:dataGovernance?
    dataGovernance.custodians ( @1.5+
      custodian:organizationOrIndividualType*
    dataGovernance.stewards ( @1.5+
      steward:organizationOrIndividualType*
    dataGovernance.owners ( @1.5+
      owner:organizationOrIndividualType*
    dataGovernance ( @1.5+
      custodians:dataGovernance.custodians?
      stewards:dataGovernance.stewards?
      owners:dataGovernance.owners?
    organizationOrIndividualType ( @1.5+
      (organization:organizationalEntity? | individual:organizationalContact?)
    """#
}
